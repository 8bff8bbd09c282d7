package org.gongyi.command.recall;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongyi.command.election.Electors;

/// What the ledger tells of the time before a recall.
///
/// @param elections of the community that were handed over
/// @param failed days on which a recall of the same member was voted on with effect and did not pass
public record Precedents(List<Electors> elections, List<LocalDate> failed) {

    /// Of a community that came to the ledger with none of it.
    public static final Precedents NONE = new Precedents(List.of(), List.of());

    public Precedents {
        elections = List.copyOf(elections);
        failed = List.copyOf(failed);
    }

    Optional<LocalDate> lastFailedBefore(LocalDate day) {
        return failed.stream().filter(one -> one.isBefore(day)).max(LocalDate::compareTo);
    }
}
