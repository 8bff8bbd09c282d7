package org.gongyi.contract.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;

/// What was said of a version before it went up.
public sealed interface ReviewingEvent extends DisclosureEvent {

    /// The supervision committee has looked at a version.
    record DisclosureReviewed(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            Verdict verdict,
            String remark,
            List<FileRef> files,
            Findings findings)
            implements ReviewingEvent {}

    /// Its objection was answered in writing.
    record ReviewAnswered(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            String answer,
            List<FileRef> files,
            Findings findings)
            implements ReviewingEvent {}

    /// The joint meeting of Party organization and committee approved a version.
    record DisclosureApproved(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            int attended,
            String remark,
            List<FileRef> files,
            Findings findings)
            implements ReviewingEvent {}
}
