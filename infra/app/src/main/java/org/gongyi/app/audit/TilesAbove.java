package org.gongyi.app.audit;

import java.util.ArrayList;
import java.util.List;
import org.gongyi.log.tile.Tile;
import org.gongyi.log.tile.TilePath;

/// The tiles above the leaves, each compared with the published one when it is full, and the last of each level where
/// what is published ends.
final class TilesAbove {

    private final Published published;
    private final List<List<byte[]>> levels = new ArrayList<>();

    TilesAbove(Published published) {
        this.published = published;
    }

    /// @param size of the tree with these leaves
    void add(List<byte[]> leaves, long size) {
        gather(0, leaves, size);
        if (size == published.size()) edges(size);
    }

    private void gather(int level, List<byte[]> more, long size) {
        if (levels.size() == level) levels.add(new ArrayList<>());
        var tile = levels.get(level);
        tile.addAll(more);
        if (tile.size() < TilePath.FULL) return;
        if (level > 0) compare(level, size);
        var root = Tile.root(tile);
        tile.clear();
        gather(level + 1, List.of(root), size);
    }

    private void edges(long size) {
        for (var level = 1; level < levels.size(); level++)
            if (!levels.get(level).isEmpty()) compare(level, size);
    }

    private void compare(int level, long size) {
        var hashes = size >>> 8 * level;
        published.compare(level, (hashes - 1) / TilePath.FULL, levels.get(level));
    }
}
