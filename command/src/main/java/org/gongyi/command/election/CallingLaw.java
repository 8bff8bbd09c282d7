package org.gongyi.command.election;

import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.privacy.PrivacyLaw;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.election.CallingAct;
import org.gongyi.contract.election.CallingAct.CallElection;
import org.gongyi.contract.election.CallingAct.PostponePolling;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CallingEvent.PollingPostponed;
import org.gongyi.contract.election.ElectionEvent;
import org.jspecify.annotations.Nullable;

/// How an election is called.
///
/// What is called is the election itself, so mode, seats and term are weighed by the law of the polling day, not of the
/// day of the call (META-VERSION). A polling day that moves into another law is weighed by that one.
record CallingLaw(Circumstances circumstances) {

    Decision<ElectionEvent> call(CallElection a) {
        return CallingMisfit.of(a, circumstances.roster())
                .<Decision<ElectionEvent>>map(Decision::refuse)
                .orElseGet(() -> called(a));
    }

    private Decision<ElectionEvent> called(CallElection a) {
        var plan = new Plan(
                a.kind(), a.mode(), a.seats(), a.pollingDay(), a.until(), a.womenSeat(), a.methodBody() != null);
        return weighed(plan, a, a.approval())
                .conclude(
                        a.reason(),
                        f -> new ElectionCalled(
                                a.election(),
                                a.occurredOn(),
                                a.kind(),
                                a.mode(),
                                a.seats(),
                                a.pollingDay(),
                                a.until(),
                                a.methodBody(),
                                a.methodAdoptedOn(),
                                a.womenSeat(),
                                a.approval(),
                                a.files(),
                                f));
    }

    Decision<ElectionEvent> weigh(CallingAct act, Docket docket) {
        return switch (act) {
            case CallElection _ -> throw new IllegalStateException("an election is called once");
            case PostponePolling a -> postpone(a, docket);
        };
    }

    private Decision<ElectionEvent> postpone(PostponePolling a, Docket docket) {
        var weighing = weighed(docket.plan().on(a.pollingDay()), a, a.approval());
        if (docket.rolls().isPosted()) RollLaw.postedInTime(docket, weighing, a.pollingDay());
        new VotersMeeting(docket, weighing).movedTo(a.pollingDay());
        if (docket.poll().arrangedOn() != null) new Aftermath(docket, weighing).announced(a.pollingDay());
        return weighing.conclude(
                a.reason(),
                f -> new PollingPostponed(a.election(), a.occurredOn(), a.pollingDay(), a.approval(), a.files(), f));
    }

    private Weighing weighed(Plan plan, CallingAct act, @Nullable String approval) {
        var weighing =
                new Weighing(circumstances, plan.pollingDay()).with(new PrivacyLaw(circumstances).ofReasoned(act));
        new PlanLaw(circumstances.roster(), weighing, plan).weigh(act.occurredOn(), approval);
        return weighing;
    }
}
