package org.gongyi.command.resolution;

import static org.gongyi.command.resolution.Acts.attended;
import static org.gongyi.command.resolution.Acts.because;
import static org.gongyi.command.resolution.Acts.meeting;

import java.time.LocalDate;
import org.gongyi.command.Outcome;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
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

/// 《城市居民委员会组织法》, before and since 2026. A community of 1,000 adults in 400 households.
class ResidentsAssemblyTest {

    private final Story story = Story.inCommunity()
            .given(Register.bodies(Story.COMMUNITY))
            .given(Register.people(Story.COMMUNITY, 1000, 400))
            .given(Register.representatives(Story.COMMUNITY, 25, 3));
    private final Acts acts = Acts.in(story);

    @Test
    void DM_RM_QUORUM_more_than_half_of_the_households_are_enough() {
        residents(2026, CountedBy.HOUSEHOLDS, meeting(400, 201), new Vote(101, 100, 0))
                .passes("DM-RM-QUORUM")
                .passes("DM-RM-PASS")
                .records(ResolutionAdopted.class);
    }

    @Test
    void DM_RM_QUORUM_exactly_half_of_the_households_are_not() {
        residents(2026, CountedBy.HOUSEHOLDS, meeting(400, 200), new Vote(200, 0, 0))
                .fails("DM-RM-QUORUM", OnFail.VOID)
                .records(ResolutionFoundVoid.class);
    }

    @Test
    void DM_RM_QUORUM_more_than_half_of_the_adults_are_enough_and_exactly_half_are_not() {
        residents(2026, CountedBy.ADULTS, meeting(1000, 501), new Vote(400, 0, 0))
                .records(ResolutionAdopted.class);
        story.when(acts.resolve(
                        LocalDate.of(2026, 4, 20),
                        Body.RESIDENTS_ASSEMBLY,
                        CountedBy.ADULTS,
                        meeting(1000, 500),
                        new Vote(400, 0, 0)))
                .records(ResolutionFoundVoid.class);
    }

    @Test
    void DM_RM_PASS_half_of_those_present_do_not_pass() {
        residents(2026, CountedBy.HOUSEHOLDS, meeting(400, 300), new Vote(150, 150, 0))
                .fails("DM-RM-PASS", OnFail.NOT_PASSED)
                .records(ResolutionRejected.class);
    }

    @Test
    void DM_RM_FORM_until_2025_the_old_form_governs_and_half_do_not_meet() {
        residents(2025, CountedBy.HOUSEHOLDS, meeting(400, 200), new Vote(200, 0, 0))
                .fails("DM-RM-FORM", OnFail.VOID)
                .isNotWeighedBy("DM-RM-QUORUM");
        story.when(acts.resolve(
                        LocalDate.of(2025, 4, 20),
                        Body.RESIDENTS_ASSEMBLY,
                        CountedBy.HOUSEHOLDS,
                        meeting(400, 201),
                        new Vote(101, 100, 0)))
                .passes("DM-RM-FORM")
                .records(ResolutionAdopted.class);
    }

    @Test
    void DM_RM_FORM_representatives_of_groups_may_meet_until_2025_and_not_after() {
        decided(2025)
                .when(because(
                        acts.resolve(
                                LocalDate.of(2025, 4, 20),
                                Body.RESIDENTS_ASSEMBLY,
                                CountedBy.GROUP_REPRESENTATIVES,
                                meeting(30, 16),
                                new Vote(9, 7, 0)),
                        "小组代表按表列计"))
                .passes("DM-RM-FORM")
                .records(ResolutionAdopted.class);
        story.when(acts.resolve(
                        LocalDate.of(2026, 4, 20),
                        Body.RESIDENTS_ASSEMBLY,
                        CountedBy.GROUP_REPRESENTATIVES,
                        meeting(30, 16),
                        new Vote(9, 7, 0)))
                .doesNotFit("countedBy", "not-counted-so");
    }

    @Test
    void DM_RR_QUORUM_twenty_of_thirty_may_meet_and_nineteen_may_not() {
        representatives(meeting(30, 20), new Vote(11, 9, 0))
                .passes("DM-RR-QUORUM")
                .passes("DM-RR-PASS")
                .records(ResolutionAdopted.class);
        again(meeting(30, 19), new Vote(19, 0, 0)).fails("DM-RR-QUORUM", OnFail.VOID);
    }

    @Test
    void DM_RR_PASS_half_of_those_present_do_not_pass() {
        representatives(meeting(30, 20), new Vote(10, 10, 0))
                .fails("DM-RR-PASS", OnFail.NOT_PASSED)
                .records(ResolutionRejected.class);
    }

    @Test
    void DM_RR_COMP_no_share_of_women_is_asked_in_a_community() {
        representatives(meeting(30, 20), new Vote(11, 9, 0))
                .passes("DM-RR-COMP")
                .isNotWeighedBy("DM-VR-COMP");
    }

    @Test
    void DM_RR_OBS_residents_who_listen_have_no_vote() {
        representatives(attended(meeting(30, 20), 6, 0), new Vote(21, 0, 0))
                .fails("DM-RR-OBS", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        again(attended(meeting(30, 20), 6, 0), new Vote(20, 0, 0)).passes("DM-RR-OBS");
    }

    @Test
    void MAT_ALL_C_the_representatives_need_an_authorization_since_2026() {
        decided(2026);
        again(meeting(30, 30), new Vote(30, 0, 0))
                .fails("MAT-ALL-C", OnFail.VOID)
                .records(ResolutionFoundVoid.class);
    }

    @Test
    void MAT_ALL_C_until_2025_no_representatives_could_decide_at_all() {
        story.given(Register.authorized(Story.COMMUNITY, LocalDate.of(2026, 1, 1), Matter.ALL_RESIDENTS));
        decided(2025)
                .when(acts.resolve(
                        LocalDate.of(2025, 4, 20),
                        Body.REPRESENTATIVES_ASSEMBLY,
                        CountedBy.MEMBERS,
                        meeting(30, 30),
                        new Vote(30, 0, 0)))
                .fails("MAT-ALL-C", OnFail.VOID)
                .records(ResolutionFoundVoid.class);
    }

    @Test
    void MAT_SETUP_C_no_meeting_sets_up_a_residents_committee() {
        story.given(
                acts.initiate(Matter.SETUP_COMMUNITY, LocalDate.of(2026, 3, 1)),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, LocalDate.of(2026, 3, 1)),
                acts.propose(LocalDate.of(2026, 3, 5)),
                acts.consult(LocalDate.of(2026, 3, 10)),
                acts.review(LocalDate.of(2026, 3, 20)));
        story.when(acts.resolve(
                        LocalDate.of(2026, 4, 20),
                        Body.RESIDENTS_ASSEMBLY,
                        CountedBy.ADULTS,
                        meeting(1000, 900),
                        new Vote(900, 0, 0)))
                .fails("MAT-SETUP-C", OnFail.VOID)
                .records(ResolutionFoundVoid.class);
    }

    @Test
    void MAT_RULES_C_the_covenant_may_be_passed_on_to_the_representatives_since_2026() {
        story.given(Register.authorized(Story.COMMUNITY, LocalDate.of(2026, 3, 1), Matter.RESIDENTS_RULES));
        story.given(
                acts.initiate(Matter.RESIDENTS_RULES, LocalDate.of(2026, 3, 1)),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, LocalDate.of(2026, 3, 1)),
                acts.propose(LocalDate.of(2026, 3, 5)),
                acts.consult(LocalDate.of(2026, 3, 10)),
                acts.review(LocalDate.of(2026, 3, 20)));
        again(meeting(30, 20), new Vote(11, 0, 0)).passes("MAT-RULES-C").records(ResolutionAdopted.class);
    }

    private Outcome<ResolutionEvent> residents(int year, CountedBy countedBy, Meeting meeting, Vote vote) {
        return decided(year)
                .when(acts.resolve(LocalDate.of(year, 4, 20), Body.RESIDENTS_ASSEMBLY, countedBy, meeting, vote));
    }

    private Outcome<ResolutionEvent> representatives(Meeting meeting, Vote vote) {
        story.given(Register.authorized(Story.COMMUNITY, LocalDate.of(2026, 1, 1), Matter.ALL_RESIDENTS));
        decided(2026);
        return again(meeting, vote);
    }

    private Outcome<ResolutionEvent> again(Meeting meeting, Vote vote) {
        return story.when(acts.resolve(
                LocalDate.of(2026, 4, 20), Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, meeting, vote));
    }

    private Story decided(int year) {
        return story.given(
                acts.initiate(Matter.ALL_RESIDENTS, LocalDate.of(year, 3, 1)),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, LocalDate.of(year, 3, 1)),
                acts.propose(LocalDate.of(year, 3, 5)),
                acts.consult(LocalDate.of(year, 3, 10)),
                acts.review(LocalDate.of(year, 3, 20)));
    }
}
