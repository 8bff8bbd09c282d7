package org.gongyi.web.owners;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyi.contract.Office;
import org.gongyi.contract.estate.Choice;
import org.gongyi.contract.estate.EstateCommand;
import org.gongyi.contract.estate.EstateCommand.RecordOwnersBallots;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.web.access.ActorSource;
import org.gongyi.web.act.WireName;
import org.gongyi.web.desk.SheetedList;
import org.gongyi.web.owners.OwnerBook.Owner;
import org.gongyi.web.sheet.Column;
import org.gongyi.web.sheet.Column.Kind;
import org.gongyi.web.sheet.Layout;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;
import org.gongyi.web.sheet.Table;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The ballots of a vote: one owner a row, by number of the roster. Where a flat is named as well it
/// must be that owner's, so that a slipped number is found.
@Component
final class BallotsSheet implements SheetedList {

    static final String OWNER = "业主序号";
    static final String UNIT = "房号";
    static final String CHOICE = "表决意见";

    private static final String BETWEEN = "、";

    private static final Map<String, Choice> WORDS = Map.of(
            "赞成", Choice.IN_FAVOUR,
            "同意", Choice.IN_FAVOUR,
            "反对", Choice.AGAINST,
            "不同意", Choice.AGAINST,
            "弃权", Choice.ABSTAINED,
            "无效", Choice.INVALID,
            "废票", Choice.INVALID);

    private static final Layout SHEET = new Layout(
            "业主表决票",
            List.of(
                    new Column(OWNER, Set.of("序号", "owner"), Kind.NUMBER, true, "1"),
                    new Column(UNIT, Set.of("unit"), Kind.TEXT, false, "（示例）3-1-201"),
                    new Column(CHOICE, Set.of("意见", "choice"), Kind.TEXT, true, "（示例）赞成")),
            EstateCommand.MOST_FLATS);

    private static final Shape SHAPE =
            new Shape(RecordOwnersBallots.class, "ballots", SHEET, Map.of("owner", OWNER, "choice", CHOICE));

    private static final Set<Office> READERS =
            EnumSet.of(Office.COMMITTEE, Office.SUPERVISION_COMMITTEE, Office.COUNTY);

    private final OwnerBook book;
    private final ActorSource actors;

    BallotsSheet(OwnerBook book, ActorSource actors) {
        this.book = book;
        this.actors = actors;
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Elements read(Table table, ObjectNode around, Place place) {
        var owners = book.owners(new EstateId(place.subject())).stream().collect(toMap(Owner::number, one -> one));
        var elements = new ArrayList<ObjectNode>();
        var faults = new ArrayList<SheetFault>();
        for (var row : table.rows()) {
            var choice = choice(row.text(CHOICE));
            if (choice.isEmpty()) faults.add(table.fault(row, CHOICE, Reason.NOT_A_CHOICE));
            var owner = owner(row.text(OWNER), owners);
            if (owner.isEmpty()) faults.add(table.fault(row, OWNER, Reason.NOT_AN_OWNER));
            owner.filter(one -> !isOf(row.text(UNIT), one))
                    .ifPresent(_ -> faults.add(table.fault(row, UNIT, Reason.NOT_OF_THE_OWNER)));
            if (owner.isPresent() && choice.isPresent()) elements.add(element(row, owner.get(), choice.get()));
        }
        return new Elements(elements, faults);
    }

    private static ObjectNode element(Table.Row row, Owner owner, Choice choice) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("row", row.number())
                .put("owner", owner.number())
                .put("person", owner.person().value())
                .put("choice", WireName.of(choice));
    }

    private static Optional<Owner> owner(String text, Map<Integer, Owner> owners) {
        return text.matches("[1-9]\\d{0,6}")
                ? Optional.ofNullable(owners.get(Integer.valueOf(text)))
                : Optional.empty();
    }

    private static String joined(Owner owner) {
        return String.join(BETWEEN, owner.units());
    }

    /// Several flats of one owner stand in one cell, any of them is enough.
    private static boolean isOf(String units, Owner owner) {
        return units.isEmpty()
                || units.equals(joined(owner))
                || Stream.of(units.split(BETWEEN)).map(String::strip).allMatch(owner.units()::contains);
    }

    /// By its word in the sheet, or its name in the API.
    private static Optional<Choice> choice(String text) {
        return Optional.ofNullable(WORDS.get(text))
                .or(() -> Stream.of(Choice.values())
                        .filter(one -> WireName.of(one).equals(text))
                        .findFirst());
    }

    /// Every owner by number, with their flats: for those alone who keep the roster or supervise it, and noted.
    @Override
    public List<List<String>> begun(Place place) {
        if (actors.offices(place.community()).stream().noneMatch(actor -> READERS.contains(actor.office())))
            return List.of();
        var estate = new EstateId(place.subject());
        var owners = book.owners(estate);
        if (!owners.isEmpty()) book.noteRead(estate);
        return owners.stream()
                .map(owner -> List.of(Integer.toString(owner.number()), joined(owner), ""))
                .toList();
    }
}
