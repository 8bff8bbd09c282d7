package org.gongyi.command.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Outcome;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityCommand.NoteTermEnding;
import org.gongyi.contract.community.CommunityCommand.NoteUncalledMeeting;
import org.gongyi.contract.community.CommunityCommand.NoteUnheldElection;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.TakeOffice;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.ElectionLeftUnheld;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.CommunityEvent.TermEndingNoted;
import org.gongyi.contract.community.Electing;
import org.gongyi.contract.community.Electing.Kind;
import org.gongyi.contract.community.Seat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How an office ends: with its term, by law, by the voters; and what is owed then. The committee sits until the end of
/// 2030.
class EndOfOfficeTest {

    private static final LocalDate END = LocalDate.of(2030, 12, 31);
    private static final LocalDate NINETY_DAYS_BEFORE = LocalDate.of(2030, 10, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);
    private static final String SHANGHAI = "310101001001";
    private static final String GENERAL = new Electing(Kind.GENERAL_ELECTION, END).key();

    private final Story village = Story.inVillage().given(Register.bodies(Story.VILLAGE));
    private final Story community = Story.inCommunity().given(Register.bodies(Story.COMMUNITY));

    @Test
    void EL_TERM5_from_ninety_days_before_the_end_the_next_election_is_owed_until_the_last_day() {
        for (var there : List.of(village, community)) {
            there.when(ending(there, NINETY_DAYS_BEFORE.minusDays(1))).doesNotFit("until", "not-yet");
            var noted = there.when(ending(there, NINETY_DAYS_BEFORE));
            noted.records(TermEndingNoted.class);
            var duty = noted.duty(GENERAL);
            assertThat(duty.due()).isEqualTo(END);
            assertThat(duty.rule()).isEqualTo("EL-TERM5");
            assertThat(duty.office()).isEqualTo(Office.COMMITTEE);
        }
    }

    @Test
    void EL_TERM3_of_the_term_that_ended_before_29_December_2018() {
        var story = Story.inVillage();
        var until = LocalDate.of(2018, 12, 27);
        story.given(seated(story, LocalDate.of(2015, 12, 28), until));
        assertThat(story.when(new NoteTermEnding(story.code(), LocalDate.of(2018, 10, 1), until, null))
                        .duty("general-election:2018-12-27")
                        .rule())
                .isEqualTo("EL-TERM3");
    }

    @Test
    void EL_TERM5_is_noted_once_of_the_term_that_runs_and_not_once_the_next_is_elected() {
        village.when(new NoteTermEnding(village.code(), NINETY_DAYS_BEFORE, END.minusDays(1), null))
                .doesNotFit("until", "not-such-a-term");
        village.given(ending(village, NINETY_DAYS_BEFORE));
        village.when(ending(village, NINETY_DAYS_BEFORE)).doesNotFit("until", "already-noted");
        var early = Story.inVillage();
        early.given(seated(early, LocalDate.of(2010, 1, 1), LocalDate.of(2010, 10, 20)));
        early.when(new NoteTermEnding(early.code(), LocalDate.of(2010, 10, 10), LocalDate.of(2010, 10, 20), null))
                .doesNotFit("until", "no-law-for-it");
        community.given(seated(community, END.plusDays(1), END.plusYears(5)));
        community.when(ending(community, NINETY_DAYS_BEFORE)).doesNotFit("until", "elected-already");
    }

    @Test
    void EL_TERM5_a_committee_seated_for_a_longer_term_settles_it_and_no_other_body_does() {
        village.given(ending(village, NINETY_DAYS_BEFORE));
        village.given(new SeatBody(
                village.code(),
                END,
                Office.PARTY_BRANCH,
                Register.people("z", 3),
                END.plusYears(5),
                Basis.PARTY_DECISION,
                "换届"));
        assertThat(village.meetings().duties()).containsEntry(GENERAL, END);
        village.given(seated(village, END, END.plusYears(5)));
        assertThat(village.meetings().duties()).doesNotContainKey(GENERAL);
    }

    @Test
    void EL_TERM5_an_election_that_was_not_held_in_time_goes_up_on_the_day_after() {
        village.given(ending(village, NINETY_DAYS_BEFORE));
        village.on(END).when(unheld(village, GENERAL, END)).doesNotFit("duty", "not-overdue");
        village.on(END.plusDays(1))
                .when(unheld(village, GENERAL, END))
                .fails("EL-TERM5", OnFail.ESCALATE)
                .records(ElectionLeftUnheld.class);
        village.given(unheld(village, GENERAL, END));
        village.when(unheld(village, GENERAL, END)).doesNotFit("duty", "not-open");
        village.when(unheld(village, "convene-meeting:villagers-assembly:2026-01-01", END))
                .doesNotFit("duty", "not-open");
        village.when(new NoteUncalledMeeting(village.code(), END.plusDays(1), GENERAL, END, null))
                .doesNotFit("duty", "not-open");
    }

    @Test
    void EL_END_AUTO_who_loses_capacity_or_is_sentenced_leaves_by_law_and_the_paper_is_named() {
        for (var cause : List.of(Cause.INCAPACITATED, Cause.SENTENCED))
            for (var there : List.of(village, community)) {
                leaving(there, cause, DAY, "（2026）川0421刑初12号")
                        .passes("EL-END-AUTO")
                        .records(OfficeLeft.class);
                leaving(there, cause, DAY, null)
                        .fails("EL-END-AUTO", OnFail.WARN)
                        .refuses(Refusal.ReasonNeeded.class);
            }
        leaving(community, Cause.SENTENCED, LocalDate.of(2025, 12, 31), null)
                .isNotWeighedBy("EL-END-AUTO")
                .records(OfficeLeft.class);
        leaving(village, Cause.SENTENCED, LocalDate.of(2025, 12, 31), null).fails("EL-END-AUTO", OnFail.WARN);
        leaving(village, Cause.DIED, DAY, null).isNotWeighedBy("EL-END-AUTO").records(OfficeLeft.class);
    }

    @Test
    void EL_END_2UNFIT_two_unfit_reviews_in_a_row_end_an_office_and_both_are_named() {
        for (var there : List.of(village, community)) {
            leaving(there, Cause.TWICE_NOT_COMPETENT, DAY, "2024、2025年度评议")
                    .passes("EL-END-2UNFIT")
                    .records(OfficeLeft.class);
            leaving(there, Cause.TWICE_NOT_COMPETENT, DAY, null)
                    .fails("EL-END-2UNFIT", OnFail.WARN)
                    .refuses(Refusal.ReasonNeeded.class);
        }
        leaving(community, Cause.TWICE_NOT_COMPETENT, LocalDate.of(2025, 12, 31), null)
                .isNotWeighedBy("EL-END-2UNFIT");
    }

    @Test
    void EL_BYELECT_Q_in_shanghai_fewer_than_three_members_ask_for_a_by_election_within_three_months() {
        var shanghai = Story.inVillage(SHANGHAI);
        shanghai.given(seated(shanghai, LocalDate.of(2026, 1, 1), END));
        leaves(shanghai, 0);
        var third = leaving(shanghai, Cause.DIED, DAY, null, 1).passes("EL-BYELECT-Q");
        assertThat(third.records(OfficeLeft.class).findings().duties()).isEmpty();
        leaves(shanghai, 1);
        var second = leaving(shanghai, Cause.DIED, DAY, null, 2).fails("EL-BYELECT-Q", OnFail.TASK);
        assertThat(second.duty("by-election:2026-05-11").due()).isEqualTo(LocalDate.of(2026, 8, 11));
        leaves(shanghai, 2);
        shanghai.on(LocalDate.of(2026, 8, 12))
                .when(unheld(shanghai, "by-election:2026-05-11", LocalDate.of(2026, 8, 11)))
                .fails("EL-BYELECT-Q", OnFail.ESCALATE);
        var seat = new Seat(new PersonId("p-new001"), "新人", Seat.Post.MEMBER);
        shanghai.given(
                new TakeOffice(shanghai.code(), DAY.plusDays(30), Office.COMMITTEE, seat, END, Basis.BY_ELECTED, null));
        assertThat(shanghai.meetings().duties()).doesNotContainKey("by-election:2026-05-11");
        leaving(village, Cause.DIED, DAY, null).isNotWeighedBy("EL-BYELECT-Q");
        var zhejiang = Story.inVillage("330102001001");
        zhejiang.given(seated(zhejiang, LocalDate.of(2026, 1, 1), END));
        leaving(zhejiang, Cause.DIED, DAY, null, 0).isNotWeighedBy("EL-BYELECT-Q");
    }

    private static NoteTermEnding ending(Story there, LocalDate day) {
        return new NoteTermEnding(there.code(), day, END, null);
    }

    private static NoteUnheldElection unheld(Story there, String key, LocalDate due) {
        return new NoteUnheldElection(there.code(), due.plusDays(1), key, due, null);
    }

    private static SeatBody seated(Story there, LocalDate from, LocalDate until) {
        return new SeatBody(there.code(), from, Office.COMMITTEE, Register.people("k", 5), until, Basis.ELECTED, "换届");
    }

    private static void leaves(Story there, int member) {
        there.given(leave(there, Cause.DIED, DAY, null, "k", member));
    }

    private static Outcome<CommunityEvent> leaving(Story there, Cause cause, LocalDate day, @Nullable String paper) {
        return there.when(leave(there, cause, day, paper, "b", 0));
    }

    private static Outcome<CommunityEvent> leaving(
            Story there, Cause cause, LocalDate day, @Nullable String paper, int member) {
        return there.when(leave(there, cause, day, paper, "k", member));
    }

    private static LeaveOffice leave(
            Story there, Cause cause, LocalDate day, @Nullable String paper, String mark, int member) {
        var person = Register.people(mark, 5).get(member).person();
        return new LeaveOffice(there.code(), day, Office.COMMITTEE, person, cause, paper, null, null);
    }
}
