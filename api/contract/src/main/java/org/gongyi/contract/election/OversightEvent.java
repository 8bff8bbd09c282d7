package org.gongyi.contract.election;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;

/// What happened in supervision, and what was not done in time.
public sealed interface OversightEvent extends ElectionEvent {

    /// The supervision committee or the township tells what it saw of the election.
    ///
    /// @param objection whether it objects
    record ElectionObserved(
            ElectionId election,
            LocalDate occurredOn,
            boolean objection,
            String observation,
            List<FileRef> files,
            Findings findings)
            implements OversightEvent {}

    /// A duty was not fulfilled by its day. Only the ledger itself notes this.
    record ElectionDutyLapsed(ElectionId election, LocalDate occurredOn, String duty, LocalDate due, Findings findings)
            implements OversightEvent {}
}
