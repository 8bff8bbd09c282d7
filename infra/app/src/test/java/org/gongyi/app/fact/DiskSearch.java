package org.gongyi.app.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Looks into every file under a folder, as grep does.
record DiskSearch(Path folder) {

    static DiskSearch in(Path folder) {
        return new DiskSearch(folder);
    }

    List<Path> filesWith(byte[] wanted) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, wanted))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// A file that goes while it is looked for holds nothing any more.
    private static boolean contains(Path file, byte[] wanted) {
        try {
            var bytes = Files.readAllBytes(file);
            for (var at = 0; at <= bytes.length - wanted.length; at++)
                if (bytes[at] == wanted[0] && matches(bytes, at, wanted)) return true;
            return false;
        } catch (NoSuchFileException _) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean matches(byte[] bytes, int at, byte[] wanted) {
        for (var i = 1; i < wanted.length; i++) if (bytes[at + i] != wanted[i]) return false;
        return true;
    }
}
