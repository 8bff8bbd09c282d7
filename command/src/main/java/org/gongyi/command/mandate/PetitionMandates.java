package org.gongyi.command.mandate;

import static org.gongyi.contract.Office.COMMITTEE;
import static org.gongyi.contract.Office.LEDGER;
import static org.gongyi.contract.Office.REPRESENTATIVE;
import static org.gongyi.contract.Office.SUPERVISION_COMMITTEE;
import static org.gongyi.contract.Office.TOWNSHIP;

import java.util.List;
import java.util.Map;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.petition.PetitionCommand;

/// The part of the table that tells who records a petition that a meeting be called. The committee whose duty it is may
/// sit on one, so those who watch over it, and representatives, may hand it in as well.
final class PetitionMandates {

    static final Map<Class<? extends LedgerAct>, List<Office>> OFFICES = Map.ofEntries(
            row(PetitionCommand.SubmitPetition.class, COMMITTEE, SUPERVISION_COMMITTEE, REPRESENTATIVE, TOWNSHIP),
            row(PetitionCommand.CheckSignatures.class, COMMITTEE, SUPERVISION_COMMITTEE, TOWNSHIP),
            row(PetitionCommand.CallDemandedMeeting.class, COMMITTEE, SUPERVISION_COMMITTEE, TOWNSHIP),
            row(PetitionCommand.HoldDemandedMeeting.class, COMMITTEE, SUPERVISION_COMMITTEE, TOWNSHIP),
            row(PetitionCommand.NotePetitionLapse.class, LEDGER));

    private PetitionMandates() {}

    private static Map.Entry<Class<? extends LedgerAct>, List<Office>> row(
            Class<? extends LedgerAct> act, Office... offices) {
        return Map.entry(act, List.of(offices));
    }
}
