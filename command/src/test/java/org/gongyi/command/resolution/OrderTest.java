package org.gongyi.command.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.resolution.Acts.meeting;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.command.hearing.Heard;
import org.gongyi.command.hearing.Hearings;
import org.gongyi.contract.Check;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.Outcomes;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.HearingKind;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionCommand.Consult;
import org.gongyi.contract.resolution.ResolutionCommand.NoteDeviation;
import org.gongyi.contract.resolution.ResolutionCommand.NoteProgress;
import org.gongyi.contract.resolution.ResolutionCommand.Resolve;
import org.gongyi.contract.resolution.ResolutionCommand.SendBack;
import org.gongyi.contract.resolution.ResolutionCommand.StartImplementation;
import org.gongyi.contract.resolution.ResolutionCommand.Withdraw;
import org.gongyi.contract.resolution.ResolutionEvent.HearingHeld;
import org.gongyi.contract.resolution.ResolutionEvent.ImplementationStarted;
import org.gongyi.contract.resolution.ResolutionEvent.ProgressNoted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionAdopted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionConsulted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionInitiated;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionReviewed;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Vote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// 四议 in their order: 提议 商议 审议 决议, and the four steps of a livelihood matter.
class OrderTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private final Story story = peopled(Story.inVillage());
    private final Acts acts = Acts.in(story);

    @Test
    void SY_0_a_matter_is_set_in_motion_with_its_source_and_reason() {
        story.when(acts.initiate(Matter.WELFARE, START)).passes("SY-0").records(ResolutionInitiated.class);
    }

    @Test
    void SY_1_nothing_is_discussed_that_was_not_proposed() {
        var refusal = story.given(
                        acts.initiate(Matter.WELFARE, START),
                        acts.classify(Affected.NOBODY_IN_PARTICULAR, false, START))
                .when(acts.consult(START))
                .fails("SY-1", OnFail.BLOCK)
                .refuses(Refusal.OutOfOrder.class);
        assertThat(refusal.checks()).extracting(Check::rule).containsExactly("SY-1");
        assertThat(refusal.checks().getFirst().citation().law()).contains("攀委发〔2015〕10号");
    }

    @Test
    void SY_1_a_proposal_dated_after_the_discussion_does_not_count() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, START),
                acts.propose(START.plusDays(2)));
        story.when(acts.consult(START.plusDays(1))).fails("SY-1", OnFail.BLOCK);
        story.when(acts.consult(START.plusDays(2))).records(ResolutionConsulted.class);
    }

    @Test
    void SY_2_nothing_is_examined_that_was_not_discussed() {
        story.given(acts.initiate(Matter.WELFARE, START), acts.propose(START))
                .when(acts.review(START))
                .fails("SY-2", OnFail.BLOCK)
                .refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void SY_2_a_sheet_without_signatures_does_not_count() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, START),
                acts.propose(START),
                acts.consult(START, Acts.unsigned(meeting(8, 8)), new Vote(8, 0, 0)));
        story.when(acts.review(START)).fails("SY-2", OnFail.BLOCK);
    }

    @Test
    void SY_3_nothing_is_decided_that_the_party_members_did_not_examine() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, START),
                acts.propose(START),
                acts.consult(START));
        story.when(decision(DAY)).fails("SY-3", OnFail.BLOCK).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void SY_PARTY1ST_the_party_organization_studies_it_first_by_law_since_2026() {
        var refusal = story.given(acts.initiate(Matter.WELFARE, START))
                .when(decision(DAY))
                .fails("SY-PARTY1ST", OnFail.BLOCK)
                .refuses(Refusal.OutOfOrder.class);
        assertThat(refusal.checks()).anySatisfy(check -> {
            assertThat(check.rule()).isEqualTo("SY-PARTY1ST");
            assertThat(check.citation().article()).isEqualTo("第二十八条第三款");
        });
    }

    @Test
    void DM_PM_CALL_an_important_matter_goes_through_the_party_members_meeting() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, START),
                acts.propose(START),
                acts.consult(START));
        story.when(decision(DAY)).fails("DM-PM-CALL", OnFail.WARN);
        story.given(acts.review(START)).when(decision(DAY)).passes("DM-PM-CALL");
    }

    @Test
    void DM_PM_CALL_the_party_members_meet_on_the_day_of_the_decision_at_the_latest() {
        var elsewhere = peopled(Story.inVillage("500113105208"));
        var there = Acts.in(elsewhere);
        elsewhere.given(there.initiate(Matter.WELFARE, START), there.propose(START), there.consult(START));
        elsewhere.given(there.review(DAY));
        elsewhere
                .when(there.resolve(
                        DAY, Body.VILLAGERS_ASSEMBLY, CountedBy.HOUSEHOLDS, meeting(300, 200), new Vote(150, 40, 10)))
                .passes("DM-PM-CALL");
        elsewhere
                .when(there.resolve(
                        DAY.minusDays(1),
                        Body.VILLAGERS_ASSEMBLY,
                        CountedBy.HOUSEHOLDS,
                        meeting(300, 200),
                        new Vote(150, 40, 10)))
                .fails("DM-PM-CALL", OnFail.WARN);
    }

    @Test
    void outside_Panzhihua_a_skipped_step_is_recorded_with_its_finding() {
        var elsewhere = peopled(Story.inVillage("500113105208"));
        var there = Acts.in(elsewhere);
        elsewhere.given(there.initiate(Matter.WELFARE, START), there.propose(START));
        elsewhere.when(there.review(START)).fails("SY-2", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
    }

    @Test
    void SY_4_nothing_is_disclosed_that_was_not_decided() {
        story.given(acts.initiate(Matter.WELFARE, START))
                .when(acts.disclose(DAY))
                .fails("SY-4", OnFail.BLOCK)
                .refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void SY_4_SY_5_SY_6_nothing_is_dated_before_what_it_rests_on() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, START),
                acts.propose(START),
                acts.consult(START),
                acts.review(START),
                decision(DAY));
        story.when(acts.disclose(DAY.minusDays(1))).fails("SY-4", OnFail.BLOCK).refuses(Refusal.OutOfOrder.class);
        story.given(acts.disclose(DAY.plusDays(2)));
        var end = DAY.plusDays(90);
        story.when(acts.start(DAY.plusDays(1), 1, end))
                .fails("SY-5", OnFail.BLOCK)
                .refuses(Refusal.OutOfOrder.class);
        assertThat(story.when(acts.start(DAY.plusDays(2), 1, end)).check("SY-5").arithmetic())
                .isEqualTo("决议公开：2026-04-22");
        story.given(acts.start(DAY.plusDays(4), 1, end));
        for (var act : List.of(progress(DAY.plusDays(3)), deviation(DAY.plusDays(3))))
            story.when(act).fails("SY-6", OnFail.BLOCK).refuses(Refusal.OutOfOrder.class);
        story.when(progress(DAY.plusDays(4))).passes("SY-6").records(ProgressNoted.class);
    }

    /// 广州, where no rule of a community spoke of disclosure before the law of 2026 did.
    @Test
    void REC_ORDER_where_no_law_of_the_day_speaks_of_disclosure_works_still_do_not_begin_before_it() {
        var community = peopled(Story.inCommunity("440103001001"));
        var there = Acts.in(community);
        var decided = LocalDate.of(2025, 12, 20);
        community.given(
                there.initiate(Matter.ALL_RESIDENTS, decided),
                there.propose(decided),
                there.consult(decided),
                there.review(decided),
                there.resolve(
                        decided,
                        Body.RESIDENTS_ASSEMBLY,
                        CountedBy.HOUSEHOLDS,
                        meeting(300, 200),
                        new Vote(150, 40, 10)),
                there.disclose(LocalDate.of(2025, 12, 31)));
        var end = LocalDate.of(2026, 6, 30);
        community
                .when(there.start(LocalDate.of(2025, 12, 30), 1, end))
                .isNotWeighedBy("SY-5")
                .fails("REC-ORDER", OnFail.BLOCK)
                .refuses(Refusal.OutOfOrder.class);
        community
                .when(there.start(LocalDate.of(2025, 12, 31), 1, end))
                .passes("REC-ORDER")
                .records(ImplementationStarted.class);
        community
                .when(there.start(LocalDate.of(2026, 1, 1), 1, end))
                .isNotWeighedBy("REC-ORDER")
                .passes("SY-5")
                .records(ImplementationStarted.class);
    }

    private NoteProgress progress(LocalDate day) {
        return new NoteProgress(acts.id(), day, 10, 1, "开工", List.of(), null);
    }

    private NoteDeviation deviation(LocalDate day) {
        return new NoteDeviation(acts.id(), day, "加长 100 米", 0, null, List.of(), "群众要求");
    }

    @Test
    void SY_PARTY1ST_a_study_dated_after_the_decision_came_too_late() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, START),
                acts.propose(START.plusDays(3)),
                acts.consult(START.plusDays(3)),
                acts.review(START.plusDays(3)));
        story.when(decision(START.plusDays(2)))
                .fails("SY-PARTY1ST", OnFail.BLOCK)
                .fails("SY-3", OnFail.BLOCK)
                .refuses(Refusal.OutOfOrder.class);
        var told = story.when(decision(START.plusDays(3)));
        assertThat(told.check("SY-PARTY1ST").arithmetic()).isEqualTo("党组织已于 2026-03-04 先行研究讨论");
        assertThat(told.check("SY-3").arithmetic()).isEqualTo("2026-03-04 已审议，有签到签名");
    }

    @Test
    void HR_TYPE_PART_a_hearing_of_the_day_after_the_discussion_came_too_late() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.PART, false, START),
                acts.propose(START),
                acts.hold(HearingKind.HEARING, START.plusDays(2)));
        story.when(acts.consult(START.plusDays(1))).fails("HR-TYPE-PART", OnFail.BLOCK);
        assertThat(story.when(acts.consult(START.plusDays(2)))
                        .check("HR-TYPE-PART")
                        .arithmetic())
                .isEqualTo("2026-03-03 已召开听证会");
    }

    @Test
    void HR_TYPE_ALL_what_is_found_to_touch_everybody_after_the_discussion_is_heard_before_the_decision() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, START),
                acts.propose(START),
                acts.consult(START),
                acts.review(START),
                acts.classify(Affected.ALL, false, START.plusDays(1)));
        story.when(decision(DAY)).fails("HR-TYPE-ALL", OnFail.BLOCK).refuses(Refusal.OutOfOrder.class);
        story.given(acts.hold(HearingKind.DEMONSTRATION, DAY))
                .when(decision(DAY))
                .passes("HR-TYPE-ALL")
                .records(ResolutionAdopted.class);
    }

    @Test
    void SY_PZH4_opinions_of_the_day_after_the_hearing_came_too_late() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.PART, true, START),
                acts.collectOpinions(START.plusDays(2)));
        story.when(acts.hold(HearingKind.HEARING, START.plusDays(1))).fails("SY-PZH4", OnFail.BLOCK);
        story.given(acts.hold(HearingKind.HEARING, START.plusDays(2)), acts.propose(START.plusDays(2)));
        story.given(acts.consult(START.plusDays(2)));
        assertThat(story.when(acts.review(START.plusDays(2))).check("SY-PZH4").arithmetic())
                .isEqualTo("民生事项四步：意见收集 2026-03-03 → 公开听证 2026-03-03 → 党员审议 2026-03-03");
    }

    @Test
    void no_station_is_passed_twice_unless_the_matter_was_sent_back() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, START),
                acts.propose(START),
                acts.consult(START));
        story.when(acts.propose(START)).refuses(Refusal.OutOfOrder.class);
        story.when(acts.consult(START)).refuses(Refusal.OutOfOrder.class);
        story.given(new SendBack(acts.id(), START.plusDays(1), Station.CONSULTATION, "党员大会", "预算不清", List.of(), null));
        story.when(acts.review(START.plusDays(1))).fails("SY-2", OnFail.BLOCK);
        story.when(acts.consult(START.plusDays(1))).records(ResolutionConsulted.class);
    }

    @Test
    void a_withdrawn_matter_goes_nowhere() {
        story.given(acts.initiate(Matter.WELFARE, START), new Withdraw(acts.id(), START, "资金未落实", List.of(), null));
        story.when(acts.propose(START)).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void a_matter_that_was_never_set_in_motion_is_unknown() {
        story.when(acts.propose(START)).refuses(Refusal.Unknown.class);
    }

    @Test
    void a_matter_is_set_in_motion_once() {
        story.given(acts.initiate(Matter.WELFARE, START))
                .when(acts.initiate(Matter.WELFARE, START))
                .refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void no_act_is_dated_before_the_matter_began() {
        story.given(acts.initiate(Matter.WELFARE, START))
                .when(acts.propose(START.minusDays(1)))
                .doesNotFit("occurredOn", "before-the-matter");
    }

    @Test
    void HR_TYPE_ALL_what_touches_everybody_needs_a_demonstration_meeting_before_it_is_discussed() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.ALL, false, START),
                acts.propose(START),
                acts.hold(HearingKind.HEARING, START));
        story.when(acts.consult(START)).fails("HR-TYPE-ALL", OnFail.BLOCK).refuses(Refusal.OutOfOrder.class);
        story.given(acts.hold(HearingKind.DEMONSTRATION, START))
                .when(acts.consult(START))
                .passes("HR-TYPE-ALL")
                .records(ResolutionConsulted.class);
    }

    @Test
    void HR_TYPE_PART_what_touches_some_needs_a_hearing_before_it_is_discussed() {
        story.given(
                acts.initiate(Matter.WELFARE, START), acts.classify(Affected.PART, false, START), acts.propose(START));
        story.when(acts.consult(START)).fails("HR-TYPE-PART", OnFail.BLOCK);
        story.given(acts.hold(HearingKind.HEARING, START))
                .when(acts.consult(START))
                .passes("HR-TYPE-PART");
    }

    @Test
    void HR_TYPE_PART_waits_for_the_outcome_of_a_hearing_and_not_for_its_day() {
        story.given(
                acts.initiate(Matter.WELFARE, START), acts.classify(Affected.PART, false, START), acts.propose(START));
        var consult = acts.consult(START.plusDays(9));
        story.around(hearings(heard(HearingForm.HEARING, START, START.plusDays(10), 0)));
        var waiting = story.when(consult).fails("HR-TYPE-PART", OnFail.BLOCK);
        assertThat(waiting.check("HR-TYPE-PART").arithmetic())
                .isEqualTo("听证会于 %s 召开，尚未办结：意见 12 条，有结果的 12 条".formatted(START));
        story.around(hearings(heard(HearingForm.HEARING, START, START.plusDays(9), 0)));
        assertThat(story.when(consult)
                        .passes("HR-TYPE-PART")
                        .check("HR-TYPE-PART")
                        .arithmetic())
                .isEqualTo("%s 已召开听证会".formatted(START));
        story.around(hearings(heard(HearingForm.DEMONSTRATION, START, START, 0)));
        story.when(consult).fails("HR-TYPE-PART", OnFail.BLOCK);
    }

    @Test
    void HR_TYPE_ALL_is_met_by_a_demonstration_that_is_closed() {
        story.given(
                acts.initiate(Matter.WELFARE, START), acts.classify(Affected.ALL, false, START), acts.propose(START));
        story.around(hearings(heard(HearingForm.DEMONSTRATION, START, null, 1)));
        story.when(acts.consult(START)).fails("HR-TYPE-ALL", OnFail.BLOCK);
        story.around(hearings(heard(HearingForm.DEMONSTRATION, START, START, 0)));
        story.when(acts.consult(START)).passes("HR-TYPE-ALL");
    }

    @Test
    void HR_MIN_nothing_is_decided_while_an_opinion_on_it_has_no_outcome() {
        examined();
        story.when(decision(DAY)).isNotWeighedBy("HR-MIN");
        story.around(hearings(heard(HearingForm.COUNCIL, START, START, 0), heard(HearingForm.FORUM, START, null, 1)));
        var waiting = story.when(decision(DAY)).fails("HR-MIN", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        assertThat(waiting.checks())
                .extracting(Check::arithmetic)
                .contains("恳谈会于 %s 召开，尚未办结：意见 12 条，有结果的 11 条".formatted(START));
        story.around(hearings(heard(HearingForm.FORUM, START, DAY, 0)));
        story.when(decision(DAY)).passes("HR-MIN").records(ResolutionAdopted.class);
        story.when(decision(DAY.minusDays(1))).fails("HR-MIN", OnFail.WARN);
    }

    @Test
    void HR_MIN_a_hearing_that_was_begun_after_the_day_of_the_decision_was_not_waited_for() {
        examined();
        story.around(hearings(begun(DAY.plusDays(1))));
        story.when(decision(DAY)).isNotWeighedBy("HR-MIN").records(ResolutionAdopted.class);
        story.around(hearings(begun(DAY)));
        assertThat(story.when(decision(DAY)).check("HR-MIN").arithmetic()).isEqualTo("恳谈会尚未召开");
    }

    @Test
    void HR_MIN_what_a_meeting_decided_all_the_same_is_recorded_with_what_was_found() {
        examined();
        story.around(hearings(heard(HearingForm.FORUM, START, DAY.plusDays(1), 0)));
        var adopted = story.when(Acts.because(decision(DAY), "会议当天已经表决"))
                .fails("HR-MIN", OnFail.WARN)
                .records(ResolutionAdopted.class);
        assertThat(adopted.findings().reason()).isEqualTo("会议当天已经表决");
    }

    @Test
    void DL_DUTY_what_concerns_people_is_decided_after_they_were_asked_or_heard_in_whatever_form() {
        var elsewhere = peopled(Story.inVillage("500113105208"));
        var there = Acts.in(elsewhere);
        elsewhere.given(
                there.initiate(Matter.WELFARE, START),
                there.classify(Affected.PART, false, START),
                there.propose(START),
                there.consult(START),
                there.review(START));
        var unasked = elsewhere.when(decision(there, DAY)).fails("DL-DUTY", OnFail.TASK);
        unasked.records(ResolutionAdopted.class);
        elsewhere.around(hearings(heard(HearingForm.FORUM, DAY, DAY, 0)));
        assertThat(elsewhere
                        .when(decision(there, DAY))
                        .passes("DL-DUTY")
                        .check("DL-DUTY")
                        .arithmetic())
                .isEqualTo("决议前已于 2026-04-20 听取居民意见");
        elsewhere.around(hearings(heard(HearingForm.FORUM, DAY.plusDays(1), DAY.plusDays(1), 0)));
        elsewhere.when(decision(there, DAY)).fails("DL-DUTY", OnFail.TASK);
        elsewhere
                .around(hearings(collectedUntil(DAY)))
                .when(decision(there, DAY))
                .passes("DL-DUTY");
        elsewhere.around(Hearings.NONE).given(there.collectOpinions(DAY));
        elsewhere.when(decision(there, DAY)).passes("DL-DUTY");
    }

    @Test
    void DL_DUTY_asks_nothing_where_nobody_in_particular_is_concerned_nor_before_2026() {
        examined();
        story.when(decision(DAY)).isNotWeighedBy("DL-DUTY");
        var last = LocalDate.of(2025, 12, 31);
        var earlier = peopled(Story.inVillage("500113105208"));
        var there = Acts.in(earlier);
        earlier.given(
                there.initiate(Matter.WELFARE, last),
                there.classify(Affected.PART, false, last),
                there.propose(last),
                there.consult(last),
                there.review(last));
        earlier.when(decision(there, last)).isNotWeighedBy("DL-DUTY");
        earlier.when(decision(there, last.plusDays(1))).fails("DL-DUTY", OnFail.TASK);
    }

    private static Heard begun(LocalDate day) {
        return new Heard(HearingForm.FORUM, null, day, null, null, null, Outcomes.NONE);
    }

    @Test
    void SY_PZH4_a_hearing_of_its_own_is_the_second_step_once_its_outcome_is_known() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.PART, true, START),
                acts.propose(START),
                acts.collectOpinions(START.plusDays(1)));
        var heard = hearings(heard(HearingForm.HEARING, START.plusDays(1), START.plusDays(2), 0));
        story.around(heard).given(acts.consult(START.plusDays(2)));
        story.when(acts.review(START.plusDays(2))).passes("SY-PZH4");
        story.around(hearings(heard(HearingForm.HEARING, START.plusDays(1), START.plusDays(3), 0)));
        story.when(acts.review(START.plusDays(2))).fails("SY-PZH4", OnFail.BLOCK);
        story.around(hearings(heard(HearingForm.HEARING, START, START.plusDays(2), 0)));
        story.when(acts.review(START.plusDays(2))).fails("SY-PZH4", OnFail.BLOCK);
    }

    private static Hearings hearings(Heard... all) {
        return new Hearings(List.of(all));
    }

    private static Heard heard(HearingForm form, LocalDate held, @Nullable LocalDate closed, int undecided) {
        return new Heard(form, null, START, null, held, closed, new Outcomes(12 - undecided, 0, 0, undecided));
    }

    @Test
    void SY_PZH4_opinions_by_the_page_are_the_first_step_once_their_last_day_has_come() {
        story.given(acts.initiate(Matter.WELFARE, START), acts.classify(Affected.PART, true, START));
        story.around(hearings(collectedUntil(START.plusDays(5))));
        var sheet = acts.hold(HearingKind.HEARING, START.plusDays(4));
        assertThat(story.when(sheet)
                        .fails("SY-PZH4", OnFail.BLOCK)
                        .check("SY-PZH4")
                        .arithmetic())
                .isEqualTo("民生事项四步：意见收集 尚无 → 公开听证 2026-03-05，须依次完成");
        story.when(acts.hold(HearingKind.HEARING, START.plusDays(5)))
                .passes("SY-PZH4")
                .records(HearingHeld.class);
    }

    @Test
    void SY_PZH4_all_four_steps_are_told_by_name_when_the_masses_decide() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.PART, true, START),
                acts.collectOpinions(START.plusDays(1)),
                acts.hold(HearingKind.HEARING, START.plusDays(2)),
                acts.propose(START.plusDays(3)),
                acts.consult(START.plusDays(4)));
        assertThat(story.when(decision(DAY))
                        .fails("SY-PZH4", OnFail.BLOCK)
                        .check("SY-PZH4")
                        .arithmetic())
                .isEqualTo("民生事项四步：意见收集 2026-03-02 → 公开听证 2026-03-03 → 党员审议 尚无 → 群众决议 2026-04-20，须依次完成");
        story.given(acts.review(START.plusDays(5)));
        assertThat(story.when(decision(DAY)).passes("SY-PZH4").check("SY-PZH4").arithmetic())
                .isEqualTo("民生事项四步：意见收集 2026-03-02 → 公开听证 2026-03-03 → 党员审议 2026-03-06 → 群众决议 2026-04-20");
    }

    private static Heard collectedUntil(LocalDate day) {
        return new Heard(HearingForm.HEARING, null, START, day, null, null, Outcomes.NONE);
    }

    private StartImplementation started(LocalDate day) {
        return acts.start(day, 1_000, day.plusDays(30));
    }

    @Test
    void HR_MIN_work_starts_when_those_who_were_asked_know_the_outcome_or_says_why() {
        examined();
        var posted = DAY.plusDays(2);
        var asked = heard(HearingForm.FORUM, START, posted.plusDays(3), 0);
        story.around(hearings(asked)).given(Acts.because(decision(DAY), "会议当天已经表决"));
        story.given(acts.disclose(posted));
        var early = story.when(started(posted.plusDays(2))).fails("HR-MIN", OnFail.WARN);
        early.refuses(Refusal.ReasonNeeded.class);
        story.when(started(posted.plusDays(3))).passes("HR-MIN").records(ImplementationStarted.class);
        story.around(hearings(asked, begun(DAY.plusDays(1))));
        story.when(started(posted.plusDays(3))).passes("HR-MIN");
        story.around(hearings(asked, begun(DAY)));
        story.when(started(posted.plusDays(3))).fails("HR-MIN", OnFail.WARN);
    }

    @Test
    void REC_CLASS_what_was_never_classified_is_not_discussed_where_hearings_are_asked_for() {
        story.given(acts.initiate(Matter.WELFARE, START), acts.propose(START));
        var unsaid = story.when(acts.consult(START)).fails("REC-CLASS", OnFail.BLOCK);
        unsaid.refuses(Refusal.OutOfOrder.class);
        assertThat(unsaid.check("REC-CLASS").arithmetic()).isEqualTo("尚未认定事项涉及全体还是部分居民、是否民生事项");
        story.given(acts.classify(Affected.NOBODY_IN_PARTICULAR, false, START))
                .when(acts.consult(START))
                .passes("REC-CLASS")
                .records(ResolutionConsulted.class);
    }

    @Test
    void REC_CLASS_is_asked_from_the_first_day_of_the_hearings_of_Panzhihua_and_nowhere_else() {
        var last = LocalDate.of(2015, 6, 23);
        story.given(acts.initiate(Matter.WELFARE, last), acts.propose(last));
        story.when(acts.consult(last)).isNotWeighedBy("REC-CLASS");
        story.when(acts.consult(last.plusDays(1))).fails("REC-CLASS", OnFail.BLOCK);
        var elsewhere = peopled(Story.inVillage("500113105208"));
        var there = Acts.in(elsewhere);
        elsewhere.given(there.initiate(Matter.WELFARE, START), there.propose(START));
        elsewhere.when(there.consult(START)).isNotWeighedBy("REC-CLASS").records(ResolutionConsulted.class);
    }

    @Test
    void REC_CLASS_what_was_discussed_before_that_day_is_not_decided_after_it_unclassified() {
        var last = LocalDate.of(2015, 6, 23);
        story.given(acts.initiate(Matter.WELFARE, last), acts.propose(last), acts.consult(last), acts.review(last));
        story.when(decision(last)).isNotWeighedBy("REC-CLASS");
        story.when(decision(last.plusDays(1))).fails("REC-CLASS", OnFail.BLOCK).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void HR_CLASS_a_decision_without_a_classification_needs_a_reason() {
        var elsewhere = peopled(Story.inVillage("500113105208"));
        var there = Acts.in(elsewhere);
        elsewhere.given(
                there.initiate(Matter.WELFARE, START), there.propose(START), there.consult(START), there.review(START));
        var decision = decision(there, DAY);
        elsewhere.when(decision).fails("HR-CLASS", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        elsewhere
                .given(there.classify(Affected.NOBODY_IN_PARTICULAR, false, START))
                .when(decision)
                .passes("HR-CLASS")
                .records(ResolutionAdopted.class);
    }

    @Test
    void SY_PZH4_a_livelihood_matter_is_heard_after_opinions_and_examined_after_the_hearing() {
        story.given(
                acts.initiate(Matter.WELFARE, START), acts.classify(Affected.PART, true, START), acts.propose(START));
        story.when(acts.hold(HearingKind.HEARING, START))
                .fails("SY-PZH4", OnFail.BLOCK)
                .refuses(Refusal.OutOfOrder.class);
        story.given(acts.collectOpinions(START))
                .when(acts.hold(HearingKind.HEARING, START))
                .passes("SY-PZH4")
                .records(HearingHeld.class);
        story.given(acts.hold(HearingKind.HEARING, START), acts.consult(START))
                .when(acts.review(START))
                .passes("SY-PZH4")
                .records(ResolutionReviewed.class);
    }

    @Test
    void SY_PZH4_a_hearing_before_the_opinions_were_collected_is_not_the_second_step() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.propose(START),
                acts.hold(HearingKind.HEARING, START.plusDays(1)),
                acts.collectOpinions(START.plusDays(2)),
                acts.classify(Affected.PART, true, START.plusDays(3)),
                acts.consult(START.plusDays(3)));
        story.when(acts.review(START.plusDays(3))).fails("SY-PZH4", OnFail.BLOCK);
        story.given(acts.hold(HearingKind.HEARING, START.plusDays(2)))
                .when(acts.review(START.plusDays(3)))
                .passes("SY-PZH4")
                .records(ResolutionReviewed.class);
    }

    @Test
    void SY_PZH4_the_public_hearing_is_not_replaced_by_an_argumentation_of_experts() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.ALL, true, START),
                acts.collectOpinions(START),
                acts.propose(START),
                acts.hold(HearingKind.DEMONSTRATION, START),
                acts.consult(START));
        story.when(acts.review(START)).fails("SY-PZH4", OnFail.BLOCK);
    }

    @Test
    void SY_PZH4_what_is_found_to_be_a_livelihood_matter_after_the_members_deliberated_goes_back_to_the_hearing() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, START),
                acts.propose(START),
                acts.consult(START),
                acts.review(START),
                acts.classify(Affected.PART, true, START.plusDays(1)),
                acts.collectOpinions(START.plusDays(1)),
                acts.hold(HearingKind.HEARING, START.plusDays(2)));
        story.when(decision(DAY)).fails("SY-PZH4", OnFail.BLOCK).refuses(Refusal.OutOfOrder.class);
        story.given(
                new SendBack(acts.id(), START.plusDays(2), Station.REVIEW, "支部", "补听证", List.of(), null),
                acts.review(START.plusDays(3)));
        story.when(decision(DAY)).passes("SY-PZH4").records(ResolutionAdopted.class);
    }

    @Test
    void SY_PZH4_opinions_collected_once_more_after_the_hearing_undo_nothing() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.PART, true, START),
                acts.collectOpinions(START),
                acts.propose(START),
                acts.hold(HearingKind.HEARING, START.plusDays(1)),
                acts.collectOpinions(START.plusDays(2)),
                acts.consult(START.plusDays(2)));
        story.when(acts.review(START.plusDays(2))).passes("SY-PZH4").records(ResolutionReviewed.class);
    }

    @Test
    void HR_TYPE_PART_a_second_hearing_does_not_make_the_first_one_unheld() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.PART, false, START),
                acts.propose(START),
                acts.hold(HearingKind.HEARING, START.plusDays(1)),
                acts.hold(HearingKind.HEARING, START.plusDays(9)));
        story.when(acts.consult(START.plusDays(2))).passes("HR-TYPE-PART").records(ResolutionConsulted.class);
    }

    @Test
    void SY_1_what_the_party_committee_votes_down_is_not_proposed() {
        story.given(acts.initiate(Matter.WELFARE, START));
        story.when(acts.propose(START, new Vote(2, 1, 0))).passes("SY-1");
        story.when(acts.propose(START, new Vote(1, 1, 1))).fails("SY-1", OnFail.NOT_PASSED);
        story.given(acts.propose(START, new Vote(1, 1, 1)))
                .when(acts.consult(START))
                .fails("SY-1", OnFail.BLOCK);
    }

    @Test
    void SY_2_a_plan_the_two_committees_vote_down_is_not_examined() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, START),
                acts.propose(START));
        var down = new Consult(acts.id(), START, meeting(8, 8), new Vote(4, 4, 0), "方案", List.of(), "有分歧");
        story.when(down).fails("SY-2", OnFail.NOT_PASSED).records(ResolutionConsulted.class);
        story.given(down).when(acts.review(START)).fails("SY-2", OnFail.BLOCK);
    }

    @Test
    void META_GUAR_since_2026_no_committee_gives_a_guarantee() {
        story.when(acts.initiate(Matter.GUARANTEE, LocalDate.of(2025, 12, 31))).records(ResolutionInitiated.class);
        story.when(acts.initiate(Matter.GUARANTEE, LocalDate.of(2026, 1, 1)))
                .fails("META-GUAR", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
    }

    @Test
    void META_VERSION_an_act_is_judged_by_the_law_of_its_own_day_whenever_it_is_recorded() {
        var last = LocalDate.of(2025, 12, 31);
        for (var recorded : List.of(last, last.plusDays(1), last.plusYears(1)))
            story.on(recorded).when(acts.initiate(Matter.GUARANTEE, last)).records(ResolutionInitiated.class);
        story.on(last.plusYears(1))
                .when(acts.initiate(Matter.GUARANTEE, last.plusDays(1)))
                .fails("META-GUAR", OnFail.BLOCK);
    }

    @Test
    void META_GUAR_a_guarantee_of_2025_is_not_decided_in_2026() {
        var before = LocalDate.of(2025, 12, 1);
        story.given(
                acts.initiate(Matter.GUARANTEE, before),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, before),
                acts.propose(before),
                acts.consult(before),
                acts.review(before));
        story.when(decision(LocalDate.of(2025, 12, 31))).records(ResolutionAdopted.class);
        story.when(decision(LocalDate.of(2026, 1, 1)))
                .fails("META-GUAR", OnFail.BLOCK)
                .refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void REC_SUM_a_hearing_of_nobody_is_no_hearing() {
        story.given(acts.initiate(Matter.WELFARE, START), acts.propose(START));
        story.when(acts.hold(HearingKind.HEARING, START, meeting(20, 0)))
                .fails("REC-SUM", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
    }

    @Test
    void a_matter_of_communities_does_not_arise_in_a_village() {
        story.when(acts.initiate(Matter.RESIDENTS_RULES, START)).doesNotFit("matter", "not-of-this-kind");
    }

    /// Proposed, consulted and examined on the first day, and ready to be decided.
    private void examined() {
        story.given(
                acts.initiate(Matter.WELFARE, START),
                acts.classify(Affected.NOBODY_IN_PARTICULAR, false, START),
                acts.propose(START),
                acts.consult(START),
                acts.review(START));
    }

    private Resolve decision(LocalDate day) {
        return decision(acts, day);
    }

    private static Resolve decision(Acts acts, LocalDate day) {
        return acts.resolve(
                day, Body.VILLAGERS_ASSEMBLY, CountedBy.HOUSEHOLDS, meeting(300, 200), new Vote(150, 40, 10));
    }

    private static Story peopled(Story story) {
        return story.given(Register.bodies(story.code())).given(Register.people(story.code(), 900, 300));
    }
}
