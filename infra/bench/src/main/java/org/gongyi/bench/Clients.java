package org.gongyi.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// A number of clients, each of which sends its next act when the last was answered.
record Clients(int number) {

    /// Sends one act.
    @FunctionalInterface
    interface Client {
        void act(int turn);
    }

    /// Who sends, by the number of the client.
    @FunctionalInterface
    interface Desk {
        Client client(int number);
    }

    /// A failed act ends the round with its exception: a rate of failures is no figure.
    Round busyFor(Duration time, Desk desk) throws InterruptedException, ExecutionException {
        var start = System.nanoTime();
        var end = start + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var jobs = IntStream.range(0, number)
                    .<Callable<long[]>>mapToObj(n -> () -> until(end, desk.client(n)))
                    .toList();
            var nanos = LongStream.empty();
            for (var job : threads.invokeAll(jobs)) nanos = LongStream.concat(nanos, Arrays.stream(job.get()));
            return new Round(nanos.toArray(), (System.nanoTime() - start) / 1e9);
        }
    }

    private static long[] until(long end, Client client) {
        var nanos = LongStream.builder();
        var now = System.nanoTime();
        for (var turn = 0; now < end; turn++) {
            client.act(turn);
            var then = now;
            now = System.nanoTime();
            nanos.add(now - then);
        }
        return nanos.build().toArray();
    }
}
