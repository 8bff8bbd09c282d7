package org.gongyi.command.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.TakeOffice;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.OfficeTaken;
import org.gongyi.contract.community.Seat;
import org.junit.jupiter.api.Test;

/// 村民委员会成员及其近亲属不得担任村务监督机构成员: not on any day of both terms, whichever was entered first.
class SupervisionApartTest {

    private static final PersonId LI = new PersonId("p-li0001");
    private static final Seat SEAT = new Seat(LI, "李秀英", Seat.Post.MEMBER);
    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 28);

    private final Story village = Story.inVillage();

    @Test
    void SUP_AVOID_a_term_that_begins_the_day_after_the_other_is_lawful_and_one_that_begins_on_its_last_day_is_not() {
        village.given(committee(FIRST, LAST));
        village.when(supervision(LAST.plusDays(1), LAST.plusYears(5)))
                .passes("SUP-AVOID")
                .records(BodySeated.class);
        village.when(supervision(LAST, LAST.plusYears(5)))
                .fails("SUP-AVOID", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
    }

    @Test
    void SUP_AVOID_a_term_entered_late_may_not_reach_into_one_that_was_entered_before_it() {
        village.given(committee(FIRST, LAST));
        var apart = village.when(supervision(FIRST.minusYears(2), FIRST.minusDays(1)));
        assertThat(apart.passes("SUP-AVOID").check("SUP-AVOID").arithmetic()).isEqualTo("监督委员会成员不兼任村(居)民委员会成员");
        village.when(supervision(FIRST.minusYears(2), FIRST)).fails("SUP-AVOID", OnFail.BLOCK);
    }

    @Test
    void SUP_AVOID_holds_the_same_for_who_supervised_first() {
        village.given(supervision(FIRST, LAST));
        village.when(committee(LAST.plusDays(1), LAST.plusYears(5))).passes("SUP-AVOID");
        village.when(committee(LAST, LAST.plusYears(5))).fails("SUP-AVOID", OnFail.BLOCK);
        village.when(taken(Office.COMMITTEE, FIRST.minusYears(1), FIRST)).fails("SUP-AVOID", OnFail.BLOCK);
        village.when(taken(Office.COMMITTEE, FIRST.minusYears(1), FIRST.minusDays(1)))
                .passes("SUP-AVOID")
                .records(OfficeTaken.class);
    }

    @Test
    void SUP_AVOID_an_extended_term_reaches_as_far_as_it_is_extended() {
        village.given(committee(FIRST, LAST), supervision(LAST.plusDays(1), LAST.plusYears(1)));
        village.when(taken(Office.COMMITTEE, LAST.plusDays(1), LAST.plusDays(1)))
                .fails("SUP-AVOID", OnFail.BLOCK);
        village.when(committee(FIRST, LAST.plusDays(1))).fails("SUP-AVOID", OnFail.BLOCK);
        village.when(committee(FIRST, LAST)).passes("SUP-AVOID");
    }

    @Test
    void SUP_AVOID_who_left_the_committee_may_supervise_from_that_day_on() {
        var left = LocalDate.of(2024, 6, 3);
        village.given(committee(FIRST, LAST));
        village.given(
                new LeaveOffice(Story.VILLAGE, left, Office.COMMITTEE, LI, Cause.RESIGNED, "村民代表会议审议通过", null, null));
        village.when(supervision(left, LAST)).passes("SUP-AVOID");
        village.when(supervision(left.minusDays(1), LAST)).fails("SUP-AVOID", OnFail.BLOCK);
    }

    @Test
    void SUP_AVOID_who_left_on_the_first_day_was_never_in_office() {
        village.given(committee(FIRST, LAST));
        village.given(
                new LeaveOffice(Story.VILLAGE, FIRST, Office.COMMITTEE, LI, Cause.ELECTION_VOID, null, null, null));
        village.when(supervision(FIRST.minusDays(9), LAST)).passes("SUP-AVOID");
    }

    @Test
    void SUP_AVOID_a_term_recorded_late_reaches_no_further_than_the_next_election() {
        var next = LocalDate.of(2024, 6, 3);
        village.given(othersInCommittee(next), supervision(next, LAST));
        village.when(committee(FIRST, LAST)).passes("SUP-AVOID").records(BodySeated.class);
        village.given(supervision(next.minusDays(1), LAST));
        village.when(committee(FIRST, LAST)).fails("SUP-AVOID", OnFail.BLOCK);
    }

    @Test
    void SUP_AVOID_in_a_community_no_term_begun_before_2026_outlasts_it_beside_the_other() {
        var community = Story.inCommunity();
        var day = LocalDate.of(2025, 6, 2);
        community.given(seated(Story.COMMUNITY, Office.COMMITTEE, day, LocalDate.of(2030, 6, 1), Basis.ELECTED));
        community
                .when(seated(
                        Story.COMMUNITY, Office.SUPERVISION_COMMITTEE, day, LocalDate.of(2025, 12, 31), Basis.CHOSEN))
                .isNotWeighedBy("SUP-AVOID");
        community
                .when(seated(
                        Story.COMMUNITY, Office.SUPERVISION_COMMITTEE, day, LocalDate.of(2026, 1, 1), Basis.CHOSEN))
                .fails("SUP-AVOID", OnFail.BLOCK);
    }

    /// Of two persons in both offices the longer one is looked at: 王 until 2025, 李 into 2026.
    @Test
    void SUP_AVOID_in_a_community_one_of_two_is_enough_and_each_is_told_with_the_days() {
        var community = Story.inCommunity();
        var day = LocalDate.of(2025, 6, 2);
        var wang = new Seat(new PersonId("p-wang01"), "王建国", Seat.Post.MEMBER);
        var ends = LocalDate.of(2025, 12, 31);
        community.given(
                seated(Story.COMMUNITY, Office.COMMITTEE, day, ends.plusDays(9), Basis.ELECTED),
                new TakeOffice(Story.COMMUNITY, day, Office.COMMITTEE, wang, ends, Basis.BY_ELECTED, null));
        for (var seats : List.of(List.of(wang, SEAT), List.of(SEAT, wang)))
            assertThat(community
                            .when(new SeatBody(
                                    Story.COMMUNITY,
                                    day,
                                    Office.SUPERVISION_COMMITTEE,
                                    seats,
                                    LocalDate.of(2030, 6, 1),
                                    Basis.CHOSEN,
                                    null))
                            .fails("SUP-AVOID", OnFail.BLOCK)
                            .check("SUP-AVOID")
                            .arithmetic())
                    .contains("王建国 自 2025-06-02 至 2025-12-31", "李秀英 自 2025-06-02 至 2026-01-09");
    }

    private static SeatBody othersInCommittee(LocalDate from) {
        var others = Register.people("b", 5);
        return new SeatBody(Story.VILLAGE, from, Office.COMMITTEE, others, LAST, Basis.ELECTED, null);
    }

    private static SeatBody committee(LocalDate from, LocalDate until) {
        return seated(Story.VILLAGE, Office.COMMITTEE, from, until, Basis.ELECTED);
    }

    private static SeatBody supervision(LocalDate from, LocalDate until) {
        return seated(Story.VILLAGE, Office.SUPERVISION_COMMITTEE, from, until, Basis.CHOSEN);
    }

    private static SeatBody seated(CommunityCode in, Office body, LocalDate from, LocalDate until, Basis basis) {
        return new SeatBody(in, from, body, List.of(SEAT), until, basis, null);
    }

    private static TakeOffice taken(Office office, LocalDate from, LocalDate until) {
        return new TakeOffice(Story.VILLAGE, from, office, SEAT, until, Basis.BY_ELECTED, null);
    }
}
