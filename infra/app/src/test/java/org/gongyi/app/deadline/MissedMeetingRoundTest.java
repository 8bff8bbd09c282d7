package org.gongyi.app.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.act.Recorder;
import org.gongyi.command.rule.Rulebook;
import org.gongyi.command.rule.WorkingDays;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.community.CommunityCommand.SeatRepresentatives;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The whole round over a real log: lists, rules, log again.
@LedgerTest
class MissedMeetingRoundTest {

    private static final CommunityCode SEATED = new CommunityCode("510499100201");
    private static final CommunityCode BARE = new CommunityCode("510499100202");
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Autowired
    private Recorder recorder;

    @Autowired
    private QueryGateway queries;

    @Autowired
    private Rulebook rulebook;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext ledger;

    @BeforeEach
    void registered() {
        var villages = new TestVillages(ledger);
        List.of(SEATED, BARE).forEach(villages::registered);
        villages.byTheTownship(new SeatRepresentatives(SEATED, SINCE, 30, 15, SINCE.plusYears(5), "测试"));
        CaughtUp.with(ledger);
        // the real clock entered it today; as if it had been there since the year began
        database.sql("update register_begun set representatives = ? where community = ?")
                .params(SINCE, SEATED.value())
                .update();
    }

    @Test
    void DM_VR_FREQ_every_quarter_that_passed_without_a_meeting_is_noted_once_and_nobody_else_is_accused() {
        round().lookAt(TODAY);
        CaughtUp.with(ledger);
        assertThat(noted(SEATED)).containsExactly("2026-01-01", "2026-04-01");
        assertThat(noted(BARE)).isEmpty();
        var size = recorder.size();

        round().lookAt(TODAY);
        assertThat(recorder.size()).isEqualTo(size);
        assertThat(new TestVillages(ledger).owed(SEATED))
                .containsExactly(
                        "convene-meeting:representatives-assembly:2026-04-01",
                        "convene-meeting:representatives-assembly:2026-07-01");
    }

    /// Another instance, as after a restart.
    private WhenPeriodPassesThenNoteMissedMeetings round() {
        return new WhenPeriodPassesThenNoteMissedMeetings(queries, recorder, rulebook, workingDays);
    }

    private List<String> noted(CommunityCode community) {
        return database.sql("select cast(first_day as text) from meeting_missed where community = ? order by 1")
                .param(community.value())
                .query(String.class)
                .list();
    }
}
