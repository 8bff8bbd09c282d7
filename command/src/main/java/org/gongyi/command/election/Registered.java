package org.gongyi.command.election;

import java.util.List;
import java.util.Optional;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.VotingMode;

/// How many the roll of persons has, where one is kept on the ledger: what an election tells of its roll must be the
/// same.
///
/// @param households with a representative, and `representatives` of the residents
/// @param unrepresented households on the roll without one
/// @param elsewhere of the voters, one for each roll of another community that they are on too
public record Registered(
        int voters, int households, int representatives, int unrepresented, List<Elsewhere> elsewhere) {

    public Registered {
        elsewhere = List.copyOf(elsewhere);
    }

    /// What does not fit of a roll that is about to be posted.
    Optional<Refusal> misfit(int allVoters, int allHouseholds, int allRepresentatives, VotingMode mode) {
        if (allVoters != voters) return is("voters", "not-as-registered");
        if (mode == VotingMode.HOUSEHOLDS && unrepresented > 0)
            return is("households", "household-without-representative");
        return represented(allHouseholds, allRepresentatives, mode);
    }

    /// Likewise of the list that the vote is counted against, where the mode has one.
    Optional<Refusal> represented(int allHouseholds, int allRepresentatives, VotingMode mode) {
        if (mode == VotingMode.HOUSEHOLDS && allHouseholds != households) return is("households", "not-as-registered");
        if (mode == VotingMode.RESIDENT_REPRESENTATIVES && allRepresentatives != representatives)
            return is("representatives", "not-as-registered");
        return Optional.empty();
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
