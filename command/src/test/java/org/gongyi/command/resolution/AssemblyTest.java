package org.gongyi.command.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.resolution.Acts.because;
import static org.gongyi.command.resolution.Acts.meeting;
import static org.gongyi.command.resolution.Acts.noticedOn;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Outcome;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.CommunityCommand.DrawGroups;
import org.gongyi.contract.community.Group;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionAdopted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionFoundVoid;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionRejected;
import org.gongyi.contract.resolution.Vote;
import org.junit.jupiter.api.Test;

/// 《村民委员会组织法》: who must attend, who must agree. A village of 900 adults in 300 households.
class AssemblyTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private final Story story = Story.inVillage()
            .given(Register.bodies(Story.VILLAGE))
            .given(Register.people(Story.VILLAGE, 900, 300))
            .given(Register.representatives(Story.VILLAGE, 55, 20));
    private final Acts acts = Acts.in(story);

    @Test
    void DM_VM_QUORUM_two_thirds_of_the_households_are_enough() {
        deciding(CountedBy.HOUSEHOLDS, meeting(300, 200), new Vote(150, 40, 10))
                .passes("DM-VM-QUORUM")
                .records(ResolutionAdopted.class);
    }

    @Test
    void DM_VM_QUORUM_one_household_less_and_the_meeting_has_no_effect() {
        var held = deciding(CountedBy.HOUSEHOLDS, meeting(300, 199), new Vote(150, 40, 9))
                .fails("DM-VM-QUORUM", OnFail.VOID);
        held.records(ResolutionFoundVoid.class);
        assertThat(held.check("DM-VM-QUORUM").arithmetic())
                .isEqualTo("应到 300，实到 199，须达 200（三分之二以上：199×3=597，300×2=600）");
        assertThat(held.check("DM-VM-QUORUM").citation().article()).isEqualTo("第二十六条第一款");
        assertThat(held.check("DM-VM-QUORUM").numbers())
                .containsEntry("expected", 300L)
                .containsEntry("present", 199L)
                .containsEntry("needed", 200L);
    }

    @Test
    void DM_VM_QUORUM_more_than_half_of_the_adults_are_enough() {
        deciding(CountedBy.ADULTS, meeting(900, 451), new Vote(300, 100, 51)).records(ResolutionAdopted.class);
    }

    @Test
    void DM_VM_QUORUM_exactly_half_of_the_adults_are_not() {
        deciding(CountedBy.ADULTS, meeting(900, 450), new Vote(300, 100, 50)).records(ResolutionFoundVoid.class);
    }

    @Test
    void DM_VM_PASS_half_of_those_present_do_not_pass() {
        deciding(CountedBy.HOUSEHOLDS, meeting(300, 200), new Vote(100, 90, 10))
                .fails("DM-VM-PASS", OnFail.NOT_PASSED)
                .records(ResolutionRejected.class);
    }

    @Test
    void DM_VM_PASS_one_more_than_half_of_those_present_pass() {
        deciding(CountedBy.HOUSEHOLDS, meeting(300, 200), new Vote(101, 90, 9)).records(ResolutionAdopted.class);
    }

    @Test
    void DM_VM_NOTICE_ten_days_ahead_is_in_time() {
        var act = acts.resolve(
                DAY, Body.VILLAGERS_ASSEMBLY, CountedBy.HOUSEHOLDS, meeting(300, 200), new Vote(150, 40, 10));
        reviewed(Matter.WELFARE)
                .when(noticedOn(act, DAY.minusDays(10)))
                .passes("DM-VM-NOTICE")
                .records(ResolutionAdopted.class);
    }

    @Test
    void DM_VM_NOTICE_nine_days_ahead_needs_a_reason() {
        var act = noticedOn(
                acts.resolve(
                        DAY, Body.VILLAGERS_ASSEMBLY, CountedBy.HOUSEHOLDS, meeting(300, 200), new Vote(150, 40, 10)),
                DAY.minusDays(9));
        reviewed(Matter.WELFARE).when(act).fails("DM-VM-NOTICE", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        var adopted = story.when(because(act, "山洪抢险，临时通知")).records(ResolutionAdopted.class);
        assertThat(adopted.findings().reason()).isEqualTo("山洪抢险，临时通知");
    }

    @Test
    void DM_VR_QUORUM_forty_of_sixty_may_meet() {
        representatives(meeting(60, 40), new Vote(21, 19, 0))
                .passes("DM-VR-QUORUM")
                .passes("DM-VR-PASS")
                .records(ResolutionAdopted.class);
    }

    @Test
    void DM_VR_QUORUM_thirty_nine_of_sixty_may_not() {
        representatives(meeting(60, 39), new Vote(39, 0, 0))
                .fails("DM-VR-QUORUM", OnFail.VOID)
                .records(ResolutionFoundVoid.class);
    }

    @Test
    void DM_VR_PASS_exactly_half_of_those_present_say_no() {
        representatives(meeting(60, 40), new Vote(20, 20, 0))
                .fails("DM-VR-PASS", OnFail.NOT_PASSED)
                .records(ResolutionRejected.class);
    }

    @Test
    void DM_VR_AUTH_without_authorization_the_representatives_decide_nothing() {
        reviewed(Matter.WELFARE)
                .when(acts.resolve(
                        DAY, Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, meeting(60, 60), new Vote(60, 0, 0)))
                .fails("DM-VR-AUTH", OnFail.VOID)
                .records(ResolutionFoundVoid.class);
    }

    @Test
    void DM_VR_AUTH_an_authorization_of_the_day_before_is_enough_one_of_the_day_after_is_not() {
        story.given(Register.authorized(Story.VILLAGE, DAY.plusDays(1), Matter.WELFARE));
        reviewed(Matter.WELFARE)
                .when(acts.resolve(
                        DAY, Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, meeting(60, 60), new Vote(60, 0, 0)))
                .fails("DM-VR-AUTH", OnFail.VOID);
        story.given(Register.authorized(Story.VILLAGE, DAY.minusDays(1), Matter.WELFARE))
                .when(acts.resolve(
                        DAY, Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, meeting(60, 60), new Vote(60, 0, 0)))
                .passes("DM-VR-AUTH")
                .records(ResolutionAdopted.class);
    }

    @Test
    void REC_SUM_more_votes_than_people_present_are_not_recorded() {
        deciding(CountedBy.HOUSEHOLDS, meeting(300, 200), new Vote(150, 40, 11))
                .fails("REC-SUM", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
    }

    @Test
    void REC_SUM_more_present_than_the_register_has_are_not_recorded() {
        deciding(CountedBy.HOUSEHOLDS, meeting(300, 301), new Vote(301, 0, 0)).refuses(Refusal.Unlawful.class);
    }

    @Test
    void REC_BASE_a_sheet_that_differs_from_the_register_is_judged_by_the_register() {
        var act = acts.resolve(
                DAY, Body.VILLAGERS_ASSEMBLY, CountedBy.HOUSEHOLDS, meeting(290, 199), new Vote(150, 40, 9));
        reviewed(Matter.WELFARE)
                .when(because(act, "十户迁出尚未注销"))
                .fails("REC-BASE", OnFail.WARN)
                .fails("DM-VM-QUORUM", OnFail.VOID)
                .records(ResolutionFoundVoid.class);
    }

    @Test
    void SUP_ATTEND_whoever_supervises_has_no_vote() {
        deciding(CountedBy.HOUSEHOLDS, Acts.attended(meeting(300, 200), 0, 3), new Vote(203, 0, 0))
                .fails("SUP-ATTEND", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        story.when(acts.resolve(
                        DAY,
                        Body.VILLAGERS_ASSEMBLY,
                        CountedBy.HOUSEHOLDS,
                        Acts.attended(meeting(300, 200), 0, 3),
                        new Vote(200, 0, 0)))
                .passes("SUP-ATTEND")
                .records(ResolutionAdopted.class);
    }

    @Test
    void DM_GRP_two_thirds_of_the_households_of_the_group_and_more_than_half_of_those_present() {
        story.given(new DrawGroups(Story.VILLAGE, START, List.of(new Group("三组", 200, 60)), null));
        var aid = LocalDate.of(2025, 12, 1);
        story.given(
                acts.initiate(Matter.AID, aid.minusDays(60)),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, aid.minusDays(60)),
                acts.propose(aid.minusDays(50)),
                acts.consult(aid.minusDays(45)),
                acts.review(aid.minusDays(40)));
        group(CountedBy.HOUSEHOLDS, meeting(60, 40), new Vote(21, 19, 0)).passes("DM-GRP");
        group(CountedBy.HOUSEHOLDS, meeting(60, 39), new Vote(39, 0, 0)).fails("DM-GRP", OnFail.VOID);
        group(CountedBy.HOUSEHOLDS, meeting(60, 40), new Vote(20, 20, 0)).fails("DM-GRP", OnFail.NOT_PASSED);
        group(CountedBy.ADULTS, meeting(200, 134), new Vote(68, 66, 0)).passes("DM-GRP");
        group(CountedBy.ADULTS, meeting(200, 133), new Vote(133, 0, 0)).fails("DM-GRP", OnFail.VOID);
    }

    @Test
    void MAT_WELFARE_what_a_group_builds_for_itself_its_own_meeting_decides() {
        story.given(new DrawGroups(Story.VILLAGE, START, List.of(new Group("三组", 200, 60)), null));
        reviewed(Matter.WELFARE);
        group(CountedBy.HOUSEHOLDS, meeting(60, 40), new Vote(21, 19, 0))
                .passes("MAT-WELFARE")
                .isNotWeighedBy("DM-VR-AUTH")
                .records(ResolutionAdopted.class);
    }

    @Test
    void MAT_INCOME_of_the_whole_village_no_group_decides() {
        story.given(new DrawGroups(Story.VILLAGE, START, List.of(new Group("三组", 200, 60)), null));
        reviewed(Matter.INCOME);
        var held = group(CountedBy.HOUSEHOLDS, meeting(60, 60), new Vote(60, 0, 0));
        held.fails("MAT-INCOME", OnFail.VOID).records(ResolutionFoundVoid.class);
        assertThat(held.check("MAT-INCOME").arithmetic()).isEqualTo("应由村民会议讨论决定，不是小组会议");
    }

    @Test
    void MAT_LAND_of_a_group_its_meeting_decided_until_the_collective_law() {
        story.given(new DrawGroups(Story.VILLAGE, LocalDate.of(2025, 1, 1), List.of(new Group("三组", 200, 60)), null));
        var last = LocalDate.of(2025, 4, 30);
        story.given(
                acts.initiate(Matter.LAND, last.minusDays(60)),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, last.minusDays(60)),
                acts.propose(last.minusDays(50)),
                acts.consult(last.minusDays(45)),
                acts.review(last.minusDays(40)));
        for (var day : List.of(last, last.plusDays(1))) {
            var act = acts.resolve(day, Body.GROUP_ASSEMBLY, CountedBy.HOUSEHOLDS, meeting(60, 60), new Vote(60, 0, 0));
            var held = story.when(Acts.ofGroup(act, "三组"));
            if (day.equals(last)) held.passes("MAT-LAND").records(ResolutionAdopted.class);
            else held.fails("MAT-LAND", OnFail.VOID).records(ResolutionFoundVoid.class);
        }
    }

    @Test
    void DM_VR_AUTH_a_matter_without_a_row_of_its_own_needs_an_authorization_too() {
        var in2025 = LocalDate.of(2025, 12, 1);
        story.given(
                acts.initiate(Matter.AID, in2025.minusDays(60)),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, in2025.minusDays(60)),
                acts.propose(in2025.minusDays(50)),
                acts.consult(in2025.minusDays(45)),
                acts.review(in2025.minusDays(40)));
        story.when(acts.resolve(
                        in2025, Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, meeting(60, 60), new Vote(60, 0, 0)))
                .fails("DM-VR-AUTH", OnFail.VOID)
                .records(ResolutionFoundVoid.class);
    }

    @Test
    void a_village_has_no_residents_assembly() {
        reviewed(Matter.WELFARE)
                .when(acts.resolve(
                        DAY, Body.RESIDENTS_ASSEMBLY, CountedBy.ADULTS, meeting(900, 500), new Vote(400, 0, 0)))
                .doesNotFit("body", "no-such-body");
    }

    private Outcome<ResolutionEvent> deciding(CountedBy countedBy, Meeting meeting, Vote vote) {
        return reviewed(Matter.WELFARE).when(acts.resolve(DAY, Body.VILLAGERS_ASSEMBLY, countedBy, meeting, vote));
    }

    private Outcome<ResolutionEvent> group(CountedBy countedBy, Meeting meeting, Vote vote) {
        var act = acts.resolve(DAY, Body.GROUP_ASSEMBLY, countedBy, meeting, vote);
        return story.when(Acts.ofGroup(act, "三组"));
    }

    private Outcome<ResolutionEvent> representatives(Meeting meeting, Vote vote) {
        story.given(Register.authorized(Story.VILLAGE, START, Matter.WELFARE));
        return reviewed(Matter.WELFARE)
                .when(acts.resolve(DAY, Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, meeting, vote));
    }

    private Story reviewed(Matter matter) {
        return story.given(
                acts.initiate(matter, START),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, START),
                acts.propose(START.plusDays(5)),
                acts.consult(START.plusDays(10)),
                acts.review(START.plusDays(20)));
    }
}
