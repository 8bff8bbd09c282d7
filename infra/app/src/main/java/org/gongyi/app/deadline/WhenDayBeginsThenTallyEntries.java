package org.gongyi.app.deadline;

import java.time.LocalDate;
import org.gongyi.app.ledger.DailyTally;
import org.springframework.stereotype.Component;

/// The ledger counts itself once a day on which anything was recorded since, in the first round after midnight
/// or after a start. No law asks for it: it lets anybody count after us.
@Component
class WhenDayBeginsThenTallyEntries implements DeadlineJob {

    private final DailyTally tally;

    WhenDayBeginsThenTallyEntries(DailyTally tally) {
        this.tally = tally;
    }

    @Override
    public void lookAt(LocalDate today) {
        var unused = tally.record(today);
    }
}
