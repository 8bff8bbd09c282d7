package org.gongyi.command.petition;

import java.util.List;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.Decider;
import org.gongyi.command.Decision;
import org.gongyi.command.petition.Petition.State.Blank;
import org.gongyi.command.petition.Petition.State.Called;
import org.gongyi.command.petition.Petition.State.Demanded;
import org.gongyi.command.petition.Petition.State.Held;
import org.gongyi.command.petition.Petition.State.Known;
import org.gongyi.command.petition.Petition.State.NotDue;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.petition.PetitionCommand;
import org.gongyi.contract.petition.PetitionCommand.CallDemandedMeeting;
import org.gongyi.contract.petition.PetitionCommand.CheckSignatures;
import org.gongyi.contract.petition.PetitionCommand.HoldDemandedMeeting;
import org.gongyi.contract.petition.PetitionCommand.NotePetitionLapse;
import org.gongyi.contract.petition.PetitionCommand.SubmitPetition;
import org.gongyi.contract.petition.PetitionEvent;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingCalled;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingHeld;
import org.gongyi.contract.petition.PetitionEvent.PetitionDutyLapsed;
import org.gongyi.contract.petition.PetitionEvent.PetitionSubmitted;
import org.gongyi.contract.petition.PetitionEvent.SignaturesChecked;

/// A petition that a meeting be called (提议召集会议): signed, checked against the roll, called or not called, held.
///
/// [PetitionMisfit] says what can be at all, [PetitionLaw] what the law says, [Docket] what is remembered.
public final class Petition implements Decider<PetitionCommand, PetitionEvent, Petition.State> {

    /// What the rules must remember.
    public sealed interface State {

        record Blank() implements State {}

        sealed interface Known extends State {
            Docket docket();
        }

        /// Nobody must call a meeting.
        record NotDue(Docket docket) implements Known {}

        /// Enough ask, and the meeting is to be called.
        record Demanded(Docket docket) implements Known {}

        record Called(Docket docket) implements Known {}

        record Held(Docket docket) implements Known {}
    }

    @Override
    public State initial() {
        return new Blank();
    }

    @Override
    public Decision<PetitionEvent> decide(PetitionCommand act, State state, Circumstances circumstances) {
        if (!admits(state, act)) return outOfOrder(act, state);
        var known = state instanceof Known s ? Optional.of(s.docket()) : Optional.<Docket>empty();
        return new PetitionMisfit(known, circumstances)
                .of(act)
                .<Decision<PetitionEvent>>map(Decision::refuse)
                .orElseGet(() -> PetitionLaw.weigh(act, known, circumstances));
    }

    private static boolean admits(State state, PetitionCommand act) {
        return switch (act) {
            case SubmitPetition _ -> state instanceof Blank;
            case CheckSignatures _ -> state instanceof NotDue || state instanceof Demanded;
            case CallDemandedMeeting _, HoldDemandedMeeting _ -> state instanceof Demanded || state instanceof Called;
            case NotePetitionLapse _ -> state instanceof Known;
        };
    }

    private static Decision<PetitionEvent> outOfOrder(PetitionCommand act, State state) {
        return Decision.refuse(
                state instanceof Blank
                        ? new Refusal.Unknown(act.subject())
                        : new Refusal.OutOfOrder(
                                act.getClass().getSimpleName(), state.getClass().getSimpleName(), List.of()));
    }

    @Override
    public State evolve(State state, PetitionEvent event, Office by) {
        return switch (event) {
            case PetitionSubmitted e when state instanceof Blank -> demanded(Docket.of(e));
            case SignaturesChecked e
            when state instanceof NotDue || state instanceof Demanded ->
                demanded(((Known) state).docket().after(e));
            case DemandedMeetingCalled e
            when state instanceof Demanded || state instanceof Called ->
                new Called(((Known) state).docket().after(e));
            case DemandedMeetingHeld e
            when state instanceof Demanded || state instanceof Called ->
                held(((Known) state).docket().after(e), e);
            case PetitionDutyLapsed e
            when state instanceof Known s -> lapsed(s, s.docket().after(e));
            default -> throw new CorruptHistory(state, event);
        };
    }

    private static Known demanded(Docket docket) {
        return docket.owes() ? new Demanded(docket) : new NotDue(docket);
    }

    /// Where too few came there was no meeting, and it is called again.
    private static Known held(Docket docket, DemandedMeetingHeld e) {
        return e.findings().isEffective() ? new Held(docket) : new Demanded(docket);
    }

    private static Known lapsed(Known state, Docket docket) {
        return switch (state) {
            case NotDue _ -> new NotDue(docket);
            case Demanded _ -> new Demanded(docket);
            case Called _ -> new Called(docket);
            case Held _ -> new Held(docket);
        };
    }
}
