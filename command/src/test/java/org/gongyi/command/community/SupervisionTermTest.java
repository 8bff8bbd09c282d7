package org.gongyi.command.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Outcome;
import org.gongyi.command.Story;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.OfficeAct.NoteOfficeLapse;
import org.gongyi.contract.community.OfficeEvent.OfficeDutyLapsed;
import org.gongyi.contract.community.Seat;
import org.junit.jupiter.api.Test;

/// Who supervises a committee has its term, so each new committee asks for a new body that supervises
/// it.
class SupervisionTermTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 5);
    private static final LocalDate UNTIL = LocalDate.of(2031, 1, 4);
    private static final String OWED = "choose-supervision:2031-01-04";

    private final Story village = Story.inVillage();

    private static SeatBody seated(CommunityCode in, Office body, LocalDate from, LocalDate until) {
        var mark = body == Office.COMMITTEE ? "b" : "c";
        var seat = new Seat(new PersonId("p-%s00001".formatted(mark)), "姓名" + mark, Seat.Post.CHAIR);
        var basis = body == Office.COMMITTEE ? Basis.ELECTED : Basis.CHOSEN;
        return new SeatBody(in, from, body, List.of(seat), until, basis, "测试");
    }

    private SeatBody committee(LocalDate from, LocalDate until) {
        return seated(village.code(), Office.COMMITTEE, from, until);
    }

    private SeatBody supervision(LocalDate from, LocalDate until) {
        return seated(village.code(), Office.SUPERVISION_COMMITTEE, from, until);
    }

    private static void owes(Outcome<CommunityEvent> seating) {
        var duty = seating.duty(OWED);
        assertThat(duty.rule()).isEqualTo("SUP-TERM");
        assertThat(duty.office()).isEqualTo(Office.COMMITTEE);
        assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 2, 4));
    }

    @Test
    void SUP_TERM_an_elected_committee_owes_a_body_that_supervises_it_for_its_term_since_2026() {
        owes(village.when(committee(FROM, UNTIL)));
        var community = Story.inCommunity();
        owes(community.when(seated(community.code(), Office.COMMITTEE, FROM, UNTIL)));
        var before = LocalDate.of(2025, 12, 31);
        assertThat(community
                        .when(seated(community.code(), Office.COMMITTEE, before, UNTIL))
                        .duties())
                .isEmpty();
    }

    @Test
    void SUP_TERM_a_village_owes_it_since_the_guidance_of_4_December_2017() {
        var guided = LocalDate.of(2017, 12, 4);
        var duty = village.when(committee(guided, guided.plusYears(3).minusDays(1)))
                .duty("choose-supervision:2020-12-03");
        assertThat(duty.due()).isEqualTo(LocalDate.of(2018, 1, 3));
        assertThat(village.when(committee(LocalDate.of(2025, 12, 31), UNTIL))
                        .duty(OWED)
                        .due())
                .isEqualTo(LocalDate.of(2026, 1, 30));
        var before = guided.minusDays(1);
        assertThat(village.when(committee(before, before.plusYears(3))).duties())
                .isEmpty();
    }

    @Test
    void SUP_TERM_a_committee_nobody_supervises_in_time_is_told_to_the_township() {
        var due = LocalDate.of(2026, 2, 4);
        var lapse = new NoteOfficeLapse(village.code(), due.plusDays(1), OWED, due, null);
        village.given(committee(FROM, UNTIL)).by(Office.LEDGER);
        village.on(due).when(lapse).doesNotFit("duty", "not-overdue");
        village.on(due.plusDays(1))
                .when(lapse)
                .fails("SUP-TERM", OnFail.ESCALATE)
                .records(OfficeDutyLapsed.class);
        village.given(supervision(FROM.plusDays(20), UNTIL)).when(lapse).doesNotFit("duty", "not-open");
    }

    @Test
    void SUP_TERM_it_is_settled_by_a_body_of_that_term_and_not_by_one_that_ends_a_day_before() {
        village.given(committee(FROM, UNTIL), supervision(FROM, UNTIL.minusDays(1)));
        assertThat(village.meetings().duties()).containsKey(OWED);
        village.given(supervision(FROM.plusDays(20), UNTIL));
        assertThat(village.meetings().duties()).doesNotContainKey(OWED);
    }

    @Test
    void SUP_TERM_where_the_body_of_that_term_sits_already_nothing_is_owed() {
        village.given(supervision(FROM.minusDays(3), UNTIL));
        assertThat(village.when(committee(FROM, UNTIL)).duties()).isEmpty();
    }

    @Test
    void SUP_TERM_a_committee_of_a_later_term_asks_anew() {
        village.given(committee(FROM, UNTIL), committee(UNTIL.plusDays(1), UNTIL.plusYears(5)));
        assertThat(village.meetings().duties()).containsOnlyKeys("choose-supervision:2036-01-04");
    }
}
