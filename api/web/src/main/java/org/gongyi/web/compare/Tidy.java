package org.gongyi.web.compare;

import java.util.ArrayList;
import java.util.List;
import org.gongyi.web.compare.TextComparison.Change;
import org.gongyi.web.compare.TextComparison.Part;

/// Parts as somebody would mark them with a pen: what is struck first, then what is put in its
/// place, and no single letter or comma left standing between two places that both changed by
/// more than it.
final class Tidy {

    private static final int SMALL = 2;

    private final List<Part> done = new ArrayList<>();
    private final StringBuilder gone = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private Tidy() {}

    static List<Part> of(List<Part> parts) {
        var joined = joined(parts);
        var tidy = new Tidy();
        for (var n = 0; n < joined.size(); n++) {
            var part = joined.get(n);
            switch (part.change()) {
                case GONE -> tidy.gone.append(part.text());
                case ADDED -> tidy.added.append(part.text());
                case KEPT -> {
                    if (tidy.isBetween(part, joined, n)) tidy.change(part);
                    else tidy.keep(part);
                }
            }
        }
        tidy.flush();
        return joined(tidy.done);
    }

    private boolean isBetween(Part kept, List<Part> parts, int at) {
        var length = kept.length();
        if (length > SMALL || kept.text().contains("\n") || at + 1 == parts.size()) return false;
        return length < Math.max(gone.length(), added.length()) && length < changedAfter(parts, at);
    }

    private static int changedAfter(List<Part> parts, int at) {
        var most = 0;
        for (var n = at + 1; n < parts.size() && !parts.get(n).isKept(); n++)
            most = Math.max(most, parts.get(n).length());
        return most;
    }

    private void change(Part part) {
        gone.append(part.text());
        added.append(part.text());
    }

    private void keep(Part part) {
        flush();
        done.add(part);
    }

    private void flush() {
        if (!gone.isEmpty()) done.add(new Part(Change.GONE, gone.toString()));
        if (!added.isEmpty()) done.add(new Part(Change.ADDED, added.toString()));
        gone.setLength(0);
        added.setLength(0);
    }

    /// Without empty ones, neighbours of one kind as one.
    private static List<Part> joined(List<Part> parts) {
        var all = new ArrayList<Part>();
        for (var part : parts) {
            if (part.text().isEmpty()) continue;
            if (all.isEmpty() || all.getLast().change() != part.change()) all.add(part);
            else all.add(new Part(part.change(), all.removeLast().text() + part.text()));
        }
        return all;
    }
}
