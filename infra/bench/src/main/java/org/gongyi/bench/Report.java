package org.gongyi.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A table in Markdown, printed line by line as the figures come.
final class Report {

    private final PrintStream out;
    private final List<String> lines = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void heading(String text) {
        say("");
        say("### " + text);
        say("");
    }

    void columns(String... names) {
        row((Object[]) names);
        say("|" + "---|".repeat(names.length));
    }

    /// Numbers with fractions are shown with two digits.
    void row(Object... cells) {
        var line = new StringBuilder("|");
        for (var cell : cells)
            line.append(' ')
                    .append(cell instanceof Double d ? String.format(Locale.ROOT, d < 100 ? "%.2f" : "%.0f", d) : cell)
                    .append(" |");
        say(line.toString());
    }

    void say(String line) {
        lines.add(line);
        out.println(line);
    }
}
