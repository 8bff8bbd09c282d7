package org.gongyi.app.seating;

import java.util.Optional;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.contract.recall.RecallStage;
import org.gongyi.contract.recall.RecallView;

/// Whoever was recalled is out of office from the day of the vote. Where the law of the place wants the seat filled,
/// the register owes the by-election (EL-BYELECT-Q).
final class WhenRecallPassesThenEndTheOffice {

    private WhenRecallPassesThenEndTheOffice() {}

    static Optional<LeaveOffice> owed(RecallView recall) {
        if (recall.stage() != RecallStage.RECALLED) return Optional.empty();
        var vote = "依据罢免记录 " + recall.id().value();
        return recall.trail().stream()
                .filter(entry -> entry.event() instanceof RecallVoted)
                .reduce((_, last) -> last)
                .map(entry -> new LeaveOffice(
                        recall.community(),
                        entry.event().occurredOn(),
                        Office.COMMITTEE,
                        recall.member().person(),
                        Cause.RECALLED,
                        vote,
                        null,
                        vote));
    }
}
