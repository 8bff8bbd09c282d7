package org.gongyi.command.hearing;

import java.util.List;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.Decider;
import org.gongyi.command.Decision;
import org.gongyi.command.hearing.Hearing.State.Blank;
import org.gongyi.command.hearing.Hearing.State.Cancelled;
import org.gongyi.command.hearing.Hearing.State.Closed;
import org.gongyi.command.hearing.Hearing.State.Known;
import org.gongyi.command.hearing.Hearing.State.Open;
import org.gongyi.command.privacy.PrivacyLaw;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.hearing.HearingCommand;
import org.gongyi.contract.hearing.HearingCommand.AgreeFollowUp;
import org.gongyi.contract.hearing.HearingCommand.AnnounceHearing;
import org.gongyi.contract.hearing.HearingCommand.BeginHearing;
import org.gongyi.contract.hearing.HearingCommand.CallForOpinions;
import org.gongyi.contract.hearing.HearingCommand.CancelHearing;
import org.gongyi.contract.hearing.HearingCommand.CloseHearing;
import org.gongyi.contract.hearing.HearingCommand.ConveneHearing;
import org.gongyi.contract.hearing.HearingCommand.DecideOpinions;
import org.gongyi.contract.hearing.HearingCommand.GiveFeedback;
import org.gongyi.contract.hearing.HearingCommand.InviteParticipants;
import org.gongyi.contract.hearing.HearingCommand.MergeOpinions;
import org.gongyi.contract.hearing.HearingCommand.ModerateOpinion;
import org.gongyi.contract.hearing.HearingCommand.NoteHearingLapse;
import org.gongyi.contract.hearing.HearingCommand.RecordOpinion;
import org.gongyi.contract.hearing.HearingCommand.RecordOpinions;
import org.gongyi.contract.hearing.HearingCommand.ReportFollowUp;
import org.gongyi.contract.hearing.HearingCommand.SignMinutes;
import org.gongyi.contract.hearing.HearingCommand.TieToResolution;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingEvent.HearingBegun;
import org.gongyi.contract.hearing.HearingEvent.HearingCancelled;
import org.gongyi.contract.hearing.HearingEvent.HearingClosed;

/// A hearing on one topic (论证会、听证会、恳谈会、议事会).
///
/// The committee says what is asked and whom it touches, and by that in which form people are heard; gives
/// notice of the day, invites each group and keeps the proof. The meeting is held; whoever is away speaks
/// by telephone or in writing.
/// Each opinion stands by itself, and each is adopted, in part, or not, with the reason and the place where it went.
/// Before that nobody closes the hearing, and no resolution that waits for it is decided. Those who took part are told,
/// and what was agreed on is somebody's duty until a day.
///
/// [HearingMisfit] says what can be at all, one `…Law` a part of the course what the law says, [Docket] what is
/// remembered.
public final class Hearing implements Decider<HearingCommand, HearingEvent, Hearing.State> {

    /// What the rules must remember.
    public sealed interface State {

        record Blank() implements State {}

        sealed interface Known extends State {
            Docket docket();
        }

        /// Until every opinion has its outcome.
        record Open(Docket docket) implements Known {}

        record Closed(Docket docket) implements Known {}

        record Cancelled(Docket docket) implements Known {}
    }

    /// What a resolution must know of it; empty where it is none of that matter's, or is not held.
    public static Optional<Heard> heard(State state) {
        return switch (state) {
            case Blank _, Cancelled _ -> Optional.empty();
            case Known s -> Optional.of(Heard.of(s.docket()));
        };
    }

    @Override
    public State initial() {
        return new Blank();
    }

    @Override
    public Decision<HearingEvent> decide(HearingCommand act, State state, Circumstances circumstances) {
        if (!admits(state, act)) return outOfOrder(act, state);
        return HearingMisfit.of(act, state, circumstances)
                .<Decision<HearingEvent>>map(Decision::refuse)
                .orElseGet(() -> weigh(act, state, circumstances));
    }

    private static boolean admits(State state, HearingCommand act) {
        return switch (act) {
            case BeginHearing _ -> state instanceof Blank;
            case AnnounceHearing _, InviteParticipants _, ConveneHearing _, CancelHearing _ ->
                state instanceof Open(var docket) && !docket.isConvened();
            case CallForOpinions _, RecordOpinion _, RecordOpinions _ -> state instanceof Open;
            case MergeOpinions _ ->
                state instanceof Open(var docket) && docket.opinions().size() > 1;
            case ModerateOpinion _ ->
                state instanceof Known s && !s.docket().opinions().isEmpty();
            case DecideOpinions _ ->
                state instanceof Open(var docket)
                        && docket.isConvened()
                        && !docket.opinions().isEmpty();
            case SignMinutes _, CloseHearing _ -> state instanceof Open(var docket) && docket.isConvened();
            case GiveFeedback _, AgreeFollowUp _ -> isHeld(state);
            case ReportFollowUp _ ->
                state instanceof Known s && s.docket().followUps().stream().anyMatch(one -> !one.reported());
            case TieToResolution _ -> state instanceof Open || state instanceof Closed;
            case NoteHearingLapse _ -> state instanceof Known;
        };
    }

    private static boolean isHeld(State state) {
        return state instanceof Closed || state instanceof Open(var docket) && docket.isConvened();
    }

    private static Optional<DeliberationRules> rules(Circumstances circumstances) {
        return circumstances.surroundings().find(DeliberationRules.class);
    }

    private static Decision<HearingEvent> weigh(HearingCommand act, State state, Circumstances circumstances) {
        var weighing =
                new Weighing(circumstances, act.occurredOn()).with(new PrivacyLaw(circumstances).ofReasoned(act));
        if (act instanceof BeginHearing a) return CallingLaw.begin(a, weighing);
        var docket = ((Known) state).docket();
        return switch (act) {
            case BeginHearing _ -> throw new IllegalStateException("a hearing is begun once");
            case AnnounceHearing a -> CallingLaw.announce(a, weighing);
            case InviteParticipants a -> CallingLaw.invite(a, weighing);
            case CancelHearing a -> CallingLaw.cancel(a, weighing);
            case ConveneHearing a -> new MeetingLaw(docket, rules(circumstances), weighing).convene(a);
            case CallForOpinions a -> new OpinionLaw(docket, weighing).call(a);
            case RecordOpinion a -> new OpinionLaw(docket, weighing).record(a);
            case RecordOpinions a -> new OpinionLaw(docket, weighing).record(a);
            case MergeOpinions a -> new OpinionLaw(docket, weighing).merge(a);
            case ModerateOpinion a -> new OpinionLaw(docket, weighing).moderate(a);
            case SignMinutes a -> new MeetingLaw(docket, Optional.empty(), weighing).sign(a);
            case DecideOpinions a -> new OutcomeLaw(docket, weighing).decide(a);
            case GiveFeedback a -> new OutcomeLaw(docket, weighing).tell(a);
            case CloseHearing a -> new OutcomeLaw(docket, weighing).close(a);
            case AgreeFollowUp a -> new FollowUpLaw(docket, weighing).agree(a);
            case ReportFollowUp a -> new FollowUpLaw(docket, weighing).report(a);
            case TieToResolution a -> new FollowUpLaw(docket, weighing).tie(a);
            case NoteHearingLapse a -> new FollowUpLaw(docket, weighing).lapse(a);
        };
    }

    private static Decision<HearingEvent> outOfOrder(HearingCommand act, State state) {
        return Decision.refuse(
                state instanceof Blank
                        ? new Refusal.Unknown(act.subject())
                        : new Refusal.OutOfOrder(
                                act.getClass().getSimpleName(), state.getClass().getSimpleName(), List.of()));
    }

    @Override
    public State evolve(State state, HearingEvent event, Office by) {
        return switch (event) {
            case HearingBegun e when state instanceof Blank -> new Open(Docket.of(e));
            case HearingBegun e -> throw new CorruptHistory(state, e);
            case HearingClosed e when state instanceof Open(var docket) -> new Closed(docket.after(e));
            case HearingCancelled e when state instanceof Open(var docket) -> new Cancelled(docket.after(e));
            default ->
                switch (state) {
                    case Blank s -> throw new CorruptHistory(s, event);
                    case Open(var docket) -> new Open(docket.after(event));
                    case Closed(var docket) -> new Closed(docket.after(event));
                    case Cancelled(var docket) -> new Cancelled(docket.after(event));
                };
        };
    }
}
