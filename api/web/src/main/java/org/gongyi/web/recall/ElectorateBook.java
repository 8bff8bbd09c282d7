package org.gongyi.web.recall;

import java.time.LocalDate;
import java.util.Optional;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.election.VotingMode;
import org.jspecify.annotations.Nullable;

/// Who elects and recalls in a community, as far as the ledger knows. Answered by the process that has
/// the log, from the same facts that a petition is held against.
@FunctionalInterface
public interface ElectorateBook {

    /// Absent what neither an election on the ledger nor the register tells.
    record Known(
            @Nullable VotingMode mode,
            @Nullable Integer voters,
            @Nullable Integer households,
            @Nullable Integer representatives,
            @Nullable Integer groups) {}

    /// Nothing of a community that is not on the ledger.
    Optional<Known> of(CommunityCode community, LocalDate day);
}
