package org.gongyi.app.audit;

import static org.gongyi.web.proof.AuditBook.Finding.NO_POSITION;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.note.VerifierKey;
import org.gongyi.log.publish.LockStore;
import org.gongyi.log.tile.LogSource;
import org.gongyi.log.tile.Tile;
import org.gongyi.log.tile.TileNodes;
import org.gongyi.log.tile.TilePath;
import org.gongyi.web.proof.AuditBook.Kind;
import org.jspecify.annotations.Nullable;

/// What was signed and published, read before the head is, so that it cannot be more. Nothing of it is believed but
/// the signatures.
final class Published {

    private final LogSource files;
    private final Found found;
    private final long size;
    private final List<Signed> signed = new ArrayList<>();

    /// @param where `checkpoint` of the folder, or `log.signed` of the lock store
    record Signed(String where, Checkpoint checkpoint) {}

    private Published(LogSource files, Optional<Checkpoint> shown, Optional<Checkpoint> locked, Found found) {
        this.files = files;
        this.found = found;
        this.size = shown.map(Checkpoint::size).orElse(0L);
        shown.ifPresent(checkpoint -> signed.add(new Signed("checkpoint", checkpoint)));
        locked.ifPresent(checkpoint -> signed.add(new Signed("log.signed", checkpoint)));
    }

    static Published read(LogSource files, Path lock, List<VerifierKey> keys, Found found) {
        var shown = opened("checkpoint", () -> SignedCheckpoint.open(files.checkpoint(), keys), found);
        var locked =
                opened("log.signed", () -> new LockStore(lock, keys).latest().orElseThrow(Published::missing), found);
        return new Published(files, shown, locked, found);
    }

    private static Rejected missing() {
        return new Rejected(Cause.MISSING, "nothing was signed");
    }

    private interface Opening {
        SignedCheckpoint open();
    }

    private static Optional<Checkpoint> opened(String where, Opening opening, Found found) {
        try {
            return Optional.of(opening.open().checkpoint());
        } catch (Rejected refusal) {
            if (refusal.why() == Cause.MISSING) found.add(Kind.UNCHECKED, NO_POSITION, "", where, refusal.why(), "");
            else found.add(Kind.CHECKPOINT, NO_POSITION, "", where, refusal.why(), "");
            return Optional.empty();
        }
    }

    /// Entries that the files hold; 0 where nothing is published.
    long size() {
        return size;
    }

    List<Signed> signed() {
        return signed;
    }

    boolean isRoot(long of, byte[] root) {
        return signed.stream()
                .map(Signed::checkpoint)
                .anyMatch(known -> known.size() == of && Arrays.equals(known.root(), root));
    }

    /// Whether these leaves are those under the tile above.
    boolean holds(long bundle, List<byte[]> leaves) {
        try {
            return Arrays.equals(Tile.root(leaves), new TileNodes(files, size).hash(8, bundle));
        } catch (Rejected spoiled) {
            return false; // which is told when the tile above is compared
        }
    }

    @Nullable
    List<byte[]> leaves(long bundle) {
        return read(TilePath.in(size, 0, bundle), path -> TileNodes.hashes(files, path));
    }

    @Nullable
    List<byte[]> entries(long bundle) {
        return read(TilePath.in(size, TilePath.ENTRIES, bundle), path -> TileNodes.entries(files, path));
    }

    private @Nullable List<byte[]> read(TilePath path, Function<TilePath, List<byte[]>> reader) {
        try {
            return reader.apply(path);
        } catch (Rejected refusal) {
            found.add(Kind.PUBLISHED_FILE, first(path), "", path.toString(), refusal.why(), "");
            return null;
        }
    }

    /// Compares a tile above the leaves with what the entries give.
    void compare(int level, long index, List<byte[]> wanted) {
        var path = TilePath.in(size, level, index);
        var stands = read(path, one -> TileNodes.hashes(files, one));
        if (stands == null) return;
        for (var i = 0; i < wanted.size(); i++)
            if (!Arrays.equals(stands.get(i), wanted.get(i))) {
                var position = first(path) + ((long) i << 8 * level);
                found.add(Kind.PUBLISHED_FILE, position, "", path.toString(), stands.get(i), wanted.get(i));
                return;
            }
    }

    private static long first(TilePath path) {
        return path.index() << 8 * (Math.max(path.level(), 0) + 1);
    }
}
