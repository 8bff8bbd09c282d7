package org.gongyi.command.mandate;

import static org.gongyi.contract.Office.COMMITTEE;
import static org.gongyi.contract.Office.COUNTY;
import static org.gongyi.contract.Office.LEDGER;
import static org.gongyi.contract.Office.PARTY_BRANCH;
import static org.gongyi.contract.Office.REPRESENTATIVE;
import static org.gongyi.contract.Office.SUPERVISION_COMMITTEE;
import static org.gongyi.contract.Office.TOWNSHIP;

import java.util.List;
import java.util.Map;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.cadre.CadreCommand;

/// The part of the table that tells who records what office holders answer for. Those who are rated record no meeting
/// that rates.
final class CadreMandates {

    static final Map<Class<? extends LedgerAct>, List<Office>> OFFICES = Map.ofEntries(
            row(CadreCommand.OpenCadreFile.class, SUPERVISION_COMMITTEE, COMMITTEE, PARTY_BRANCH, TOWNSHIP),
            row(CadreCommand.MakePromise.class, COMMITTEE, PARTY_BRANCH, SUPERVISION_COMMITTEE, TOWNSHIP),
            row(CadreCommand.NotePromiseProgress.class, COMMITTEE, PARTY_BRANCH, SUPERVISION_COMMITTEE),
            row(CadreCommand.ChangePromise.class, COMMITTEE, PARTY_BRANCH, SUPERVISION_COMMITTEE),
            row(CadreCommand.AnnounceReview.class, SUPERVISION_COMMITTEE, TOWNSHIP),
            row(CadreCommand.FixScheme.class, SUPERVISION_COMMITTEE, TOWNSHIP),
            row(CadreCommand.SubmitReport.class, COMMITTEE, PARTY_BRANCH, SUPERVISION_COMMITTEE),
            row(CadreCommand.HoldReview.class, SUPERVISION_COMMITTEE, TOWNSHIP),
            row(CadreCommand.DemandReview.class, REPRESENTATIVE, SUPERVISION_COMMITTEE, COMMITTEE, TOWNSHIP),
            row(CadreCommand.PublishReview.class, COMMITTEE, SUPERVISION_COMMITTEE),
            row(CadreCommand.AskCadre.class, REPRESENTATIVE, SUPERVISION_COMMITTEE, COMMITTEE),
            row(CadreCommand.AnswerCadre.class, COMMITTEE, PARTY_BRANCH, SUPERVISION_COMMITTEE),
            row(CadreCommand.ObjectToReview.class, REPRESENTATIVE, SUPERVISION_COMMITTEE, COMMITTEE, PARTY_BRANCH),
            row(CadreCommand.DecideReviewObjection.class, TOWNSHIP),
            row(CadreCommand.RecordHandling.class, TOWNSHIP, COUNTY, PARTY_BRANCH, SUPERVISION_COMMITTEE),
            row(CadreCommand.NoteCadreLapse.class, LEDGER));

    private CadreMandates() {}

    private static Map.Entry<Class<? extends LedgerAct>, List<Office>> row(
            Class<? extends LedgerAct> act, Office... offices) {
        return Map.entry(act, List.of(offices));
    }
}
