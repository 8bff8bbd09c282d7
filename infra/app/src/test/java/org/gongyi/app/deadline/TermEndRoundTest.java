package org.gongyi.app.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.act.Recorder;
import org.gongyi.command.rule.Rulebook;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.Seat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The whole round over a real log: lists, rules, log again.
@LedgerTest
class TermEndRoundTest {

    private static final CommunityCode ENDING = new CommunityCode("510499101201");
    private static final CommunityCode LATER = new CommunityCode("510499101202");
    private static final LocalDate FROM = LocalDate.of(2021, 3, 1);
    private static final LocalDate END = LocalDate.of(2026, 2, 28);

    @Autowired
    private Recorder recorder;

    @Autowired
    private QueryGateway queries;

    @Autowired
    private Rulebook rulebook;

    @Autowired
    private ApplicationContext ledger;

    @Test
    void EL_TERM5_ninety_days_before_its_end_a_term_is_noted_once_and_no_longer_one_is() {
        seated(ENDING, END);
        seated(LATER, END.plusDays(1));
        CaughtUp.with(ledger);

        round().lookAt(END.minusDays(91));
        assertThat(owed(ENDING)).isEmpty();

        round().lookAt(END.minusDays(90));
        assertThat(owed(ENDING)).containsExactly("general-election:2026-02-28");
        assertThat(owed(LATER)).isEmpty();
        var size = recorder.size();

        round().lookAt(END.minusDays(90));
        assertThat(recorder.size()).isEqualTo(size);
    }

    private void seated(CommunityCode code, LocalDate until) {
        var villages = new TestVillages(ledger);
        villages.registered(code);
        var seats = List.of(new Seat(new PersonId("p-chair01"), "王强", Seat.Post.CHAIR));
        villages.byTheTownship(new SeatBody(code, FROM, Office.COMMITTEE, seats, until, Basis.ELECTED, "测试"));
    }

    /// Another instance, as after a restart.
    private WhenTermEndsSoonThenNoteIt round() {
        return new WhenTermEndsSoonThenNoteIt(queries, recorder, rulebook);
    }

    /// Beside who supervises, which each committee asks for (SUP-TERM).
    private List<String> owed(CommunityCode community) {
        return new TestVillages(ledger)
                .owed(community).stream()
                        .filter(key -> !key.startsWith("choose-supervision:"))
                        .toList();
    }
}
