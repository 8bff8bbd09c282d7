package org.gongyi.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Two versions of one text, word by word: what stands in both, what is gone, what came.
///
/// Without what came the parts are the old text to the letter, without what is gone the new one. Of a place that
/// changed what is gone stands first. The same two texts always give the same parts. Texts that have little in common
/// are told as one gone and one that came, and how long it takes is bounded whatever they say.
///
/// @param parts in the order in which they are read; no two neighbours of one kind, none empty
public record TextComparison(List<Part> parts) {

    public TextComparison {
        parts = List.copyOf(parts);
    }

    public enum Change {
        KEPT,
        GONE,
        ADDED
    }

    public record Part(Change change, String text) {

        int length() {
            return text.codePointCount(0, text.length());
        }

        public boolean isKept() {
            return change == Change.KEPT;
        }

        public boolean isGone() {
            return change == Change.GONE;
        }

        public boolean isAdded() {
            return change == Change.ADDED;
        }
    }

    /// One line of what is read, both versions of it where it changed.
    ///
    /// @param parts none of them reaches over its end
    public record Line(List<Part> parts) {
        public Line {
            parts = List.copyOf(parts);
        }

        public boolean isChanged() {
            return parts.stream().anyMatch(part -> !part.isKept());
        }

        /// Where it did not change.
        public String text() {
            return parts.stream().map(Part::text).collect(Collectors.joining());
        }
    }

    /// Lines that follow each other and all changed or all did not.
    public record Passage(boolean changed, List<Line> lines) {
        public Passage {
            lines = List.copyOf(lines);
        }
    }

    public static TextComparison of(String before, String after) {
        return new TextComparison(Comparing.of(before, after));
    }

    public boolean isSame() {
        return parts.stream().allMatch(Part::isKept);
    }

    /// Characters that are gone.
    public int gone() {
        return length(Change.GONE);
    }

    /// Characters that came.
    public int added() {
        return length(Change.ADDED);
    }

    private int length(Change change) {
        return parts.stream()
                .filter(part -> part.change() == change)
                .mapToInt(Part::length)
                .sum();
    }

    /// To be shown: what did not change may be folded away.
    public List<Passage> passages() {
        var all = new ArrayList<Passage>();
        var open = new ArrayList<Line>();
        for (var line : lines()) {
            if (!open.isEmpty() && open.getLast().isChanged() != line.isChanged()) {
                all.add(new Passage(open.getLast().isChanged(), open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) all.add(new Passage(open.getLast().isChanged(), open));
        return all;
    }

    private List<Line> lines() {
        var all = new ArrayList<Line>();
        var open = new ArrayList<Part>();
        for (var part : parts) {
            if (isApart(part, open)) close(open, all);
            var pieces = part.text().split("\n", -1);
            for (var n = 0; n < pieces.length; n++) {
                if (n > 0) close(open, all);
                if (!pieces[n].isEmpty()) open.add(new Part(part.change(), pieces[n]));
            }
        }
        close(open, all);
        return all;
    }

    /// Whether whole lines come in place of what is gone before: they begin on a line of their own.
    private static boolean isApart(Part part, List<Part> before) {
        return part.change() == Change.ADDED
                && part.text().indexOf('\n') > 0
                && !before.isEmpty()
                && before.getLast().isGone();
    }

    private static void close(List<Part> open, List<Line> all) {
        if (!open.isEmpty()) all.add(new Line(open));
        open.clear();
    }
}
