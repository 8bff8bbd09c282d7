package org.gongyi.web.owners;

import static java.util.Map.entry;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CreditCode;
import org.gongyi.contract.IdNumber;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.estate.EstateCommand;
import org.gongyi.contract.estate.EstateCommand.ListOwners;
import org.gongyi.web.desk.SheetedList;
import org.gongyi.web.roll.Identities;
import org.gongyi.web.roll.Identities.Identity;
import org.gongyi.web.sheet.Column;
import org.gongyi.web.sheet.Column.Kind;
import org.gongyi.web.sheet.Layout;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;
import org.gongyi.web.sheet.Table;
import org.gongyi.web.sheet.YesOrNo;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The roster of owners: one exclusive part a row. Numbers of papers end here: they become a person and a key, and are
/// forgotten.
@Component
final class OwnersSheet implements SheetedList {

    private static final String UNIT = "房号";
    private static final String AREA = "专有部分面积";
    private static final String NAME = "业主";
    private static final String PAPERS = "证件号码";
    private static final String KIND = "证件类型";
    private static final String CO_OWNERS = "共有人";
    private static final String UNDELIVERED = "未交付";

    private static final String IDENTITY_CARD = "身份证";
    private static final String UNIT_REGISTRATION = "统一社会信用代码";
    private static final String OTHER = "其他";

    private static final Layout SHEET = new Layout(
            "业主清册",
            List.of(
                    new Column(UNIT, Set.of("房屋", "室号", "unit"), Kind.TEXT, true, "（示例）3-1-201"),
                    new Column(AREA, Set.of("建筑面积", "产权面积", "面积", "面积（平方米）", "area"), Kind.NUMBER, true, "89.35"),
                    new Column(NAME, Set.of("业主姓名", "产权人", "owner"), Kind.TEXT, true, "王小明"),
                    new Column(PAPERS, Set.of("身份证号", "证件号", "papers"), Kind.CODE, true, "510421199001010000"),
                    new Column(KIND, Set.of("证件", "kind of papers"), Kind.TEXT, false, IDENTITY_CARD),
                    new Column(CO_OWNERS, Set.of("其他共有人", "co-owners"), Kind.TEXT, false, "李小红"),
                    new Column(UNDELIVERED, Set.of("未售未交付", "undelivered"), Kind.TEXT, false, "否")),
            EstateCommand.MOST_FLATS);

    private static final Shape SHAPE = new Shape(
            ListOwners.class,
            "flats",
            SHEET,
            Map.ofEntries(
                    entry("unit", UNIT),
                    entry("area", AREA),
                    entry("name", NAME),
                    entry("coOwners", CO_OWNERS),
                    entry("undelivered", UNDELIVERED)));

    private final Identities identities;
    private final InstantSource clock;

    OwnersSheet(Identities identities, InstantSource clock) {
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Elements read(Table table, ObjectNode around, Place place) {
        var elements = new ArrayList<ObjectNode>();
        var faults = new ArrayList<SheetFault>();
        for (var row : table.rows()) {
            var isArea = row.text(AREA).matches(Area.FORM) && new Area(row.text(AREA)).hundredths() > 0;
            if (!isArea) faults.add(table.fault(row, AREA, Reason.NOT_AN_AREA));
            var undelivered = YesOrNo.of(row.text(UNDELIVERED));
            if (undelivered.isEmpty()) faults.add(table.fault(row, UNDELIVERED, Reason.NOT_YES_OR_NO));
            who(table, row, place.community(), faults).ifPresent(who -> elements.add(element(row, who)));
        }
        return new Elements(elements, faults);
    }

    private static ObjectNode element(Table.Row row, Identity who) {
        var element = JsonNodeFactory.instance
                .objectNode()
                .put("row", row.number())
                .put("unit", row.text(UNIT))
                .put("area", row.text(AREA))
                .put("person", who.person().value())
                .put("key", who.key())
                .put("name", row.text(NAME))
                .put("undelivered", YesOrNo.of(row.text(UNDELIVERED)).orElse(false));
        if (!row.text(CO_OWNERS).isEmpty()) element.put("coOwners", row.text(CO_OWNERS));
        return element;
    }

    private Optional<Identity> who(Table table, Table.Row row, CommunityCode community, List<SheetFault> faults) {
        var number = row.text(PAPERS).strip().toUpperCase(Locale.ROOT);
        switch (kind(row, number)) {
            case IDENTITY_CARD -> {
                var today = LocalDate.ofInstant(clock.instant(), Wording.CHINA);
                var flaw = IdNumber.flaw(number, today);
                if (flaw.isEmpty()) return Optional.of(identities.of(community, IdNumber.of("papers", number, today)));
                faults.add(table.fault(row, PAPERS, Reason.valueOf("ID_" + flaw.get())));
            }
            case UNIT_REGISTRATION -> {
                if (CreditCode.isOne(number))
                    return Optional.of(identities.ofOtherPapers(community, UNIT_REGISTRATION + number));
                faults.add(table.fault(row, PAPERS, Reason.NOT_A_CREDIT_CODE));
            }
            case OTHER -> {
                if (number.matches("[A-Z0-9()-]{5,30}"))
                    return Optional.of(identities.ofOtherPapers(community, OTHER + number));
                faults.add(table.fault(row, PAPERS, Reason.NOT_PAPERS));
            }
            default -> faults.add(table.fault(row, KIND, Reason.NOT_PAPERS));
        }
        return Optional.empty();
    }

    /// Where no kind is named, letters tell a unit from a person.
    private static String kind(Table.Row row, String number) {
        return switch (row.text(KIND)) {
            case "" -> number.matches(".*[A-WYZ].*") ? UNIT_REGISTRATION : IDENTITY_CARD;
            case IDENTITY_CARD, "居民身份证" -> IDENTITY_CARD;
            case UNIT_REGISTRATION, "营业执照" -> UNIT_REGISTRATION;
            case OTHER, "护照" -> OTHER;
            default -> "";
        };
    }
}
