package org.gongyi.contract.estate;

import org.gongyi.contract.Nullable;

/// What may be asked about estates.
public sealed interface EstateQuery {

    /// Answered by an [EstateView], or by nothing.
    record Of(EstateId estate) implements EstateQuery {}

    /// Estates within a place, newest first. Answered by a `Page<EstateView.Summary>`.
    ///
    /// @param place code prefix of a community, township, county or city; empty for all
    record Find(String place, @Nullable String cursor, int limit) implements EstateQuery {}
}
