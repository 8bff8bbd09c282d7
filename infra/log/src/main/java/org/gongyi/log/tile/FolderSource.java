package org.gongyi.log.tile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.note.SignedNote;

/// A log in a folder, as the publisher writes it and a mirror keeps it.
public record FolderSource(Path folder) implements LogSource {

    @Override
    public byte[] checkpoint() {
        return read("checkpoint", SignedNote.LIMIT);
    }

    @Override
    public byte[] read(TilePath path) {
        return read(path.toString(), LARGEST);
    }

    private byte[] read(String name, int limit) {
        try (var in = Files.newInputStream(folder.resolve(name))) {
            var bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) throw new Rejected(Cause.TOO_LARGE, name);
            return bytes;
        } catch (NoSuchFileException absent) {
            throw new Rejected(Cause.MISSING, name, absent);
        } catch (IOException broken) {
            throw new Rejected(Cause.UNREACHABLE, name, broken);
        }
    }
}
