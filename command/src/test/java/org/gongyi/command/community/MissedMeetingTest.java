package org.gongyi.command.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.command.community.Frequency.Period;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.CommunityCommand.DemandMeeting;
import org.gongyi.contract.community.CommunityCommand.HoldMeeting;
import org.gongyi.contract.community.CommunityCommand.NoteMissedMeeting;
import org.gongyi.contract.community.CommunityCommand.NoteUncalledMeeting;
import org.gongyi.contract.community.CommunityEvent.MeetingHeld;
import org.gongyi.contract.community.CommunityEvent.MeetingLeftUncalled;
import org.gongyi.contract.community.CommunityEvent.MeetingMissed;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.junit.jupiter.api.Test;

/// How often a body must meet, what is noted when it did not, and the duty to call one together.
class MissedMeetingTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 1, 1);
    private static final LocalDate SPRING_ENDS = LocalDate.of(2026, 3, 31);

    private final Story village = Story.inVillage();
    private final Story community = Story.inCommunity();

    @Test
    void DM_VR_FREQ_a_quarter_without_a_meeting_is_noted_and_a_meeting_is_due_within_fifteen_days() {
        village.on(LocalDate.of(2026, 4, 1));
        var outcome = village.when(missedSpring());
        outcome.fails("DM-VR-FREQ", OnFail.TASK).records(MeetingMissed.class);
        var duty = outcome.duty("convene-meeting:representatives-assembly:2026-04-01");
        assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 4, 16));
        assertThat(duty.office()).isEqualTo(Office.COMMITTEE);
        assertThat(outcome.check("DM-VR-FREQ").numbers())
                .containsEntry("held", 0L)
                .containsEntry("needed", 1L);
    }

    @Test
    void DM_VR_FREQ_is_noted_when_the_quarter_is_over_and_not_on_its_last_day() {
        village.on(SPRING_ENDS).when(missedSpring()).doesNotFit("until", "not-over");
        village.on(SPRING_ENDS.plusDays(1)).when(missedSpring()).records(MeetingMissed.class);
    }

    @Test
    void DM_VR_FREQ_a_quarter_that_ends_on_a_day_of_rest_ends_on_the_next_working_day() {
        var sunday = LocalDate.of(2024, 3, 31);
        var act = missed(
                Story.VILLAGE, sunday.plusDays(1), Body.REPRESENTATIVES_ASSEMBLY, LocalDate.of(2024, 1, 1), sunday);
        village.on(sunday.plusDays(1)).when(act).doesNotFit("until", "not-over");
        village.on(sunday.plusDays(2)).when(act).records(MeetingMissed.class);
        village.given(held(LocalDate.of(2024, 4, 1), 20, 25));
        village.when(act).doesNotFit("held", "enough-meetings");
    }

    @Test
    void DM_VR_FREQ_a_missed_quarter_is_noted_once() {
        village.given(missedSpring());
        village.when(missedSpring()).doesNotFit("from", "already-noted");
        village.given(Register.people(Story.VILLAGE, 900, 300));
        village.when(missedSpring()).doesNotFit("from", "already-noted");
    }

    @Test
    void DM_VR_FREQ_a_meeting_of_the_quarter_s_first_or_last_day_is_enough_and_one_a_day_off_is_not() {
        for (var day : new LocalDate[] {SPRING, SPRING_ENDS})
            Story.inVillage().given(held(day, 20, 25)).when(missedSpring()).doesNotFit("held", "enough-meetings");
        for (var day : new LocalDate[] {SPRING.minusDays(1), SPRING_ENDS.plusDays(1)})
            Story.inVillage().given(held(day, 20, 25)).when(missedSpring()).records(MeetingMissed.class);
    }

    @Test
    void DM_VR_FREQ_a_meeting_that_decided_a_matter_counts_as_the_ledger_tells_it() {
        village.when(new NoteMissedMeeting(
                        Story.VILLAGE,
                        SPRING_ENDS.plusDays(1),
                        Body.REPRESENTATIVES_ASSEMBLY,
                        SPRING,
                        SPRING_ENDS,
                        1,
                        null))
                .doesNotFit("held", "enough-meetings");
    }

    @Test
    void DM_VR_FREQ_only_a_quarter_can_be_missed() {
        village.when(missed(
                        Story.VILLAGE, SPRING_ENDS, Body.REPRESENTATIVES_ASSEMBLY, SPRING, LocalDate.of(2026, 2, 28)))
                .doesNotFit("from", "not-a-period");
        village.when(missed(Story.VILLAGE, SPRING_ENDS, Body.RESIDENTS_ASSEMBLY, SPRING, SPRING_ENDS))
                .doesNotFit("body", "no-such-body");
    }

    @Test
    void DM_VM_YEARLY_the_villagers_must_meet_every_year_since_2026() {
        village.on(LocalDate.of(2027, 6, 1));
        village.when(year(2026)).fails("DM-VM-YEARLY", OnFail.TASK).records(MeetingMissed.class);
        village.when(year(2025)).doesNotFit("until", "no-law-for-it");
    }

    @Test
    void DM_RR_FREQ_the_residents_representatives_must_meet_every_half_year_since_2026() {
        community
                .when(half(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)))
                .fails("DM-RR-FREQ", OnFail.TASK)
                .records(MeetingMissed.class);
        community
                .when(half(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31)))
                .doesNotFit("until", "no-law-for-it");
    }

    @Test
    void a_missed_period_is_weighed_by_the_law_of_its_last_day_and_not_of_the_day_it_is_noted() {
        var autumn = missed(
                Story.VILLAGE,
                LocalDate.of(2026, 1, 5),
                Body.REPRESENTATIVES_ASSEMBLY,
                LocalDate.of(2025, 10, 1),
                LocalDate.of(2025, 12, 31));
        assertThat(village.when(autumn).check("DM-VR-FREQ").citation().article())
                .isEqualTo("第二十六条第一款");
        assertThat(village.when(missedSpring()).check("DM-VR-FREQ").citation().article())
                .isEqualTo("第三十条第一款");
    }

    @Test
    void DM_VR_QUORUM_a_meeting_without_two_thirds_is_recorded_and_was_none() {
        village.given(Register.bodies(Story.VILLAGE)).given(Register.representatives(Story.VILLAGE, 25, 12));
        village.when(held(SPRING_ENDS, 20, 30)).passes("DM-VR-QUORUM").records(MeetingHeld.class);
        village.when(held(SPRING_ENDS, 19, 30))
                .fails("DM-VR-QUORUM", OnFail.VOID)
                .records(MeetingHeld.class);
        village.given(held(SPRING_ENDS, 19, 30));
        village.when(missedSpring()).records(MeetingMissed.class);
    }

    @Test
    void REC_BASE_the_register_says_how_many_should_come_to_a_meeting_that_decides_nothing() {
        village.given(Register.bodies(Story.VILLAGE)).given(Register.representatives(Story.VILLAGE, 25, 12));
        village.when(new HoldMeeting(
                        Story.VILLAGE, SPRING, Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, 31, 25, "半年工作", null))
                .fails("REC-BASE", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        village.when(held(SPRING, 25, 30)).passes("REC-BASE");
    }

    @Test
    void a_group_is_no_assembly_of_the_community() {
        village.when(new HoldMeeting(
                        Story.VILLAGE, SPRING, Body.GROUP_ASSEMBLY, CountedBy.HOUSEHOLDS, 30, 30, "通报", null))
                .doesNotFit("body", "no-such-body");
    }

    @Test
    void REC_SUM_more_present_than_expected_is_no_meeting() {
        village.when(held(SPRING, 26, 25)).fails("REC-SUM", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
    }

    @Test
    void DM_VM_QUORUM_more_than_half_of_the_villagers_or_two_thirds_of_the_households() {
        village.given(Register.people(Story.VILLAGE, 900, 300));
        village.when(villagers(CountedBy.ADULTS, 900, 451)).passes("DM-VM-QUORUM");
        village.when(villagers(CountedBy.ADULTS, 900, 450)).fails("DM-VM-QUORUM", OnFail.VOID);
        village.when(villagers(CountedBy.HOUSEHOLDS, 300, 200)).passes("DM-VM-QUORUM");
        village.when(villagers(CountedBy.HOUSEHOLDS, 300, 199)).fails("DM-VM-QUORUM", OnFail.VOID);
        village.when(villagers(CountedBy.MEMBERS, 300, 200)).doesNotFit("countedBy", "not-counted-so");
    }

    @Test
    void REC_CALL_a_demanded_meeting_is_due_within_fifteen_days_and_a_second_demand_does_not_put_it_off() {
        village.given(Register.representatives(Story.VILLAGE, 30, 15));
        var duty =
                village.when(demand(Story.VILLAGE, SPRING)).duty("convene-meeting:representatives-assembly:2026-01-01");
        assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 1, 16));
        assertThat(duty.rule()).isEqualTo("REC-CALL");
        village.given(demand(Story.VILLAGE, SPRING), demand(Story.VILLAGE, SPRING.plusDays(9)));
        assertThat(duties()).hasSize(2).containsEntry(duty.key(), duty.due());
    }

    @Test
    void DM_VR_CALL_in_chongqing_the_fifteen_days_are_the_law_s_own() {
        var there = Story.inVillage("500101001001");
        there.given(Register.representatives(there.code(), 30, 15));
        var duty = there.when(demand(there.code(), SPRING)).duty("convene-meeting:representatives-assembly:2026-01-01");
        assertThat(duty.rule()).isEqualTo("DM-VR-CALL");
    }

    @Test
    void REC_CALL_too_few_call_nobody() {
        village.given(Register.representatives(Story.VILLAGE, 31, 15));
        village.given(demand(Story.VILLAGE, SPRING));
        assertThat(duties()).isEmpty();
    }

    @Test
    void a_meeting_does_every_duty_to_call_that_body_that_arose_until_then() {
        village.given(Register.representatives(Story.VILLAGE, 30, 15));
        village.given(demand(Story.VILLAGE, SPRING), demand(Story.VILLAGE, SPRING.plusDays(9)));
        village.given(held(SPRING.plusDays(8), 30, 30));
        assertThat(duties()).containsOnlyKeys("convene-meeting:representatives-assembly:2026-01-10");
        village.given(held(SPRING.plusDays(9), 30, 30));
        assertThat(duties()).isEmpty();
    }

    @Test
    void a_demand_entered_after_the_meeting_it_asked_for_asks_for_nothing_more() {
        village.given(Register.representatives(Story.VILLAGE, 30, 15));
        village.given(held(SPRING.plusDays(8), 30, 30));
        village.given(demand(Story.VILLAGE, SPRING.plusDays(8)));
        assertThat(duties()).isEmpty();
        village.given(demand(Story.VILLAGE, SPRING.plusDays(9)));
        assertThat(duties()).hasSize(1);
    }

    @Test
    void the_villagers_meeting_does_no_duty_to_call_their_representatives() {
        village.given(Register.people(Story.VILLAGE, 900, 300));
        village.given(Register.representatives(Story.VILLAGE, 30, 15), demand(Story.VILLAGE, SPRING));
        village.given(villagers(CountedBy.ADULTS, 900, 600));
        assertThat(duties()).hasSize(1);
    }

    @Test
    void a_lapse_is_noted_once_and_not_on_the_last_day() {
        village.given(Register.representatives(Story.VILLAGE, 30, 15)).given(demand(Story.VILLAGE, SPRING));
        var due = LocalDate.of(2026, 1, 16);
        var lapse = new NoteUncalledMeeting(
                Story.VILLAGE, due, "convene-meeting:representatives-assembly:2026-01-01", due, null);
        village.on(due).when(lapse).doesNotFit("duty", "not-overdue");
        village.on(due.plusDays(1)).when(lapse).records(MeetingLeftUncalled.class);
        village.given(lapse);
        village.when(lapse).doesNotFit("duty", "not-open");
    }

    @Test
    void periods_follow_the_calendar() {
        assertThat(Frequency.VILLAGE_REPRESENTATIVES.periodOf(LocalDate.of(2028, 2, 29)))
                .isEqualTo(new Period(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 3, 31)));
        assertThat(Frequency.COMMUNITY_REPRESENTATIVES.periodOf(LocalDate.of(2026, 7, 1)))
                .isEqualTo(new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)));
        var year = Frequency.VILLAGERS.periodOf(LocalDate.of(2026, 12, 31));
        assertThat(year).isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(Frequency.VILLAGERS.before(year).until()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    private Map<String, LocalDate> duties() {
        return village.meetings().duties();
    }

    private static NoteMissedMeeting missedSpring() {
        return missed(Story.VILLAGE, SPRING_ENDS.plusDays(1), Body.REPRESENTATIVES_ASSEMBLY, SPRING, SPRING_ENDS);
    }

    private static NoteMissedMeeting year(int year) {
        return missed(
                Story.VILLAGE,
                LocalDate.of(2027, 1, 4),
                Body.VILLAGERS_ASSEMBLY,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }

    private static NoteMissedMeeting half(LocalDate from, LocalDate until) {
        return missed(Story.COMMUNITY, LocalDate.of(2026, 7, 1), Body.REPRESENTATIVES_ASSEMBLY, from, until);
    }

    private static NoteMissedMeeting missed(
            CommunityCode in, LocalDate day, Body body, LocalDate from, LocalDate until) {
        return new NoteMissedMeeting(in, day, body, from, until, 0, null);
    }

    private static HoldMeeting held(LocalDate day, int present, int expected) {
        return new HoldMeeting(
                Story.VILLAGE,
                day,
                Body.REPRESENTATIVES_ASSEMBLY,
                CountedBy.MEMBERS,
                expected,
                present,
                "听取半年工作报告",
                "花名册未登记");
    }

    private static HoldMeeting villagers(CountedBy countedBy, int expected, int present) {
        return new HoldMeeting(
                Story.VILLAGE, SPRING, Body.VILLAGERS_ASSEMBLY, countedBy, expected, present, "通报", null);
    }

    private static DemandMeeting demand(CommunityCode in, LocalDate day) {
        return new DemandMeeting(in, day, Body.REPRESENTATIVES_ASSEMBLY, 0, 0, 6, 0, "道路", null);
    }
}
