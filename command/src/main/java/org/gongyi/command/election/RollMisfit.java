package org.gongyi.command.election;

import java.util.Optional;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.RollsAct;
import org.gongyi.contract.election.RollsAct.AmendRoll;
import org.gongyi.contract.election.RollsAct.AnnounceRegistration;
import org.gongyi.contract.election.RollsAct.DecideRollObjection;
import org.gongyi.contract.election.RollsAct.PublishRoll;
import org.gongyi.contract.election.RollsAct.ReceiveRollObjection;
import org.gongyi.contract.election.VotingMode;

/// What cannot be so of a posted roll, whatever the law.
final class RollMisfit {

    private RollMisfit() {}

    static Optional<Refusal> of(RollsAct act, Docket docket, Optional<Registered> registered) {
        return byItself(act, docket).or(() -> registered.flatMap(roll -> besideTheRoll(act, docket, roll)));
    }

    /// What is told of a roll whose persons are on the ledger is what stands there.
    private static Optional<Refusal> besideTheRoll(RollsAct act, Docket docket, Registered registered) {
        return switch (act) {
            case PublishRoll a ->
                registered.misfit(
                        a.voters(),
                        a.households(),
                        a.representatives(),
                        docket.plan().mode());
            case DecideRollObjection a when a.voters() != registered.voters() -> is("voters", "not-as-registered");
            case AmendRoll a
            when docket.rolls().voters() + a.added() - a.removed() != registered.voters() ->
                is("added", "not-as-registered");
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> byItself(RollsAct act, Docket docket) {
        var rolls = docket.rolls();
        if (rolls.postedOn() != null && act.occurredOn().isBefore(rolls.postedOn()))
            return is("occurredOn", "before-the-roll");
        return switch (act) {
            case AnnounceRegistration a when a.until().isBefore(a.from()) -> is("until", "before-it-begins");
            case AnnounceRegistration a
            when a.until().isAfter(docket.plan().pollingDay()) -> is("until", "after-the-polling-day");
            case PublishRoll a when a.voters() == 0 -> is("voters", "nobody");
            case PublishRoll a
            when docket.plan().mode() == VotingMode.HOUSEHOLDS && a.households() == 0 -> is("households", "nobody");
            case PublishRoll a
            when isByRepresentatives(docket) && a.representatives() == 0 -> is("representatives", "nobody");
            case PublishRoll a
            when a.occurredOn().isAfter(docket.plan().pollingDay()) -> is("occurredOn", "after-the-polling-day");
            case ReceiveRollObjection a when a.number() != rolls.numbers() + 1 -> is("number", "not-the-next");
            case DecideRollObjection a when !rolls.objections().containsKey(a.number()) -> is("number", "no-objection");
            case DecideRollObjection a
            when !a.upheld() && a.voters() != rolls.voters() -> is("voters", "changed-without-cause");
            case AmendRoll a when a.removed() > rolls.voters() + a.added() -> is("removed", "more-than-there-are");
            case AmendRoll a when a.added() == 0 && a.removed() == 0 -> is("added", "nothing-changed");
            default -> Optional.empty();
        };
    }

    private static boolean isByRepresentatives(Docket docket) {
        return switch (docket.plan().mode()) {
            case RESIDENT_REPRESENTATIVES, GROUP_REPRESENTATIVES, REPRESENTATIVES_ASSEMBLY -> true;
            case ALL_VOTERS, HOUSEHOLDS -> false;
        };
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
