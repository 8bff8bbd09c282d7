package org.gongyi.command.election;

import java.util.Optional;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.RollsAct;
import org.gongyi.contract.election.RollsAct.AmendRoll;
import org.gongyi.contract.election.RollsAct.AnnounceRegistration;
import org.gongyi.contract.election.RollsAct.DecideRollObjection;
import org.gongyi.contract.election.RollsAct.PublishRoll;
import org.gongyi.contract.election.RollsAct.ReceiveRollObjection;
import org.jspecify.annotations.Nullable;

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
            case DecideRollObjection a -> represented(a.households(), a.representatives(), docket, registered);
            case AmendRoll a
            when docket.rolls().voters() + a.added() - a.removed() != registered.voters() ->
                is("added", "not-as-registered");
            case AmendRoll a -> represented(a.households(), a.representatives(), docket, registered);
            case AnnounceRegistration _, ReceiveRollObjection _ -> Optional.empty();
        };
    }

    private static Optional<Refusal> represented(
            @Nullable Integer households, @Nullable Integer representatives, Docket docket, Registered registered) {
        var now = docket.rolls().represented(households, representatives);
        return registered.represented(
                now.households(), now.representatives(), docket.plan().mode());
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
            when a.occurredOn().isAfter(docket.plan().pollingDay()) -> is("occurredOn", "after-the-polling-day");
            case PublishRoll a -> nobody(rolls.represented(a.households(), a.representatives()), docket);
            case ReceiveRollObjection a when a.number() != rolls.numbers() + 1 -> is("number", "not-the-next");
            case DecideRollObjection a when !rolls.objections().containsKey(a.number()) -> is("number", "no-objection");
            case DecideRollObjection a
            when !a.upheld() && a.voters() != rolls.voters() -> is("voters", "changed-without-cause");
            case DecideRollObjection a -> {
                var now = rolls.represented(a.households(), a.representatives());
                yield !a.upheld() && !now.isRepresentedAs(rolls)
                        ? is("upheld", "changed-without-cause")
                        : nobody(now, docket);
            }
            case AmendRoll a when a.removed() > rolls.voters() + a.added() -> is("removed", "more-than-there-are");
            case AmendRoll a -> {
                var now = rolls.represented(a.households(), a.representatives());
                yield a.added() == 0 && a.removed() == 0 && now.isRepresentedAs(rolls)
                        ? is("added", "nothing-changed")
                        : nobody(now, docket);
            }
            case AnnounceRegistration _, ReceiveRollObjection _ -> Optional.empty();
        };
    }

    /// Whether the list that the vote is counted against is empty.
    private static Optional<Refusal> nobody(Rolls rolls, Docket docket) {
        return switch (docket.plan().mode()) {
            case ALL_VOTERS -> Optional.empty();
            case HOUSEHOLDS -> rolls.households() == 0 ? is("households", "nobody") : Optional.empty();
            case RESIDENT_REPRESENTATIVES, GROUP_REPRESENTATIVES, REPRESENTATIVES_ASSEMBLY ->
                rolls.representatives() == 0 ? is("representatives", "nobody") : Optional.empty();
        };
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
