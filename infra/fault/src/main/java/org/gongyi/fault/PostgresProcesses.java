package org.gongyi.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The processes of a PostgreSQL that runs on this machine.
///
/// @param folder its data
public record PostgresProcesses(Path folder) {

    /// The one that started all others.
    public ProcessHandle postmaster() throws IOException {
        var number =
                Files.readAllLines(folder.resolve("postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow(() -> new IOException("no process " + number));
    }

    /// One of the others, by the beginning of what it calls itself.
    public ProcessHandle part(String title) throws IOException {
        for (var part : postmaster().children().toList())
            if (Files.readString(Path.of("/proc", part.pid() + "", "cmdline")).startsWith("postgres: " + title))
                return part;
        throw new IOException("no process of PostgreSQL is " + title);
    }
}
