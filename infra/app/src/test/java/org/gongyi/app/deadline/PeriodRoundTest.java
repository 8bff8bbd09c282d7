package org.gongyi.app.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.act.Recorder;
import org.gongyi.command.rule.LawOfPlace;
import org.gongyi.command.shell.RosterSource;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.Page;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityCommand.ArrangeDisclosure;
import org.gongyi.contract.community.CommunityCommand.RegisterCommunity;
import org.gongyi.contract.community.Place;
import org.gongyi.contract.duty.WorklistQuery;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.ledger.CurrentTo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The whole round over a real log: lists, law, rules, log again.
@LedgerTest
class PeriodRoundTest {

    private static final LocalDate ENTERED = LocalDate.of(2026, 1, 15);
    private static final LocalDate LAST_OF_JUNE = LocalDate.of(2026, 6, 30);

    @Autowired
    private Recorder recorder;

    @Autowired
    private QueryGateway queries;

    @Autowired
    private LawOfPlace laws;

    @Autowired
    private RosterSource<?, ?, ?> rosters;

    @Autowired
    private JdbcClient database;

    @Test
    void DISC_FREQ_Q_a_quarter_is_opened_once_it_is_over_and_never_twice() {
        var village = entered("510499100301", CommunityKind.VILLAGE);
        round().lookAt(LAST_OF_JUNE);
        caughtUp();
        assertThat(opened(village))
                .contains("510499100301-finance-2026q1", "510499100301-government-work-2026q1")
                .noneMatch(id -> id.endsWith("2026q2") || id.endsWith("2025q4"));
        var first = opened(village).size();

        round().lookAt(LAST_OF_JUNE.plusDays(1));
        caughtUp();
        assertThat(opened(village)).contains("510499100301-finance-2026q2").hasSizeGreaterThanOrEqualTo(2 * first);
        var size = recorder.size();

        round().lookAt(LAST_OF_JUNE.plusDays(1));
        assertThat(recorder.size()).isEqualTo(size);
    }

    @Test
    void what_passed_while_the_ledger_stood_still_is_opened_afterwards() {
        var urban = entered("510499100302", CommunityKind.URBAN);
        round().lookAt(LocalDate.of(2026, 11, 1));
        caughtUp();
        assertThat(opened(urban))
                .contains("510499100302-finance-2026q1", "510499100302-finance-2026q2", "510499100302-finance-2026q3");
    }

    @Test
    void DISC_FREQ_M_money_is_opened_by_the_month_from_the_day_a_community_arranged_it() {
        var village = entered("510499100303", CommunityKind.VILLAGE);
        recorder.record(
                new ArrangeDisclosure(village, LocalDate.of(2026, 4, 1), true, 10, "2026年3月31日村民代表会议", null),
                new Actor(Office.TOWNSHIP, new PersonId("p-township"), village.township()));
        caughtUp();
        round().lookAt(LocalDate.of(2026, 6, 1));
        caughtUp();
        assertThat(opened(village))
                .contains("510499100303-finance-2026q1", "510499100303-finance-2026m04", "510499100303-finance-2026m05")
                .doesNotContain("510499100303-finance-2026m03", "510499100303-finance-2026m06");
    }

    @Test
    void DISC_DUE_lateness_is_recorded_on_the_day_after_the_last_and_once() {
        var village = entered("510499100304", CommunityKind.VILLAGE);
        round().lookAt(LocalDate.of(2026, 4, 1));
        caughtUp();
        var due = due("510499100304-finance-2026q1");
        lapses(village).lookAt(due);
        caughtUp();
        assertThat(lapsed(village)).isZero();
        lapses(village).lookAt(due.plusDays(1));
        caughtUp();
        assertThat(lapsed(village)).isEqualTo(opened(village).size());
        var size = recorder.size();
        lapses(village).lookAt(due.plusDays(2));
        assertThat(recorder.size()).isEqualTo(size);
    }

    private CommunityCode entered(String code, CommunityKind kind) {
        var community = new CommunityCode(code);
        recorder.record(
                new RegisterCommunity(
                        community,
                        LocalDate.of(2011, 1, 1),
                        "测试村",
                        kind,
                        new Place(community.township(), "测试镇"),
                        new Place(community.county(), "测试县"),
                        "测试",
                        null),
                Actor.LEDGER);
        caughtUp();
        // the real clock entered it today; as if it had been there since the year began
        database.sql("update disclosure_begun set entered = ? where community = ?")
                .params(ENTERED, code)
                .update();
        return community;
    }

    /// Another instance, as after a restart.
    private WhenPeriodIsOverThenOpenIt round() {
        return new WhenPeriodIsOverThenOpenIt(queries, recorder, laws, rosters);
    }

    /// The round of lapses, over the duties of one community.
    private WhenDutyIsOverdueThenNoteItsLapse lapses(CommunityCode community) {
        var bus = SimpleQueryBus.builder().build();
        bus.subscribe(WorklistQuery.Overdue.class.getName(), Page.class, message -> {
            var asked = (WorklistQuery.Overdue) message.getPayload();
            Page<?> all = queries.query(asked, Page.class).join();
            return new Page<>(
                    all.items().stream()
                            .map(DutyItem.class::cast)
                            .filter(duty -> duty.community().equals(community))
                            .toList(),
                    all.next());
        });
        return new WhenDutyIsOverdueThenNoteItsLapse(
                DefaultQueryGateway.builder().queryBus(bus).build(), recorder);
    }

    private void caughtUp() {
        var head = recorder.size() - 1;
        assertThat(queries.query(new CurrentTo(head, Duration.ofSeconds(10)), Long.class)
                        .join())
                .isGreaterThanOrEqualTo(head);
    }

    private List<String> opened(CommunityCode community) {
        return database.sql("select id from disclosure_list where community = ? order by 1")
                .param(community.value())
                .query(String.class)
                .list();
    }

    private LocalDate due(String id) {
        return database.sql("select due from disclosure_list where id = ?")
                .param(id)
                .query(LocalDate.class)
                .single();
    }

    private int lapsed(CommunityCode community) {
        return database.sql("select count(*) from disclosure_list where community = ? and lapsed")
                .param(community.value())
                .query(Integer.class)
                .single();
    }
}
