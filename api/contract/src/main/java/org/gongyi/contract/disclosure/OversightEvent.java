package org.gongyi.contract.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Sealed;

/// When it was not disclosed as the law asks.
public sealed interface OversightEvent extends DisclosureEvent {

    /// Somebody told the government that it is not in time, or untrue.
    ///
    /// @param number counted from 1 in its disclosure
    record FailureReported(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int number,
            Failing failing,
            String report,
            @Nullable Sealed<String> reporter,
            List<FileRef> files,
            Findings findings)
            implements OversightEvent {}

    /// The government has investigated.
    ///
    /// @param publishBy last day of its order, where it made one
    record FailureDecided(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int number,
            boolean founded,
            String finding,
            @Nullable LocalDate publishBy,
            List<FileRef> files,
            Findings findings)
            implements OversightEvent {}

    /// What became of the order.
    record FailureClosed(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int number,
            OrderOutcome outcome,
            String report,
            List<FileRef> files,
            Findings findings)
            implements OversightEvent {}

    /// The words of a report are no longer shown; it is decided nevertheless.
    record FailureModerated(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int number,
            ModerationGround ground,
            String remark,
            Findings findings)
            implements OversightEvent {}

    /// A duty was not fulfilled by its day. Only the ledger itself notes this, and nobody removes it.
    record DisclosureDutyLapsed(
            DisclosureId disclosure, LocalDate occurredOn, String duty, LocalDate due, Findings findings)
            implements OversightEvent {}
}
