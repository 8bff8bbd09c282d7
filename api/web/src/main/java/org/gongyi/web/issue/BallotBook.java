package org.gongyi.web.issue;

import java.util.List;
import java.util.Optional;
import org.gongyi.web.count.VoteKey;

/// Who was given a ballot, for as long as that must be known: so that nobody gets two. It keeps no time and no order,
/// and nothing of it reaches the log. Answered by the process that has the database.
public interface BallotBook {

    /// Every station that was opened, by box.
    List<Station> stations(VoteKey vote);

    /// At which box the voter of that number on the roll was given a ballot.
    Optional<Integer> issuedAt(VoteKey vote, int number);

    /// Gives out a ballot, unless the voter has one already or the station is not open: then nothing changes.
    ///
    /// @param proxy number on the roll of who collects it for the voter; absent where the voter does
    Issue issue(VoteKey vote, int box, int number, Optional<Integer> proxy);

    /// What became of a ballot.
    sealed interface Issue {

        record Given() implements Issue {}

        /// @param box at which the voter was given one before
        record Already(int box) implements Issue {}

        /// The station is not open.
        record NotOpen() implements Issue {}
    }

    /// Takes a ballot back that was given out wrongly at an open station; false where there is none.
    boolean takeBack(VoteKey vote, int box, int number, String reason);

    /// False where it was opened before.
    boolean open(VoteKey vote, int box, Seal seal);

    /// From here on nothing changes at this station. What was kept is written anew, sorted by number, and with the last
    /// open station of a vote what tells any other order is gone from the disk. False where it was not open.
    boolean close(VoteKey vote, int box, Seal seal);

    /// Removes all that is kept of an election or a recall.
    void forget(String family, String subject);
}
