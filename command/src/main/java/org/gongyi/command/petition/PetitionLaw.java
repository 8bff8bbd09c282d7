package org.gongyi.command.petition;

import static org.gongyi.contract.petition.PetitionSettlement.HOLD_DEMANDED_MEETING;

import java.time.LocalDate;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.assembly.Bodies;
import org.gongyi.command.assembly.DemandLaw;
import org.gongyi.command.assembly.HeldLaw;
import org.gongyi.command.privacy.PrivacyLaw;
import org.gongyi.command.roll.Signed;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.petition.Caller;
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
import org.gongyi.contract.petition.SignatureCheck;
import org.jspecify.annotations.Nullable;

/// Whether a meeting that people ask for is due, is called as it should be, and was held.
///
/// The statutes say that it is called where enough ask (应当召集), and not by whom where the committee does not: who
/// then calls it is recorded as it was, and that the committee did not goes up to the township.
record PetitionLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    static Decision<PetitionEvent> weigh(PetitionCommand act, Optional<Docket> known, Circumstances circumstances) {
        if (act instanceof SubmitPetition a) return submit(a, circumstances);
        var docket = known.orElseThrow();
        // By the law of the day on which it was handed in: what was due then stays due.
        var day = act instanceof CheckSignatures ? docket.submittedOn() : act.occurredOn();
        var law = new PetitionLaw(docket, circumstances, weighing(act, circumstances, day));
        return switch (act) {
            case SubmitPetition _ -> throw new IllegalStateException("a petition is handed in once");
            case CheckSignatures a -> law.check(a);
            case CallDemandedMeeting a -> law.call(a);
            case HoldDemandedMeeting a -> law.hold(a);
            case NotePetitionLapse a -> law.lapse(a);
        };
    }

    private static Weighing weighing(PetitionCommand act, Circumstances circumstances, LocalDate day) {
        return new Weighing(circumstances, day).with(new PrivacyLaw(circumstances).ofReasoned(act));
    }

    private static Decision<PetitionEvent> submit(SubmitPetition a, Circumstances circumstances) {
        var weighing = weighing(a, circumstances, a.occurredOn());
        new DemandLaw(circumstances.roster(), weighing)
                .weigh(a.body(), a.signed(), a.occurredOn(), HOLD_DEMANDED_MEETING);
        return weighing.conclude(
                a.reason(),
                f -> new PetitionSubmitted(
                        a.petition(), a.occurredOn(), a.body(), a.signed(), a.title(), a.topic(), a.files(), f));
    }

    private Decision<PetitionEvent> check(CheckSignatures a) {
        var signed = circumstances.surroundings().find(Signed.class).orElseThrow();
        var check = CountedSignatures.of(a, signed, docket.told());
        sameAsTold(check);
        new DemandLaw(circumstances.roster(), weighing)
                .weigh(docket.body(), check.counted(), docket.submittedOn(), HOLD_DEMANDED_MEETING);
        return weighing.conclude(
                a.reason(), f -> new SignaturesChecked(a.petition(), a.occurredOn(), check, a.files(), f));
    }

    /// As many signatures are checked as were handed in; others need a reason.
    private void sameAsTold(SignatureCheck check) {
        var told = most(docket.told());
        weighing.guard(
                "REC-SIGN",
                check.lines() == told,
                "收到时记 %d，核对签名 %d 处：重复 %d，不在名册 %d，撤回 %d，计 %d"
                        .formatted(
                                told,
                                check.lines(),
                                check.twice(),
                                check.unlisted(),
                                check.withdrawn(),
                                check.counted().voters()),
                new Figure("told", "收到时记", told),
                new Figure("lines", "核对签名", check.lines()));
    }

    private static int most(Signatures told) {
        return Math.max(told.voters(), Math.max(told.households(), told.representatives()));
    }

    private Decision<PetitionEvent> call(CallDemandedMeeting a) {
        notice(a);
        var due = docket.duties().open().get(HOLD_DEMANDED_MEETING);
        if (due != null) {
            weighing.guard(
                    limit(),
                    "late",
                    !a.meetingOn().isAfter(due),
                    "应当于 %s 前召开%s，会议定于 %s".formatted(due, body(), a.meetingOn()));
            if (a.caller() != Caller.COMMITTEE)
                weighing.guard(
                        "REC-CALL",
                        "caller",
                        a.occurredOn().isAfter(due),
                        "应当由村（居）民委员会于 %s 前召集，逾期以后才由他方召集；由谁代为召集，法律没有规定".formatted(due));
        }
        return weighing.conclude(
                a.reason(),
                f -> new DemandedMeetingCalled(
                        a.petition(), a.occurredOn(), a.meetingOn(), a.place(), a.caller(), a.files(), f));
    }

    /// By the law of the day of the meeting.
    private void notice(CallDemandedMeeting a) {
        var then = new Weighing(circumstances, a.meetingOn());
        then.daysBetween(Bodies.notice(docket.body()), "会议通知", a.occurredOn(), a.meetingOn());
        weighing.with(then.checks());
    }

    private Decision<PetitionEvent> hold(HoldDemandedMeeting a) {
        new HeldLaw(circumstances.roster(), weighing)
                .weigh(docket.body(), a.countedBy(), a.expected(), a.present(), a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new DemandedMeetingHeld(
                        a.petition(),
                        a.occurredOn(),
                        docket.body(),
                        a.countedBy(),
                        a.expected(),
                        a.present(),
                        a.outcome(),
                        a.resolution(),
                        a.files(),
                        f));
    }

    /// That the committee did not call it goes up to the township.
    private Decision<PetitionEvent> lapse(NotePetitionLapse a) {
        weighing.guard(limit(), "late", false, "应当于 %s 前召开%s，逾期没有召开".formatted(a.due(), body()));
        return weighing.conclude(
                a.reason(), f -> new PetitionDutyLapsed(a.petition(), a.occurredOn(), a.duty(), a.due(), f));
    }

    /// The rule by which it is due.
    private String limit() {
        @Nullable String rule = docket.duties().rules().get(HOLD_DEMANDED_MEETING);
        return rule == null ? "REC-CALL" : rule;
    }

    private String body() {
        return Bodies.name(docket.body(), circumstances.roster().kind());
    }
}
