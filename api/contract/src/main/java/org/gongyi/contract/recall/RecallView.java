package org.gongyi.contract.recall;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.ledger.Entry;

/// A recall with its whole trail, folded from its stream.
///
/// @param pollingDay absent before the vote is called
/// @param count absent before the vote
/// @param position the last entry of the stream; the strong ETag
public record RecallView(
        RecallId id,
        CommunityCode community,
        RecallStage stage,
        Seat member,
        @Nullable LocalDate pollingDay,
        @Nullable RecallCount count,
        List<DutyView> duties,
        List<Entry<RecallEvent>> trail,
        long position) {

    /// A row of a list.
    ///
    /// @param findings how many failed checks its entries carry
    public record Summary(
            RecallId id,
            CommunityCode community,
            String communityName,
            CommunityKind kind,
            String member,
            RecallStage stage,
            LocalDate begunOn,
            int findings) {}
}
