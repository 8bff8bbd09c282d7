package org.gongyi.contract.community;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Nullable;

/// What may be asked about communities.
public sealed interface CommunityQuery {

    /// Communities whose name holds the text, within a place, in the order of their codes. Answered by a
    /// `Page<CommunityView.Summary>`.
    ///
    /// @param place code prefix; empty for all
    record Find(String text, String place, @Nullable String cursor, int limit) implements CommunityQuery {}

    /// Answered by a [CommunityView], or by nothing.
    record Of(CommunityCode community) implements CommunityQuery {}
}
