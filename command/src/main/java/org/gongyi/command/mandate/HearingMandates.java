package org.gongyi.command.mandate;

import static org.gongyi.contract.Office.COLLECTIVE_ORGANIZATION;
import static org.gongyi.contract.Office.COMMITTEE;
import static org.gongyi.contract.Office.LEDGER;
import static org.gongyi.contract.Office.PARTY_BRANCH;
import static org.gongyi.contract.Office.REPRESENTATIVE;
import static org.gongyi.contract.Office.SUPERVISION_COMMITTEE;
import static org.gongyi.contract.Office.TOWNSHIP;

import java.util.List;
import java.util.Map;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.hearing.HearingCommand;

/// The part of the table that tells who records a hearing.
///
/// Who holds it must not be the only one by whom an opinion is entered: those who supervise it and those who speak for
/// others enter opinions too. Nobody takes one out.
final class HearingMandates {

    static final Map<Class<? extends LedgerAct>, List<Office>> OFFICES = Map.ofEntries(
            row(HearingCommand.BeginHearing.class, COMMITTEE, PARTY_BRANCH),
            row(HearingCommand.AnnounceHearing.class, COMMITTEE, PARTY_BRANCH),
            row(HearingCommand.InviteParticipants.class, COMMITTEE, PARTY_BRANCH),
            row(HearingCommand.ConveneHearing.class, COMMITTEE, PARTY_BRANCH),
            row(HearingCommand.CallForOpinions.class, COMMITTEE, PARTY_BRANCH),
            row(
                    HearingCommand.RecordOpinion.class,
                    COMMITTEE,
                    PARTY_BRANCH,
                    SUPERVISION_COMMITTEE,
                    REPRESENTATIVE,
                    LEDGER),
            row(HearingCommand.RecordOpinions.class, COMMITTEE, PARTY_BRANCH, SUPERVISION_COMMITTEE, REPRESENTATIVE),
            row(HearingCommand.MergeOpinions.class, COMMITTEE, PARTY_BRANCH),
            // Never by who is to answer it.
            row(HearingCommand.ModerateOpinion.class, SUPERVISION_COMMITTEE, TOWNSHIP),
            row(HearingCommand.DecideOpinions.class, COMMITTEE, PARTY_BRANCH),
            row(HearingCommand.SignMinutes.class, COMMITTEE, PARTY_BRANCH),
            row(HearingCommand.GiveFeedback.class, COMMITTEE, PARTY_BRANCH),
            row(HearingCommand.AgreeFollowUp.class, COMMITTEE, PARTY_BRANCH),
            // Which of them owes it is asked by the decider.
            row(HearingCommand.ReportFollowUp.class, COMMITTEE, PARTY_BRANCH, COLLECTIVE_ORGANIZATION, TOWNSHIP),
            row(HearingCommand.CloseHearing.class, COMMITTEE, PARTY_BRANCH),
            row(HearingCommand.TieToResolution.class, COMMITTEE, PARTY_BRANCH),
            row(HearingCommand.CancelHearing.class, COMMITTEE, PARTY_BRANCH),
            row(HearingCommand.NoteHearingLapse.class, LEDGER));

    private HearingMandates() {}

    private static Map.Entry<Class<? extends LedgerAct>, List<Office>> row(
            Class<? extends LedgerAct> act, Office... offices) {
        return Map.entry(act, List.of(offices));
    }
}
