package org.gongyi.command.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.contract.disclosure.DisclosureSettlement.ANSWER_REVIEW;
import static org.gongyi.contract.disclosure.DisclosureSettlement.POST_DISCLOSURE;
import static org.gongyi.contract.disclosure.DisclosureSettlement.REVIEW_DISCLOSURE;
import static org.gongyi.contract.disclosure.DisclosureSettlement.noteBoardSeen;
import static org.gongyi.contract.disclosure.DisclosureSettlement.postAgain;
import static org.gongyi.contract.disclosure.DisclosureSettlement.putUpAgain;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.disclosure.PostingAct.NoteBoardSeen;
import org.gongyi.contract.disclosure.PostingAct.NoteDecisionSentBack;
import org.gongyi.contract.disclosure.PostingAct.NotePostedWithResolution;
import org.gongyi.contract.disclosure.PostingAct.NoteResultUndone;
import org.gongyi.contract.disclosure.PostingEvent.BoardSeen;
import org.gongyi.contract.disclosure.PostingEvent.DecisionSentBack;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePostedWithResolution;
import org.gongyi.contract.disclosure.PostingEvent.DisclosureTakenDown;
import org.gongyi.contract.disclosure.PostingEvent.PostingResumed;
import org.gongyi.contract.disclosure.PostingEvent.ResultUndone;
import org.gongyi.contract.disclosure.PreparingEvent.TextPrepared;
import org.gongyi.contract.disclosure.ReviewingAct.AnswerReview;
import org.gongyi.contract.disclosure.Segment;
import org.gongyi.contract.disclosure.Sighting;
import org.gongyi.contract.disclosure.Verdict;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Looked at, posted, seen, and taken down when its time is over.
class PostingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 3);

    private final Disclosures village = funds(Disclosures.inVillage());

    private static Disclosures funds(Disclosures there) {
        return there.named("funds-2026q1").opened();
    }

    @Test
    void DISC_PROC_nothing_is_posted_that_the_supervision_committee_has_not_looked_at() {
        var there = funds(Disclosures.inVillage(Disclosures.CHONGQING));
        there.given(there.text(DAY));
        there.when(there.post(DAY, 1)).fails("DISC-PROC", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
        there.given(there.review(DAY, 1, Verdict.APPROVED));
        there.when(there.post(DAY, 1, "联席会议另日召开")).fails("DISC-PROC", OnFail.WARN);
        there.given(there.approve(DAY, 1));
        there.when(there.post(DAY, 1)).passes("DISC-PROC").records(DisclosurePosted.class);
    }

    @Test
    void DISC_PROC_is_read_in_an_excerpt_only_elsewhere_and_does_not_block() {
        village.given(village.text(DAY));
        village.when(village.post(DAY, 1)).fails("DISC-PROC", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        village.when(village.post(DAY, 1, "监督委员会换届")).records(DisclosurePosted.class);
    }

    @Test
    void DISC_PROC_a_new_version_is_looked_at_anew() {
        village.given(
                village.text(DAY),
                village.review(DAY, 1, Verdict.APPROVED),
                village.approve(DAY, 1),
                village.text(DAY));
        village.when(village.post(DAY, 1)).doesNotFit("version", "not-the-latest");
        village.when(village.post(DAY, 2)).fails("DISC-PROC", OnFail.WARN);
    }

    @Test
    void DISC_PROC_C_is_an_analogy_in_a_community() {
        var community = funds(Disclosures.inCommunity());
        community.given(community.text(DAY));
        community.when(community.post(DAY, 1)).fails("DISC-PROC-C", OnFail.WARN).isNotWeighedBy("DISC-PROC");
        community.given(community.review(DAY, 1, Verdict.APPROVED), community.approve(DAY, 1));
        community.when(community.post(DAY, 1)).passes("DISC-PROC-C");
    }

    @Test
    void DISC_SUP_OBJ_a_draft_is_looked_at_and_an_objection_answered_within_five_days_in_Chongqing() {
        var there = funds(Disclosures.inVillage(Disclosures.CHONGQING));
        var prepared = there.when(there.text(DAY));
        assertThat(prepared.duty(REVIEW_DISCLOSURE).due()).isEqualTo("2026-04-08");
        assertThat(prepared.duty(REVIEW_DISCLOSURE).office()).isEqualTo(Office.SUPERVISION_COMMITTEE);
        there.given(there.text(DAY));
        var objected = there.when(there.review(DAY, 1, Verdict.OBJECTED)).fails("DISC-SUP-OBJ", OnFail.TASK);
        assertThat(objected.duty(ANSWER_REVIEW).due()).isEqualTo("2026-04-08");
        assertThat(objected.duty(ANSWER_REVIEW).office()).isEqualTo(Office.COMMITTEE);
    }

    @Test
    void DISC_SUP_OBJ_within_ten_in_Sichuan_and_an_objection_that_stands_keeps_it_off_the_board() {
        village.given(village.text(DAY));
        assertThat(village.when(village.review(DAY, 1, Verdict.OBJECTED))
                        .duty(ANSWER_REVIEW)
                        .due())
                .isEqualTo("2026-04-13");
        village.given(village.review(DAY, 1, Verdict.OBJECTED), village.approve(DAY, 1));
        village.when(village.post(DAY, 1)).fails("DISC-PROC", OnFail.WARN);
        village.given(new AnswerReview(village.id(), DAY, 1, "已补充说明", List.of(), null));
        assertThat(village.docket().duties().owes(ANSWER_REVIEW)).isFalse();
        village.when(village.post(DAY, 1)).passes("DISC-PROC");
    }

    @Test
    void an_objection_is_answered_by_a_better_version_too() {
        village.given(village.text(DAY), village.review(DAY, 1, Verdict.OBJECTED), village.text(DAY));
        assertThat(village.docket().duties().owes(ANSWER_REVIEW)).isFalse();
        village.when(new AnswerReview(village.id(), DAY, 2, "已改", List.of(), null))
                .refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void DISC_BOARD_a_photograph_shows_that_it_hangs_since_2026() {
        village.given(village.text(DAY), village.review(DAY, 1, Verdict.APPROVED), village.approve(DAY, 1));
        village.when(village.post(DAY, 1)).passes("DISC-BOARD");
        village.when(village.postWithoutPhotograph(DAY, 1, null))
                .fails("DISC-BOARD", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        var before = Disclosures.inVillage().named("funds-2025q3").opened();
        var december = LocalDate.of(2025, 12, 31);
        before.given(before.text(december), before.review(december, 1, Verdict.APPROVED), before.approve(december, 1));
        before.when(before.postWithoutPhotograph(december, 1, null)).isNotWeighedBy("DISC-BOARD");
    }

    @Test
    void DISC_FREQ_Q_late_by_a_day_is_recorded_and_stays() {
        village.given(village.text(DAY), village.review(DAY, 1, Verdict.APPROVED), village.approve(DAY, 1));
        var inTime = village.when(village.post(LocalDate.of(2026, 4, 20), 1)).passes("DISC-FREQ-Q");
        assertThat(inTime.records(DisclosurePosted.class).late()).isZero();
        var late = village.when(village.post(LocalDate.of(2026, 4, 21), 1)).fails("DISC-FREQ-Q", OnFail.TASK);
        assertThat(late.records(DisclosurePosted.class).late()).isEqualTo(1);
        village.given(village.post(LocalDate.of(2026, 4, 21), 1));
        assertThat(village.docket().duties().owes(POST_DISCLOSURE)).isFalse();
    }

    @Test
    void DISC_15D_it_hangs_fifteen_days_and_one_less_is_owed_again() {
        village.posted(DAY);
        village.when(village.takeDown(DAY.plusDays(15), 1, null)).passes("DISC-15D");
        var early = village.when(village.takeDown(DAY.plusDays(14), 1, null));
        early.fails("DISC-15D", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        var recorded = village.when(village.takeDown(DAY.plusDays(14), 1, "公开栏迁移"));
        assertThat(recorded.records(DisclosureTakenDown.class).hung()).isEqualTo(14);
        assertThat(recorded.duty(postAgain(Segment.WHOLE)).due()).isEqualTo("2026-04-20");
        village.given(village.takeDown(DAY.plusDays(14), 1, "公开栏迁移"));
        village.when(village.post(DAY.plusDays(13), 1)).doesNotFit("occurredOn", "before-the-removal");
        var again = village.when(village.post(DAY.plusDays(18), 1));
        again.isNotWeighedBy("DISC-FREQ-Q").fails("DISC-15D", OnFail.TASK);
        assertThat(again.check("DISC-15D").arithmetic()).isEqualTo("应于 2026-04-20 前公布，2026-04-21 公布，逾期 1 天");
        village.given(village.post(DAY.plusDays(14), 1));
        assertThat(village.docket().duties().owes(postAgain(Segment.WHOLE))).isFalse();
    }

    @Test
    void DISC_15D_days_on_which_it_did_not_hang_do_not_count() {
        village.posted(DAY).given(village.interrupt(DAY.plusDays(4), 1));
        assertThat(village.docket().duties().open())
                .containsEntry(putUpAgain(Segment.WHOLE), LocalDate.of(2026, 4, 10));
        var again = village.when(village.putUp(DAY.plusDays(6), 1)).records(PostingResumed.class);
        assertThat(again.paused()).isEqualTo(2);
        assertThat(again.removableFrom()).isEqualTo(DAY.plusDays(17));
        village.given(village.putUp(DAY.plusDays(6), 1));
        assertThat(village.docket().duties().owes(putUpAgain(Segment.WHOLE))).isFalse();
        village.when(village.takeDown(DAY.plusDays(17), 1, null)).passes("DISC-15D");
        var early = village.when(village.takeDown(DAY.plusDays(16), 1, null)).fails("DISC-15D", OnFail.WARN);
        assertThat(early.check("DISC-15D").arithmetic()).contains("其间中断 2 天不计，共 14 天，须满 15 天");
    }

    @Test
    void DISC_15D_what_fell_and_was_not_put_up_again_does_not_count_on() {
        village.posted(DAY).given(village.interrupt(DAY.plusDays(4), 1));
        village.when(village.takeDown(DAY.plusDays(20), 1, null)).fails("DISC-15D", OnFail.WARN);
    }

    @Test
    void DISC_15D_what_fell_after_its_time_owes_nothing_and_what_is_taken_down_is_not_put_up_again() {
        village.posted(DAY).given(village.interrupt(DAY.plusDays(15), 1));
        assertThat(village.docket().duties().owes(putUpAgain(Segment.WHOLE))).isFalse();
        var other = funds(Disclosures.inVillage()).posted(DAY);
        other.given(other.interrupt(DAY.plusDays(14), 1));
        assertThat(other.docket().duties().owes(putUpAgain(Segment.WHOLE))).isTrue();
        other.given(other.takeDown(DAY.plusDays(16), 1, "不再张贴"));
        assertThat(other.docket().duties().open()).containsOnlyKeys(postAgain(Segment.WHOLE));
    }

    @Test
    void DISC_15D_an_earlier_part_that_came_down_goes_up_again_while_the_next_is_prepared() {
        var road = Disclosures.inVillage().begun("decisions", DAY);
        road.given(
                road.text(DAY, Segment.BEFORE, "拟硬化道路", null, null),
                road.post(DAY, 1, "补记"),
                road.takeDown(DAY.plusDays(3), 1, "大风"),
                road.text(DAY.plusDays(4), Segment.DURING, "施工过半", null, null),
                road.post(DAY.plusDays(4), 2, "补记"));
        assertThat(road.docket().duties().owes(postAgain(Segment.BEFORE))).isTrue();
        road.given(road.post(DAY.plusDays(5), 1, "补记"));
        assertThat(road.docket().duties().owes(postAgain(Segment.BEFORE))).isFalse();
        assertThat(road.docket().hanging().notices()).hasSize(2);
    }

    @Test
    void DISC_PROC_what_was_looked_at_after_the_board_was_not_looked_at_before_it() {
        village.given(
                village.text(DAY),
                village.review(DAY.plusDays(2), 1, Verdict.APPROVED),
                village.approve(DAY.plusDays(2), 1));
        var late = village.when(village.post(DAY.plusDays(1), 1)).fails("DISC-PROC", OnFail.WARN);
        assertThat(late.check("DISC-PROC").arithmetic()).isEqualTo("监督委员会 2026-04-05 才审查，在张贴之后");
        village.when(village.post(DAY.plusDays(2), 1)).passes("DISC-PROC");
    }

    @Test
    void DISC_PROC_the_joint_meeting_comes_after_the_supervision_committee() {
        village.given(village.text(DAY), village.approve(DAY, 1), village.review(DAY.plusDays(1), 1, Verdict.APPROVED));
        village.when(village.post(DAY.plusDays(2), 1)).fails("DISC-PROC", OnFail.WARN);
        village.given(village.approve(DAY.plusDays(1), 1));
        village.when(village.post(DAY.plusDays(2), 1)).passes("DISC-PROC");
    }

    @Test
    void nothing_is_said_of_a_version_before_it_was_prepared() {
        village.given(village.text(DAY));
        var before = DAY.minusDays(1);
        village.when(village.review(before, 1, Verdict.APPROVED)).doesNotFit("occurredOn", "before-the-version");
        village.when(village.approve(before, 1)).doesNotFit("occurredOn", "before-the-version");
        village.when(village.post(before, 1)).doesNotFit("occurredOn", "before-the-version");
        village.given(village.review(DAY.plusDays(2), 1, Verdict.OBJECTED));
        village.when(new AnswerReview(village.id(), DAY.plusDays(1), 1, "已补充说明", List.of(), null))
                .doesNotFit("occurredOn", "before-the-objection");
    }

    @Test
    void who_may_not_prepare_it_neither_posts_it_nor_takes_it_down() {
        village.given(village.text(DAY));
        village.by(Office.COLLECTIVE_ORGANIZATION)
                .when(village.post(DAY, 1, "测试"))
                .doesNotFit("disclosure", "prepared-by-another");
    }

    @Test
    void DISC_15D_and_DISC_PERIOD_by_the_law_of_the_day_it_went_up() {
        var posted = LocalDate.of(2025, 11, 1);
        var removed = LocalDate.of(2025, 11, 12);
        var there = Disclosures.inVillage(Disclosures.CHONGQING)
                .named("funds-2025q3")
                .opened();
        there.posted(posted)
                .when(there.takeDown(removed, 1, null))
                .passes("DISC-PERIOD")
                .isNotWeighedBy("DISC-15D");
        there.when(there.takeDown(posted.plusDays(9), 1, "测试")).fails("DISC-PERIOD", OnFail.WARN);
        var elsewhere = Disclosures.inVillage().named("funds-2025q3").opened();
        elsewhere
                .posted(posted)
                .when(elsewhere.takeDown(removed, 1, null))
                .isNotWeighedBy("DISC-15D")
                .isNotWeighedBy("DISC-PERIOD")
                .records(DisclosureTakenDown.class);
    }

    @Test
    void what_does_not_hang_is_neither_seen_nor_taken_down() {
        village.when(village.takeDown(DAY, 1, null)).refuses(Refusal.OutOfOrder.class);
        village.posted(DAY);
        village.when(village.takeDown(DAY, 2, null)).doesNotFit("version", "does-not-hang");
        village.when(village.takeDown(DAY.minusDays(1), 1, null)).doesNotFit("occurredOn", "before-the-notice");
        village.when(village.post(DAY, 1)).doesNotFit("version", "hangs-already");
        village.when(village.putUp(DAY, 1)).refuses(Refusal.OutOfOrder.class);
        village.given(village.interrupt(DAY.plusDays(2), 1));
        village.when(village.interrupt(DAY.plusDays(3), 1)).doesNotFit("version", "hangs-no-more");
        village.when(village.putUp(DAY.plusDays(1), 1)).doesNotFit("occurredOn", "before-the-interruption");
    }

    @Test
    void DISC_BOARD_somebody_stands_before_the_board_within_eight_days() {
        var posted = village.given(village.text(DAY), village.review(DAY, 1, Verdict.APPROVED), village.approve(DAY, 1))
                .when(village.post(DAY, 1));
        assertThat(posted.duty(noteBoardSeen(Segment.WHOLE, 1, DAY)).due())
                .isEqualTo("2026-04-13"); // the 11th is a Saturday
        assertThat(posted.duty(noteBoardSeen(Segment.WHOLE, 1, DAY)).office()).isEqualTo(Office.SUPERVISION_COMMITTEE);
        village.given(village.post(DAY, 1), seen(Sighting.PHOTOGRAPH, null));
        assertThat(village.docket().duties().owes(noteBoardSeen(Segment.WHOLE, 1, DAY)))
                .isFalse();
    }

    @Test
    void DISC_BOARD_a_look_on_the_day_it_went_up_shows_nothing_of_the_days_between() {
        var between = noteBoardSeen(Segment.WHOLE, 1, DAY);
        village.posted(DAY).given(seen(DAY, Sighting.PHOTOGRAPH, null));
        assertThat(village.docket().duties().owes(between))
                .as("the day it went up")
                .isTrue();
        village.given(seen(DAY.plusDays(1), Sighting.PHOTOGRAPH, null));
        assertThat(village.docket().duties().owes(between)).as("the day after").isFalse();
    }

    @Test
    void DISC_BOARD_what_went_up_again_is_looked_at_after_the_day_it_went_up_again() {
        var again = DAY.plusDays(3);
        village.posted(DAY)
                .given(
                        seen(DAY.plusDays(1), Sighting.PHOTOGRAPH, null),
                        village.takeDown(DAY.plusDays(2), 1, "贴错地方"),
                        village.post(again, 1, "重新张贴"),
                        seen(again, Sighting.PHOTOGRAPH, null));
        assertThat(village.docket().duties().owes(noteBoardSeen(Segment.WHOLE, 1, again)))
                .isTrue();
        village.given(seen(again.plusDays(1), Sighting.PHOTOGRAPH, null));
        assertThat(village.docket().duties().owes(noteBoardSeen(Segment.WHOLE, 1, again)))
                .isFalse();
    }

    @Test
    void DISC_BOARD_nobody_looks_at_what_came_down_or_was_corrected() {
        village.posted(DAY).given(village.takeDown(DAY.plusDays(16), 1, null));
        assertThat(village.docket().duties().owes(noteBoardSeen(Segment.WHOLE, 1, DAY)))
                .isFalse();
        var other = funds(Disclosures.inVillage()).posted(DAY).posted(DAY.plusDays(1));
        assertThat(other.docket().duties().open())
                .containsKey(noteBoardSeen(Segment.WHOLE, 2, DAY.plusDays(1)))
                .doesNotContainKey(noteBoardSeen(Segment.WHOLE, 1, DAY));
    }

    @Test
    void whoever_holds_no_office_is_believed_by_the_code_on_the_paper_and_by_nothing_else() {
        village.posted(DAY).by(Office.LEDGER);
        village.when(seen(Sighting.QR_CODE, "AB3DE0FGHJ")).doesNotFit("code", "not-on-the-paper");
        village.around(new PaperCode("AB3DE0FGHJ"));
        village.when(seen(Sighting.QR_CODE, null)).doesNotFit("code", "code-needed");
        village.when(seen(Sighting.QR_CODE, "AB3DE0FGHK")).doesNotFit("code", "not-on-the-paper");
        village.when(seen(Sighting.PHOTOGRAPH, "AB3DE0FGHJ")).doesNotFit("sighting", "photograph-without-office");
        assertThat(village.when(seen(Sighting.QR_CODE, "ab3de-ofghj"))
                        .records(BoardSeen.class)
                        .seenBy())
                .as("PII_MIN_no_name_is_asked_for")
                .isNull();
    }

    @Test
    void DISC_BOARD_who_looks_at_it_for_an_office_shows_a_photograph_or_tells_the_code() {
        village.posted(DAY).around(new PaperCode("AB3DE0FGHJ"));
        var bare =
                new NoteBoardSeen(village.id(), DAY.plusDays(7), 1, Sighting.PHOTOGRAPH, "AB3DE0FGHJ", List.of(), null);
        village.when(bare).doesNotFit("files", "photograph-or-code");
        village.when(seen(Sighting.PHOTOGRAPH, null)).records(BoardSeen.class);
        village.when(seen(Sighting.QR_CODE, null)).doesNotFit("code", "code-or-photograph");
        village.when(seen(Sighting.QR_CODE, "AB3DE0FGHJ")).records(BoardSeen.class);
    }

    private NoteBoardSeen seen(Sighting how, @Nullable String code) {
        return seen(DAY.plusDays(7), how, code);
    }

    private NoteBoardSeen seen(LocalDate day, Sighting how, @Nullable String code) {
        var files = how == Sighting.PHOTOGRAPH ? List.of(Disclosures.photograph()) : List.<FileRef>of();
        return new NoteBoardSeen(village.id(), day, 1, how, code, files, null);
    }

    @Test
    void DISC_FREQ_A_what_hangs_with_its_resolution_is_posted_by_its_day_and_late_the_day_after() {
        var decided = Disclosures.inVillage().begun("decisions", DAY);
        decided.when(with(decided, LocalDate.of(2026, 4, 13))).passes("DISC-FREQ-A");
        var late = decided.when(with(decided, LocalDate.of(2026, 4, 14))).fails("DISC-FREQ-A", OnFail.TASK);
        assertThat(late.records(DisclosurePostedWithResolution.class).late()).isEqualTo(1);
        decided.given(with(decided, LocalDate.of(2026, 4, 13)));
        assertThat(decided.docket().duties().owes(POST_DISCLOSURE)).isFalse();
        decided.when(with(decided, LocalDate.of(2026, 4, 13))).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void only_what_a_meeting_decided_hangs_with_a_resolution() {
        village.when(with(village, DAY)).doesNotFit("resolution", "not-a-decision");
    }

    @Test
    void DISC_FREQ_A_what_was_sent_back_is_owed_no_more_and_was_late_from_the_day_after_its_day() {
        var decided = Disclosures.inVillage().begun("decisions", DAY);
        var inTime = decided.when(sentBack(decided, LocalDate.of(2026, 4, 13)))
                .isNotWeighedBy("DISC-FREQ-A")
                .records(DecisionSentBack.class);
        assertThat(inTime.late()).isZero();
        assertThat(inTime.grounds()).isEqualTo("预算有误");
        var late = decided.when(sentBack(decided, LocalDate.of(2026, 4, 14))).fails("DISC-FREQ-A", OnFail.TASK);
        assertThat(late.records(DecisionSentBack.class).late()).isEqualTo(1);
        decided.given(sentBack(decided, LocalDate.of(2026, 4, 13)));
        assertThat(decided.docket().duties().owes(POST_DISCLOSURE)).isFalse();
        decided.when(sentBack(decided, LocalDate.of(2026, 4, 13))).refuses(Refusal.OutOfOrder.class);
        village.when(sentBack(village, DAY)).doesNotFit("resolution", "not-a-decision");
    }

    @Test
    void DISC_TRUE_a_result_without_effect_is_owed_no_more_and_was_late_from_the_day_after_its_day() {
        var elected = Disclosures.inVillage().begun("other", DAY);
        var inTime = elected.when(undone(elected, LocalDate.of(2026, 4, 13)))
                .isNotWeighedBy("DISC-FREQ-A")
                .records(ResultUndone.class);
        assertThat(inTime.late()).isZero();
        assertThat(inTime.round()).isEqualTo(1);
        var late = elected.when(undone(elected, LocalDate.of(2026, 4, 14))).fails("DISC-FREQ-A", OnFail.TASK);
        assertThat(late.records(ResultUndone.class).late()).isEqualTo(1);
        elected.given(undone(elected, LocalDate.of(2026, 4, 13)));
        assertThat(elected.docket().duties().owes(POST_DISCLOSURE)).isFalse();
        elected.when(undone(elected, LocalDate.of(2026, 4, 13))).refuses(Refusal.OutOfOrder.class);
        village.when(undone(village, DAY)).doesNotFit("election", "not-a-result");
    }

    private static NoteResultUndone undone(Disclosures there, LocalDate day) {
        var election = new ElectionId(there.id().community() + "-huanjie001");
        return new NoteResultUndone(there.id(), day, election, 1, null);
    }

    private static NoteDecisionSentBack sentBack(Disclosures there, LocalDate day) {
        var resolution = new ResolutionId(there.id().community() + "-xiulu00001");
        return new NoteDecisionSentBack(there.id(), day, resolution, "村民代表会议", "预算有误", null);
    }

    private static NotePostedWithResolution with(Disclosures there, LocalDate day) {
        var resolution = new ResolutionId(there.id().community() + "-xiulu00001");
        return new NotePostedWithResolution(there.id(), day, resolution, Disclosures.board(), null);
    }

    @Test
    void DISC_TRUE_what_was_posted_is_corrected_by_another_version_with_its_reason() {
        village.posted(DAY);
        village.when(village.text(DAY)).fails("DISC-TRUE", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
        var corrected = village.when(village.text(DAY, Segment.WHOLE, "更正后", null, "数字抄错"))
                .passes("DISC-TRUE")
                .records(TextPrepared.class);
        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.corrects()).isEqualTo(1);
        village.posted(DAY.plusDays(1));
        assertThat(village.docket().hanging().notices()).hasSize(2);
        village.when(village.takeDown(DAY.plusDays(1), 1, "以更正版代替"))
                .fails("DISC-15D", OnFail.WARN)
                .records(DisclosureTakenDown.class);
        village.given(village.takeDown(DAY.plusDays(1), 1, "以更正版代替"));
        assertThat(village.docket().duties().owes(POST_DISCLOSURE)).isFalse();
    }

    @Test
    void DISC_TRUE_a_draft_is_prepared_as_often_as_it_takes() {
        village.given(village.text(DAY)).when(village.text(DAY)).isNotWeighedBy("DISC-TRUE");
    }

    @Test
    void DISC_PREDURPOST_a_long_matter_is_told_before_during_and_after() {
        var road = Disclosures.inVillage().begun("decisions", DAY);
        road.given(road.text(DAY, Segment.DURING, "施工过半", null, null));
        road.when(road.post(DAY, 1, "补记")).fails("DISC-PREDURPOST", OnFail.WARN);
        road.given(road.text(DAY, Segment.BEFORE, "拟硬化道路", null, null));
        road.when(road.post(DAY, 2, "补记")).passes("DISC-PREDURPOST");
        road.given(road.post(DAY, 2, "补记"), road.text(DAY, Segment.AFTER, "已验收", null, null));
        road.when(road.post(DAY, 3, "补记")).fails("DISC-PREDURPOST", OnFail.WARN);
        road.given(road.text(DAY, Segment.DURING, "施工过半", null, null), road.post(DAY, 4, "补记"));
        road.when(road.text(DAY, Segment.DURING, "施工完成", null, null)).fails("DISC-TRUE", OnFail.BLOCK);
        road.given(road.text(DAY, Segment.AFTER, "已验收", null, null));
        road.when(road.post(DAY, 5, "补记")).passes("DISC-PREDURPOST");
    }

    @Test
    void DISC_RESP_the_chair_answers_first_in_Shandong() {
        var there = funds(Disclosures.inVillage(Disclosures.SHANDONG));
        there.given(there.text(DAY));
        assertThat(there.when(there.post(DAY, 1, "测试"))
                        .passes("DISC-RESP")
                        .check("DISC-RESP")
                        .arithmetic())
                .isEqualTo("第一责任人：姓名b0");
        there.when(there.post(LocalDate.of(2031, 1, 1), 1, "测试")).fails("DISC-RESP", OnFail.WARN);
        village.given(village.text(DAY)).when(village.post(DAY, 1, "测试")).isNotWeighedBy("DISC-RESP");
    }

    @Test
    void who_prepares_is_whom_the_catalogue_names_or_the_committee() {
        village.by(Office.COLLECTIVE_ORGANIZATION)
                .when(village.text(DAY))
                .doesNotFit("disclosure", "prepared-by-another");
    }

    @Test
    void nothing_is_disclosed_of_a_period_before_it_ends() {
        village.when(village.text(LocalDate.of(2026, 3, 30))).doesNotFit("occurredOn", "before-its-end");
    }
}
