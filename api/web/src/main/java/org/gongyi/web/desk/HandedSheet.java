package org.gongyi.web.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongyi.contract.Refusal;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.act.Fault;
import org.gongyi.web.desk.SheetedList.Doubt;
import org.gongyi.web.desk.SheetedList.Shape;
import org.gongyi.web.sheet.SheetText;
import org.gongyi.web.sheet.Table;
import tools.jackson.databind.node.ObjectNode;

/// What became of the sheet of a form.
sealed interface HandedSheet {

    /// Name of the list it fills; empty where the act has none.
    String list();

    /// Name under which it waits for the next sending; empty where there is none.
    default String held() {
        return "";
    }

    /// Rows that are taken as they are, once the form is whole.
    default int rows() {
        return 0;
    }

    /// What is wrong with it, in words, the first of [#all].
    default List<String> wrong() {
        return List.of();
    }

    default int all() {
        return wrong().size();
    }

    /// What the law doubts of its rows, in words; it stands where somebody says why.
    default List<String> doubted() {
        return List.of();
    }

    /// Whether it waited too long and must be chosen again.
    default boolean isGone() {
        return false;
    }

    default boolean isWrong() {
        return isGone() || !wrong().isEmpty();
    }

    /// The act with the rows of the sheet behind those that were typed.
    default ObjectNode with(ObjectNode typed) {
        return typed;
    }

    /// With those faults of the act that lie in its rows, each at its place.
    default HandedSheet with(Collection<Fault> faults, ObjectNode typed, Said words) {
        return this;
    }

    /// With what the law says does not fit in one of its rows.
    default HandedSheet with(Refusal refusal, ObjectNode typed, Said words) {
        return this;
    }

    /// Whether a fault lies in a row of the sheet, and not in what was typed.
    default boolean holds(Fault fault, ObjectNode typed) {
        return false;
    }

    /// None was handed in.
    record None(String list) implements HandedSheet {}

    record Gone(String list) implements HandedSheet {

        @Override
        public boolean isGone() {
            return true;
        }
    }

    /// Its cells cannot be read as the columns ask. It is not kept.
    record Unreadable(String list, List<String> wrong, int all) implements HandedSheet {

        public Unreadable {
            wrong = List.copyOf(wrong);
        }
    }

    /// @param elements of the list, one for each row of the table
    /// @param wrong what act and law say of its rows
    record Read(
            String held,
            SheetedList of,
            Table table,
            List<ObjectNode> elements,
            SheetText texts,
            List<String> wrong,
            List<String> doubted)
            implements HandedSheet {

        public Read {
            elements = List.copyOf(elements);
            wrong = List.copyOf(wrong);
            doubted = List.copyOf(doubted);
        }

        private Shape shape() {
            return of.shape();
        }

        @Override
        public String list() {
            return shape().list();
        }

        @Override
        public int rows() {
            return elements.size();
        }

        @Override
        public ObjectNode with(ObjectNode typed) {
            var whole = typed.deepCopy();
            whole.withArray(list()).addAll(elements);
            return whole;
        }

        @Override
        public HandedSheet with(Collection<Fault> faults, ObjectNode typed, Said words) {
            return told(faults.stream()
                    .flatMap(fault -> at(fault.pointer(), typed, words.formFault(fault)).stream())
                    .toList());
        }

        @Override
        public HandedSheet with(Refusal refusal, ObjectNode typed, Said words) {
            if (refusal instanceof Refusal.WrongRows rows)
                return told(rows.rows().stream().map(row -> at(row, words)).toList());
            if (!(refusal instanceof Refusal.DoesNotFit misfit)) return doubting(refusal, typed, words);
            return told(at("/" + misfit.field(), typed, words.misfit(misfit.problem())).stream()
                    .toList());
        }

        private String at(Refusal.WrongRow row, Said words) {
            var column = shape().columns().getOrDefault(row.field(), "");
            return texts.at(row.row(), table.letters().getOrDefault(column, ""), words.row(row));
        }

        private Read told(List<String> told) {
            return told.isEmpty() ? this : new Read(held, of, table, elements, texts, told, List.of());
        }

        private Read doubting(Refusal refusal, ObjectNode typed, Said words) {
            var failed =
                    refusal.checks().stream().filter(check -> !check.passed()).toList();
            var told = of.doubted(failed, with(typed).path(list()).valueStream().toList()).stream()
                    .flatMap(doubt -> at(pointer(doubt), typed, words.misfit(doubt.problem())).stream())
                    .toList();
            return new Read(held, of, table, elements, texts, wrong, told);
        }

        private String pointer(Doubt doubt) {
            return "/%s/%d/%s".formatted(list(), doubt.index(), doubt.field());
        }

        @Override
        public boolean holds(Fault fault, ObjectNode typed) {
            return row(fault.pointer(), typed).isPresent();
        }

        private Optional<Table.Row> row(String pointer, ObjectNode typed) {
            var place = Pattern.compile("/" + list() + "/(\\d{1,6})(/.*)?").matcher(pointer);
            if (!place.matches()) return Optional.empty();
            var index = Integer.parseInt(place.group(1)) - typed.path(list()).size();
            return index >= 0 && index < table.rows().size()
                    ? Optional.of(table.rows().get(index))
                    : Optional.empty();
        }

        private Optional<String> at(String pointer, ObjectNode typed, String told) {
            return row(pointer, typed).map(row -> {
                var field = pointer.substring(pointer.lastIndexOf('/') + 1);
                var column = shape().columns().getOrDefault(field, "");
                return texts.at(row.number(), table.letters().getOrDefault(column, ""), told);
            });
        }
    }
}
