package org.gongyi.web.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.web.compare.TextComparison.Change;
import org.gongyi.web.compare.TextComparison.Part;

/// Lines first, what changed among them by clauses, what changed among those by words. So only
/// what changed is looked at closely, and no two whole texts are held against each other
/// character by character.
final class Comparing {

    /// Of two clauses at least so much is in both, in hundredths of their length, or they are two clauses and no
    /// change.
    private static final int ALIKE = 40;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private Comparing() {}

    static List<Part> of(String before, String after) {
        var comparing = new Comparing();
        comparing.compare(before, after, Grain.LINES);
        return Tidy.of(comparing.parts);
    }

    private void compare(String before, String after, Grain grain) {
        var old = grain.cut(before);
        var now = grain.cut(after);
        if (!grain.bears(old.size(), now.size())) {
            replaced(before, after);
            return;
        }
        var deltas = DiffUtils.diff(numbered(old), numbered(now), new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas();
        var was = new StringBuilder();
        var is = new StringBuilder();
        for (var delta : deltas) {
            var source = delta.getSource();
            var target = delta.getTarget();
            if (delta.getType() == DeltaType.EQUAL) {
                changed(was, is, grain);
                parts.add(new Part(Change.KEPT, together(old, source.getPosition(), source.size())));
            } else {
                was.append(together(old, source.getPosition(), source.size()));
                is.append(together(now, target.getPosition(), target.size()));
            }
        }
        changed(was, is, grain);
    }

    /// What is gone and what came between two pieces that both texts have, told one by one by the library.
    private void changed(StringBuilder was, StringBuilder is, Grain grain) {
        changed(was.toString(), is.toString(), grain);
        was.setLength(0);
        is.setLength(0);
    }

    private void changed(String was, String is, Grain grain) {
        if (was.isEmpty() || is.isEmpty()) {
            replaced(was, is);
            return;
        }
        switch (grain) {
            case LINES -> compare(was, is, Grain.CLAUSES);
            case CLAUSES -> closely(was, is);
            case WORDS -> replaced(was, is);
        }
    }

    private void closely(String was, String is) {
        var comparing = new Comparing();
        comparing.compare(was, is, Grain.WORDS);
        var kept = comparing.parts.stream()
                .filter(Part::isKept)
                .mapToInt(part -> part.text().length())
                .sum();
        if (200L * kept >= (long) ALIKE * (was.length() + is.length())) parts.addAll(comparing.parts);
        else replaced(was, is);
    }

    private void replaced(String was, String is) {
        parts.add(new Part(Change.GONE, was));
        parts.add(new Part(Change.ADDED, is));
    }

    /// Equal pieces get equal numbers, which are quicker held against each other.
    private List<Integer> numbered(List<String> pieces) {
        var all = new ArrayList<Integer>(pieces.size());
        for (var piece : pieces) all.add(numbers.computeIfAbsent(piece, _ -> numbers.size()));
        return all;
    }

    private static String together(List<String> pieces, int from, int size) {
        return String.join("", pieces.subList(from, from + size));
    }
}
