package org.gongyi.command.resolution;

import java.time.LocalDate;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.resolution.ResolutionCommand.Correct;
import org.gongyi.contract.resolution.ResolutionCommand.Supervise;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.EntryCorrected;
import org.gongyi.contract.resolution.ResolutionEvent.SupervisionNoted;
import org.gongyi.contract.resolution.Settlement;
import org.gongyi.contract.resolution.Station;

/// 一监督: the supervision committee beside every station, and nobody over its notes.
record Supervision(Dossier dossier, Circumstances circumstances, Weighing weighing) {

    /// Each station asks the supervision committee for its note (SY-S).
    static void awaitSupervision(Weighing weighing, Station station, LocalDate day) {
        weighing.duty("SY-S", "days", Settlement.supervise(station), Office.SUPERVISION_COMMITTEE, day);
    }

    /// No veto: an absence is told as one, an objection goes up and starts the clock of its answer.
    Decision<ResolutionEvent> note(Supervise a) {
        switch (a.observation()) {
            case OBSERVED -> weighing.guard("SY-S", true, "监督委员会已监督，无异议");
            case ABSENT -> weighing.guard("SY-S", false, "监督委员会未参加");
            case OBJECTION -> {
                weighing.guard("SY-S", "objection", false, "监督委员会提出异议");
                weighing.duty(
                        "SY-S",
                        "answer-days",
                        Settlement.answerObjection(a.station()),
                        Office.COMMITTEE,
                        a.occurredOn());
            }
        }
        return weighing.conclude(
                a.reason(),
                f -> new SupervisionNoted(
                        a.resolution(), a.occurredOn(), a.station(), a.observation(), a.remark(), a.files(), f));
    }

    /// Both entries stand. An office corrects what it recorded itself and nothing else, so what a government or the
    /// ledger recorded stays as it is. Of notes of the supervision committee it is a rule of law (SUP-INDEP).
    Decision<ResolutionEvent> correct(Correct a) {
        var author = dossier.authors().of(a.entry());
        var own = circumstances.actor().office() == author;
        var supervision = author == Office.SUPERVISION_COMMITTEE && weighing.isInForce("SUP-INDEP");
        if (!own && !supervision) return Decision.refuse(new Refusal.DoesNotFit("entry", "of-another-office"));
        if (supervision) weighing.guard("SUP-INDEP", own, own ? "监督委员会更正自己的记录" : "监督记录只能由监督委员会更正");
        return weighing.conclude(
                a.reason(),
                f -> new EntryCorrected(a.resolution(), a.occurredOn(), a.entry(), a.field(), a.was(), a.is(), f));
    }
}
