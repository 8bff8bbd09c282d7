package org.gongyi.contract.convention;

import org.gongyi.contract.Nullable;

/// What may be asked about conventions.
public sealed interface ConventionQuery {

    /// Answered by a [ConventionView], or by nothing.
    record Of(ConventionId convention) implements ConventionQuery {}

    /// Conventions within a place, newest first. Answered by a `Page<ConventionView.Summary>`.
    ///
    /// @param place code prefix of a community, township, county or city; empty for all
    record Find(String place, @Nullable String cursor, int limit) implements ConventionQuery {}
}
