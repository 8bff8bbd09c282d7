package org.gongyi.command.cadre;

import java.util.List;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.roster.Population;
import org.gongyi.command.roster.Representatives;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.command.weighing.Weighing.Claim;
import org.gongyi.contract.Office;
import org.gongyi.contract.cadre.Asker;
import org.gongyi.contract.cadre.CadreCommand.AnswerCadre;
import org.gongyi.contract.cadre.CadreCommand.AskCadre;
import org.gongyi.contract.cadre.CadreCommand.DecideReviewObjection;
import org.gongyi.contract.cadre.CadreCommand.DemandReview;
import org.gongyi.contract.cadre.CadreCommand.ObjectToReview;
import org.gongyi.contract.cadre.CadreCommand.PublishReview;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.cadre.CadreEvent.CadreAnswered;
import org.gongyi.contract.cadre.CadreEvent.CadreAsked;
import org.gongyi.contract.cadre.CadreEvent.ReviewDemanded;
import org.gongyi.contract.cadre.CadreEvent.ReviewObjected;
import org.gongyi.contract.cadre.CadreEvent.ReviewObjectionDecided;
import org.gongyi.contract.cadre.CadreEvent.ReviewPublished;
import org.gongyi.contract.cadre.CadreSettlement;

/// What people ask around a review, and what is owed to them: that somebody is rated, that the result hangs, that a
/// question and an objection are answered.
record AnsweringLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    /// Who asks for a review and is enough by the law of the place is owed one soon.
    Decision<CadreEvent> demand(DemandReview a) {
        var day = a.occurredOn();
        var roster = circumstances.roster();
        int adults = roster.population().on(day).map(Population::adults).orElse(0);
        int all = roster.representativesOn(day).map(Representatives::number).orElse(0);
        weighing.anyShare(
                "ACC-EVAL-ASK",
                List.of(
                        new Claim(
                                "adults", new Figure("asking", "联名", a.adults()), new Figure("adults", "成年村民", adults)),
                        new Claim(
                                "reps",
                                new Figure("askingReps", "联名代表", a.representatives()),
                                new Figure("reps", "村民代表", all))));
        if (weighing.failed().isEmpty())
            weighing.duty(
                    "ACC-EVAL-ASK", "days", CadreSettlement.demanded(a.office()), Office.SUPERVISION_COMMITTEE, day);
        return weighing.conclude(
                a.reason(),
                f -> new ReviewDemanded(
                        a.cadre(), day, a.office(), a.adults(), a.representatives(), a.grounds(), a.files(), f));
    }

    Decision<CadreEvent> publish(PublishReview a) {
        var rated = docket.lastRated().orElseThrow();
        return weighing.conclude(
                a.reason(),
                f -> new ReviewPublished(
                        a.cadre(), a.occurredOn(), rated.year(), rated.office(), a.board(), a.files(), f));
    }

    Decision<CadreEvent> ask(AskCadre a) {
        int number = docket.questions().size() + 1;
        weighing.rule("ACC-QUESTION").ifPresent(rule -> asked(a, rule));
        weighing.duty("ACC-QUESTION", "days", CadreSettlement.answer(number), a.office(), a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new CadreAsked(
                        a.cadre(),
                        a.occurredOn(),
                        number,
                        a.office(),
                        a.asker(),
                        a.people(),
                        a.question(),
                        a.files(),
                        f));
    }

    /// A place may say how many must ask; whoever asks alone is recorded and answered all the same.
    private void asked(AskCadre a, Rule rule) {
        if (!rule.has("reps") || a.asker() != Asker.REPRESENTATIVES) return;
        weighing.guard(
                rule.id(),
                "askers",
                a.people() >= rule.number("reps"),
                "代表 %d 人提出，须有 %d 人".formatted(a.people(), rule.number("reps")),
                new Figure("people", "提出人", a.people()));
    }

    Decision<CadreEvent> answer(AnswerCadre a) {
        return weighing.conclude(
                a.reason(), f -> new CadreAnswered(a.cadre(), a.occurredOn(), a.number(), a.answer(), a.files(), f));
    }

    Decision<CadreEvent> object(ObjectToReview a) {
        var rated = docket.lastRated().orElseThrow();
        int number = docket.objections().size() + 1;
        weighing.duty(
                "REC-REVIEW-OBJ", "days", CadreSettlement.decideObjection(number), Office.TOWNSHIP, a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new ReviewObjected(
                        a.cadre(),
                        a.occurredOn(),
                        number,
                        rated.year(),
                        rated.office(),
                        a.asker(),
                        a.objection(),
                        a.files(),
                        f));
    }

    Decision<CadreEvent> decide(DecideReviewObjection a) {
        return weighing.conclude(
                a.reason(),
                f -> new ReviewObjectionDecided(
                        a.cadre(), a.occurredOn(), a.number(), a.upheld(), a.decision(), a.files(), f));
    }
}
