package org.gongyi.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.gongyi.bench.Clients.Desk;

/// Acts a second through the command gateway, in turns with single-row commits by pgbench on the same server.
final class Appending {

    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofSeconds(4);
    /// More than are remembered, so that none of them is when its turn comes.
    private static final int MATTERS = 3_200;
    private static final int KNOWN = 1_600;
    private static final int LENGTH = 50;
    private static final long FIRST_NEW = 7_000_000_000L;
    private static final long FIRST_LONG = 6_000_000_000L;

    private final House house;
    private final Report report;
    private final Effort effort;

    Appending(House house, Report report) throws IOException {
        this.house = house;
        this.report = report;
        this.effort = new Effort(house.postmaster());
    }

    void run() throws Exception {
        var village = new Village(house.part(CommandGateway.class));
        var fresh = fresh(village, new AtomicLong(FIRST_NEW));
        var matters = longMatters();
        var known = grown(village, matters.subList(0, KNOWN));
        var read = grown(village, matters);
        var like = village.initiate(FIRST_NEW - 1).position();
        try (var pgbench = new Pgbench(house.owner(), house.address(), like)) {
            warmUp(fresh, read, pgbench);
            report.heading("Acts through the gateway against single-row commits");
            report.columns("clients", "what", "a second", "p50 ms", "p99 ms", "of raw", "CPU µs each");
            for (var clients : List.of(1, 8, 32)) measure(clients, new Desks(fresh, known, read), pgbench);
        }
    }

    /// The same kind of act, round by round.
    private final class Series {
        private final String what;
        private final List<Round> rounds = new ArrayList<>();
        private long micros;

        Series(String what) {
            this.what = what;
        }

        void add(Callable<Round> round) throws Exception {
            var before = effort.spent();
            rounds.add(round.call());
            house.caughtUp();
            micros += effort.spent() - before;
        }

        void tell(int clients, Series raw) {
            var all = Round.of(rounds);
            report.row(
                    clients,
                    what,
                    all.rate(),
                    all.millis(0.5),
                    all.millis(0.99),
                    all.rate() / Round.of(raw.rounds).rate(),
                    micros / all.nanos().length);
        }
    }

    private record Desks(Desk fresh, Desk known, Desk read) {}

    private void measure(int clients, Desks desks, Pgbench pgbench) throws Exception {
        var raw = new Series("pgbench");
        var first = new Series("a new matter, one event");
        var known = new Series("one more event on a matter of %d in use".formatted(LENGTH));
        var read = new Series("the same on one that is read first");
        new Clients(clients).busyFor(ROUND, desks.known());
        for (var n = 0; n < ROUNDS; n++) {
            raw.add(() -> pgbench.busyFor(clients, ROUND));
            first.add(() -> new Clients(clients).busyFor(ROUND, desks.fresh()));
        }
        for (var n = 0; n < ROUNDS; n++) known.add(() -> new Clients(clients).busyFor(ROUND, desks.known()));
        for (var n = 0; n < ROUNDS; n++) read.add(() -> new Clients(clients).busyFor(ROUND, desks.read()));
        for (var series : List.of(raw, first, known, read)) series.tell(clients, raw);
    }

    private void warmUp(Desk fresh, Desk grown, Pgbench pgbench) throws Exception {
        new Clients(16).busyFor(Duration.ofSeconds(10), fresh);
        new Clients(16).busyFor(Duration.ofSeconds(10), grown);
        pgbench.busyFor(8, Duration.ofSeconds(3));
        house.caughtUp();
    }

    static Desk fresh(Village village, AtomicLong next) {
        return client -> turn -> village.initiate(next.getAndIncrement());
    }

    /// All clients go through the same matters in turn, each through those of its own number.
    private static Desk grown(Village village, List<String> matters) {
        var next = new AtomicLong();
        return client -> turn -> village.noteProgress(matters.get((int) (next.getAndIncrement() % matters.size())));
    }

    private List<String> longMatters() throws Exception {
        var archive = new Archive(house);
        var model = archive.road().prolonged(LENGTH);
        archive.write(MATTERS, n -> model.retold(Village.CODE, FIRST_LONG + n));
        house.caughtUp();
        return LongStream.range(0, MATTERS)
                .mapToObj(n -> "%s-%010d".formatted(Village.CODE, FIRST_LONG + n))
                .toList();
    }
}
