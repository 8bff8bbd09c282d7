package org.gongyi.log.tile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.TreeHash;

/// Some hashes of one level, side by side.
public final class Tile {

    private Tile() {}

    /// @param width as the path says
    /// @throws Rejected unless the bytes are exactly so many hashes
    public static List<byte[]> parse(byte[] bytes, int width) {
        if (bytes.length != width * TreeHash.LENGTH)
            throw new Rejected(
                    Cause.BAD_FORM, "a tile of %d hashes does not have %d bytes".formatted(width, bytes.length));
        var hashes = new ArrayList<byte[]>(width);
        for (var at = 0; at < bytes.length; at += TreeHash.LENGTH)
            hashes.add(Arrays.copyOfRange(bytes, at, at + TreeHash.LENGTH));
        return hashes;
    }

    public static byte[] toBytes(List<byte[]> hashes) {
        var bytes = new byte[hashes.size() * TreeHash.LENGTH];
        for (var i = 0; i < hashes.size(); i++)
            System.arraycopy(TreeHash.check(hashes.get(i)), 0, bytes, i * TreeHash.LENGTH, TreeHash.LENGTH);
        return bytes;
    }

    /// The root of hashes whose number is a power of two.
    public static byte[] root(List<byte[]> hashes) {
        var level = hashes;
        while (level.size() > 1) {
            var above = new ArrayList<byte[]>(level.size() / 2);
            for (var i = 0; i < level.size(); i += 2) above.add(TreeHash.ofNode(level.get(i), level.get(i + 1)));
            level = above;
        }
        return level.getFirst();
    }
}
