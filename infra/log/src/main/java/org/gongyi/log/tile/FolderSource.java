package org.gongyi.log.tile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.note.SignedNote;

/// A log in a folder, as the publisher writes it and a mirror keeps it. A partial file that is not there,
/// as in a folder that was written again, is the beginning of a wider one.
public record FolderSource(Path folder) implements LogSource {

    @Override
    public byte[] checkpoint() {
        return read("checkpoint", SignedNote.LIMIT);
    }

    @Override
    public byte[] read(TilePath path) {
        try {
            return read(path.toString(), LARGEST);
        } catch (Rejected absent) {
            if (path.full() || absent.why() != Cause.MISSING) throw absent;
            return beginning(path, wider(path).orElseThrow(() -> absent));
        }
    }

    private byte[] beginning(TilePath path, TilePath wider) {
        var bytes = read(wider.toString(), LARGEST);
        return path.level() == TilePath.ENTRIES
                ? Bundle.toBytes(Bundle.parse(bytes, wider.width()).subList(0, path.width()))
                : Tile.toBytes(Tile.parse(bytes, wider.width()).subList(0, path.width()));
    }

    /// The narrowest that is wider.
    private Optional<TilePath> wider(TilePath path) {
        return IntStream.rangeClosed(path.width() + 1, TilePath.FULL)
                .mapToObj(width -> new TilePath(path.level(), path.index(), width))
                .filter(wider -> Files.isRegularFile(folder.resolve(wider.toString())))
                .findFirst();
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
