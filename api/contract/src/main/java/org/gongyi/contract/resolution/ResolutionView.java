package org.gongyi.contract.resolution;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.ledger.Entry;

/// A matter with its whole trail, folded from its stream.
///
/// @param track the seven stations in order
/// @param duties those still open
/// @param trail every entry, oldest first
/// @param position the last entry of the stream; the strong ETag
public record ResolutionView(
        ResolutionId id,
        CommunityCode community,
        String title,
        Matter matter,
        Source source,
        Status status,
        @Nullable Station reached,
        @Nullable Affected affected,
        boolean livelihood,
        List<StationView> track,
        List<DutyView> duties,
        List<Entry<ResolutionEvent>> trail,
        long position) {

    /// What counts at one station: the last entry that reached it, and what the supervision committee noted beside it.
    ///
    /// @param reached absent where the matter has not come so far, or was sent back from it
    public record StationView(
            Station station,
            @Nullable Entry<ResolutionEvent> reached,
            boolean effective,
            @Nullable Observation observation,
            boolean objectionOpen) {}

    /// A row of a list.
    ///
    /// @param number 索引号: year and running number within the community, 2026-0003
    /// @param findings how many failed checks its entries carry
    /// @param lateDuties duties past their day
    public record Summary(
            ResolutionId id,
            String number,
            CommunityCode community,
            String communityName,
            CommunityKind kind,
            String title,
            Matter matter,
            Status status,
            @Nullable Station reached,
            LocalDate startedOn,
            LocalDate lastOn,
            int findings,
            int lateDuties) {}
}
