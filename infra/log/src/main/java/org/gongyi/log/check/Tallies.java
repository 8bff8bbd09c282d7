package org.gongyi.log.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Strict;

/// Counts entries as `ledger.tallied.v1` does: `facts` holds `upTo`, the number of entries counted from the
/// first of the log, and `communities`, how many of them each community has. Entries of no community count
/// in `upTo` alone.
///
/// A tally that would be too long is told in parts that follow one another, each of a span of codes:
/// `until` is the last code of its span and `after` the last of the part before.
public final class Tallies {

    /// The stored name of a tally.
    public static final String TYPE = "ledger.tallied.v1";

    /// Entries that may come between the last one counted and the tally, for somebody records while it is
    /// counted.
    static final int WINDOW = 1_048_576;

    /// What counting needs of an entry, so that the rest need not be kept.
    ///
    /// @param tally what it says itself, if it is one
    record Counted(String community, Optional<Map<?, ?>> tally) {

        static Counted of(Entry entry) {
            return new Counted(entry.text("community"), entry.tally());
        }
    }

    /// A part after which another must come.
    private record Open(long upTo, String until) {}

    private final TreeMap<String, Long> counts = new TreeMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Deque<String> window = new ArrayDeque<>();
    private Optional<Open> open = Optional.empty();
    private long counted;
    private long checked;
    private long upTo;

    /// The next entry of the log, for whoever reads its members himself.
    ///
    /// @param tally its bytes, if its type is [#TYPE]
    /// @throws Rejected TALLY_MISMATCH with the position of the tally and the community that do not add up
    public void next(long position, String community, Optional<byte[]> tally) {
        next(position, new Counted(community, tally.map(Entry::read).flatMap(Entry::tally)));
    }

    /// @throws Rejected TALLY_MISMATCH with the position of the tally and the community that do not add up
    void next(long position, Counted entry) {
        if (entry.tally().isPresent()) check(position, entry.tally().get());
        else mustNotBeOpen(position);
        if (!entry.community().isEmpty()) counts.merge(entry.community(), 1L, Long::sum);
        window.addLast(codes.computeIfAbsent(entry.community(), code -> code));
        if (window.size() > WINDOW) window.removeFirst();
        counted = position + 1;
    }

    /// After the last entry.
    ///
    /// @throws Rejected TALLY_MISMATCH where a part is still to come
    public void end() {
        mustNotBeOpen(counted);
    }

    /// Entries that the last whole tally counts, 0 before the first.
    public long upTo() {
        return upTo;
    }

    long checked() {
        return checked;
    }

    private void mustNotBeOpen(long position) {
        open.ifPresent(part -> {
            throw wrong(position, "the tally of codes up to %s is not gone on with".formatted(part.until()));
        });
    }

    private void check(long position, Map<?, ?> facts) {
        var upTo = facts.get("upTo") instanceof Long number ? number : -1;
        if (upTo < 0 || upTo > counted || counted - upTo > window.size())
            throw wrong(position, "its tally does not count up to one of the %d entries before it".formatted(WINDOW));
        var after = code(facts, "after");
        var until = code(facts, "until");
        var before = open.map(part -> part.upTo() == upTo ? part.until() : "");
        if (!before.orElse("").equals(after))
            throw wrong(
                    position, "its tally begins after %s".formatted(after.isEmpty() ? "no code" : Strict.shown(after)));
        compare(
                position,
                span(at(upTo), after, until),
                facts.get("communities") instanceof Map<?, ?> told ? told : Map.of());
        open = until.isEmpty() ? Optional.empty() : Optional.of(new Open(upTo, until));
        if (!until.isEmpty()) return;
        checked++;
        this.upTo = upTo;
    }

    private TreeMap<String, Long> at(long upTo) {
        var then = new TreeMap<>(counts);
        var later = window.descendingIterator();
        for (var position = counted; position > upTo; position--)
            then.computeIfPresent(later.next(), (_, count) -> count == 1 ? null : count - 1);
        return then;
    }

    private static Map<String, Long> span(TreeMap<String, Long> all, String after, String until) {
        var rest = all.tailMap(after, false);
        return until.isEmpty() ? rest : rest.headMap(until, true);
    }

    private static void compare(long position, Map<String, Long> held, Map<?, ?> told) {
        if (held.equals(told)) return;
        var all = new HashMap<String, Object>(held);
        told.forEach((code, count) -> all.put(String.valueOf(code), count));
        var code = new TreeSet<>(all.keySet())
                .stream()
                        .filter(one -> !Objects.equals(held.get(one), told.get(one)))
                        .findFirst()
                        .orElseThrow();
        throw wrong(
                position,
                "its tally says %s entries of community %s, the log holds %d"
                        .formatted(
                                told.containsKey(code) ? Strict.plain(told.get(code) + "") : "no",
                                Strict.shown(code),
                                held.getOrDefault(code, 0L)));
    }

    private static String code(Map<?, ?> facts, String name) {
        return facts.get(name) instanceof String code ? code : "";
    }

    private static Rejected wrong(long position, String what) {
        return new Rejected(Cause.TALLY_MISMATCH, "position %d: %s".formatted(position, what));
    }
}
