package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.VotingMode;
import org.jspecify.annotations.Nullable;

/// What others must know of an election: the roll of its voters.
///
/// @param postedOn the day the roll was posted; absent before
/// @param isOpen whether the vote is still to come
/// @param objections that are not decided, by number
public record Brief(
        ElectionKind kind,
        VotingMode mode,
        LocalDate pollingDay,
        @Nullable LocalDate postedOn,
        boolean isOpen,
        Set<Integer> objections) {

    public Brief {
        objections = Set.copyOf(objections);
    }

    /// Nothing of one that was not called, or called without effect.
    public static Optional<Brief> of(Election.State state) {
        return switch (state) {
            case Election.State.Blank _, Election.State.WithoutEffect _ -> Optional.empty();
            case Election.State.Preparing(var docket) -> Optional.of(of(docket, true));
            case Election.State.Voted(var docket) -> Optional.of(of(docket, false));
            case Election.State.Ended(var docket) -> Optional.of(of(docket, false));
        };
    }

    private static Brief of(Docket docket, boolean isOpen) {
        var plan = docket.plan();
        var rolls = docket.rolls();
        return new Brief(
                plan.kind(),
                plan.mode(),
                plan.pollingDay(),
                rolls.postedOn(),
                isOpen,
                rolls.objections().keySet());
    }
}
