package org.gongyi.contract.convention;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.ResolutionId;

/// What has happened to a convention. Stored for ever under `convention.<name>.v1`.
public sealed interface ConventionEvent extends LedgerEvent {

    ConventionId convention();

    @Override
    default String subject() {
        return convention().value();
    }

    @Override
    default CommunityCode community() {
        return convention().community();
    }

    /// People are to give themselves rules, or put old ones on the ledger.
    record ConventionBegun(
            ConventionId convention,
            LocalDate occurredOn,
            ConventionKind kind,
            String title,
            String grounds,
            List<FileRef> files,
            Findings findings)
            implements ConventionEvent {}

    /// What people want to see in it was collected (征集民意).
    record ViewsGathered(
            ConventionId convention,
            LocalDate occurredOn,
            LocalDate from,
            int households,
            int proposals,
            String summary,
            List<FileRef> files,
            Findings findings)
            implements ConventionEvent {}

    /// A version was drafted (拟定草案). Its number is its place among all of its convention; its text is never changed.
    record VersionDrafted(
            ConventionId convention,
            LocalDate occurredOn,
            int version,
            String text,
            String changes,
            List<FileRef> files,
            Findings findings)
            implements ConventionEvent {}

    /// It was submitted to the township (提请审核).
    record DraftSubmitted(
            ConventionId convention, LocalDate occurredOn, int version, List<FileRef> files, Findings findings)
            implements ConventionEvent {}

    /// The township has answered. The last answer counts.
    record DraftReviewed(
            ConventionId convention,
            LocalDate occurredOn,
            int version,
            DraftAnswer verdict,
            String opinion,
            List<FileRef> files,
            Findings findings)
            implements ConventionEvent {}

    /// It was voted on (审议表决): the resolution tells how. Adopted only where the findings leave it its effect.
    ///
    /// @param resolution absent where it was voted on before the ledger was kept
    record VersionAdopted(
            ConventionId convention,
            LocalDate occurredOn,
            int version,
            @Nullable ResolutionId resolution,
            int women,
            LocalDate inForceFrom,
            List<FileRef> files,
            Findings findings)
            implements ConventionEvent {}

    /// It was filed (备案).
    record VersionFiled(
            ConventionId convention,
            LocalDate occurredOn,
            int version,
            String authority,
            String receipt,
            List<FileRef> files,
            Findings findings)
            implements ConventionEvent {}

    /// It was hung out (公布).
    record VersionPublished(
            ConventionId convention,
            LocalDate occurredOn,
            int version,
            Board board,
            List<FileRef> files,
            Findings findings)
            implements ConventionEvent {}

    /// 责令改正: content was found against the law. Until it is put right those articles stand still, or the whole.
    ///
    /// @param number counts up within the convention, from 1
    /// @param articles by their names; none means the whole text
    record ConventionCorrectionOrdered(
            ConventionId convention,
            LocalDate occurredOn,
            int number,
            int version,
            List<String> articles,
            String authority,
            String grounds,
            LocalDate dueBy,
            List<FileRef> files,
            Findings findings)
            implements ConventionEvent {}

    /// The order was taken back.
    record ConventionOrderLifted(
            ConventionId convention,
            LocalDate occurredOn,
            int order,
            String authority,
            String grounds,
            List<FileRef> files,
            Findings findings)
            implements ConventionEvent {}

    /// It ended.
    record ConventionEnded(
            ConventionId convention,
            LocalDate occurredOn,
            Ending ending,
            @Nullable ResolutionId resolution,
            @Nullable String authority,
            String grounds,
            List<FileRef> files,
            Findings findings)
            implements ConventionEvent {}

    /// A duty was not fulfilled by its day. Only the ledger itself notes this.
    record ConventionDutyLapsed(
            ConventionId convention, LocalDate occurredOn, String duty, LocalDate due, Findings findings)
            implements ConventionEvent {}
}
