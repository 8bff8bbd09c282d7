package org.gongyi.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file in the ledger's folder which says that the demonstration was played there to its end: such a
/// ledger is started again with `--demo` and goes on. A real one has none.
record DemoMark(Path folder) {

    private Path file() {
        return folder.resolve("demonstration");
    }

    boolean isThere() {
        return Files.exists(file());
    }

    /// Of a database that is gone it says nothing.
    void remove() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void leave() {
        try {
            Files.writeString(file(), "演示数据，不是真实记录 · Demonstration, no real records\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
