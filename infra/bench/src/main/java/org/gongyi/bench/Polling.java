package org.gongyi.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.web.count.CountBook;
import org.gongyi.web.count.CountSlip;
import org.gongyi.web.count.CountState;
import org.gongyi.web.count.CountStep;
import org.gongyi.web.count.Counter;
import org.gongyi.web.count.VoteKey;
import org.gongyi.web.issue.BallotBook;
import org.gongyi.web.issue.Seal;

/// A polling day of ten thousand voters at twelve boxes, twenty clerks at once: every ballot is given out, then every
/// box is entered by two people who save ten times each. What is measured is what is kept; pages are drawn besides.
record Polling(House house, Report report) {

    private static final int VOTERS = 10_000;
    private static final int BOXES = 12;
    private static final int CLERKS = 20;
    private static final int SAVES = 10;
    private static final int FIELDS = 60;
    private static final VoteKey VOTE = new VoteKey("elections", Village.CODE + "-benchvote1", 1);
    private static final Seal SEAL = new Seal("0001", "甲", "乙、丙");

    void run() throws Exception {
        report.heading("A polling day of %d voters, %d boxes, %d clerks".formatted(VOTERS, BOXES, CLERKS));
        report.columns("", "a second", "median ms", "p99 ms", "slowest ms");
        var ballots = house.part(BallotBook.class);
        for (var box = 1; box <= BOXES; box++) ballots.open(VOTE, box, SEAL);
        var next = new AtomicInteger();
        tell("ballots given out", () -> issued(ballots, next));
        tell("stations closed", closing(ballots));
        tell("slips kept", counting(house.part(CountBook.class)));
        ballots.forget(VOTE.family(), VOTE.subject());
    }

    private static List<Long> issued(BallotBook ballots, AtomicInteger next) {
        var taken = new ArrayList<Long>();
        for (var number = next.incrementAndGet(); number <= VOTERS; number = next.incrementAndGet()) {
            var start = System.nanoTime();
            ballots.issue(VOTE, 1 + number % BOXES, number, Optional.empty());
            taken.add(System.nanoTime() - start);
        }
        return taken;
    }

    private static List<Callable<List<Long>>> closing(BallotBook ballots) {
        return IntStream.rangeClosed(1, BOXES)
                .<Callable<List<Long>>>mapToObj(box -> () -> timed(() -> ballots.close(VOTE, box, SEAL)))
                .toList();
    }

    private static List<Callable<List<Long>>> counting(CountBook book) {
        return IntStream.range(0, 2 * BOXES)
                .<Callable<List<Long>>>mapToObj(clerk -> () -> {
                    var taken = new ArrayList<Long>();
                    for (var save = 1; save <= SAVES; save++) {
                        var slip = slip(clerk, save);
                        taken.addAll(timed(() -> book.move(VOTE, was -> with(was, slip))));
                    }
                    return taken;
                })
                .toList();
    }

    private static CountSlip slip(int clerk, int save) {
        var written = IntStream.range(0, FIELDS)
                .boxed()
                .collect(Collectors.toMap(i -> "votes.p-bench%02d.MEMBER.for".formatted(i), i -> "" + (i + save)));
        return new CountSlip(
                1 + clerk / 2,
                1 + clerk % 2,
                new Counter(new PersonId("p-bench%02d".formatted(clerk)), "bench" + clerk, "计票人"),
                false,
                save,
                "page",
                written,
                Map.of());
    }

    private static CountStep with(CountState was, CountSlip slip) {
        var others = was.slips().stream().filter(one -> one.box() != slip.box() || one.slot() != slip.slot());
        return new CountStep.Done(new CountState(
                Stream.concat(others, Stream.of(slip)).toList(), was.merged(), was.sentBack(), was.closed()));
    }

    private static List<Long> timed(Runnable act) {
        var start = System.nanoTime();
        act.run();
        return List.of(System.nanoTime() - start);
    }

    private void tell(String what, Callable<List<Long>> clerk) throws Exception {
        tell(what, IntStream.range(0, CLERKS).mapToObj(_ -> clerk).toList());
    }

    private void tell(String what, List<Callable<List<Long>>> clerks) throws Exception {
        var start = System.nanoTime();
        var nanos = new ArrayList<Long>();
        try (var at = Executors.newFixedThreadPool(CLERKS)) {
            for (var done : at.invokeAll(clerks)) nanos.addAll(done.get());
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        report.row(
                what,
                sorted.length / seconds,
                sorted[sorted.length / 2] / 1e6,
                sorted[Math.min(sorted.length - 1, sorted.length * 99 / 100)] / 1e6,
                Arrays.stream(sorted).max().orElseThrow() / 1e6);
    }
}
