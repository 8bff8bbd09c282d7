package org.gongyi.log.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyi.log.Cause;
import org.gongyi.log.Prover;
import org.gongyi.log.Rejected;
import org.gongyi.log.TreeHash;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.note.SignedNote;
import org.gongyi.log.tile.Bundle;
import org.gongyi.log.tile.FolderSource;
import org.gongyi.log.tile.LogSource;
import org.gongyi.log.tile.Tile;
import org.gongyi.log.tile.TileNodes;
import org.gongyi.log.tile.TilePath;

/// The folder that any web server can serve. Tiles and bundles are written once and for ever, the
/// checkpoint last, so whoever reads a checkpoint finds all that it covers. Doing anything again gives the
/// same bytes.
public final class StaticFolder {

    private static final String CHECKPOINT = "checkpoint";

    private final Path folder;
    private final LogSource source;
    private final Turn turn;

    public StaticFolder(Path folder) {
        this(folder, Turn.USUAL);
    }

    StaticFolder(Path folder, Duration patience) {
        this.folder = folder;
        this.source = new FolderSource(folder);
        this.turn = new Turn(folder.resolve(".checkpoint.lock"), patience);
    }

    /// What stands in the folder, for reading and proving.
    public LogSource source() {
        return source;
    }

    /// Writes the bundles and tiles of a log that grows from `old` by these entries, whose right edge at
    /// `old` is there.
    ///
    /// @return the root of the grown tree, read back from the files, for the caller to compare with its own
    /// @throws Rejected IMMUTABLE where other bytes stand, MISSING without the edge,
    ///     UNREACHABLE when the disk is full or fails; what was written until then stays and is written
    ///     again next time
    public byte[] append(long old, List<byte[]> entries) {
        write(TilePath.ENTRIES, old, entries);
        var added = entries.stream().map(TreeHash::ofLeaf).toList();
        for (var level = 0; !added.isEmpty(); level++) {
            var before = level == 0 ? old : old >>> 8 * level;
            added = write(level, before, added);
        }
        var size = old + entries.size();
        return new Prover(new TileNodes(source, size)).root(size);
    }

    /// @param before hashes or entries that the level had
    /// @return the roots of the tiles that are full now
    private List<byte[]> write(int level, long before, List<byte[]> added) {
        var first = before / TilePath.FULL;
        var row = new ArrayList<byte[]>();
        if (before % TilePath.FULL > 0) row.addAll(edge(new TilePath(level, first, (int) (before % TilePath.FULL))));
        row.addAll(added);
        var roots = new ArrayList<byte[]>();
        for (var from = 0; from < row.size(); from += TilePath.FULL) {
            var part = row.subList(from, Math.min(from + TilePath.FULL, row.size()));
            var path = new TilePath(level, first + from / TilePath.FULL, part.size());
            var bytes = level == TilePath.ENTRIES ? Bundle.toBytes(part) : Tile.toBytes(part);
            DurableFile.settle(folder.resolve(path.toString()), bytes);
            if (path.full() && level != TilePath.ENTRIES) roots.add(Tile.root(part));
        }
        return roots;
    }

    private List<byte[]> edge(TilePath path) {
        return path.level() == TilePath.ENTRIES ? TileNodes.entries(source, path) : TileNodes.hashes(source, path);
    }

    /// Writes one file as another log published it.
    public void put(TilePath path, byte[] bytes) {
        DurableFile.settle(folder.resolve(path.toString()), bytes);
    }

    /// The last step of a publication. Readers never see the log shrink, however late a publisher comes
    /// that was stopped just before this step.
    ///
    /// @throws Rejected SHRUNK or FORK where the checkpoint that stands is larger, or of another tree;
    ///     UNREACHABLE if another process keeps the folder to itself
    public void publish(SignedCheckpoint checkpoint) {
        turn.take(() -> replace(checkpoint));
    }

    private void replace(SignedCheckpoint next) {
        DurableFile.read(folder.resolve(CHECKPOINT), SignedNote.LIMIT)
                .map(bytes -> Checkpoint.parse(SignedNote.parse(bytes).text()))
                .ifPresent(standing -> mayFollow(standing, next.checkpoint()));
        DurableFile.replace(folder.resolve(CHECKPOINT), next.toBytes());
    }

    private static void mayFollow(Checkpoint standing, Checkpoint next) {
        if (standing.size() > next.size())
            throw new Rejected(
                    Cause.SHRUNK, "published %d entries before, asked for %d".formatted(standing.size(), next.size()));
        if (standing.size() == next.size() && !standing.sameTree(next))
            throw new Rejected(Cause.FORK, "another tree of %d is published".formatted(standing.size()));
    }

    /// Removes the partial tiles and bundles of which the full one stands: no checkpoint needs them any
    /// more, and whoever reads an older one finds their hashes in the full one. C2SP tlog-tiles.
    ///
    /// @param old entries for which it was done before
    /// @param size entries that the published checkpoint covers
    /// @throws Rejected UNREACHABLE when the disk fails; what is left is removed another time
    public void withoutPartials(long old, long size) {
        for (var tile : TilePath.filled(old, size)) {
            var whole = folder.resolve(tile.toString());
            var partials = whole.resolveSibling(whole.getFileName() + ".p");
            if (Files.isRegularFile(whole) && Files.isDirectory(partials)) remove(partials);
        }
    }

    private static void remove(Path partials) {
        try (var all = Files.list(partials)) {
            for (var one : all.toList()) Files.delete(one);
            Files.delete(partials);
        } catch (IOException broken) {
            throw new Rejected(Cause.UNREACHABLE, "cannot remove " + partials, broken);
        }
    }

    /// What stands beside the checkpoint under this name.
    public Optional<String> described(String name) {
        return DurableFile.read(folder.resolve(plain(name)), Policy.LIMIT).map(bytes -> new String(bytes, UTF_8));
    }

    /// The key and the policy beside the checkpoint, each a text file of its own.
    public void describe(String name, String text) {
        DurableFile.replace(folder.resolve(plain(name)), text.getBytes(UTF_8));
    }

    private static String plain(String name) {
        if (!name.matches("[a-z]+")) throw new IllegalArgumentException("no plain name: " + name);
        return name;
    }
}
