package org.gongyi.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.seating.SeatingRound;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.CommunityView.TenureView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/// The election of the demonstration over a real log: nobody enters a seat by hand.
@LedgerTest
class SeatingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Autowired
    private Recorder recorder;

    @Autowired
    private SeatingRound seating;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private JdbcTemplate database;

    @Test
    void an_election_seats_its_committee_while_it_runs_and_then_whom_it_elected_and_nobody_twice() {
        var election = PlayedElection.in(ledger);
        PlayedElection.await(() -> election.seatsIn(Office.COMMITTEE).stream()
                .anyMatch(held -> held.from().equals(LocalDate.of(2026, 10, 29))));

        assertThat(election.seatsIn(Office.ELECTION_COMMITTEE))
                .isNotEmpty()
                .allSatisfy(held -> assertThat(held.until()).isBeforeOrEqualTo(LocalDate.of(2026, 11, 4)));
        assertThat(election.seatsIn(Office.COMMITTEE))
                .filteredOn(held -> held.from().equals(LocalDate.of(2026, 10, 29)))
                .extracting(TenureView::name)
                .containsExactlyInAnyOrder("蒲正清", "起云芬", "龚秀琼", "普显贵", "阿木子拉");

        CaughtUp.with(ledger);
        var size = recorder.size();
        seating.lookAt(TODAY);
        assertThat(recorder.size()).isEqualTo(size);
    }

    /// 村民委员会组织法 第三十七条第一款.
    @Test
    void SUP_TERM_the_committee_that_was_seated_owes_a_supervision_committee_of_its_term() {
        var election = PlayedElection.in(ledger);
        PlayedElection.await(() -> election.seatsIn(Office.COMMITTEE).stream()
                .anyMatch(held -> held.from().equals(LocalDate.of(2026, 10, 29))));
        CaughtUp.with(ledger);
        assertThat(database.queryForMap(
                        "select key, office, due from duty_list where community = ? and rule = 'SUP-TERM' and settled is null",
                        PlayedElection.VILLAGE.value()))
                .containsEntry("key", "choose-supervision:2031-10-18")
                .containsEntry("office", "COMMITTEE")
                .containsEntry("due", Date.valueOf("2026-11-30"));
    }
}
