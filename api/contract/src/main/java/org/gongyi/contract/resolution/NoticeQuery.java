package org.gongyi.contract.resolution;

import java.time.LocalDate;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Nullable;

/// What may be asked about notices on boards in the open air.
public sealed interface NoticeQuery {

    /// Notices hanging on the board of a community, last posted first. Answered by a list of [Notice].
    record Hanging(CommunityCode community, int limit) implements NoticeQuery {}

    /// @param station what it tells of: [Station#DISCLOSURE] of the resolution, [Station#OUTCOME] of what became of it
    /// @param place where it hangs
    /// @param removableFrom the first day on which it may come down; absent where the law of its day named none
    record Notice(
            ResolutionId resolution,
            String title,
            Station station,
            String place,
            LocalDate postedOn,
            @Nullable LocalDate removableFrom) {}
}
