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
import org.gongyi.contract.community.CommunityCommand.AuthorizeRepresentatives;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionAdopted;
import org.gongyi.contract.resolution.Vote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How many days ahead a meeting that decides is called, by the law of its day and place.
class NoticeOfMeetingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    private static final LocalDate LAST_OF_OLD = LocalDate.of(2025, 12, 31);
    private static final LocalDate FIRST_OF_NEW = LocalDate.of(2026, 1, 1);

    @Test
    void DM_VM_NOTICE_ten_days_before_and_after_2026_and_only_since_then_may_it_be_called_ad_hoc() {
        for (var day : List.of(LAST_OF_OLD, FIRST_OF_NEW)) {
            villagers(day, 10).passes("DM-VM-NOTICE").records(ResolutionAdopted.class);
            villagers(day, 9).fails("DM-VM-NOTICE", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        }
        assertThat(villagers(LAST_OF_OLD, 9).check("DM-VM-NOTICE").arithmetic()).doesNotContain("临时通知");
        assertThat(villagers(FIRST_OF_NEW, 9).check("DM-VM-NOTICE").arithmetic())
                .isEqualTo("会议通知：2025-12-23 至 2026-01-01 共 9 天，须满 10 天；遇有特殊情况可以临时通知，须说明理由");
    }

    @Test
    void DM_RM_NOTICE_ten_days_since_2026_and_none_before() {
        residents(FIRST_OF_NEW, 10).passes("DM-RM-NOTICE").records(ResolutionAdopted.class);
        residents(FIRST_OF_NEW, 9).fails("DM-RM-NOTICE", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        residents(LAST_OF_OLD, 0).isNotWeighedBy("DM-RM-NOTICE").records(ResolutionAdopted.class);
    }

    @Test
    void DM_VR_NOTICE_three_days_in_Chongqing_Zhejiang_and_Beijing() {
        for (var place : List.of("500113105208", "330102001001", "110101001001")) threshold(place, 3);
    }

    @Test
    void DM_VR_NOTICE_five_days_in_Shandong() {
        threshold("370102001001", 5);
    }

    @Test
    void DM_VR_NOTICE_ten_days_in_Shanghai() {
        threshold("310101001001", 10);
    }

    @Test
    void DM_VR_NOTICE_the_nation_and_Panzhihua_set_none() {
        representatives(Story.VILLAGE.value(), DAY, 0).isNotWeighedBy("DM-VR-NOTICE");
    }

    @Test
    void MAT_RCEO_Q_ten_days_for_the_members_of_a_collective() {
        members(10).passes("MAT-RCEO-Q").records(ResolutionAdopted.class);
        members(9).fails("MAT-RCEO-Q", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
    }

    @Test
    void no_meeting_is_called_after_it_was_held() {
        villagers(DAY, -1).doesNotFit("noticedOn", "after-the-meeting");
    }

    private static void threshold(String place, int days) {
        representatives(place, DAY, days).passes("DM-VR-NOTICE").records(ResolutionAdopted.class);
        representatives(place, DAY, days - 1).fails("DM-VR-NOTICE", OnFail.WARN);
    }

    private static Outcome<ResolutionEvent> villagers(LocalDate day, int ahead) {
        var village = examined(peopled(Story.inVillage()), Matter.WELFARE, day);
        return called(village, day, ahead, Body.VILLAGERS_ASSEMBLY, CountedBy.HOUSEHOLDS, 300, null);
    }

    private static Outcome<ResolutionEvent> residents(LocalDate day, int ahead) {
        var community = examined(peopled(Story.inCommunity()), Matter.ALL_RESIDENTS, day);
        return called(community, day, ahead, Body.RESIDENTS_ASSEMBLY, CountedBy.HOUSEHOLDS, 300, null);
    }

    private static Outcome<ResolutionEvent> representatives(String place, LocalDate day, int ahead) {
        var village = peopled(Story.inVillage(place));
        village.given(Register.representatives(village.code(), 55, 30))
                .given(new AuthorizeRepresentatives(
                        village.code(), day.minusDays(90), List.of(Matter.WELFARE), day, "村民会议决定", "测试"));
        examined(village, Matter.WELFARE, day);
        return called(village, day, ahead, Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, 60, "测试");
    }

    private static Outcome<ResolutionEvent> members(int ahead) {
        var village = peopled(Story.inVillage()).given(Register.collective(Story.VILLAGE, 600, 0, false));
        examined(village, Matter.LAND, DAY);
        return called(village, DAY, ahead, Body.MEMBERS_ASSEMBLY, CountedBy.MEMBERS, 600, null);
    }

    private static Outcome<ResolutionEvent> called(
            Story story, LocalDate day, int ahead, Body body, CountedBy countedBy, int all, @Nullable String reason) {
        var act = noticedOn(
                Acts.in(story).resolve(day, body, countedBy, meeting(all, all), new Vote(all, 0, 0)),
                day.minusDays(ahead));
        return story.when(reason == null ? act : because(act, reason));
    }

    private static Story examined(Story story, Matter matter, LocalDate day) {
        var acts = Acts.in(story);
        return story.given(
                acts.initiate(matter, day.minusDays(60)),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, day.minusDays(60)),
                acts.propose(day.minusDays(50)),
                acts.consult(day.minusDays(45)),
                acts.review(day.minusDays(40)));
    }

    private static Story peopled(Story story) {
        return story.given(Register.bodies(story.code())).given(Register.people(story.code(), 900, 300));
    }
}
