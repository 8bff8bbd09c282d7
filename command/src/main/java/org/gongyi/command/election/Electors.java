package org.gongyi.command.election;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.VotingMode;

/// What a recall must know of an election that was handed over: who voted, in which way, and who won a
/// seat.
///
/// @param voters on the roll as it stood, and `households` and `representatives` likewise; 0 where no
/// such list was posted
public record Electors(
        ElectionId election,
        ElectionKind kind,
        VotingMode mode,
        LocalDate pollingDay,
        int voters,
        int households,
        int representatives,
        Set<PersonId> elected) {

    public Electors {
        elected = Set.copyOf(elected);
    }

    /// Nothing of one that has not ended, or of which no vote is left with effect.
    public static Optional<Electors> of(ElectionId election, Election.State state) {
        return state instanceof Election.State.Ended(var docket)
                        && docket.rounds().isAnyEffective()
                ? Optional.of(of(election, docket))
                : Optional.empty();
    }

    private static Electors of(ElectionId election, Docket docket) {
        var plan = docket.plan();
        var rolls = docket.rolls();
        return new Electors(
                election,
                plan.kind(),
                plan.mode(),
                plan.pollingDay(),
                rolls.voters(),
                rolls.households(),
                rolls.representatives(),
                docket.rounds().elected().stream().map(Elected::person).collect(toUnmodifiableSet()));
    }
}
