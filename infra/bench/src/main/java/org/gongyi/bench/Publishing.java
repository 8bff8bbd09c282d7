package org.gongyi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.gongyi.bench.Clients.Desk;
import org.springframework.context.SmartLifecycle;

/// How soon what was recorded is covered by a published checkpoint while 3,000 acts a second come, and what the
/// publisher costs those who record as much as they can.
final class Publishing {

    private static final int CLIENTS = 32;
    private static final int RATE = Integer.getInteger("rate", 3_000);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("seconds", 60));
    private static final Duration SOON = Duration.ofMillis(1_500);
    private static final int TURNS = 6;
    private static final Duration TURN = Duration.ofSeconds(5);
    private static final long FIRST = 9_000_000_000L;

    private final House house;
    private final Report report;
    private final Effort effort;
    private final SmartLifecycle publisher;
    private final Village village;
    private final AtomicLong next = new AtomicLong(FIRST);

    Publishing(House house, Report report) throws IOException {
        this.house = house;
        this.report = report;
        this.effort = new Effort(house.postmaster());
        this.publisher = house.part("publishing", SmartLifecycle.class);
        this.village = new Village(house.part(CommandGateway.class));
    }

    void run() throws Exception {
        new Clients(CLIENTS).busyFor(Duration.ofSeconds(10), Appending.fresh(village, next));
        quiet();
        covered();
        compared();
    }

    /// When each act was durable, by its position, and when which size was seen published.
    private static final class Course {
        private final long first;
        private final long[] durable;
        private final List<long[]> seen = new ArrayList<>();

        Course(long first, int most) {
            this.first = first;
            this.durable = new long[most];
        }

        void recorded(long position, long at) {
            durable[(int) (position - first)] = at;
        }

        /// How long each waited for its checkpoint.
        Round waits(Duration time) {
            var waits = new ArrayList<Long>();
            for (var n = 0; n < durable.length; n++) {
                if (durable[n] == 0) continue;
                var position = first + n;
                var covered = seen.stream()
                        .filter(one -> one[0] > position)
                        .findFirst()
                        .orElseThrow();
                waits.add(Math.max(0, covered[1] - durable[n]));
            }
            return new Round(waits.stream().mapToLong(Long::longValue).toArray(), time.toNanos() / 1e9);
        }
    }

    private void covered() throws Exception {
        var course = new Course(house.size(), Math.toIntExact(TIME.toSeconds() * RATE + 1_000));
        var before = Machine.residentMegabytes("self");
        var spent = effort.spent();
        var watching = Thread.ofPlatform().daemon().start(() -> watch(course));
        var round = new Clients(CLIENTS).busyFor(TIME, paced(course));
        var size = house.size();
        while (publishedSize() < size) Thread.sleep(5);
        var end = new long[] {size, System.nanoTime()};
        watching.interrupt();
        watching.join();
        course.seen.add(end);
        var after = Machine.residentMegabytes("self");
        var each = (effort.spent() - spent) / round.nanos().length;
        house.caughtUp();
        tell(course.waits(TIME), round, each, before + " → " + after + " MB");
    }

    private void tell(Round waits, Round round, long each, String resident) {
        report.heading("Covered by a published checkpoint: %d acts a second asked for, %d s"
                .formatted(RATE, TIME.toSeconds()));
        report.columns(
                "acts a second", "within 1.5 s", "p50 ms", "p95 ms", "p99 ms", "slowest ms", "resident", "CPU µs each");
        var soon = Arrays.stream(waits.nanos())
                .filter(nanos -> nanos <= SOON.toNanos())
                .count();
        report.row(
                round.rate(),
                "%.2f %%".formatted(100.0 * soon / waits.nanos().length),
                waits.millis(0.5),
                waits.millis(0.95),
                waits.millis(0.99),
                waits.millis(1),
                resident,
                each);
    }

    /// Each act has its moment; one that is late for it is not waited for by the next.
    private Desk paced(Course course) {
        var start = System.nanoTime();
        var ticket = new AtomicLong();
        var end = TIME.toNanos();
        return client -> turn -> {
            var due = Math.min(end, ticket.getAndIncrement() * 1_000_000_000L / RATE);
            for (var left = start + due - System.nanoTime(); left > 0; left = start + due - System.nanoTime())
                LockSupport.parkNanos(left);
            var position = village.initiate(next.getAndIncrement()).position();
            course.recorded(position, System.nanoTime());
        };
    }

    private void watch(Course course) {
        var last = 0L;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                var size = publishedSize();
                if (size > last) course.seen.add(new long[] {size, System.nanoTime()});
                last = size;
                Thread.sleep(2);
            } catch (IOException replacing) {
                report.say("the checkpoint could not be read: " + replacing.getMessage());
            } catch (InterruptedException enough) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private long publishedSize() throws IOException {
        var checkpoint = house.folder().resolve(Path.of("log", "checkpoint"));
        return Long.parseLong(Files.readAllLines(checkpoint).get(1));
    }

    /// In turns, so that a machine that is faster for a while is so for both.
    private void compared() throws Exception {
        var with = new ArrayList<Round>();
        var without = new ArrayList<Round>();
        var busy = Appending.fresh(village, next);
        for (var n = 0; n < TURNS; n++) {
            publisher.stop();
            without.add(new Clients(CLIENTS).busyFor(TURN, busy));
            publisher.start();
            quiet();
            with.add(new Clients(CLIENTS).busyFor(TURN, busy));
            quiet();
        }
        var on = Round.of(with);
        var off = Round.of(without);
        report.heading(
                "As much as %d clients can record, %d turns of %d s each".formatted(CLIENTS, TURNS, TURN.toSeconds()));
        report.columns("publisher", "acts a second", "p50 ms", "p99 ms", "of without");
        report.row("off", off.rate(), off.millis(0.5), off.millis(0.99), 1.0);
        report.row("on", on.rate(), on.millis(0.5), on.millis(0.99), on.rate() / off.rate());
    }

    /// Until the lists and the checkpoint have come to the end of the log.
    private void quiet() throws IOException, InterruptedException {
        house.caughtUp();
        var size = house.size();
        while (publishedSize() < size) Thread.sleep(20);
    }
}
