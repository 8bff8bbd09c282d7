package org.gongyi.contract.resolution;

import org.gongyi.contract.Nullable;

/// What may be asked about resolutions.
public sealed interface ResolutionQuery {

    /// Answered by a [ResolutionView], or by nothing.
    record Of(ResolutionId resolution) implements ResolutionQuery {}

    /// 索引号: year and running number within the community, `2026-0003`. Answered by a `String`, or by nothing while
    /// the lists have not come so far.
    record NumberOf(ResolutionId resolution) implements ResolutionQuery {}

    /// Resolutions within a place whose title or texts hold the words, newest first. Answered by a
    /// `Page<ResolutionView.Summary>`.
    ///
    /// @param place code prefix of a community, township, county or city; empty for all
    /// @param text at least one character, or empty for all
    record Find(
            String place,
            String text,
            @Nullable Status status,
            @Nullable String cursor,
            int limit) implements ResolutionQuery {}
}
