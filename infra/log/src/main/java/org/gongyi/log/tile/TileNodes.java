package org.gongyi.log.tile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.log.Cause;
import org.gongyi.log.Nodes;
import org.gongyi.log.Rejected;

/// The nodes of a tree of one size, out of its tiles. Keeps a few tiles; not for several threads.
public final class TileNodes implements Nodes {

    private static final int KEPT = 64;

    private final LogSource source;
    private final long size;
    private final Map<TilePath, List<byte[]>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TilePath, List<byte[]>> eldest) {
            return size() > KEPT;
        }
    };

    public TileNodes(LogSource source, long size) {
        this.source = source;
        this.size = size;
    }

    @Override
    public byte[] hash(int level, long index) {
        var within = level % 8;
        var first = index << within;
        var tile = tile(TilePath.in(size, level / 8, first / TilePath.FULL));
        var from = (int) (first % TilePath.FULL);
        if (from + (1 << within) > tile.size())
            throw new Rejected(Cause.INDEX_OUT_OF_TREE, "no node %d/%d in a tree of %d".formatted(level, index, size));
        return Tile.root(tile.subList(from, from + (1 << within)));
    }

    private List<byte[]> tile(TilePath path) {
        return kept.computeIfAbsent(path, wanted -> hashes(source, wanted));
    }

    /// The hashes of a tile; where the partial one is gone, the first of the full one.
    ///
    /// @throws Rejected MISSING where neither is there
    public static List<byte[]> hashes(LogSource source, TilePath path) {
        try {
            return Tile.parse(source.read(path), path.width());
        } catch (Rejected refusal) {
            if (path.full() || refusal.why() != Cause.MISSING) throw refusal;
            return Tile.parse(source.read(path.filled()), TilePath.FULL).subList(0, path.width());
        }
    }

    /// The entries of a bundle; where the partial one is gone, the first of the full one.
    ///
    /// @throws Rejected MISSING where neither is there
    public static List<byte[]> entries(LogSource source, TilePath path) {
        try {
            return Bundle.parse(source.read(path), path.width());
        } catch (Rejected refusal) {
            if (path.full() || refusal.why() != Cause.MISSING) throw refusal;
            return Bundle.parse(source.read(path.filled()), TilePath.FULL).subList(0, path.width());
        }
    }
}
