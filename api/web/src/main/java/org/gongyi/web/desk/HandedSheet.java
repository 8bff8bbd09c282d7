package org.gongyi.web.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongyi.contract.Refusal;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.act.Fault;
import org.gongyi.web.sheet.Table;
import tools.jackson.databind.node.ObjectNode;

/// What became of the sheet of a form.
///
/// @param list name of the list it fills; empty where the act has none
/// @param held name under which it waits for the next sending; empty where there is none
/// @param elements of the list, one for each row of the table
/// @param wrong what is wrong with it, in words, the first of `all`
/// @param gone whether it waited too long and must be chosen again
record HandedSheet(
        String list,
        String held,
        List<ObjectNode> elements,
        Table table,
        ColumnOf columns,
        PlaceText places,
        List<String> wrong,
        int all,
        boolean gone) {

    static final Table EMPTY = new Table(Map.of(), List.of());

    static final PlaceText NOWHERE = (_, _, sentence) -> sentence;

    /// Where a field of an element is read from.
    @FunctionalInterface
    interface ColumnOf {
        String column(String field);
    }

    /// Says of a sentence which row and which letter of a column it is about.
    @FunctionalInterface
    interface PlaceText {
        String at(int row, String column, String sentence);
    }

    static HandedSheet none(String list) {
        return new HandedSheet(list, "", List.of(), EMPTY, field -> "", NOWHERE, List.of(), 0, false);
    }

    boolean isWrong() {
        return gone || !wrong.isEmpty();
    }

    public boolean isHeld() {
        return !held.isEmpty();
    }

    /// The act with the rows of the sheet behind those that were typed.
    ObjectNode with(ObjectNode typed) {
        if (elements.isEmpty()) return typed;
        var whole = typed.deepCopy();
        whole.withArray(list).addAll(elements);
        return whole;
    }

    /// With those faults of the act that lie in its rows, each at its place.
    HandedSheet with(Collection<Fault> faults, ObjectNode typed, Said words) {
        var told = faults.stream()
                .flatMap(fault -> at(fault.pointer(), typed, words.formFault(fault)).stream())
                .toList();
        return told.isEmpty()
                ? this
                : wrong(Stream.concat(wrong.stream(), told.stream()).toList());
    }

    /// With what the law says does not fit in one of its rows.
    HandedSheet with(Refusal refusal, ObjectNode typed, Said words) {
        if (!(refusal instanceof Refusal.DoesNotFit misfit)) return this;
        return at("/" + misfit.field(), typed, words.misfit(misfit.problem()))
                .map(one -> wrong(List.of(one)))
                .orElse(this);
    }

    private HandedSheet wrong(List<String> told) {
        return new HandedSheet(list, held, elements, table, columns, places, told, told.size(), gone);
    }

    /// Whether a fault lies in a row of the sheet, and not in what was typed.
    boolean holds(Fault fault, ObjectNode typed) {
        return row(fault.pointer(), typed).isPresent();
    }

    private Optional<Table.Row> row(String pointer, ObjectNode typed) {
        if (list.isEmpty()) return Optional.empty();
        var place = Pattern.compile("/" + list + "/(\\d{1,6})(/.*)?").matcher(pointer);
        if (!place.matches()) return Optional.empty();
        var index = Integer.parseInt(place.group(1)) - typed.path(list).size();
        return index >= 0 && index < table.rows().size()
                ? Optional.of(table.rows().get(index))
                : Optional.empty();
    }

    private Optional<String> at(String pointer, ObjectNode typed, String told) {
        return row(pointer, typed).map(row -> {
            var column = columns.column(pointer.substring(pointer.lastIndexOf('/') + 1));
            return places.at(row.number(), table.letters().getOrDefault(column, ""), told);
        });
    }
}
