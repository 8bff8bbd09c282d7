package org.gongyi.web.paper;

import java.util.ArrayList;
import java.util.List;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.Telling.Table;

/// What stands between the heading of a notice and its signature.
///
/// @param chosen to be read from afar
record Body(List<Line> chosen, List<Line> facts, List<Line> texts, List<Table> tables) {

    static Body told(List<Line> facts, List<Line> texts, List<Table> tables) {
        return new Body(List.of(), facts, texts, tables);
    }

    Body choosing(List<Line> people) {
        return new Body(people, facts, texts, tables);
    }

    /// With a line before all others.
    Body first(Line line) {
        return new Body(chosen, joined(List.of(line), facts), texts, tables);
    }

    Body with(Line line) {
        return new Body(chosen, joined(facts, List.of(line)), texts, tables);
    }

    Body saying(Line text) {
        return new Body(chosen, facts, joined(texts, List.of(text)), tables);
    }

    Body with(Table table) {
        return table.rows().isEmpty() ? this : new Body(chosen, facts, texts, joined(tables, List.of(table)));
    }

    private static <T> List<T> joined(List<T> first, List<T> then) {
        var all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }
}
