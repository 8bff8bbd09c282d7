package org.gongyi.command.disclosure;

import java.time.LocalDate;
import org.gongyi.contract.disclosure.PreparingEvent.BeneficiariesPrepared;
import org.gongyi.contract.disclosure.PreparingEvent.Prepared;
import org.gongyi.contract.disclosure.PreparingEvent.StatementPrepared;
import org.gongyi.contract.disclosure.PreparingEvent.TextPrepared;
import org.gongyi.contract.disclosure.Segment;
import org.gongyi.contract.disclosure.Totals;
import org.jspecify.annotations.Nullable;

/// A version that was prepared, and what was said of it. Of its lines only the sums are remembered.
///
/// @param totals of a statement
/// @param lines of a statement or names of a list
/// @param parts entries that follow its first, `entered` those that have
/// @param preparedOn before which nothing can be said of it
record Draft(
        int version,
        Segment segment,
        @Nullable Totals totals,
        int lines,
        int parts,
        int entered,
        LocalDate preparedOn,
        Examination examination) {

    static Draft of(Prepared event) {
        return switch (event) {
            case TextPrepared e -> fresh(e, null, 0, 0);
            case StatementPrepared e -> fresh(e, e.totals(), e.totals().lines(), e.parts());
            case BeneficiariesPrepared e -> fresh(e, null, e.people(), e.parts());
        };
    }

    private static Draft fresh(Prepared e, @Nullable Totals totals, int lines, int parts) {
        return new Draft(e.version(), e.segment(), totals, lines, parts, 0, e.occurredOn(), Examination.NONE);
    }

    Draft entering() {
        return new Draft(version, segment, totals, lines, parts, entered + 1, preparedOn, examination);
    }

    /// Whether a part of that version and number is the next.
    boolean awaits(int ofVersion, int part) {
        return ofVersion == version && part == entered + 1 && part <= parts;
    }

    Draft with(Examination now) {
        return new Draft(version, segment, totals, lines, parts, entered, preparedOn, now);
    }
}
