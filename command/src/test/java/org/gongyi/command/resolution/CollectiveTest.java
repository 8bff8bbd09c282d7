package org.gongyi.command.resolution;

import static org.gongyi.command.resolution.Acts.meeting;
import static org.gongyi.command.resolution.Acts.noticedOn;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Outcome;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.CommunityCommand.AuthorizeRepresentatives;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionAdopted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionFoundVoid;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionRejected;
import org.gongyi.contract.resolution.Vote;
import org.junit.jupiter.api.Test;

/// 《农村集体经济组织法》 since 2025-05-01: what left the village assembly, and who decides it now.
class CollectiveTest {

    private static final LocalDate LAST_DAY_BEFORE = LocalDate.of(2025, 4, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);

    private final Story story = Story.inVillage()
            .given(Register.bodies(Story.VILLAGE))
            .given(Register.people(Story.VILLAGE, 900, 300))
            .given(Register.representatives(Story.VILLAGE, 55, 20));
    private final Acts acts = Acts.in(story);

    @Test
    void MAT_LAND_the_village_assembly_decides_on_the_last_day_of_April_2025() {
        withCollective();
        byVillagers(Matter.LAND, LAST_DAY_BEFORE).passes("MAT-LAND").records(ResolutionAdopted.class);
    }

    @Test
    void MAT_LAND_from_the_first_of_May_only_the_members_of_the_collective_decide() {
        withCollective();
        byVillagers(Matter.LAND, FIRST_DAY).fails("MAT-LAND", OnFail.VOID).records(ResolutionFoundVoid.class);
        byMembers(FIRST_DAY, 600, 600, 600).passes("MAT-LAND").records(ResolutionAdopted.class);
    }

    @Test
    void MAT_LAND_without_a_collective_the_old_law_held_to_the_end_of_2025() {
        byVillagers(Matter.LAND, LocalDate.of(2025, 12, 31)).passes("MAT-LAND").records(ResolutionAdopted.class);
    }

    @Test
    void MAT_RCEO_SUB_in_the_eight_months_of_2025_the_numbers_of_the_collective_law_are_only_pointed_at() {
        var day = LocalDate.of(2025, 12, 31);
        ready(Matter.LAND, day)
                .when(acts.resolve(
                        day, Body.VILLAGERS_ASSEMBLY, CountedBy.ADULTS, meeting(900, 600), new Vote(600, 0, 0)))
                .passes("MAT-RCEO-SUB")
                .passes("DM-VM-PASS")
                .records(ResolutionAdopted.class);
        var fewer =
                acts.resolve(day, Body.VILLAGERS_ASSEMBLY, CountedBy.ADULTS, meeting(900, 600), new Vote(599, 1, 0));
        story.when(fewer).fails("MAT-RCEO-SUB", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        story.when(Acts.because(fewer, "依村民委员会组织法表决")).passes("DM-VM-PASS").records(ResolutionAdopted.class);
    }

    @Test
    void MAT_LAND_without_a_collective_the_representatives_decide_it_until_the_end_of_2025_if_they_were_authorized() {
        var day = LocalDate.of(2025, 12, 31);
        story.given(new AuthorizeRepresentatives(
                Story.VILLAGE, FIRST_DAY, List.of(Matter.LAND), LocalDate.of(2026, 12, 31), "授权决定", null));
        byRepresentatives(ready(Matter.LAND, day), day)
                .passes("MAT-LAND")
                .passes("DM-VR-AUTH")
                .records(ResolutionAdopted.class);
        byRepresentatives(story, IN_2026).fails("MAT-LAND", OnFail.VOID).records(ResolutionFoundVoid.class);
    }

    @Test
    void MAT_LAND_since_2026_nobody_may_authorize_the_representatives_for_it() {
        story.when(new AuthorizeRepresentatives(
                        Story.VILLAGE, IN_2026, List.of(Matter.LAND), LocalDate.of(2026, 12, 31), "授权决定", null))
                .fails("MAT-LAND", OnFail.VOID);
    }

    private Outcome<ResolutionEvent> byRepresentatives(Story ready, LocalDate day) {
        return ready.when(Acts.because(
                acts.resolve(
                        day, Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, meeting(60, 40), new Vote(40, 0, 0)),
                "测试"));
    }

    @Test
    void MAT_RCEO_SUB_without_a_collective_the_village_decides_by_the_collective_law_since_2026() {
        ready(Matter.LAND, IN_2026)
                .when(acts.resolve(
                        IN_2026, Body.VILLAGERS_ASSEMBLY, CountedBy.ADULTS, meeting(900, 600), new Vote(600, 0, 0)))
                .passes("MAT-RCEO-SUB")
                .passes("MAT-RCEO-Q")
                .isNotWeighedBy("DM-VM-QUORUM")
                .records(ResolutionAdopted.class);
        story.when(acts.resolve(
                        IN_2026, Body.VILLAGERS_ASSEMBLY, CountedBy.ADULTS, meeting(900, 600), new Vote(599, 1, 0)))
                .fails("MAT-RCEO-Q", OnFail.NOT_PASSED)
                .records(ResolutionRejected.class);
    }

    @Test
    void MAT_RCEO_SUB_the_village_that_acts_for_a_collective_counts_heads_and_not_households() {
        ready(Matter.LAND, IN_2026)
                .when(acts.resolve(
                        IN_2026, Body.VILLAGERS_ASSEMBLY, CountedBy.HOUSEHOLDS, meeting(300, 300), new Vote(300, 0, 0)))
                .fails("MAT-RCEO-SUB", OnFail.VOID)
                .records(ResolutionFoundVoid.class);
    }

    @Test
    void MAT_RCEO_Q_two_thirds_of_all_members_must_attend() {
        withCollective();
        ready(Matter.LAND, IN_2026);
        byMembers(IN_2026, 600, 400, 400).passes("MAT-RCEO-Q").records(ResolutionAdopted.class);
        byMembers(IN_2026, 600, 399, 399).fails("MAT-RCEO-Q", OnFail.VOID).records(ResolutionFoundVoid.class);
    }

    @Test
    void MAT_RCEO_Q_two_thirds_of_all_members_must_agree_not_of_those_present() {
        withCollective();
        ready(Matter.LAND, IN_2026);
        byMembers(IN_2026, 600, 500, 399).fails("MAT-RCEO-Q", OnFail.NOT_PASSED).records(ResolutionRejected.class);
    }

    @Test
    void MAT_RCEO_Q_less_than_ten_days_of_notice_need_a_reason() {
        withCollective();
        var act =
                acts.resolve(IN_2026, Body.MEMBERS_ASSEMBLY, CountedBy.MEMBERS, meeting(600, 500), new Vote(450, 0, 0));
        ready(Matter.LAND, IN_2026)
                .when(noticedOn(act, IN_2026.minusDays(9)))
                .fails("MAT-RCEO-Q", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
    }

    @Test
    void MAT_HOMESTEAD_and_MAT_COMP_cannot_be_left_to_the_member_representatives() {
        story.given(Register.collective(Story.VILLAGE, 600, 40, true));
        byMemberRepresentatives(Matter.HOMESTEAD, 40, 40)
                .fails("MAT-HOMESTEAD", OnFail.VOID)
                .records(ResolutionFoundVoid.class);
    }

    @Test
    void MAT_COMP_belongs_to_the_members_alone() {
        story.given(Register.collective(Story.VILLAGE, 600, 40, true));
        byMemberRepresentatives(Matter.COMPENSATION, 40, 40).fails("MAT-COMP", OnFail.VOID);
    }

    @Test
    void MAT_PROJ_may_be_left_to_the_member_representatives_where_the_charter_says_so() {
        story.given(Register.collective(Story.VILLAGE, 600, 40, true));
        byMemberRepresentatives(Matter.COLLECTIVE_PROJECT, 40, 27)
                .passes("MAT-PROJ")
                .passes("MAT-RCEO-REP")
                .records(ResolutionAdopted.class);
    }

    @Test
    void MAT_RCEO_REP_without_the_charter_the_member_representatives_decide_nothing() {
        story.given(Register.collective(Story.VILLAGE, 600, 40, false));
        byMemberRepresentatives(Matter.COLLECTIVE_PROJECT, 40, 40)
                .fails("MAT-RCEO-REP", OnFail.VOID)
                .records(ResolutionFoundVoid.class);
    }

    @Test
    void MAT_RCEO_REP_there_must_be_more_than_twenty_of_them() {
        story.given(Register.collective(Story.VILLAGE, 600, 20, true));
        byMemberRepresentatives(Matter.COLLECTIVE_PROJECT, 20, 20).fails("MAT-RCEO-REP", OnFail.VOID);
    }

    @Test
    void MAT_RCEO_REP_two_thirds_of_all_of_them_must_agree() {
        story.given(Register.collective(Story.VILLAGE, 600, 40, true));
        byMemberRepresentatives(Matter.COLLECTIVE_PROJECT, 40, 26)
                .fails("MAT-RCEO-REP", OnFail.NOT_PASSED)
                .records(ResolutionRejected.class);
    }

    @Test
    void MAT_RULES_V_village_rules_are_never_left_to_representatives() {
        story.given(Register.authorized(Story.VILLAGE, LocalDate.of(2020, 1, 1), Matter.WELFARE));
        ready(Matter.VILLAGE_RULES, IN_2026)
                .when(acts.resolve(
                        IN_2026, Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, meeting(60, 60), new Vote(60, 0, 0)))
                .fails("MAT-RULES-V", OnFail.VOID)
                .records(ResolutionFoundVoid.class);
    }

    @Test
    void a_collective_assembly_cannot_meet_where_there_is_no_collective() {
        ready(Matter.LAND, IN_2026)
                .when(acts.resolve(
                        IN_2026, Body.MEMBERS_ASSEMBLY, CountedBy.MEMBERS, meeting(600, 600), new Vote(600, 0, 0)))
                .doesNotFit("body", "no-such-body");
    }

    private void withCollective() {
        story.given(Register.collective(Story.VILLAGE, 600, 0, false));
    }

    private Outcome<ResolutionEvent> byVillagers(Matter matter, LocalDate day) {
        return ready(matter, day)
                .when(acts.resolve(
                        day, Body.VILLAGERS_ASSEMBLY, CountedBy.HOUSEHOLDS, meeting(300, 300), new Vote(300, 0, 0)));
    }

    private Outcome<ResolutionEvent> byMembers(LocalDate day, int members, int present, int inFavour) {
        return story.when(acts.resolve(
                day,
                Body.MEMBERS_ASSEMBLY,
                CountedBy.MEMBERS,
                meeting(members, present),
                new Vote(inFavour, present - inFavour, 0)));
    }

    private Outcome<ResolutionEvent> byMemberRepresentatives(Matter matter, int all, int inFavour) {
        return ready(matter, IN_2026)
                .when(acts.resolve(
                        IN_2026,
                        Body.MEMBER_REPRESENTATIVES_ASSEMBLY,
                        CountedBy.MEMBERS,
                        meeting(all, all),
                        new Vote(inFavour, all - inFavour, 0)));
    }

    private Story ready(Matter matter, LocalDate day) {
        return story.given(
                acts.initiate(matter, day.minusDays(60)),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, day.minusDays(60)),
                acts.propose(day.minusDays(50)),
                acts.consult(day.minusDays(45)),
                acts.review(day.minusDays(40)));
    }
}
