package org.gongyi.query.worklist;

import java.time.LocalDate;
import org.gongyi.contract.Duty;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Office;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.jspecify.annotations.Nullable;

/// One duty of one matter, or of the register of one community.
///
/// @param resolution absent for a duty of a register
/// @param opened position of the entry that asked for it; `settled` and `lapsed` likewise
record DutyRow(
        String subject,
        @Nullable String resolution,
        String key,
        String community,
        String rule,
        Office office,
        LocalDate due,
        long opened,
        @Nullable Long settled,
        @Nullable Long lapsed) {

    static DutyRow opened(LedgerEvent event, Duty duty, long position) {
        return new DutyRow(
                event.subject(),
                event instanceof ResolutionEvent ? event.subject() : null,
                duty.key(),
                event.community().value(),
                duty.rule(),
                duty.office(),
                duty.due(),
                position,
                null,
                null);
    }

    /// Settled once; what comes after changes nothing.
    DutyRow settledAt(long position) {
        return settled != null ? this : with(position, lapsed);
    }

    DutyRow lapsedAt(long position) {
        return settled != null || lapsed != null ? this : with(null, position);
    }

    private DutyRow with(@Nullable Long settlement, @Nullable Long lapse) {
        return new DutyRow(subject, resolution, key, community, rule, office, due, opened, settlement, lapse);
    }
}
