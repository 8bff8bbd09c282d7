package org.gongyi.contract.hearing;

import org.gongyi.contract.Nullable;
import org.gongyi.contract.resolution.ResolutionId;

/// What may be asked about hearings.
public sealed interface HearingQuery {

    /// Answered by a [HearingView], or by nothing.
    record Of(HearingId hearing) implements HearingQuery {}

    /// Hearings within a place, newest first. Answered by a `Page<HearingView.Summary>`.
    ///
    /// @param place code prefix of a community, township, county or city; empty for all
    record Find(String place, @Nullable String cursor, int limit) implements HearingQuery {}

    /// Those that are neither closed nor cancelled, the nearest day first. Answered by a `Page<HearingView.Summary>`.
    ///
    /// @param place as of [Find]
    record UnderDiscussion(String place, int limit) implements HearingQuery {}

    /// Those that are closed or cancelled, newest first. Answered by a `Page<HearingView.Summary>`.
    ///
    /// @param place as of [Find]
    record Over(String place, @Nullable String cursor, int limit) implements HearingQuery {}

    /// Those that prepare a resolution, oldest first. Answered by a `Page<HearingView.Summary>`.
    record Preparing(ResolutionId resolution) implements HearingQuery {}
}
