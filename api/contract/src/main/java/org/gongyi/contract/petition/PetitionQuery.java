package org.gongyi.contract.petition;

import org.gongyi.contract.Nullable;

/// What may be asked about petitions.
public sealed interface PetitionQuery {

    /// Answered by a [PetitionView], or by nothing.
    record Of(PetitionId petition) implements PetitionQuery {}

    /// Petitions within a place, newest first. Answered by a `Page<PetitionView.Summary>`.
    ///
    /// @param place code prefix of a community, township, county or city; empty for all
    record Find(String place, @Nullable String cursor, int limit) implements PetitionQuery {}
}
