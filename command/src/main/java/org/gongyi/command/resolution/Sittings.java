package org.gongyi.command.resolution;

import static org.gongyi.command.resolution.Supervision.awaitSupervision;

import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.assembly.AssemblyLaw;
import org.gongyi.command.assembly.MeetingLaw;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.resolution.ResolutionCommand.Consult;
import org.gongyi.contract.resolution.ResolutionCommand.HoldHearing;
import org.gongyi.contract.resolution.ResolutionCommand.Propose;
import org.gongyi.contract.resolution.ResolutionCommand.Resolve;
import org.gongyi.contract.resolution.ResolutionCommand.Review;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.HearingHeld;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionAdopted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionConsulted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionFoundVoid;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionProposed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionRejected;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionReviewed;
import org.gongyi.contract.resolution.Settlement;
import org.gongyi.contract.resolution.Station;

/// Each sitting of the way, weighed by the law of whoever sat: 听证论证, 提议, 商议, 审议, 决议.
record Sittings(Dossier dossier, Circumstances circumstances, Weighing weighing) {

    private MeetingLaw meetings() {
        return new MeetingLaw(circumstances.roster(), weighing);
    }

    /// No register says how many should come to a hearing; the sheet does.
    Decision<ResolutionEvent> hearing(HoldHearing a) {
        meetings().record(a.meeting(), new Figure("expected", "应到", a.meeting().expected()), null);
        return weighing.conclude(
                a.reason(),
                f -> new HearingHeld(
                        a.resolution(), a.occurredOn(), a.hearing(), a.meeting(), a.outcome(), a.files(), f));
    }

    Decision<ResolutionEvent> propose(Propose a) {
        meetings().partyCommittee(a.meeting(), a.vote(), a.occurredOn());
        awaitSupervision(weighing, Station.PROPOSAL, a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new ResolutionProposed(
                        a.resolution(), a.occurredOn(), a.meeting(), a.vote(), a.proposal(), a.files(), f));
    }

    Decision<ResolutionEvent> consult(Consult a) {
        meetings().twoCommittees(a.meeting(), a.vote(), a.occurredOn());
        awaitSupervision(weighing, Station.CONSULTATION, a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new ResolutionConsulted(
                        a.resolution(), a.occurredOn(), a.meeting(), a.vote(), a.plan(), a.files(), f));
    }

    Decision<ResolutionEvent> review(Review a) {
        meetings().partyMembers(a.meeting(), a.vote(), a.occurredOn());
        awaitSupervision(weighing, Station.REVIEW, a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new ResolutionReviewed(
                        a.resolution(), a.occurredOn(), a.meeting(), a.vote(), a.plan(), a.files(), f));
    }

    /// A void meeting decides nothing, whatever its votes; a lawful one passes or does not.
    Decision<ResolutionEvent> resolve(Resolve a) {
        var classified = dossier.deliberation().affected() != null;
        weighing.guard("HR-CLASS", classified, classified ? "已认定涉及范围并说明理由" : "没有认定事项涉及全体还是部分居民");
        var competence = new Competence(circumstances.roster(), weighing, dossier.matter(), a.occurredOn());
        competence.weigh(a.body());
        new AssemblyLaw(circumstances.roster(), weighing, a.occurredOn()).weigh(a.sitting(), competence.numbers());
        awaitSupervision(weighing, Station.RESOLUTION, a.occurredOn());
        if (weighing.has(OnFail.VOID))
            return weighing.conclude(
                    a.reason(),
                    f -> new ResolutionFoundVoid(a.resolution(), a.occurredOn(), a.sitting(), a.files(), f));
        if (weighing.has(OnFail.NOT_PASSED))
            return weighing.conclude(
                    a.reason(), f -> new ResolutionRejected(a.resolution(), a.occurredOn(), a.sitting(), a.files(), f));
        weighing.duty("SY-5", "days", Settlement.DISCLOSE_RESOLUTION, Office.COMMITTEE, a.occurredOn());
        return weighing.conclude(
                a.reason(), f -> new ResolutionAdopted(a.resolution(), a.occurredOn(), a.sitting(), a.files(), f));
    }
}
