package org.gongyi.web.count;

import java.util.function.Function;

/// Where counts are kept until they are announced. Answered by the process that has the database: what it says is kept
/// outlives that process. Two moves of one box are made one after the other, whoever makes them, and a move of the vote
/// alone.
public interface CountBook {

    CountState read(VoteKey vote);

    /// Makes a move that concerns several boxes, or the vote. What it answers is stored when this returns, all of it or
    /// nothing.
    CountStep move(VoteKey vote, Function<CountState, CountStep> move);

    /// The same of one box, while others are counted. The move knows no slips of any other, and answers with none; what
    /// is said of the vote it leaves as it is.
    CountStep move(VoteKey vote, int box, Function<CountState, CountStep> move);

    /// Removes all that is kept of this vote and of those before it; nothing where nothing is.
    void forget(VoteKey vote);
}
