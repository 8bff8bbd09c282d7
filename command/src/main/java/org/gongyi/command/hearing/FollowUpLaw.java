package org.gongyi.command.hearing;

import static org.gongyi.contract.hearing.HearingSettlement.reportFollowUp;

import java.time.temporal.ChronoUnit;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.hearing.HearingCommand.AgreeFollowUp;
import org.gongyi.contract.hearing.HearingCommand.NoteHearingLapse;
import org.gongyi.contract.hearing.HearingCommand.ReportFollowUp;
import org.gongyi.contract.hearing.HearingCommand.TieToResolution;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingEvent.FollowUpAgreed;
import org.gongyi.contract.hearing.HearingEvent.FollowUpReported;
import org.gongyi.contract.hearing.HearingEvent.HearingDutyLapsed;
import org.gongyi.contract.hearing.HearingEvent.HearingTiedToResolution;

/// What was agreed on is carried out or followed up, and brought before a meeting where one must decide (HR-OUT).
record FollowUpLaw(Docket docket, Weighing weighing) {

    Decision<HearingEvent> agree(AgreeFollowUp a) {
        var number = docket.followUps().size() + 1;
        weighing.dutyBy("HR-OUT", reportFollowUp(number), a.owner(), a.dueBy());
        return weighing.conclude(
                a.reason(),
                f -> new FollowUpAgreed(
                        a.hearing(), a.occurredOn(), number, a.task(), a.owner(), a.dueBy(), a.files(), f));
    }

    Decision<HearingEvent> report(ReportFollowUp a) {
        var due = docket.duties().open().get(reportFollowUp(a.number()));
        if (due != null) {
            var late = Math.max(0, ChronoUnit.DAYS.between(due, a.occurredOn()));
            weighing.guard(
                    "HR-OUT",
                    late == 0,
                    "应于 %s 前落实，%s 落实".formatted(due, a.occurredOn()) + (late == 0 ? "" : "，逾期 %d 天".formatted(late)),
                    new Figure("late", "逾期", late));
        }
        return weighing.conclude(
                a.reason(),
                f -> new FollowUpReported(a.hearing(), a.occurredOn(), a.number(), a.report(), a.files(), f));
    }

    Decision<HearingEvent> tie(TieToResolution a) {
        return weighing.conclude(
                a.reason(), f -> new HearingTiedToResolution(a.hearing(), a.occurredOn(), a.resolution(), f));
    }

    Decision<HearingEvent> lapse(NoteHearingLapse a) {
        return weighing.conclude(
                a.reason(), f -> new HearingDutyLapsed(a.hearing(), a.occurredOn(), a.duty(), a.due(), f));
    }
}
