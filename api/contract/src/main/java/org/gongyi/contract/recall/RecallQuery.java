package org.gongyi.contract.recall;

import org.gongyi.contract.Nullable;

/// What may be asked about recalls.
public sealed interface RecallQuery {

    /// Answered by a [RecallView], or by nothing.
    record Of(RecallId recall) implements RecallQuery {}

    /// Recalls within a place, newest first. Answered by a `Page<RecallView.Summary>`.
    ///
    /// @param place code prefix of a community, township, county or city; empty for all
    record Find(String place, @Nullable String cursor, int limit) implements RecallQuery {}
}
