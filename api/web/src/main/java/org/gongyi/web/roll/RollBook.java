package org.gongyi.web.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.roll.Ground;
import org.gongyi.contract.roll.RollTotals;
import org.jspecify.annotations.Nullable;

/// The same with what only those see who keep the roll: on what ground somebody is on it.
public interface RollBook extends VoterBook {

    /// @param since when this person has lived or worked there; absent where the ground asks for no period
    /// @param position of the entry that holds the card, and
    /// @param digest of it: by both it is erased
    record Card(Voter voter, Ground ground, @Nullable LocalDate since, long position, String digest) {}

    /// Nothing where no roll of persons is kept on the ledger for that election.
    Optional<RollTotals> byGround(ElectionId election);

    /// As [#between].
    List<Card> cards(ElectionId election, int first, int last);

    /// Somebody was given these to read.
    void noteRead(ElectionId election, List<Card> cards);
}
