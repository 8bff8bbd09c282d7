package org.gongyi.contract.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Nullable;

/// What is to be disclosed.
public sealed interface PreparingEvent extends DisclosureEvent {

    /// The first entry of a version. Lines and names follow it in entries of their own, committed
    /// together with it.
    sealed interface Prepared extends PreparingEvent {

        /// Counted from 1.
        int version();

        Segment segment();

        /// The posted version that this one corrects.
        @Nullable
        Integer corrects();
    }

    /// A text is prepared. It is a draft until it is posted.
    ///
    /// @param basis article by which personal data in it may be public
    record TextPrepared(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            Segment segment,
            @Nullable Integer corrects,
            String content,
            @Nullable String basis,
            List<FileRef> files,
            Findings findings)
            implements Prepared {}

    /// A statement is prepared: its sums, and in how many entries its lines follow.
    ///
    /// @param earlier closing balance of the period before, where it was posted here, in 分
    record StatementPrepared(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            Segment segment,
            @Nullable Integer corrects,
            Totals totals,
            @Nullable Long earlier,
            int parts,
            @Nullable String summary,
            @Nullable String basis,
            List<FileRef> files,
            Findings findings)
            implements Prepared {}

    /// Lines of a statement, as many as an entry holds.
    ///
    /// @param part counted from 1
    /// @param first number of its first line, from 1 through all parts
    record LinesEntered(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            int part,
            int first,
            List<StatementLine> lines,
            List<FileRef> files,
            Findings findings)
            implements PreparingEvent {}

    /// A list of beneficiaries is prepared.
    ///
    /// @param total of all of them, in 分
    record BeneficiariesPrepared(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            Segment segment,
            @Nullable Integer corrects,
            String purpose,
            int people,
            long total,
            int parts,
            @Nullable String basis,
            List<FileRef> files,
            Findings findings)
            implements Prepared {}

    /// Names of a list, as many as an entry holds.
    ///
    /// @param part counted from 1
    /// @param first number of its first name, from 1 through all parts
    record BeneficiariesEntered(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            int part,
            int first,
            List<Beneficiary> beneficiaries,
            Findings findings)
            implements PreparingEvent {}
}
