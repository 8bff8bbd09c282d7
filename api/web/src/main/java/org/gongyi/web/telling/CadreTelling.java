package org.gongyi.web.telling;

import org.gongyi.contract.cadre.Addressed;
import org.gongyi.contract.cadre.Ballots;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.cadre.CadreEvent.CadreAnswered;
import org.gongyi.contract.cadre.CadreEvent.CadreAsked;
import org.gongyi.contract.cadre.CadreEvent.CadreDutyLapsed;
import org.gongyi.contract.cadre.CadreEvent.CadreFileOpened;
import org.gongyi.contract.cadre.CadreEvent.HandlingRecorded;
import org.gongyi.contract.cadre.CadreEvent.PromiseChanged;
import org.gongyi.contract.cadre.CadreEvent.PromiseMade;
import org.gongyi.contract.cadre.CadreEvent.PromiseProgressed;
import org.gongyi.contract.cadre.CadreEvent.ReportSubmitted;
import org.gongyi.contract.cadre.CadreEvent.ReviewAnnounced;
import org.gongyi.contract.cadre.CadreEvent.ReviewDemanded;
import org.gongyi.contract.cadre.CadreEvent.ReviewHeld;
import org.gongyi.contract.cadre.CadreEvent.ReviewObjected;
import org.gongyi.contract.cadre.CadreEvent.ReviewObjectionDecided;
import org.gongyi.contract.cadre.CadreEvent.ReviewPublished;
import org.gongyi.contract.cadre.CadreEvent.SchemeFixed;
import org.gongyi.contract.cadre.Scheme;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What has happened in the record of an office holder, in words.
@Component
final class CadreTelling {

    private final Wording words;
    private final DutyText duties;

    CadreTelling(Wording words, DutyText duties) {
        this.words = words;
        this.duties = duties;
    }

    Telling tell(CadreEvent event, Telling telling) {
        var told = switch (event) {
            case CadreFileOpened e -> telling.fact("cadre.name", e.name());
            case PromiseMade e ->
                telling.number("cadre.number", e.number())
                        .fact("office", words.of(e.office()))
                        .fact("cadre.source", words.of(e.source()))
                        .fact("cadre.election", value(e.election()))
                        .fact("cadre.resolution", value(e.resolution()))
                        .text("cadre.promise", e.promise())
                        .text("cadre.measure", e.measure())
                        .day("cadre.dueBy", e.dueBy());
            case PromiseProgressed e ->
                telling.number("cadre.number", e.number())
                        .fact("cadre.state", words.of(e.state()))
                        .text("cadre.evidence", e.evidence())
                        .text("cadre.why", e.why())
                        .fact("cadre.carriedOut", value(e.resolution()));
            case PromiseChanged e ->
                telling.number("cadre.number", e.number())
                        .text("cadre.measure", e.measure())
                        .day("cadre.dueBy", e.dueBy())
                        .text("grounds", e.grounds());
            case ReviewAnnounced e ->
                telling.fact("cadre.year", String.valueOf(e.year()))
                        .fact("office", words.of(e.office()))
                        .day("cadre.meetingOn", e.meetingOn())
                        .fact("place", e.place());
            case SchemeFixed e -> scheme(e.scheme(), telling.fact("cadre.year", String.valueOf(e.year())));
            case ReportSubmitted e -> report(e, telling);
            case ReviewHeld e -> held(e, telling);
            case ReviewDemanded e ->
                telling.fact("office", words.of(e.office()))
                        .asking("cadre.adults", e.adults())
                        .asking("cadre.representatives", e.representatives())
                        .text("grounds", e.grounds());
            case ReviewPublished e ->
                telling.fact("cadre.year", String.valueOf(e.year()))
                        .fact("office", words.of(e.office()))
                        .fact("board", e.board().place())
                        .fact("postedBy", e.board().postedBy());
            case CadreAsked e ->
                telling.number("cadre.question.number", e.number())
                        .fact("office", words.of(e.office()))
                        .fact("cadre.asker", words.of(e.asker()))
                        .number("cadre.people", e.people())
                        .text("cadre.question", e.question());
            case CadreAnswered e ->
                telling.number("cadre.question.number", e.number()).text("cadre.answer", e.answer());
            case ReviewObjected e ->
                telling.number("cadre.objection.number", e.number())
                        .fact("cadre.year", String.valueOf(e.year()))
                        .fact("cadre.asker", words.of(e.asker()))
                        .text("cadre.objection", e.objection());
            case ReviewObjectionDecided e ->
                telling.number("cadre.objection.number", e.number())
                        .fact("cadre.upheld", words.say(e.upheld() ? "cadre.upheld" : "cadre.not-upheld"))
                        .text("cadre.decision", e.decision());
            case HandlingRecorded e ->
                telling.fact("office", words.of(e.office()))
                        .fact("cadre.measureTaken", words.of(e.measure()))
                        .fact("cadre.decidedBy", words.of(e.decidedBy()))
                        .fact("cadre.authority", e.authority())
                        .fact("cadre.document", e.document())
                        .fact("cadre.localRule", e.localRule())
                        .fact("cadre.recall", value(e.recall()))
                        .text("grounds", e.grounds());
            case CadreDutyLapsed e ->
                telling.fact("duty", duties.of(e.duty(), "")).day("due", e.due());
        };
        return told.files(event.files());
    }

    private static @Nullable String value(@Nullable Record id) {
        return id == null ? null : id.toString();
    }

    private Telling scheme(Scheme scheme, Telling telling) {
        var excellent = scheme.excellentPercent();
        return telling.fact("cadre.raters", words.of(scheme.raters()))
                .fact("cadre.grades", words.of(scheme.grades()))
                .fact("cadre.unfit", words.say(scheme.unfitOver() ? "cadre.over" : "cadre.from", scheme.unfitPercent()))
                .fact("cadre.competent", words.say("cadre.from", scheme.competentPercent()))
                .fact("cadre.excellent", excellent == null ? null : words.say("cadre.from", excellent));
    }

    private Telling report(ReportSubmitted e, Telling telling) {
        var told = telling.fact("cadre.year", String.valueOf(e.year()))
                .text("cadre.conduct", e.conduct())
                .text("cadre.honesty", e.honesty());
        for (Addressed one : e.promises())
            told = told.text(
                    "cadre.addressed", words.say("cadre.of", one.number(), words.of(one.state()), one.account()));
        return told;
    }

    private Telling held(ReviewHeld e, Telling telling) {
        var told = telling.fact("cadre.year", String.valueOf(e.year()))
                .fact("office", words.of(e.office()))
                .fact("time", e.time())
                .fact("place", e.place())
                .fact("chair", e.chairName() == null ? e.chair().value() : e.chairName())
                .fact("cadre.kinship", e.kinship() == null ? null : words.of(e.kinship()))
                .fact("countedBy", words.of(e.countedBy()))
                .fact("attendance", words.say("meeting.attendance", e.expected(), e.present()));
        return ballots(e.ballots(), told)
                .fact("cadre.satisfaction", e.satisfaction() == null ? null : e.satisfaction() + "%")
                .fact("cadre.outcome", e.outcome() == null ? words.say("cadre.without-effect") : words.of(e.outcome()));
    }

    private Telling ballots(Ballots ballots, Telling telling) {
        return telling.number("cadre.issued", ballots.issued())
                .number("cadre.returned", ballots.returned())
                .number("cadre.invalid", ballots.invalid())
                .fact(
                        "cadre.votes",
                        words.say(
                                "cadre.grades",
                                ballots.excellent(),
                                ballots.competent(),
                                ballots.basicallyCompetent(),
                                ballots.notCompetent()));
    }
}
