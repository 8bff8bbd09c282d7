package org.gongyi.log;

/// Where the hashes of perfect subtrees come from: tiles, a database or memory.
@FunctionalInterface
public interface Nodes {

    /// The hash over the leaves from `index * 2^level` up to `(index + 1) * 2^level`, all of which the tree
    /// must have.
    ///
    /// @param level 0 for leaf hashes
    byte[] hash(int level, long index);
}
