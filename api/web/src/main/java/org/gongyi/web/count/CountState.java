package org.gongyi.web.count;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.web.act.Digests;

/// All that is kept of a vote while it is counted. Every move answers with the state after it or says why not; whoever
/// keeps it makes one move after the other.
///
/// @param merged box by box, with which other its ballots were put together
/// @param sentBack why a box was counted anew, by box
/// @param closed whether the count is ended; only then are totals shown, to whoever announces them
public record CountState(
        List<CountSlip> slips, Map<Integer, Integer> merged, Map<Integer, String> sentBack, boolean closed) {

    public static final CountState NONE = new CountState(List.of(), Map.of(), Map.of(), false);

    /// Why nothing is decided between slips that are no more.
    static final String ANEW = "counted-anew";

    public CountState {
        slips = List.copyOf(slips);
        merged = Map.copyOf(merged);
        sentBack = Map.copyOf(sentBack);
    }

    public boolean isBegun() {
        return !slips.isEmpty() || !merged.isEmpty() || closed;
    }

    /// Whether this follows on the other by a move of that box alone.
    public boolean isOfOneBoxAfter(CountState was, int box) {
        return merged.equals(was.merged)
                && sentBack.equals(was.sentBack)
                && closed == was.closed
                && slips.stream().allMatch(one -> one.box() == box);
    }

    /// Whether somebody has that place of that box, who wrote this slip or another.
    public boolean hasSlipInPlaceOf(CountSlip other) {
        return slip(other.box(), other.slot()).isPresent();
    }

    Optional<CountSlip> slip(int box, int slot) {
        return slips.stream()
                .filter(one -> one.box() == box && one.slot() == slot)
                .findFirst();
    }

    /// Of whoever counts this box; not of the third.
    Optional<CountSlip> slip(int box, Counter who) {
        return counting(box).filter(one -> one.by().is(who)).findFirst();
    }

    private Stream<CountSlip> counting(int box) {
        return slips.stream().filter(one -> one.box() == box && one.slot() != CountSlip.THIRD);
    }

    /// Names what two have written of a box: it is another once one of them has written something else.
    String written(int box) {
        return Digests.shown(counting(box)
                .sorted(Comparator.comparingInt(CountSlip::slot))
                .map(one -> "%d %s %d %s"
                        .formatted(one.slot(), one.by().person(), one.version(), new TreeMap<>(one.numbers())))
                .collect(joining("\n")));
    }

    boolean hasCounted(int box, Counter who) {
        return slip(box, who).isPresent();
    }

    /// The boxes whose ballots lie with those of this one.
    List<Integer> with(int box) {
        return merged.entrySet().stream()
                .filter(one -> one.getValue() == box)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    BoxStage stage(int box) {
        if (merged.containsKey(box)) return BoxStage.MERGED;
        if (slip(box, CountSlip.THIRD).isPresent()) return BoxStage.RESOLVED;
        var done = counting(box).filter(CountSlip::finished).toList();
        return switch (done.size()) {
            case 0 -> counting(box).findAny().isPresent() ? BoxStage.BEGUN : BoxStage.UNTOUCHED;
            case 1 -> BoxStage.ONE_DONE;
            default -> compared(done.getFirst(), done.getLast());
        };
    }

    private static BoxStage compared(CountSlip one, CountSlip other) {
        if (!differing(one, other).isEmpty()) return BoxStage.DIFFERENT;
        return one.isSurplus() ? BoxStage.SURPLUS : BoxStage.AGREED;
    }

    /// Fields in which two slips differ. What one does not name is none.
    static Collection<String> differing(CountSlip one, CountSlip other) {
        var fields = new TreeSet<>(one.numbers().keySet());
        fields.addAll(other.numbers().keySet());
        fields.removeIf(field ->
                one.numbers().getOrDefault(field, 0).equals(other.numbers().getOrDefault(field, 0)));
        return fields;
    }

    /// The slip whose numbers hold; absent until the box is settled.
    Optional<CountSlip> settled(int box) {
        return switch (stage(box)) {
            case AGREED -> slip(box, CountSlip.FIRST);
            case RESOLVED -> slip(box, CountSlip.THIRD);
            case UNTOUCHED, BEGUN, ONE_DONE, DIFFERENT, SURPLUS, MERGED -> Optional.empty();
        };
    }

    /// Keeps what was typed so far. The first to type takes the first free slot of the box.
    ///
    /// @param page that is asking, by a name of its own; empty of whoever has none and always knows the version
    /// @param seen version that the page began with; 0 of an empty one
    CountStep save(int box, Counter who, String page, int seen, Map<String, String> written) {
        if (closed) return refused("closed");
        if (merged.containsKey(box)) return refused("merged");
        var mine = slip(box, who);
        if (mine.isEmpty()) return begin(box, who, page, written);
        var slip = mine.get();
        if (slip.finished()) return refused("finished-already");
        var samePage = !page.isEmpty() && slip.page().equals(page);
        if (slip.version() != seen && !samePage) return refused("elsewhere");
        return done(with(slip.with(page, written)));
    }

    private CountStep begin(int box, Counter who, String page, Map<String, String> written) {
        var free = IntStream.of(CountSlip.FIRST, CountSlip.SECOND)
                .filter(slot -> slip(box, slot).isEmpty())
                .findFirst();
        return free.isEmpty()
                ? refused("both-taken")
                : done(with(CountSlip.begun(box, free.getAsInt(), who).with(page, written)));
    }

    /// @param numbers what was read from it, which adds up
    CountStep finish(
            int box, Counter who, String page, int seen, Map<String, String> written, Map<String, Integer> numbers) {
        return save(box, who, page, seen, written) instanceof CountStep.Done(CountState kept)
                ? kept.slip(box, who)
                        .map(slip -> done(kept.with(slip.finishedWith(numbers))))
                        .orElseThrow()
                : save(box, who, page, seen, written);
    }

    /// Whoever finished may go on as long as the other has not.
    CountStep reopen(int box, Counter who) {
        var mine = slip(box, who).filter(CountSlip::finished);
        if (mine.isEmpty()) return refused("nothing-finished");
        if (stage(box) != BoxStage.ONE_DONE || closed) return refused("both-finished");
        return done(with(mine.get().reopened()));
    }

    /// Makes room for somebody else.
    CountStep leave(int box, Counter who) {
        var mine = slip(box, who).filter(slip -> !slip.finished());
        return mine.isEmpty() ? refused("nothing-begun") : done(without(mine.get()::equals));
    }

    /// A third person decides what the numbers are, or confirms that the paper says what two have read.
    ///
    /// @param seen [#written] of the slips that it was decided between
    CountStep resolve(int box, Counter who, String seen, Map<String, String> written, Map<String, Integer> numbers) {
        if (closed) return refused("closed");
        if (!seen.equals(written(box))) return refused(ANEW);
        if (hasCounted(box, who)) return refused("not-the-third");
        var stage = stage(box);
        if (stage == BoxStage.RESOLVED) return refused("resolved-already");
        if (!stage.waitsForAThird() && stage != BoxStage.AGREED) return refused("not-finished-by-two");
        return done(with(
                CountSlip.begun(box, CountSlip.THIRD, who).with("", written).finishedWith(numbers)));
    }

    /// A settled box is counted anew, for a reason that is recorded with it.
    CountStep sendBack(int box, Counter who, String reason) {
        if (hasCounted(box, who)) return refused("not-the-third");
        if (counting(box).filter(CountSlip::finished).count() < 2) return refused("not-finished-by-two");
        var reasons = new TreeMap<>(sentBack);
        reasons.merge(box, reason, (earlier, now) -> earlier + "；" + now);
        var left = slips.stream().filter(one -> one.box() != box).toList();
        return done(new CountState(left, merged, reasons, false));
    }

    /// The ballots of a box were put to those of another before either was counted.
    CountStep merge(int box, int into) {
        if (closed) return refused("closed");
        if (box == into || merged.containsKey(into) || !with(box).isEmpty()) return refused("merged-in-a-circle");
        if (counting(box).findAny().isPresent() || counting(into).findAny().isPresent())
            return refused("counted-apart-already");
        var now = new TreeMap<>(merged);
        now.put(box, into);
        return done(new CountState(slips, now, sentBack, false));
    }

    CountStep part(int box) {
        var into = merged.get(box);
        if (into == null || closed || counting(into).findAny().isPresent()) return refused("counted-apart-already");
        var now = new TreeMap<>(merged);
        now.remove(box);
        return done(new CountState(slips, now, sentBack, false));
    }

    /// Ends the count, once every box is settled.
    CountStep close(List<Integer> boxes) {
        return boxes.stream().allMatch(box -> stage(box).isSettled())
                ? done(new CountState(slips, merged, sentBack, true))
                : refused("not-all-settled");
    }

    private CountState with(CountSlip slip) {
        var others = slips.stream().filter(one -> one.box() != slip.box() || one.slot() != slip.slot());
        return new CountState(Stream.concat(others, Stream.of(slip)).toList(), merged, sentBack, closed);
    }

    private CountState without(Predicate<CountSlip> which) {
        return new CountState(slips.stream().filter(which.negate()).toList(), merged, sentBack, closed);
    }

    private static CountStep done(CountState state) {
        return new CountStep.Done(state);
    }

    private static CountStep refused(String problem) {
        return new CountStep.Refused(problem);
    }
}
