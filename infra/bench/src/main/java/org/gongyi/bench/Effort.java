package org.gongyi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Processor time spent so far by this process, by those it started and waited for (pgbench), and by the PostgreSQL.
///
/// On a busy machine it says more than the clock.
///
/// @param postmaster process number of the server
record Effort(long postmaster) {

    private static final int USER_TIME = 11;
    private static final int TIMES = 4;
    private static final long TICK_MICROS = 10_000;

    /// In microseconds.
    long spent() throws IOException {
        var all = micros(ProcessHandle.current().pid()) + micros(postmaster);
        try (var children = ProcessHandle.of(postmaster).orElseThrow().children()) {
            for (var child : children.toList()) all += micros(child.pid());
        }
        return all;
    }

    /// Of the process itself and of its children that have ended.
    private static long micros(long process) throws IOException {
        try {
            var stat = Files.readString(Path.of("/proc", process + "", "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var ticks = 0L;
            for (var i = 0; i < TIMES; i++) ticks += Long.parseLong(fields[USER_TIME + i]);
            return ticks * TICK_MICROS;
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }
}
