package org.gongyi.command.mandate;

import static org.gongyi.contract.Office.COMMITTEE;
import static org.gongyi.contract.Office.LEDGER;

import java.util.List;
import java.util.Map;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.estate.EstateCommand;

/// The part of the table that tells who records an estate: the residents' committee, which guides owners and is told of
/// their votes (民法典 第二百七十七条第二款, 物业管理条例 第十四条). Owners hold no office of the community, and no government
/// decides for them.
final class EstateMandates {

    static final Map<Class<? extends LedgerAct>, List<Office>> OFFICES = Map.ofEntries(
            row(EstateCommand.RegisterEstate.class, COMMITTEE),
            row(EstateCommand.ReviseEstate.class, COMMITTEE),
            row(EstateCommand.NoteOwnersCommittee.class, COMMITTEE),
            row(EstateCommand.SetUpGroup.class, COMMITTEE),
            row(EstateCommand.ListOwners.class, COMMITTEE),
            row(EstateCommand.DemandOwnersVote.class, COMMITTEE),
            row(EstateCommand.CallOwnersVote.class, COMMITTEE),
            row(EstateCommand.RecordOwnersBallots.class, COMMITTEE),
            row(EstateCommand.AnnounceOwnersResult.class, COMMITTEE),
            row(EstateCommand.CancelOwnersVote.class, COMMITTEE),
            row(EstateCommand.FileOwnersCommittee.class, COMMITTEE),
            row(EstateCommand.NoteEstateLapse.class, LEDGER));

    private EstateMandates() {}

    private static Map.Entry<Class<? extends LedgerAct>, List<Office>> row(
            Class<? extends LedgerAct> act, Office... offices) {
        return Map.entry(act, List.of(offices));
    }
}
