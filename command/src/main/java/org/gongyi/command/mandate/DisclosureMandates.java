package org.gongyi.command.mandate;

import static org.gongyi.contract.Office.COLLECTIVE_ORGANIZATION;
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
import org.gongyi.contract.disclosure.AskingAct;
import org.gongyi.contract.disclosure.OpeningAct;
import org.gongyi.contract.disclosure.OversightAct;
import org.gongyi.contract.disclosure.PostingAct;
import org.gongyi.contract.disclosure.PreparingAct;
import org.gongyi.contract.disclosure.ReviewingAct;

/// The part of the table that tells who records a disclosure.
///
/// Who prepares does not review, and who is asked takes no question away. What everybody may do, ask,
/// follow, go on with a question and report a failing, residents do on the public page without an
/// office: the ledger is their clerk, and the entry names it and seals the name they gave.
final class DisclosureMandates {

    static final Map<Class<? extends LedgerAct>, List<Office>> OFFICES = Map.ofEntries(
            row(OpeningAct.OpenPeriod.class, LEDGER),
            row(OpeningAct.BeginDisclosure.class, COMMITTEE, PARTY_BRANCH, COLLECTIVE_ORGANIZATION, LEDGER),
            row(OpeningAct.DemandDisclosure.class, COMMITTEE, SUPERVISION_COMMITTEE, REPRESENTATIVE, TOWNSHIP),
            row(PreparingAct.PrepareText.class, COMMITTEE, PARTY_BRANCH, COLLECTIVE_ORGANIZATION),
            row(PreparingAct.PrepareStatement.class, COMMITTEE, PARTY_BRANCH, COLLECTIVE_ORGANIZATION),
            row(PreparingAct.PrepareBeneficiaries.class, COMMITTEE, PARTY_BRANCH, COLLECTIVE_ORGANIZATION),
            row(ReviewingAct.ReviewDisclosure.class, SUPERVISION_COMMITTEE),
            row(ReviewingAct.AnswerReview.class, COMMITTEE, PARTY_BRANCH, COLLECTIVE_ORGANIZATION),
            row(ReviewingAct.ApproveDisclosure.class, COMMITTEE, PARTY_BRANCH),
            row(PostingAct.PostDisclosure.class, COMMITTEE, PARTY_BRANCH, COLLECTIVE_ORGANIZATION),
            row(
                    PostingAct.NoteBoardSeen.class,
                    COMMITTEE,
                    SUPERVISION_COMMITTEE,
                    REPRESENTATIVE,
                    TOWNSHIP,
                    COUNTY,
                    LEDGER),
            row(PostingAct.NotePostedWithResolution.class, LEDGER),
            row(PostingAct.NoteDecisionSentBack.class, LEDGER),
            row(PostingAct.NoteResultUndone.class, LEDGER),
            row(PostingAct.NoteInterruption.class, COMMITTEE, SUPERVISION_COMMITTEE, REPRESENTATIVE, TOWNSHIP, COUNTY),
            row(PostingAct.PutUpAgain.class, COMMITTEE, PARTY_BRANCH, COLLECTIVE_ORGANIZATION),
            row(PostingAct.TakeDown.class, COMMITTEE, PARTY_BRANCH, COLLECTIVE_ORGANIZATION),
            row(AskingAct.AskQuestion.class, COMMITTEE, SUPERVISION_COMMITTEE, REPRESENTATIVE, TOWNSHIP, LEDGER),
            row(AskingAct.FollowQuestion.class, COMMITTEE, SUPERVISION_COMMITTEE, REPRESENTATIVE, TOWNSHIP, LEDGER),
            row(AskingAct.AnswerQuestion.class, COMMITTEE, PARTY_BRANCH, COLLECTIVE_ORGANIZATION),
            row(AskingAct.EscalateQuestion.class, COMMITTEE, SUPERVISION_COMMITTEE, REPRESENTATIVE, TOWNSHIP, LEDGER),
            row(AskingAct.SettleQuestion.class, COMMITTEE, TOWNSHIP, COUNTY),
            row(AskingAct.ModerateQuestion.class, SUPERVISION_COMMITTEE, TOWNSHIP),
            row(OversightAct.ReportFailure.class, SUPERVISION_COMMITTEE, REPRESENTATIVE, TOWNSHIP, COUNTY, LEDGER),
            row(OversightAct.DecideFailure.class, TOWNSHIP, COUNTY),
            row(OversightAct.CloseFailure.class, TOWNSHIP, COUNTY),
            row(OversightAct.ModerateFailure.class, SUPERVISION_COMMITTEE),
            row(OversightAct.NoteDisclosureLapse.class, LEDGER));

    private DisclosureMandates() {}

    private static Map.Entry<Class<? extends LedgerAct>, List<Office>> row(
            Class<? extends LedgerAct> act, Office... offices) {
        return Map.entry(act, List.of(offices));
    }
}
