package org.gongyi.command.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.resolution.Acts.meeting;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Outcome;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.community.CommunityCommand.AuthorizeRepresentatives;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionAdopted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionFoundVoid;
import org.gongyi.contract.resolution.Vote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the assembly may let its representatives decide, from the first day it said so to the last: 村民委员会组织法
/// 第二十七条、第二十八条第二款, 城市居民委员会组织法 第三十条第二款.
class DelegationTest {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 9, 30);

    @ParameterizedTest
    @EnumSource(
            value = Matter.class,
            names = {"PLAN", "SUBSIDY", "INCOME", "WELFARE", "AID", "OTHER", "REPORT"})
    void DM_VR_AUTH_MAT_PLAN_MAT_SUBSIDY_MAT_INCOME_MAT_WELFARE_MAT_AID_MAT_OTHER_MAT_REPORT_on_the_days_it_was_let(
            Matter matter) {
        var village = village();
        authorized(village, matter);
        for (var day : List.of(FROM, UNTIL))
            decided(village, matter, day)
                    .passes(matter.rule())
                    .passes("DM-VR-AUTH")
                    .records(ResolutionAdopted.class);
        assertThat(decided(village, matter, FROM).check("DM-VR-AUTH").arithmetic())
                .isEqualTo("已于 2026-03-01 授权代表会议，至 2026-09-30：会议决定");
        for (var day : List.of(FROM.minusDays(1), UNTIL.plusDays(1)))
            decided(village, matter, day)
                    .passes(matter.rule())
                    .fails("DM-VR-AUTH", OnFail.VOID)
                    .records(ResolutionFoundVoid.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Matter.class,
            names = {"RESIDENTS_RULES", "REPORT", "ALL_RESIDENTS"})
    void MAT_RULES_C_MAT_REPORT_MAT_ALL_C_on_the_days_the_residents_let_it(Matter matter) {
        var community = community();
        authorized(community, matter);
        for (var day : List.of(FROM, UNTIL))
            decided(community, matter, day).passes(matter.rule()).records(ResolutionAdopted.class);
        for (var day : List.of(FROM.minusDays(1), UNTIL.plusDays(1)))
            decided(community, matter, day).fails(matter.rule(), OnFail.VOID).records(ResolutionFoundVoid.class);
    }

    @Test
    void MAT_FUND_C_since_2026_without_an_authorization_is_pointed_at_and_not_void() {
        var community = community();
        authorized(community, Matter.FUND_RAISING);
        decided(community, Matter.FUND_RAISING, UNTIL).passes("MAT-FUND-C").records(ResolutionAdopted.class);
        decided(community, Matter.FUND_RAISING, UNTIL.plusDays(1)).fails("MAT-FUND-C", OnFail.WARN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Matter.class,
            names = {"LAND", "HOMESTEAD", "COMPENSATION", "COLLECTIVE_PROJECT", "VILLAGE_RULES", "SETUP_VILLAGE"})
    void MAT_LAND_MAT_HOMESTEAD_MAT_COMP_MAT_PROJ_MAT_RULES_V_MAT_SETUP_nobody_lets_the_representatives_decide(
            Matter matter) {
        var village = village();
        village.when(authorization(village, matter)).fails(matter.rule(), OnFail.VOID);
        authorized(village, matter);
        decided(village, matter, UNTIL)
                .fails(matter.rule(), OnFail.VOID)
                .isNotWeighedBy("DM-VR-AUTH")
                .records(ResolutionFoundVoid.class);
    }

    @Test
    void MAT_ALL_C_until_2025_nobody_lets_representatives_decide() {
        var community = community();
        var before = new AuthorizeRepresentatives(
                Story.COMMUNITY, LocalDate.of(2025, 12, 31), List.of(Matter.ALL_RESIDENTS), UNTIL, "居民会议决定", null);
        community.when(before).fails("MAT-ALL-C", OnFail.VOID);
        community.given(before);
        decided(community, Matter.ALL_RESIDENTS, FROM).fails("MAT-ALL-C", OnFail.VOID);
    }

    private static Story village() {
        return Story.inVillage()
                .given(Register.bodies(Story.VILLAGE))
                .given(Register.people(Story.VILLAGE, 900, 300))
                .given(Register.representatives(Story.VILLAGE, 55, 20));
    }

    private static Story community() {
        return Story.inCommunity()
                .given(Register.bodies(Story.COMMUNITY))
                .given(Register.people(Story.COMMUNITY, 1000, 600))
                .given(Register.representatives(Story.COMMUNITY, 55, 0));
    }

    private static void authorized(Story story, Matter matter) {
        story.given(authorization(story, matter));
    }

    private static AuthorizeRepresentatives authorization(Story story, Matter matter) {
        return new AuthorizeRepresentatives(story.code(), FROM, List.of(matter), UNTIL, "会议决定", null);
    }

    /// On that day, by enough of sixty who are all there.
    private static Outcome<ResolutionEvent> decided(Story story, Matter matter, LocalDate day) {
        var acts = Acts.in(story);
        var fresh = story.withoutMatter()
                .given(
                        acts.initiate(matter, day.minusDays(60)),
                        acts.classify(Affected.NOBODY_IN_PARTICULAR, false, day.minusDays(60)),
                        acts.propose(day.minusDays(50)),
                        acts.consult(day.minusDays(45)),
                        acts.review(day.minusDays(40)));
        return fresh.when(acts.resolve(
                day, Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, meeting(60, 60), new Vote(60, 0, 0)));
    }
}
