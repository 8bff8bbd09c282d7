package org.gongyi.command.election;

import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.Decider;
import org.gongyi.command.Decision;
import org.gongyi.command.election.Election.State.Blank;
import org.gongyi.command.election.Election.State.Known;
import org.gongyi.command.privacy.PrivacyLaw;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.CallingAct;
import org.gongyi.contract.election.CallingAct.CallElection;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CandidacyAct;
import org.gongyi.contract.election.CommitteeAct;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.HandoverAct;
import org.gongyi.contract.election.OversightAct;
import org.gongyi.contract.election.PollingAct;
import org.gongyi.contract.election.ResultAct;
import org.gongyi.contract.election.RollsAct;

/// The election of a villagers' or residents' committee.
///
/// It is called, an election committee is chosen and presides over all that follows: the roll is posted and objections
/// to it decided, people are nominated and the candidates posted, proxies and polling places made known, the boxes
/// counted in public, the result announced on the spot. Seats nobody won are voted on again; a vote without effect is
/// held again on another day. It ends with the handover to those who were elected.
///
/// The call opens the file. The election committee is often chosen first and fixes the day itself, so what happened in
/// it may be of an earlier day than the call.
public final class Election implements Decider<ElectionCommand, ElectionEvent, Election.State> {

    /// What the rules must remember.
    public sealed interface State {

        record Blank() implements State {}

        sealed interface Known extends State {
            Docket docket();
        }

        /// Called for longer than the law lets it be: nothing follows, and what is meant is called anew.
        record WithoutEffect(Docket docket) implements Known {}

        /// Before a vote had effect; or none had, and a by-election was given up.
        record Preparing(Docket docket) implements Known {}

        /// A vote had effect; what is missing may be voted on again.
        record Voted(Docket docket) implements Known {}

        /// Handed over to the new committee; a by-election: filed.
        record Ended(Docket docket) implements Known {}
    }

    @Override
    public State initial() {
        return new Blank();
    }

    @Override
    public Decision<ElectionEvent> decide(ElectionCommand act, State state, Circumstances circumstances) {
        var weighing = new Weighing(circumstances, act.occurredOn());
        return switch (state) {
            case Blank _ ->
                act instanceof CallElection a
                        ? new CallingLaw(circumstances).call(a)
                        : Decision.refuse(new Refusal.Unknown(act.subject()));
            case Known s -> next(act, s, circumstances, weighing);
        };
    }

    private static Decision<ElectionEvent> next(
            ElectionCommand act, Known state, Circumstances circumstances, Weighing weighing) {
        var docket = state.docket();
        if (act.occurredOn().isBefore(docket.calledOn()) && !(act instanceof CommitteeAct))
            return Decision.refuse(new Refusal.DoesNotFit("occurredOn", "before-the-call"));
        Course.guard(docket, act, weighing);
        if (!Course.admits(state, act, circumstances.actor().office()) || weighing.has(OnFail.BLOCK))
            return outOfOrder(act, state, weighing);
        return misfit(act, docket, circumstances)
                .<Decision<ElectionEvent>>map(Decision::refuse)
                .orElseGet(() -> weigh(act, docket, circumstances, weighing));
    }

    private static Optional<Refusal> misfit(ElectionCommand act, Docket docket, Circumstances circumstances) {
        return switch (act) {
            case CallingAct a -> CallingMisfit.of(a, docket);
            case CommitteeAct a -> CommitteeMisfit.of(a, docket, circumstances);
            case RollsAct a ->
                RollMisfit.of(a, docket, circumstances.surroundings().find(Registered.class));
            case CandidacyAct a -> CandidacyMisfit.of(a, docket, circumstances);
            case PollingAct a -> PollingMisfit.of(a, docket, circumstances);
            case ResultAct a -> ResultLaw.misfit(a, docket);
            case HandoverAct a -> HandoverLaw.misfit(a, docket);
            case OversightAct a -> OversightLaw.misfit(a, docket, circumstances);
        };
    }

    private static Decision<ElectionEvent> weigh(
            ElectionCommand act, Docket docket, Circumstances circumstances, Weighing weighing) {
        weighing.with(new PrivacyLaw(circumstances).ofReasoned(act));
        return switch (act) {
            case CallingAct a -> new CallingLaw(circumstances).weigh(a, docket);
            case CommitteeAct a -> new CommitteeLaw(docket, circumstances, weighing).weigh(a);
            case RollsAct a -> new RollLaw(docket, circumstances, weighing).weigh(a);
            case CandidacyAct a -> new CandidacyLaw(docket, weighing).weigh(a);
            case PollingAct a -> new PollingLaw(docket, circumstances, weighing).weigh(a);
            case ResultAct a -> new ResultLaw(docket, circumstances, weighing).weigh(a);
            case HandoverAct a -> new HandoverLaw(docket, circumstances, weighing).weigh(a);
            case OversightAct a -> new OversightLaw(weighing).weigh(a);
        };
    }

    @Override
    public State evolve(State state, ElectionEvent event, Office by) {
        return switch (state) {
            case Blank _ when event instanceof ElectionCalled e -> called(e);
            case Blank s -> throw new CorruptHistory(s, event);
            case Known s -> Course.after(s, event, s.docket().after(event));
        };
    }

    private static Known called(ElectionCalled e) {
        var docket = Docket.of(e);
        return e.findings().isEffective() ? new State.Preparing(docket) : new State.WithoutEffect(docket);
    }

    private static Decision<ElectionEvent> outOfOrder(ElectionCommand act, Known state, Weighing weighing) {
        return Decision.refuse(new Refusal.OutOfOrder(
                act.getClass().getSimpleName(), state.getClass().getSimpleName(), weighing.failed()));
    }
}
