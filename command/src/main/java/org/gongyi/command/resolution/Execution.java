package org.gongyi.command.resolution;

import static org.gongyi.command.resolution.Supervision.awaitSupervision;

import java.time.LocalDate;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.posting.BoardLaw;
import org.gongyi.command.posting.Hanging;
import org.gongyi.command.posting.Notice;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.resolution.ResolutionCommand.DiscloseOutcome;
import org.gongyi.contract.resolution.ResolutionCommand.DiscloseResolution;
import org.gongyi.contract.resolution.ResolutionCommand.NoteDeviation;
import org.gongyi.contract.resolution.ResolutionCommand.NoteProgress;
import org.gongyi.contract.resolution.ResolutionCommand.RemoveOutcomeNotice;
import org.gongyi.contract.resolution.ResolutionCommand.RemoveResolutionNotice;
import org.gongyi.contract.resolution.ResolutionCommand.StartImplementation;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.DeviationNoted;
import org.gongyi.contract.resolution.ResolutionEvent.ImplementationStarted;
import org.gongyi.contract.resolution.ResolutionEvent.OutcomeDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.OutcomeNoticeRemoved;
import org.gongyi.contract.resolution.ResolutionEvent.ProgressNoted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionNoticeRemoved;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Settlement;
import org.gongyi.contract.resolution.Station;
import org.jspecify.annotations.Nullable;

/// What is decided is published, carried out within what was decided, and its outcome published: 决议公开, 实施, 实施结果公开.
record Execution(Dossier dossier, Circumstances circumstances, Weighing weighing) {

    /// The sheet of the decision must bear signatures before it may be published (DM-REC).
    Decision<ResolutionEvent> discloseResolution(DiscloseResolution a) {
        var signed = dossier.isSigned(Station.RESOLUTION);
        weighing.guard("DM-REC", signed, signed ? "会议记录已签名" : "会议记录没有签名，补签后方可公布");
        awaitSupervision(weighing, Station.DISCLOSURE, a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new ResolutionDisclosed(
                        a.resolution(),
                        a.occurredOn(),
                        a.board(),
                        a.notice(),
                        removableFrom(a.occurredOn()),
                        a.files(),
                        f));
    }

    Decision<ResolutionEvent> removeResolutionNotice(RemoveResolutionNotice a) {
        var hanging = dossier.notices().resolution();
        var notice = hanging.meant(a.postedOn()).orElseThrow();
        var since = notice.postedOn();
        var weighed = new BoardLaw(circumstances).stood(notice, a.occurredOn());
        if (!weighed.failed().isEmpty() && isLastOf(Station.DISCLOSURE, notice, hanging))
            weighed.duty("SY-5", "days", Settlement.DISCLOSE_RESOLUTION, Office.COMMITTEE, a.occurredOn());
        return weighed.conclude(
                a.reason(),
                f -> new ResolutionNoticeRemoved(a.resolution(), a.occurredOn(), since, a.removedBy(), a.files(), f));
    }

    Decision<ResolutionEvent> removeOutcomeNotice(RemoveOutcomeNotice a) {
        var hanging = dossier.notices().outcome();
        var notice = hanging.meant(a.postedOn()).orElseThrow();
        var since = notice.postedOn();
        var weighed = new BoardLaw(circumstances).stood(notice, a.occurredOn());
        if (!weighed.failed().isEmpty() && isLastOf(Station.OUTCOME, notice, hanging))
            weighed.duty("SY-7", "days", Settlement.DISCLOSE_OUTCOME, Office.COMMITTEE, a.occurredOn());
        return weighed.conclude(
                a.reason(),
                f -> new OutcomeNoticeRemoved(a.resolution(), a.occurredOn(), since, a.removedBy(), a.files(), f));
    }

    private @Nullable LocalDate removableFrom(LocalDate posted) {
        return new BoardLaw(circumstances).removableFrom(posted, 0).orElse(null);
    }

    /// What came down too early was not made public as the law asks, and is put up again within the time there is for
    /// publishing it at all; unless it told of what was sent back since, or another notice tells of the same.
    private boolean isLastOf(Station station, Notice notice, Hanging hanging) {
        return dossier.dayOf(station)
                .filter(first -> hanging.isLastSince(first, notice))
                .isPresent();
    }

    Decision<ResolutionEvent> startImplementation(StartImplementation a) {
        weighing.duty("SY-7", "days", Settlement.DISCLOSE_OUTCOME, Office.COMMITTEE, a.plannedEnd());
        awaitSupervision(weighing, Station.IMPLEMENTATION, a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new ImplementationStarted(
                        a.resolution(),
                        a.occurredOn(),
                        a.budget(),
                        a.contractor(),
                        a.contract(),
                        a.plannedEnd(),
                        a.responsible(),
                        a.files(),
                        f));
    }

    Decision<ResolutionEvent> noteProgress(NoteProgress a) {
        within("已支出", a.spent());
        return weighing.conclude(
                a.reason(),
                f -> new ProgressNoted(
                        a.resolution(), a.occurredOn(), a.percent(), a.spent(), a.progress(), a.files(), f));
    }

    /// A departure from what was resolved needs a new decision that was there before it.
    Decision<ResolutionEvent> noteDeviation(NoteDeviation a) {
        var decided = a.newDecision() == null ? null : circumstances.adopted().get(a.newDecision());
        weighing.guard(
                "SY-6",
                decided != null && !decided.isAfter(a.occurredOn()),
                newDecision(a.newDecision(), decided),
                new Figure("extraCost", "增加金额(分)", a.extraCost()));
        return weighing.conclude(
                a.reason(),
                f -> new DeviationNoted(
                        a.resolution(), a.occurredOn(), a.deviation(), a.extraCost(), a.newDecision(), a.files(), f));
    }

    private static String newDecision(@Nullable ResolutionId named, @Nullable LocalDate decided) {
        if (named == null) return "变更没有新的决议";
        return decided == null ? "变更所指的决议 %s 没有有效通过".formatted(named) : "变更所指的决议 %s 于 %s 通过".formatted(named, decided);
    }

    Decision<ResolutionEvent> discloseOutcome(DiscloseOutcome a) {
        within("决算", a.cost());
        awaitSupervision(weighing, Station.OUTCOME, a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new OutcomeDisclosed(
                        a.resolution(),
                        a.occurredOn(),
                        a.cost(),
                        a.completedOn(),
                        a.acceptedOn(),
                        a.acceptedBy(),
                        a.board(),
                        a.notice(),
                        removableFrom(a.occurredOn()),
                        a.files(),
                        f));
    }

    /// Money spent stays within what was decided.
    private void within(String what, long amount) {
        long allowed = dossier.works().allowed();
        weighing.guard(
                "SY-6",
                amount <= allowed,
                "%s %d 分，决议及变更决议允许 %d 分".formatted(what, amount, allowed),
                new Figure("amount", what, amount),
                new Figure("allowed", "允许", allowed));
    }
}
