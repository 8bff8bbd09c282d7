package org.gongyi.command.disclosure;

import java.time.LocalDate;
import org.gongyi.contract.disclosure.Verdict;
import org.jspecify.annotations.Nullable;

/// What the supervision committee and the joint meeting said of a version, and when: what came after the board helps
/// nothing.
///
/// @param verdict of the supervision committee, absent before it, as `reviewedOn`
/// @param answeredOn the day its objection was answered
/// @param approvedOn the day of the joint meeting
record Examination(
        @Nullable Verdict verdict,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate approvedOn) {

    static final Examination NONE = new Examination(null, null, null, null);

    Examination reviewed(Verdict said, LocalDate day) {
        return new Examination(said, day, null, approvedOn);
    }

    Examination answered(LocalDate day) {
        return new Examination(verdict, reviewedOn, day, approvedOn);
    }

    Examination approved(LocalDate day) {
        return new Examination(verdict, reviewedOn, answeredOn, day);
    }

    boolean hasOpenObjection() {
        return verdict == Verdict.OBJECTED && answeredOn == null;
    }

    /// The day since which the supervision committee holds nothing against it; absent while it does, or before it
    /// looked.
    private @Nullable LocalDate clearedOn() {
        return verdict == Verdict.OBJECTED ? answeredOn : reviewedOn;
    }

    /// Whether it had been looked at by a day, and no objection stood.
    boolean isClearedBy(LocalDate day) {
        var cleared = clearedOn();
        return cleared != null && !cleared.isAfter(day);
    }

    /// Whether the joint meeting had approved of it by a day, after the supervision committee where that looked at it.
    boolean isApprovedBy(LocalDate day) {
        var cleared = clearedOn();
        return approvedOn != null && !approvedOn.isAfter(day) && (cleared == null || !approvedOn.isBefore(cleared));
    }
}
