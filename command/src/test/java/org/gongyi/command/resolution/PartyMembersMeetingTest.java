package org.gongyi.command.resolution;

import static org.gongyi.command.resolution.Acts.meeting;

import java.time.LocalDate;
import org.gongyi.command.Outcome;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionConsulted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionReviewed;
import org.gongyi.contract.resolution.Vote;
import org.junit.jupiter.api.Test;

/// 支部工作条例 第十一条, the meeting of the two committees, and a local rule that asks for more.
class PartyMembersMeetingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final Story story = ready(Story.inVillage());
    private final Acts acts = Acts.in(story);

    @Test
    void DM_PM_QUORUM_half_of_the_voting_members_may_vote_and_one_less_may_not() {
        examined(story, 15, 15).passes("DM-PM-QUORUM");
        examined(story, 14, 14).fails("DM-PM-QUORUM", OnFail.VOID).records(ResolutionReviewed.class);
    }

    @Test
    void DM_PM_PASS_more_than_half_of_all_members_must_agree_whoever_is_present() {
        examined(story, 20, 16).passes("DM-PM-PASS");
        examined(story, 20, 15).fails("DM-PM-PASS", OnFail.NOT_PASSED).records(ResolutionReviewed.class);
    }

    @Test
    void a_meeting_without_effect_is_recorded_and_reaches_nothing() {
        story.given(acts.review(DAY, meeting(30, 14), new Vote(14, 0, 0)))
                .when(acts.review(DAY.plusDays(3)))
                .records(ResolutionReviewed.class);
    }

    @Test
    void DM_PM_LOCAL_where_the_local_rule_holds_twenty_of_thirty_must_attend() {
        var local = ready(Story.inVillageWith("party-meeting-two-thirds"));
        examined(local, 20, 18).passes("DM-PM-LOCAL");
        examined(local, 19, 18).fails("DM-PM-LOCAL", OnFail.VOID);
        examined(local, 20, 15).passes("DM-PM-LOCAL");
        examined(local, 20, 14).fails("DM-PM-LOCAL", OnFail.NOT_PASSED);
        examined(story, 19, 18).isNotWeighedBy("DM-PM-LOCAL");
    }

    @Test
    void DM_2C_more_than_half_of_the_two_committees_attend_and_agree() {
        discussed(5, 5).passes("DM-2C").records(ResolutionConsulted.class);
        discussed(4, 4).fails("DM-2C", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        discussed(8, 4).fails("DM-2C", OnFail.WARN);
    }

    private static Outcome<ResolutionEvent> examined(Story story, int present, int inFavour) {
        return story.when(Acts.in(story).review(DAY, meeting(30, present), new Vote(inFavour, present - inFavour, 0)));
    }

    private Outcome<ResolutionEvent> discussed(int present, int inFavour) {
        var fresh = Story.inVillage().given(Register.bodies(Story.VILLAGE));
        fresh.given(
                acts.initiate(Matter.WELFARE, DAY),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, DAY),
                acts.propose(DAY));
        return fresh.when(acts.consult(DAY, meeting(8, present), new Vote(inFavour, present - inFavour, 0)));
    }

    private static Story ready(Story story) {
        var acts = Acts.in(story);
        return story.given(Register.bodies(story.code()))
                .given(
                        acts.initiate(Matter.WELFARE, DAY),
                        acts.classify(Affected.NOBODY_IN_PARTICULAR, false, DAY),
                        acts.propose(DAY),
                        acts.consult(DAY));
    }
}
