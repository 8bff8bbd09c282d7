package org.gongyi.command.disclosure;

import org.gongyi.contract.disclosure.PreparingEvent.BeneficiariesPrepared;
import org.gongyi.contract.disclosure.PreparingEvent.Prepared;
import org.gongyi.contract.disclosure.PreparingEvent.StatementPrepared;
import org.gongyi.contract.disclosure.PreparingEvent.TextPrepared;
import org.gongyi.contract.disclosure.Segment;
import org.gongyi.contract.disclosure.Totals;
import org.gongyi.contract.disclosure.Verdict;
import org.jspecify.annotations.Nullable;

/// The version that was prepared last, and what was said of it. Of its lines only the sums are
/// remembered.
///
/// @param totals of a statement
/// @param lines of a statement or names of a list
/// @param parts entries that follow its first, `entered` those that have
/// @param verdict of the supervision committee, absent before it
/// @param answered whether its objection was
record Draft(
        int version,
        Segment segment,
        @Nullable Totals totals,
        int lines,
        int parts,
        int entered,
        @Nullable Verdict verdict,
        boolean answered,
        boolean approved) {

    static Draft of(Prepared event) {
        return switch (event) {
            case TextPrepared e -> fresh(e, null, 0, 0);
            case StatementPrepared e -> fresh(e, e.totals(), e.totals().lines(), e.parts());
            case BeneficiariesPrepared e -> fresh(e, null, e.people(), e.parts());
        };
    }

    private static Draft fresh(Prepared e, @Nullable Totals totals, int lines, int parts) {
        return new Draft(e.version(), e.segment(), totals, lines, parts, 0, null, false, false);
    }

    Draft entering() {
        return new Draft(version, segment, totals, lines, parts, entered + 1, verdict, answered, approved);
    }

    /// Whether a part of that version and number is the next.
    boolean awaits(int ofVersion, int part) {
        return ofVersion == version && part == entered + 1 && part <= parts;
    }

    Draft reviewed(Verdict said) {
        return new Draft(version, segment, totals, lines, parts, entered, said, false, approved);
    }

    Draft answering() {
        return new Draft(version, segment, totals, lines, parts, entered, verdict, true, approved);
    }

    Draft approving() {
        return new Draft(version, segment, totals, lines, parts, entered, verdict, answered, true);
    }

    boolean hasOpenObjection() {
        return verdict == Verdict.OBJECTED && !answered;
    }

    boolean isReviewed() {
        return verdict != null && !hasOpenObjection();
    }
}
