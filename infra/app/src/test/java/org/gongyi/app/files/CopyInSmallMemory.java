package org.gongyi.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Draws the copy of a PNG in a process of its own, whose memory the test bounds.
final class CopyInSmallMemory {

    private CopyInSmallMemory() {}

    public static void main(String[] paths) throws IOException {
        try (var out = Files.newOutputStream(Path.of(paths[1]))) {
            new Pictures(40).copy(Path.of(paths[0]), MediaType.PNG, out);
        }
    }
}
