package org.gongyi.web.count;

import java.util.function.Function;

/// Where counts are kept until they are announced. Answered by the process that has the database: what it says is kept
/// outlives that process, and two moves of one vote are made one after the other, whoever makes them.
public interface CountBook {

    CountState read(VoteKey vote);

    /// Makes a move. What it answers is stored when this returns, all of it or nothing.
    CountStep move(VoteKey vote, Function<CountState, CountStep> move);

    /// Removes all that is kept of this vote and of those before it; nothing where nothing is.
    void forget(VoteKey vote);
}
