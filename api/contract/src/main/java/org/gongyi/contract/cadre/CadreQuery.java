package org.gongyi.contract.cadre;

import org.gongyi.contract.Nullable;

/// What may be asked about office holders.
public sealed interface CadreQuery {

    /// Answered by a [CadreView], or by nothing.
    record Of(CadreId cadre) implements CadreQuery {}

    /// Records within a place, newest first. Answered by a `Page<CadreView.Summary>`.
    ///
    /// @param place code prefix of a community, township, county or city; empty for all
    record Find(String place, @Nullable String cursor, int limit) implements CadreQuery {}
}
