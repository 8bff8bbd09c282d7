package org.gongyi.web.telling;

import java.util.List;
import java.util.stream.IntStream;
import org.gongyi.contract.disclosure.AskingEvent;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAnswered;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAsked;
import org.gongyi.contract.disclosure.AskingEvent.QuestionEscalated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionFollowed;
import org.gongyi.contract.disclosure.AskingEvent.QuestionModerated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionSettled;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.OpeningEvent;
import org.gongyi.contract.disclosure.OpeningEvent.DisclosureBegun;
import org.gongyi.contract.disclosure.OpeningEvent.DisclosureDemanded;
import org.gongyi.contract.disclosure.OpeningEvent.PeriodOpened;
import org.gongyi.contract.disclosure.OversightEvent;
import org.gongyi.contract.disclosure.OversightEvent.DisclosureDutyLapsed;
import org.gongyi.contract.disclosure.OversightEvent.FailureClosed;
import org.gongyi.contract.disclosure.OversightEvent.FailureDecided;
import org.gongyi.contract.disclosure.OversightEvent.FailureModerated;
import org.gongyi.contract.disclosure.OversightEvent.FailureReported;
import org.gongyi.contract.disclosure.PostingEvent;
import org.gongyi.contract.disclosure.PostingEvent.BoardSeen;
import org.gongyi.contract.disclosure.PostingEvent.DecisionSentBack;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePostedWithResolution;
import org.gongyi.contract.disclosure.PostingEvent.DisclosureTakenDown;
import org.gongyi.contract.disclosure.PostingEvent.PostingInterrupted;
import org.gongyi.contract.disclosure.PostingEvent.PostingResumed;
import org.gongyi.contract.disclosure.PostingEvent.ResultUndone;
import org.gongyi.contract.disclosure.PreparingEvent;
import org.gongyi.contract.disclosure.PreparingEvent.BeneficiariesEntered;
import org.gongyi.contract.disclosure.PreparingEvent.BeneficiariesPrepared;
import org.gongyi.contract.disclosure.PreparingEvent.LinesEntered;
import org.gongyi.contract.disclosure.PreparingEvent.Prepared;
import org.gongyi.contract.disclosure.PreparingEvent.StatementPrepared;
import org.gongyi.contract.disclosure.PreparingEvent.TextPrepared;
import org.gongyi.contract.disclosure.ReviewingEvent;
import org.gongyi.contract.disclosure.ReviewingEvent.DisclosureApproved;
import org.gongyi.contract.disclosure.ReviewingEvent.DisclosureReviewed;
import org.gongyi.contract.disclosure.ReviewingEvent.ReviewAnswered;
import org.gongyi.contract.disclosure.StatementLine;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What each kind of entry of a disclosure says to a reader.
@Component
final class DisclosureText {

    private final Wording words;
    private final DutyText duties;

    DisclosureText(Wording words, DutyText duties) {
        this.words = words;
        this.duties = duties;
    }

    Telling tell(DisclosureEvent event, Telling telling) {
        var told = switch (event) {
            case OpeningEvent e -> opened(e, telling);
            case PreparingEvent e -> prepared(e, telling);
            case ReviewingEvent e -> reviewed(e, telling);
            case PostingEvent e -> posted(e, telling);
            case AskingEvent e -> asked(e, telling);
            case OversightEvent e -> overseen(e, telling);
        };
        return told.files(event.files());
    }

    private Telling opened(OpeningEvent event, Telling telling) {
        return switch (event) {
            case PeriodOpened e ->
                telling.fact("item", e.title())
                        .fact("itemGroup", words.of(e.group()))
                        .day("periodFrom", e.period().from())
                        .day("periodUntil", e.period().until())
                        .day("postBy", e.due());
            case DisclosureBegun e ->
                telling.fact("BeginDisclosure.title", e.title())
                        .fact("itemGroup", words.of(e.group()))
                        .day("happenedOn", e.happenedOn())
                        .maybeDay("postBy", e.due());
            case DisclosureDemanded e ->
                telling.fact("BeginDisclosure.title", e.title())
                        .asking("DemandDisclosure.residents", e.residents())
                        .asking("DemandDisclosure.representatives", e.representatives())
                        .text("demand", e.demand());
        };
    }

    private Telling prepared(PreparingEvent event, Telling telling) {
        return switch (event) {
            case TextPrepared e ->
                version(e, telling).fact("PrepareText.basis", e.basis()).text("PrepareText.content", e.content());
            case StatementPrepared e ->
                version(e, telling)
                        .money("opening", e.totals().opening())
                        .money("income", e.totals().income())
                        .money("expense", e.totals().expense())
                        .money("closing", e.totals().closing())
                        .number("lines", e.totals().lines())
                        .fact("PrepareText.basis", e.basis())
                        .text("PrepareStatement.summary", e.summary());
            case LinesEntered e -> lines(e, telling.number("version", e.version()));
            case BeneficiariesPrepared e ->
                version(e, telling)
                        .fact("purpose", e.purpose())
                        .number("beneficiaries", e.people())
                        .money("total", e.total())
                        .fact("PrepareText.basis", e.basis());
            case BeneficiariesEntered e -> names(e, telling.number("version", e.version()));
        };
    }

    private Telling version(Prepared event, Telling telling) {
        telling.number("version", event.version()).fact("segment", words.of(event.segment()));
        return event.corrects() == null ? telling : telling.number("corrects", event.corrects());
    }

    private Telling lines(LinesEntered e, Telling telling) {
        return telling.table(
                "lines",
                List.of("nth", "date", "purpose", "flow", "amount", "payee", "voucher"),
                IntStream.range(0, e.lines().size())
                        .mapToObj(i -> line(e.first() + i, e.lines().get(i)))
                        .toList());
    }

    private List<String> line(int number, StatementLine line) {
        return List.of(
                Integer.toString(number),
                words.date(line.date()),
                line.purpose(),
                words.of(line.flow()),
                words.money(line.amount()),
                words.of(line.payee()),
                line.voucher());
    }

    private Telling names(BeneficiariesEntered e, Telling telling) {
        return telling.table(
                "beneficiaries",
                List.of("Beneficiary.name", "Beneficiary.group", "amount"),
                e.beneficiaries().stream()
                        .map(one -> List.of(one.name(), one.group(), words.money(one.amount())))
                        .toList());
    }

    private Telling reviewed(ReviewingEvent event, Telling telling) {
        return switch (event) {
            case DisclosureReviewed e ->
                telling.number("version", e.version())
                        .fact("verdict", words.of(e.verdict()))
                        .text("remark", e.remark());
            case ReviewAnswered e -> telling.number("version", e.version()).text("answer", e.answer());
            case DisclosureApproved e ->
                telling.number("version", e.version())
                        .number("attended", e.attended())
                        .text("remark", e.remark());
        };
    }

    private Telling posted(PostingEvent event, Telling telling) {
        return switch (event) {
            case DisclosurePosted e ->
                telling.number("version", e.version())
                        .fact("segment", words.of(e.segment()))
                        .fact("board", e.board().place())
                        .fact("postedBy", e.board().postedBy())
                        .fact("postedAt", e.postedAt())
                        .maybeDay("postBy", e.due())
                        .asking("daysLate", e.late())
                        .maybeDay("removableFrom", e.removableFrom());
            case BoardSeen e -> telling.number("version", e.version()).fact("sighting", words.of(e.sighting()));
            case DisclosurePostedWithResolution e ->
                telling.fact("board", e.board().place())
                        .fact("postedBy", e.board().postedBy())
                        .fact("resolution", e.resolution().value())
                        .maybeDay("postBy", e.due())
                        .asking("daysLate", e.late());
            case DecisionSentBack e ->
                telling.fact("resolution", e.resolution().value())
                        .fact("sentBackBy", e.sentBackBy())
                        .text("grounds", e.grounds())
                        .maybeDay("postBy", e.due())
                        .asking("daysLate", e.late());
            case ResultUndone e ->
                telling.fact("NoteResultUndone.election", e.election().value())
                        .number("round", e.round())
                        .maybeDay("postBy", e.due())
                        .asking("daysLate", e.late());
            case PostingInterrupted e ->
                telling.number("version", e.version()).fact("NoteInterruption.cause", e.cause());
            case PostingResumed e ->
                telling.number("version", e.version())
                        .fact("postedBy", e.postedBy())
                        .number("paused", e.paused())
                        .maybeDay("removableFrom", e.removableFrom());
            case DisclosureTakenDown e ->
                telling.number("version", e.version())
                        .day("postedOn", e.postedOn())
                        .number("hung", e.hung())
                        .fact("removedBy", e.removedBy());
        };
    }

    private Telling asked(AskingEvent event, Telling telling) {
        return switch (event) {
            case QuestionAsked e ->
                telling.number("question.number", e.number())
                        .fact("asking", words.of(e.asking()))
                        .fact("AskQuestion.line", e.line())
                        .sealed("asker", e.asker())
                        .text("question", e.question());
            case QuestionFollowed e ->
                telling.number("question.number", e.number())
                        .number("followers", e.followers())
                        .sealed("follower", e.follower());
            case QuestionAnswered e ->
                telling.number("question.number", e.number())
                        .fact("PrepareText.basis", e.basis())
                        .text("answer", e.answer());
            case QuestionEscalated e ->
                telling.number("question.number", e.number())
                        .fact("EscalateQuestion.to", words.of(e.to()))
                        .text("EscalateQuestion.grounds", e.grounds());
            case QuestionSettled e ->
                telling.number("question.number", e.number())
                        .fact("settledBy", e.settledBy())
                        .text("SettleQuestion.decision", e.decision());
            case QuestionModerated e ->
                telling.number("question.number", e.number())
                        .fact("ModerateQuestion.ground", words.of(e.ground()))
                        .text("remark", e.remark());
        };
    }

    private Telling overseen(OversightEvent event, Telling telling) {
        return switch (event) {
            case FailureReported e ->
                telling.number("failure.number", e.number())
                        .fact("failing", words.of(e.failing()))
                        .sealed("ReportFailure.reporter", e.reporter())
                        .text("ReportFailure.report", e.report());
            case FailureDecided e ->
                telling.number("failure.number", e.number())
                        .fact("founded", words.say(e.founded() ? "yes" : "no"))
                        .maybeDay("publishBy", e.publishBy())
                        .text("finding", e.finding());
            case FailureClosed e ->
                telling.number("failure.number", e.number())
                        .fact("CloseFailure.outcome", words.of(e.outcome()))
                        .text("CloseFailure.report", e.report());
            case FailureModerated e ->
                telling.number("failure.number", e.number())
                        .fact("ModerateQuestion.ground", words.of(e.ground()))
                        .text("remark", e.remark());
            case DisclosureDutyLapsed e ->
                telling.fact("duty", duties.of(e.duty(), "")).day("due", e.due());
        };
    }
}
