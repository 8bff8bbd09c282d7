package org.gongyi.app.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// Looks into every file under a folder, as grep does.
record DiskSearch(Path folder) {

    static DiskSearch in(Path folder) {
        return new DiskSearch(folder);
    }

    List<Path> filesWith(byte[] wanted) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile() && contains(file, wanted)) found.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                    if (failed instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                    throw failed;
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return found;
    }

    /// A file that goes while it is looked for, or looked into, holds nothing any more.
    private static boolean contains(Path file, byte[] wanted) throws IOException {
        try {
            var bytes = Files.readAllBytes(file);
            for (var at = 0; at <= bytes.length - wanted.length; at++)
                if (bytes[at] == wanted[0] && matches(bytes, at, wanted)) return true;
            return false;
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    private static boolean matches(byte[] bytes, int at, byte[] wanted) {
        for (var i = 1; i < wanted.length; i++) if (bytes[at + i] != wanted[i]) return false;
        return true;
    }
}
