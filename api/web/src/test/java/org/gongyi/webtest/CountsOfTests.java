package org.gongyi.webtest;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyi.web.count.CountBook;
import org.gongyi.web.count.CountState;
import org.gongyi.web.count.CountStep;
import org.gongyi.web.count.VoteKey;

/// Counts in memory, one move after the other.
public final class CountsOfTests implements CountBook {

    private final Map<VoteKey, CountState> kept = new ConcurrentHashMap<>();

    @Override
    public CountState read(VoteKey vote) {
        return kept.getOrDefault(vote, CountState.NONE);
    }

    @Override
    public synchronized CountStep move(VoteKey vote, Function<CountState, CountStep> move) {
        var step = move.apply(read(vote));
        if (step instanceof CountStep.Done(CountState now)) kept.put(vote, now);
        return step;
    }

    @Override
    public synchronized CountStep move(VoteKey vote, int box, Function<CountState, CountStep> move) {
        var all = read(vote);
        var ofBox = all.slips().stream().filter(slip -> slip.box() == box).toList();
        var step = move.apply(new CountState(ofBox, all.merged(), all.sentBack(), all.closed()));
        if (step instanceof CountStep.Done(CountState now))
            kept.put(
                    vote,
                    new CountState(
                            Stream.concat(all.slips().stream().filter(slip -> slip.box() != box), now.slips().stream())
                                    .toList(),
                            now.merged(),
                            now.sentBack(),
                            now.closed()));
        return step;
    }

    @Override
    public void forget(VoteKey vote) {
        kept.keySet()
                .removeIf(one -> one.family().equals(vote.family())
                        && one.subject().equals(vote.subject())
                        && one.round() <= vote.round());
    }
}
