package org.gongyi.command.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.resolution.Acts.attended;
import static org.gongyi.command.resolution.Acts.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionCommand.Propose;
import org.gongyi.contract.resolution.ResolutionCommand.RemoveOutcomeNotice;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.OutcomeNoticeRemoved;
import org.gongyi.contract.resolution.Vote;
import org.junit.jupiter.api.Test;

/// What holds at every station: the sheet adds up, and the supervision committee is asked for its note.
class EverySittingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private final Story story =
            Story.inVillage().given(Register.bodies(Story.VILLAGE)).given(Register.people(Story.VILLAGE, 900, 300));
    private final Acts acts = Acts.in(story);

    @Test
    void REC_SUM_nobody_votes_who_is_not_there_whatever_the_sitting() {
        story.given(acts.initiate(Matter.WELFARE, DAY), acts.classify(Affected.NOBODY_IN_PARTICULAR, false, DAY));
        adds(proposal(meeting(3, 2), new Vote(2, 1, 0)), proposal(meeting(3, 3), new Vote(2, 1, 0)));
        adds(acts.consult(DAY, meeting(8, 6), new Vote(7, 0, 0)), acts.consult(DAY, meeting(8, 7), new Vote(7, 0, 0)));
        adds(
                acts.review(DAY, meeting(30, 24), new Vote(25, 0, 0)),
                acts.review(DAY, meeting(30, 25), new Vote(25, 0, 0)));
        adds(decision(meeting(300, 200), new Vote(201, 0, 0)), decision(meeting(300, 201), new Vote(201, 0, 0)));
    }

    @Test
    void REC_SUM_nobody_attends_who_is_not_expected() {
        story.given(acts.initiate(Matter.WELFARE, DAY), acts.classify(Affected.NOBODY_IN_PARTICULAR, false, DAY));
        adds(proposal(meeting(3, 4), new Vote(3, 0, 0)), acts.propose(DAY));
        adds(acts.consult(DAY, meeting(8, 9), new Vote(8, 0, 0)), acts.consult(DAY));
        adds(acts.review(DAY, meeting(30, 31), new Vote(30, 0, 0)), acts.review(DAY));
    }

    private void adds(ResolutionCommand wrong, ResolutionCommand right) {
        story.when(wrong).fails("REC-SUM", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
        story.when(right).passes("REC-SUM").records(ResolutionEvent.class);
        story.given(right);
    }

    @Test
    void SUP_ATTEND_is_told_only_where_somebody_who_supervises_was_there() {
        story.given(acts.initiate(Matter.WELFARE, DAY));
        story.when(acts.propose(DAY)).isNotWeighedBy("SUP-ATTEND");
        story.when(proposal(attended(meeting(3, 3), 0, 1), new Vote(3, 0, 0))).passes("SUP-ATTEND");
    }

    @Test
    void SY_S_each_station_waits_ten_days_for_the_supervision_committee() {
        story.given(acts.initiate(Matter.WELFARE, DAY), acts.classify(Affected.NOBODY_IN_PARTICULAR, false, DAY));
        var way = List.of(
                Map.entry("proposal", acts.propose(DAY)),
                Map.entry("consultation", acts.consult(DAY)),
                Map.entry("review", acts.review(DAY)),
                Map.entry("resolution", decision(meeting(300, 200), new Vote(200, 0, 0))),
                Map.entry("disclosure", acts.disclose(DAY)),
                Map.entry("implementation", acts.start(DAY, 8_000_000, DAY.plusDays(40))),
                Map.entry("outcome", acts.outcome(DAY.plusDays(30), 8_000_000)));
        for (var step : way) {
            var duty = story.when(step.getValue()).duty("supervise:" + step.getKey());
            assertThat(duty.office()).isEqualTo(Office.SUPERVISION_COMMITTEE);
            assertThat(duty.rule()).isEqualTo("SY-S");
            assertThat(duty.due())
                    .isEqualTo(Story.WORKING_DAYS.lastDayOf(step.getValue().occurredOn(), 10));
            story.given(step.getValue());
        }
    }

    @Test
    void SY_6_what_was_spent_in_the_end_stays_within_what_was_decided() {
        carriedOut();
        story.when(acts.outcome(DAY.plusDays(30), 8_000_001))
                .fails("SY-6", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
    }

    @Test
    void DISC_15D_the_outcome_stands_fifteen_days_too() {
        carriedOut();
        story.given(acts.outcome(DAY.plusDays(30), 8_000_000));
        story.when(removed(DAY.plusDays(29))).doesNotFit("occurredOn", "before-the-notice");
        story.when(removed(DAY.plusDays(44))).fails("DISC-15D", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        story.when(removed(DAY.plusDays(45))).passes("DISC-15D").records(OutcomeNoticeRemoved.class);
        story.given(removed(DAY.plusDays(45))).when(removed(DAY.plusDays(46))).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void DISC_15D_an_outcome_taken_down_too_early_is_put_up_again_and_the_matter_stays_completed() {
        carriedOut();
        var posted = DAY.plusDays(30);
        story.given(acts.outcome(posted, 8_000_000));
        var early = new RemoveOutcomeNotice(acts.id(), posted.plusDays(14), posted, "李敏", List.of(), "大风刮落");
        assertThat(story.when(early).duty("disclose-outcome").rule()).isEqualTo("SY-7");
        story.given(early, acts.outcome(posted.plusDays(15), 8_000_000));
        assertThat(story.matter()).isInstanceOf(Resolution.State.Completed.class);
        story.when(acts.outcome(posted.plusDays(16), 8_000_000)).refuses(Refusal.OutOfOrder.class);
        story.when(removed(posted.plusDays(30))).passes("DISC-15D").records(OutcomeNoticeRemoved.class);
    }

    @Test
    void a_group_that_the_register_does_not_know_decides_nothing() {
        examined();
        var act = acts.resolve(DAY, Body.GROUP_ASSEMBLY, CountedBy.HOUSEHOLDS, meeting(60, 60), new Vote(60, 0, 0));
        story.when(Acts.ofGroup(act, "九组")).doesNotFit("group", "unknown-group");
    }

    @Test
    void no_members_of_a_collective_decide_before_the_law_that_says_how() {
        story.given(Register.collective(Story.VILLAGE, 600, 0, false));
        var last = LocalDate.of(2025, 4, 30);
        story.given(
                acts.initiate(Matter.LAND, last.minusDays(60)),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, last.minusDays(60)),
                acts.propose(last.minusDays(50)),
                acts.consult(last.minusDays(45)),
                acts.review(last.minusDays(40)));
        for (var body : List.of(Body.MEMBERS_ASSEMBLY, Body.MEMBER_REPRESENTATIVES_ASSEMBLY))
            story.when(acts.resolve(last, body, CountedBy.MEMBERS, meeting(600, 600), new Vote(600, 0, 0)))
                    .doesNotFit("body", "no-law-for-it");
    }

    private void examined() {
        story.given(
                acts.initiate(Matter.WELFARE, DAY),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, DAY),
                acts.propose(DAY),
                acts.consult(DAY),
                acts.review(DAY));
    }

    private void carriedOut() {
        examined();
        story.given(
                decision(meeting(300, 200), new Vote(200, 0, 0)),
                acts.disclose(DAY),
                acts.start(DAY, 8_000_000, DAY.plusDays(40)));
    }

    private Propose proposal(Meeting sheet, Vote vote) {
        return new Propose(acts.id(), DAY, sheet, vote, "提议硬化三组道路", List.of(), null);
    }

    private ResolutionCommand decision(Meeting sheet, Vote vote) {
        return acts.resolve(DAY, Body.VILLAGERS_ASSEMBLY, CountedBy.HOUSEHOLDS, sheet, vote);
    }

    private RemoveOutcomeNotice removed(LocalDate day) {
        return new RemoveOutcomeNotice(acts.id(), day, null, "李敏", List.of(), null);
    }
}
