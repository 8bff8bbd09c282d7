package org.gongyi.app.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.ledger.DailyTally;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// The count of the day among the other rounds of a running ledger.
@LedgerTest
class TallyRoundTest {

    @Autowired
    private List<DeadlineJob> jobs;

    @Autowired
    private DailyTally tally;

    @Autowired
    private CurrentLists lists;

    @Autowired
    private Recorder recorder;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Test
    void a_round_tallies_once_a_day_and_the_lists_are_current_after_it() {
        var round = new DeadlineRound(List.of(new WhenDayBeginsThenTallyEntries(tally)), lists, clock);
        round.run();
        var today = LocalDate.now(clock);
        assertThat(tallies()).isPositive();
        var before = tallies();
        round.run();
        assertThat(tallies()).isEqualTo(before);

        tally.record(today.plusDays(1));
        assertThat(lists.areThere()).isTrue();
        assertThat(recorder.size()).isPositive();
        assertThat(jobs).anyMatch(WhenDayBeginsThenTallyEntries.class::isInstance);
    }

    private long tallies() {
        return database.queryForObject(
                "select count(*) from ledger_entry where type = 'ledger.tallied.v1'", Long.class);
    }
}
