package org.gongyi.command.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.command.resolution.Acts.meeting;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionCommand.DiscloseOutcome;
import org.gongyi.contract.resolution.ResolutionCommand.LiftSuspension;
import org.gongyi.contract.resolution.ResolutionCommand.NoteDeviation;
import org.gongyi.contract.resolution.ResolutionCommand.NoteLapse;
import org.gongyi.contract.resolution.ResolutionCommand.NoteProgress;
import org.gongyi.contract.resolution.ResolutionCommand.OrderCorrection;
import org.gongyi.contract.resolution.ResolutionCommand.RemoveOutcomeNotice;
import org.gongyi.contract.resolution.ResolutionCommand.Resolve;
import org.gongyi.contract.resolution.ResolutionCommand.SendBack;
import org.gongyi.contract.resolution.ResolutionEvent.DeviationNoted;
import org.gongyi.contract.resolution.ResolutionEvent.DutyLapsed;
import org.gongyi.contract.resolution.ResolutionEvent.ImplementationStarted;
import org.gongyi.contract.resolution.ResolutionEvent.OutcomeDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.ProgressNoted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionNoticeRemoved;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Vote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// 两公开 and what lies between: the resolution on the board, the works, the outcome on the board.
class DisclosureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private final Story story = peopled(Story.inVillage());
    private final Acts acts = Acts.in(story);

    @Test
    void SY_5_an_adopted_resolution_must_be_disclosed_within_ten_days() {
        var duty = ready(DAY).when(decision(DAY, 150)).duty("disclose-resolution");
        assertThat(duty.office()).isEqualTo(Office.COMMITTEE);
        assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 4, 30));
    }

    @Test
    void SY_5_nothing_is_carried_out_before_it_is_disclosed() {
        adopted(DAY)
                .when(acts.start(DAY.plusDays(1), 8_000_000, DAY.plusDays(90)))
                .fails("SY-5", OnFail.BLOCK)
                .refuses(Refusal.OutOfOrder.class);
        story.given(acts.disclose(DAY.plusDays(1)))
                .when(acts.start(DAY.plusDays(1), 8_000_000, DAY.plusDays(90)))
                .passes("SY-5")
                .records(ImplementationStarted.class);
    }

    @Test
    void DM_REC_a_sheet_without_signatures_is_not_published() {
        ready(DAY)
                .given(acts.resolve(
                        DAY,
                        Body.VILLAGERS_ASSEMBLY,
                        CountedBy.HOUSEHOLDS,
                        Acts.unsigned(meeting(300, 200)),
                        new Vote(150, 40, 10)));
        story.when(acts.disclose(DAY.plusDays(1))).fails("DM-REC", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
    }

    @Test
    void DISC_15D_a_notice_of_2026_stands_fifteen_days() {
        adopted(DAY).given(acts.disclose(DAY));
        story.when(acts.takeDown(DAY.plusDays(14)))
                .fails("DISC-15D", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        story.when(acts.takeDown(DAY.plusDays(15))).passes("DISC-15D").records(ResolutionNoticeRemoved.class);
    }

    @Test
    void DISC_15D_DISC_PERIOD_a_notice_tells_from_which_day_it_may_come_down() {
        adopted(DAY);
        var disclosed = story.when(acts.disclose(DAY)).records(ResolutionDisclosed.class);
        assertThat(disclosed.removableFrom()).isEqualTo(DAY.plusDays(15));
        var old = LocalDate.of(2025, 12, 31);
        var before = adopted(Story.inVillage(), old);
        assertThat(before.removableFrom()).isNull();
        assertThat(adopted(Story.inVillage("500113105208"), old).removableFrom())
                .isEqualTo(old.plusDays(10));
        var now = LocalDate.of(2026, 1, 1);
        assertThat(adopted(Story.inVillage("500113105208"), now).removableFrom())
                .isEqualTo(now.plusDays(15));
    }

    private static ResolutionDisclosed adopted(Story fresh, LocalDate day) {
        var there = peopled(fresh);
        var local = Acts.in(there);
        decide(there, local, day);
        return there.when(local.disclose(day)).records(ResolutionDisclosed.class);
    }

    @Test
    void DISC_15D_a_notice_taken_down_too_early_is_recorded_as_it_was_and_put_up_again() {
        adopted(DAY).given(acts.disclose(DAY));
        var early = acts.takeDown(DAY.plusDays(14), DAY, "大风刮落");
        var outcome = story.when(early).fails("DISC-15D", OnFail.WARN);
        assertThat(outcome.records(ResolutionNoticeRemoved.class).postedOn()).isEqualTo(DAY);
        assertThat(outcome.duty("disclose-resolution").due()).isEqualTo(LocalDate.of(2026, 5, 14));
        story.given(early, acts.start(DAY.plusDays(15), 8_000_000, DAY.plusDays(90)));
        story.given(acts.disclose(DAY.plusDays(16)));
        assertThat(story.matter()).isInstanceOf(Resolution.State.Underway.class);
        story.on(LocalDate.of(2026, 11, 23))
                .when(lapse("disclose-resolution", LocalDate.of(2026, 5, 14)))
                .doesNotFit("duty", "not-open");
        story.when(acts.disclose(DAY.plusDays(17))).refuses(Refusal.OutOfOrder.class);
        story.when(acts.takeDown(DAY.plusDays(30))).fails("DISC-15D", OnFail.WARN);
        story.when(acts.takeDown(DAY.plusDays(31))).passes("DISC-15D").records(ResolutionNoticeRemoved.class);
    }

    @Test
    void DISC_15D_a_notice_is_put_up_again_on_no_day_before_the_former_came_down() {
        adopted(DAY).given(acts.disclose(DAY), acts.takeDown(DAY.plusDays(5), DAY, "大风刮落"));
        story.when(acts.disclose(DAY.plusDays(4))).doesNotFit("occurredOn", "before-the-removal");
        story.given(acts.disclose(DAY.plusDays(5)));
        story.when(acts.takeDown(DAY.plusDays(19))).fails("DISC-15D", OnFail.WARN);
        story.when(acts.takeDown(DAY.plusDays(20))).passes("DISC-15D");
        story.given(acts.start(DAY.plusDays(20), 8_000_000, DAY.plusDays(90)));
        var told = acts.outcome(DAY.plusDays(90), 7_900_000);
        story.given(told, takeDownOutcome(DAY.plusDays(91)));
        story.when(acts.outcome(DAY.plusDays(90), 7_900_000)).doesNotFit("occurredOn", "before-the-removal");
        story.when(acts.outcome(DAY.plusDays(91), 7_900_000)).records(OutcomeDisclosed.class);
    }

    @Test
    void DISC_15D_of_two_notices_put_up_on_one_day_the_second_still_hangs_when_the_first_is_down() {
        adopted(DAY).given(acts.disclose(DAY), ordered(DAY), sentBack(DAY));
        story.given(decision(DAY, 150), lifted(DAY), acts.disclose(DAY));
        story.given(acts.takeDown(DAY.plusDays(15)));
        story.when(acts.takeDown(DAY.plusDays(15))).passes("DISC-15D").records(ResolutionNoticeRemoved.class);
        story.given(acts.takeDown(DAY.plusDays(15)));
        story.when(acts.takeDown(DAY.plusDays(15))).refuses(Refusal.OutOfOrder.class);
    }

    private RemoveOutcomeNotice takeDownOutcome(LocalDate day) {
        return new RemoveOutcomeNotice(acts.id(), day, null, "李敏", List.of(), "被撕毁");
    }

    @Test
    void a_disclosure_of_what_is_not_decided_is_no_history() {
        ready(DAY);
        var before = story.matter();
        var disclosed = story.given(decision(DAY, 150)).when(acts.disclose(DAY)).records(ResolutionDisclosed.class);
        assertThatThrownBy(() -> new Resolution().evolve(before, disclosed, Office.COMMITTEE))
                .isInstanceOf(CorruptHistory.class);
        story.given(acts.disclose(DAY));
        assertThat(new Resolution().evolve(story.matter(), disclosed, Office.COMMITTEE))
                .isInstanceOf(Resolution.State.Disclosed.class);
    }

    @Test
    void DISC_15D_a_notice_that_stood_its_days_is_not_put_up_twice() {
        adopted(DAY).given(acts.disclose(DAY), acts.takeDown(DAY.plusDays(15)));
        story.when(acts.disclose(DAY.plusDays(16))).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void DISC_15D_after_a_matter_was_sent_back_both_notices_hang_and_each_stands_its_own_fifteen_days() {
        adopted(DAY).given(acts.disclose(DAY), ordered(DAY.plusDays(1)), sentBack(DAY.plusDays(2)));
        story.given(decision(DAY.plusDays(3), 150), lifted(DAY.plusDays(3)), acts.disclose(DAY.plusDays(4)));
        story.when(acts.takeDown(DAY.plusDays(20))).doesNotFit("postedOn", "which-notice");
        story.when(acts.takeDown(DAY.plusDays(20), DAY.plusDays(1), null)).doesNotFit("postedOn", "no-such-notice");
        story.when(acts.takeDown(DAY.plusDays(14), DAY, null)).fails("DISC-15D", OnFail.WARN);
        story.when(acts.takeDown(DAY.plusDays(15), DAY, null)).passes("DISC-15D");
        story.when(acts.takeDown(DAY.plusDays(18), DAY.plusDays(4), null)).fails("DISC-15D", OnFail.WARN);
        story.given(acts.takeDown(DAY.plusDays(15), DAY, null));
        var second = story.when(acts.takeDown(DAY.plusDays(19))).passes("DISC-15D");
        assertThat(second.records(ResolutionNoticeRemoved.class).postedOn()).isEqualTo(DAY.plusDays(4));
    }

    @Test
    void DISC_15D_the_former_notice_does_not_stand_in_for_the_new_one_that_came_down_too_early() {
        adopted(DAY).given(acts.disclose(DAY), ordered(DAY.plusDays(1)), sentBack(DAY.plusDays(2)));
        story.given(decision(DAY.plusDays(3), 150), lifted(DAY.plusDays(3)), acts.disclose(DAY.plusDays(4)));
        var former = acts.takeDown(DAY.plusDays(9), DAY, "旧公告");
        var early = acts.takeDown(DAY.plusDays(9), DAY.plusDays(4), "大风刮落");
        assertThat(story.when(former)
                        .records(ResolutionNoticeRemoved.class)
                        .findings()
                        .duties())
                .isEmpty();
        story.when(early).duty("disclose-resolution");
        story.given(early, former).when(acts.disclose(DAY.plusDays(10))).records(ResolutionDisclosed.class);
    }

    @Test
    void DISC_15D_the_notice_of_a_decision_that_was_sent_back_owes_no_second_one() {
        adopted(DAY).given(acts.disclose(DAY), ordered(DAY.plusDays(1)), sentBack(DAY.plusDays(2)));
        var early = story.when(acts.takeDown(DAY.plusDays(3), DAY, "决议已发回"));
        assertThat(early.fails("DISC-15D", OnFail.WARN)
                        .records(ResolutionNoticeRemoved.class)
                        .findings()
                        .duties())
                .isEmpty();
    }

    private OrderCorrection ordered(LocalDate day) {
        return new OrderCorrection(acts.id(), day, "白马镇人民政府", "与法律抵触", List.of(), null);
    }

    private LiftSuspension lifted(LocalDate day) {
        return new LiftSuspension(acts.id(), day, "白马镇人民政府", "已改正", List.of(), null);
    }

    private SendBack sentBack(LocalDate day) {
        return new SendBack(acts.id(), day, Station.RESOLUTION, "村民会议", "重新表决", List.of(), null);
    }

    @Test
    void DISC_15D_a_notice_put_up_in_2025_is_judged_by_the_law_of_that_day() {
        adopted(LocalDate.of(2025, 11, 1)).given(acts.disclose(LocalDate.of(2025, 11, 1)));
        story.when(acts.takeDown(LocalDate.of(2025, 11, 12)))
                .isNotWeighedBy("DISC-15D")
                .records(ResolutionNoticeRemoved.class);
    }

    @Test
    void DISC_PERIOD_in_Chongqing_ten_days_were_asked_before_2026() {
        var there = peopled(Story.inVillage("500113105208"));
        var local = Acts.in(there);
        var posted = LocalDate.of(2025, 11, 1);
        decide(there, local, posted);
        there.given(local.disclose(posted));
        there.when(local.takeDown(LocalDate.of(2025, 11, 10))).fails("DISC-PERIOD", OnFail.WARN);
        there.when(local.takeDown(LocalDate.of(2025, 11, 11))).passes("DISC-PERIOD");
        there.when(local.takeDown(LocalDate.of(2025, 11, 12)))
                .passes("DISC-PERIOD")
                .records(ResolutionNoticeRemoved.class);
    }

    @Test
    void no_notice_is_taken_down_before_it_was_put_up() {
        adopted(LocalDate.of(2025, 6, 1)).given(acts.disclose(LocalDate.of(2025, 6, 10)));
        story.when(acts.takeDown(LocalDate.of(2025, 6, 9))).doesNotFit("occurredOn", "before-the-notice");
    }

    @Test
    void a_notice_is_taken_down_once() {
        adopted(DAY).given(acts.disclose(DAY), acts.takeDown(DAY.plusDays(15)));
        story.when(acts.takeDown(DAY.plusDays(16))).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void SY_6_spending_beyond_the_budget_needs_a_reason() {
        started();
        story.when(progress(8_000_000)).passes("SY-6").records(ProgressNoted.class);
        story.when(progress(8_000_001)).fails("SY-6", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
    }

    @Test
    void SY_6_a_deviation_needs_a_new_decision_which_then_covers_the_cost() {
        started();
        story.when(deviation(null)).fails("SY-6", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        var other = new ResolutionId(Story.VILLAGE + "-9z8y7x6w5v");
        var covered = deviation(other);
        story.withAdopted(other, covered.occurredOn())
                .when(covered)
                .passes("SY-6")
                .records(DeviationNoted.class);
        story.given(covered).when(progress(9_000_000)).passes("SY-6");
        story.when(progress(9_000_001)).fails("SY-6", OnFail.WARN);
    }

    @Test
    void SY_6_a_decision_named_and_not_adopted_by_that_day_covers_nothing() {
        started();
        var other = new ResolutionId(Story.VILLAGE + "-9z8y7x6w5v");
        var named = story.when(deviation(other)).fails("SY-6", OnFail.WARN);
        named.refuses(Refusal.ReasonNeeded.class);
        assertThat(named.check("SY-6").arithmetic()).isEqualTo("变更所指的决议 %s 没有有效通过".formatted(other));
        assertThat(story.when(deviation(null)).check("SY-6").arithmetic()).isEqualTo("变更没有新的决议");
        story.withAdopted(other, deviation(other).occurredOn().plusDays(1));
        story.when(deviation(other)).fails("SY-6", OnFail.WARN);
        story.given(because(deviation(other), "拟补决议")).when(progress(8_000_001)).fails("SY-6", OnFail.WARN);
    }

    @Test
    void a_matter_stands_adopted_from_its_decision_until_it_is_sent_back_or_suspended() {
        ready(DAY);
        assertThat(Resolution.adoptedOn(story.matter())).isEmpty();
        story.given(decision(DAY, 150));
        assertThat(Resolution.adoptedOn(story.matter())).contains(DAY);
        story.given(new OrderCorrection(acts.id(), DAY, "白马镇人民政府", "与法律抵触", List.of(), null));
        assertThat(Resolution.adoptedOn(story.matter())).isEmpty();
        story.given(new SendBack(acts.id(), DAY, Station.RESOLUTION, "村民会议", "重新表决", List.of(), null));
        assertThat(Resolution.adoptedOn(story.matter())).isEmpty();
        assertThat(Resolution.adoptedOn(new Resolution().initial())).isEmpty();
    }

    @Test
    void SY_7_META_DAYS_the_outcome_is_due_thirty_days_after_the_planned_end() {
        adopted(DAY).given(acts.disclose(DAY));
        var duty = story.when(acts.start(DAY, 8_000_000, LocalDate.of(2026, 7, 31)))
                .duty("disclose-outcome");
        assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(duty.rule()).isEqualTo("SY-7");
    }

    @Test
    void the_outcome_completes_the_matter_and_settles_the_duty() {
        started();
        story.when(acts.outcome(DAY.plusDays(90), 7_900_000)).passes("SY-6").records(OutcomeDisclosed.class);
        story.given(acts.outcome(DAY.plusDays(90), 7_900_000));
        story.when(progress(1)).refuses(Refusal.OutOfOrder.class);
        story.on(LocalDate.of(2027, 1, 1))
                .when(lapse("disclose-outcome", LocalDate.of(2026, 8, 31)))
                .doesNotFit("duty", "not-open");
    }

    @Test
    void acceptance_does_not_precede_completion() {
        started();
        var day = DAY.plusDays(90);
        story.when(new DiscloseOutcome(
                        acts.id(),
                        day,
                        1,
                        day.minusDays(3),
                        day.minusDays(4),
                        "验收小组",
                        new Board("公开栏", "李敏"),
                        "公告",
                        List.of(),
                        null))
                .doesNotFit("acceptedOn", "before-completion");
    }

    @Test
    void a_duty_not_done_by_its_day_lapses_the_day_after() {
        adopted(DAY);
        story.on(LocalDate.of(2026, 4, 30))
                .when(lapse("disclose-resolution", LocalDate.of(2026, 4, 30)))
                .doesNotFit("duty", "not-overdue");
        story.on(LocalDate.of(2026, 5, 1))
                .when(lapse("disclose-resolution", LocalDate.of(2026, 4, 30)))
                .records(DutyLapsed.class);
    }

    @Test
    void a_disclosed_resolution_has_no_open_duty_of_disclosure() {
        adopted(DAY);
        story.when(acts.disclose(DAY.plusDays(2))).records(ResolutionDisclosed.class);
        story.given(acts.disclose(DAY.plusDays(2)))
                .when(lapse("disclose-resolution", LocalDate.of(2026, 4, 30)))
                .doesNotFit("duty", "not-open");
    }

    private NoteLapse lapse(String duty, LocalDate due) {
        return new NoteLapse(acts.id(), LocalDate.of(2026, 11, 23), duty, due, null);
    }

    private NoteProgress progress(long spent) {
        return new NoteProgress(acts.id(), DAY.plusDays(30), 40, spent, "路基完成", List.of(), null);
    }

    private NoteDeviation deviation(@Nullable ResolutionId decision) {
        return new NoteDeviation(acts.id(), DAY.plusDays(20), "加长 100 米", 1_000_000, decision, List.of(), null);
    }

    private static NoteDeviation because(NoteDeviation a, String reason) {
        return new NoteDeviation(
                a.resolution(), a.occurredOn(), a.deviation(), a.extraCost(), a.newDecision(), a.files(), reason);
    }

    private void started() {
        adopted(DAY).given(acts.disclose(DAY), acts.start(DAY, 8_000_000, LocalDate.of(2026, 7, 31)));
    }

    private Story adopted(LocalDate day) {
        decide(story, acts, day);
        return story;
    }

    private static void decide(Story story, Acts acts, LocalDate day) {
        ready(story, acts, day)
                .given(acts.resolve(
                        day, Body.VILLAGERS_ASSEMBLY, CountedBy.HOUSEHOLDS, meeting(300, 200), new Vote(150, 40, 10)));
    }

    private Story ready(LocalDate day) {
        return ready(story, acts, day);
    }

    private static Story ready(Story story, Acts acts, LocalDate day) {
        return story.given(
                acts.initiate(Matter.WELFARE, day.minusDays(60)),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, day.minusDays(60)),
                acts.propose(day.minusDays(50)),
                acts.consult(day.minusDays(45)),
                acts.review(day.minusDays(40)));
    }

    private Resolve decision(LocalDate day, int inFavour) {
        return acts.resolve(
                day,
                Body.VILLAGERS_ASSEMBLY,
                CountedBy.HOUSEHOLDS,
                meeting(300, 200),
                new Vote(inFavour, 200 - inFavour, 0));
    }

    private static Story peopled(Story story) {
        return story.given(Register.bodies(story.code())).given(Register.people(story.code(), 900, 300));
    }
}
