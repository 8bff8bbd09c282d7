package org.gongyi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.gongyi.command.shell.Memory;

/// One act on a matter of ten thousand events that is not remembered: read, folded, weighed, and the new event made
/// durable.
record Loading(House house, Report report) {

    private static final int EVENTS = 10_000;
    private static final int TIMES = 60;
    private static final long NUMBER = 5_000_000_000L;

    void run() throws Exception {
        var archive = new Archive(house);
        var village = new Village(house.part(CommandGateway.class));
        var matter = archive.road().prolonged(EVENTS).retold(Village.CODE, NUMBER);
        archive.write(1, _ -> matter);
        house.caughtUp();
        var memory = house.part(Memory.class);
        var without = new ArrayList<Long>();
        var with = new ArrayList<Long>();
        for (var n = 0; n < TIMES; n++) {
            house.caughtUp();
            forget(matter);
            memory.removeAll();
            without.add(timed(() -> village.noteProgress(matter.id())));
            awaitSnapshot(matter);
            house.caughtUp();
            memory.removeAll();
            with.add(timed(() -> village.noteProgress(matter.id())));
        }
        report.heading("One act on a matter of %d events".formatted(EVENTS));
        report.columns("", "median ms", "slowest ms");
        tell("without a snapshot", without);
        tell("with a snapshot", with);
    }

    private void tell(String what, ArrayList<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        report.row(
                what,
                sorted[sorted.length / 2] / 1e6,
                Arrays.stream(sorted).max().orElseThrow() / 1e6);
    }

    private static long timed(Runnable act) {
        var start = System.nanoTime();
        act.run();
        return System.nanoTime() - start;
    }

    private void forget(Trail matter) {
        house.database()
                .sql("delete from snapshot where stream = ?")
                .param("resolution/" + matter.id())
                .update();
    }

    private void awaitSnapshot(Trail matter) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (house.database()
                .sql("select seq from snapshot where stream = ?")
                .param("resolution/" + matter.id())
                .query(Long.class)
                .list()
                .isEmpty()) {
            if (System.nanoTime() > end) throw new IllegalStateException("no snapshot was written");
            Thread.sleep(20);
        }
    }
}
