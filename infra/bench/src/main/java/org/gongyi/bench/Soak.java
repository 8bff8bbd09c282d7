package org.gongyi.bench;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.gateway.CommandGateway;

/// Whether memory stays where it is while the ledger is busy for a minute.
record Soak(House house, Report report) {

    private static final int CLIENTS = 32;
    private static final Duration TIME = Duration.ofSeconds(60);
    private static final long FIRST = 8_000_000_000L;

    void run() throws Exception {
        var fresh = Appending.fresh(new Village(house.part(CommandGateway.class)), new AtomicLong(FIRST));
        new Clients(CLIENTS).busyFor(Duration.ofSeconds(10), fresh);
        var before = Machine.residentMegabytes("self");
        var effort = new Effort(house.postmaster());
        var spent = effort.spent();
        var round = new Clients(CLIENTS).busyFor(TIME, fresh);
        var after = Machine.residentMegabytes("self");
        var behind = house.caughtUp();
        var each = (effort.spent() - spent) / round.nanos().length;
        report.heading("A busy minute: %d clients, new matters".formatted(CLIENTS));
        report.columns("acts a second", "resident before", "resident after", "lists caught up after", "CPU µs each");
        report.row(round.rate(), before + " MB", after + " MB", behind.toMillis() + " ms", each);
    }
}
