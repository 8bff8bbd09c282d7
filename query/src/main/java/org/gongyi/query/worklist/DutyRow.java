package org.gongyi.query.worklist;

import java.time.LocalDate;
import org.gongyi.contract.Duty;
import org.gongyi.contract.Office;
import org.gongyi.contract.ledger.Entry;
import org.jspecify.annotations.Nullable;

/// One duty of one matter, election or register.
///
/// @param opened position of the entry that asked for it; `settled` and `lapsed` likewise
record DutyRow(
        String subject,
        String procedure,
        String key,
        String community,
        String rule,
        Office office,
        LocalDate due,
        long opened,
        @Nullable Long settled,
        @Nullable Long lapsed) {

    static DutyRow opened(Entry<?> entry, Duty duty) {
        var event = entry.event();
        return new DutyRow(
                event.subject(),
                entry.recorded().procedure(),
                duty.key(),
                event.community().value(),
                duty.rule(),
                duty.office(),
                duty.due(),
                entry.recorded().position(),
                null,
                null);
    }

    /// What the same entry settles and asks for again until the same day is as late as it was.
    DutyRow following(DutyRow was) {
        var again = (was.settled == null || was.settled == opened) && was.due.equals(due);
        return again && was.lapsed != null ? lapsedAt(was.lapsed) : this;
    }

    /// Settled once; what comes after changes nothing.
    DutyRow settledAt(long position) {
        return settled != null ? this : with(position, lapsed);
    }

    DutyRow lapsedAt(long position) {
        return settled != null || lapsed != null ? this : with(null, position);
    }

    private DutyRow with(@Nullable Long settlement, @Nullable Long lapse) {
        return new DutyRow(subject, procedure, key, community, rule, office, due, opened, settlement, lapse);
    }
}
