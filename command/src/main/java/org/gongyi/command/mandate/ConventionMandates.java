package org.gongyi.command.mandate;

import static org.gongyi.contract.Office.COMMITTEE;
import static org.gongyi.contract.Office.COUNTY;
import static org.gongyi.contract.Office.LEDGER;
import static org.gongyi.contract.Office.PARTY_BRANCH;
import static org.gongyi.contract.Office.TOWNSHIP;

import java.util.List;
import java.util.Map;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.convention.ConventionCommand;

/// The part of the table that tells who records a convention. Who drafts it does not answer the draft, and who answers
/// for what is adopted does not take an order back.
final class ConventionMandates {

    static final Map<Class<? extends LedgerAct>, List<Office>> OFFICES = Map.ofEntries(
            row(ConventionCommand.BeginConvention.class, COMMITTEE, PARTY_BRANCH),
            row(ConventionCommand.GatherViews.class, COMMITTEE, PARTY_BRANCH),
            row(ConventionCommand.DraftVersion.class, COMMITTEE, PARTY_BRANCH),
            row(ConventionCommand.SubmitDraft.class, COMMITTEE, PARTY_BRANCH),
            row(ConventionCommand.ReviewDraft.class, TOWNSHIP),
            row(ConventionCommand.AdoptVersion.class, COMMITTEE),
            row(ConventionCommand.FileVersion.class, COMMITTEE, TOWNSHIP),
            row(ConventionCommand.PublishVersion.class, COMMITTEE),
            row(ConventionCommand.OrderConventionCorrection.class, TOWNSHIP, COUNTY),
            row(ConventionCommand.LiftConventionOrder.class, TOWNSHIP, COUNTY),
            row(ConventionCommand.EndConvention.class, COMMITTEE, TOWNSHIP, COUNTY),
            row(ConventionCommand.NoteConventionLapse.class, LEDGER));

    private ConventionMandates() {}

    private static Map.Entry<Class<? extends LedgerAct>, List<Office>> row(
            Class<? extends LedgerAct> act, Office... offices) {
        return Map.entry(act, List.of(offices));
    }
}
