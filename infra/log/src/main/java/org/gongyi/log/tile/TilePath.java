package org.gongyi.log.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Strict;

/// Where a tile or a bundle is found. C2SP tlog-tiles v0.1.0.
///
/// @param level [#ENTRIES] for a bundle of entries, else 0 to 63
/// @param width hashes or entries in it, 1 to 256; fewer than 256 is partial
public record TilePath(int level, long index, int width) {

    /// Hashes in a full tile, entries in a full bundle.
    public static final int FULL = 256;

    /// The level of a bundle of entries.
    public static final int ENTRIES = -1;

    private static final int HIGHEST = 63;
    private static final Pattern FORM =
            Pattern.compile("tile/(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public TilePath {
        if (level < ENTRIES || level > HIGHEST || index < 0 || width < 1 || width > FULL)
            throw new Rejected(Cause.BAD_PATH, "no tile %d/%d of width %d".formatted(level, index, width));
    }

    /// @throws Rejected for anything that is not the one way to write a path, so also for any `..`
    public static TilePath parse(String path) {
        var match = FORM.matcher(path);
        if (!match.matches()) throw new Rejected(Cause.BAD_PATH, "no path of a tile: " + Strict.shown(path));
        var level = match.group(1).equals("entries") ? ENTRIES : Integer.parseInt(match.group(1));
        var width = match.group(3) == null ? FULL : Integer.parseInt(match.group(3));
        var parsed = new TilePath(level, index(match.group(2)), width);
        if (!parsed.toString().equals(path))
            throw new Rejected(Cause.BAD_PATH, "not written so: " + Strict.shown(path));
        return parsed;
    }

    private static long index(String groups) {
        try {
            return Long.parseLong(groups.replaceAll("[x/]", ""));
        } catch (NumberFormatException large) {
            throw new Rejected(Cause.BAD_PATH, "too large: " + Strict.shown(groups), large);
        }
    }

    /// The tile or bundle with this number in a tree of this size, as wide as the size has it.
    ///
    /// @throws Rejected where the tree has none
    public static TilePath in(long size, int level, long index) {
        var left = hashes(size, level) - index * FULL;
        if (index < 0 || left <= 0 || index > hashes(size, level) / FULL)
            throw new Rejected(Cause.INDEX_OUT_OF_TREE, "no tile %d/%d in a tree of %d".formatted(level, index, size));
        return new TilePath(level, index, (int) Math.min(left, FULL));
    }

    /// Hashes that a tree of this size has in the tiles of a level: only complete tiles below count.
    static long hashes(long size, int level) {
        var shift = 8 * Math.max(level, 0);
        return shift >= Long.SIZE ? 0 : size >>> shift;
    }

    /// Every tile and bundle that a tree of `size` has and one of `old` had not, the bundles first, then
    /// from the leaves up.
    public static List<TilePath> grown(long old, long size) {
        var paths = new ArrayList<TilePath>();
        for (var level = ENTRIES; level <= HIGHEST && hashes(size, level) > 0; level++)
            if (hashes(size, level) > hashes(old, level))
                for (var n = hashes(old, level) / FULL; n * FULL < hashes(size, level); n++)
                    paths.add(in(size, level, n));
        return paths;
    }

    /// Every tile and bundle that is full in a tree of `size` and was not in one of `old`.
    public static List<TilePath> filled(long old, long size) {
        var paths = new ArrayList<TilePath>();
        for (var level = ENTRIES; level <= HIGHEST && hashes(size, level) >= FULL; level++)
            for (var n = hashes(old, level) / FULL; n < hashes(size, level) / FULL; n++)
                paths.add(new TilePath(level, n, FULL));
        return paths;
    }

    public boolean full() {
        return width == FULL;
    }

    TilePath filled() {
        return new TilePath(level, index, FULL);
    }

    /// Relative to the prefix of the log.
    @Override
    public String toString() {
        var name = new StringBuilder("tile/")
                .append(level == ENTRIES ? "entries" : String.valueOf(level))
                .append('/');
        var digits = String.valueOf(index);
        digits = "0".repeat((3 - digits.length() % 3) % 3) + digits;
        for (var at = 0; at < digits.length() - 3; at += 3)
            name.append('x').append(digits, at, at + 3).append('/');
        name.append(digits, digits.length() - 3, digits.length());
        if (!full()) name.append(".p/").append(width);
        return name.toString();
    }
}
