package org.gongyi.command.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.contract.disclosure.DisclosureSettlement.POST_DISCLOSURE;
import static org.gongyi.contract.disclosure.DisclosureSettlement.answerQuestion;
import static org.gongyi.contract.disclosure.DisclosureSettlement.carryOutOrder;
import static org.gongyi.contract.disclosure.DisclosureSettlement.closeFailure;
import static org.gongyi.contract.disclosure.DisclosureSettlement.decideFailure;
import static org.gongyi.contract.disclosure.DisclosureSettlement.settleQuestion;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.Named;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.disclosure.AppealedTo;
import org.gongyi.contract.disclosure.Asking;
import org.gongyi.contract.disclosure.AskingAct.AskQuestion;
import org.gongyi.contract.disclosure.AskingAct.FollowQuestion;
import org.gongyi.contract.disclosure.AskingAct.ModerateQuestion;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAsked;
import org.gongyi.contract.disclosure.AskingEvent.QuestionFollowed;
import org.gongyi.contract.disclosure.DisclosureSettlement;
import org.gongyi.contract.disclosure.Failing;
import org.gongyi.contract.disclosure.ModerationGround;
import org.gongyi.contract.disclosure.OrderOutcome;
import org.gongyi.contract.disclosure.OversightAct.CloseFailure;
import org.gongyi.contract.disclosure.OversightAct.DecideFailure;
import org.gongyi.contract.disclosure.OversightAct.ModerateFailure;
import org.gongyi.contract.disclosure.OversightAct.ReportFailure;
import org.gongyi.contract.disclosure.OversightEvent.DisclosureDutyLapsed;
import org.gongyi.contract.disclosure.OversightEvent.FailureDecided;
import org.gongyi.contract.disclosure.OversightEvent.FailureModerated;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.Segment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whoever asks is answered, and what fails goes up.
class AskingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 3);

    private final Disclosures village = Disclosures.inVillage().opened();

    @Test
    void DISC_QUERY_anybody_asks_and_is_answered_within_ten_days() {
        var asked = village.when(village.ask(DAY, Asking.INQUIRY)).passes("DISC-QUERY");
        assertThat(asked.records(QuestionAsked.class).number()).isEqualTo(1);
        assertThat(asked.duty(answerQuestion(1)).due()).isEqualTo("2026-04-13");
        assertThat(asked.duty(answerQuestion(1)).office()).isEqualTo(Office.COMMITTEE);
        village.given(village.ask(DAY, Asking.INQUIRY));
        village.when(village.answer(LocalDate.of(2026, 4, 13), 1)).passes("DISC-QUERY");
        village.when(village.answer(LocalDate.of(2026, 4, 14), 1)).fails("DISC-QUERY", OnFail.TASK);
        village.given(village.answer(DAY, 1)).when(village.answer(DAY, 1)).doesNotFit("number", "question-not-there");
        village.when(village.answer(DAY, 2)).doesNotFit("number", "no-such-question");
    }

    @Test
    void DISC_QUERY_in_a_community_since_2026() {
        var community = Disclosures.inCommunity().opened();
        assertThat(community
                        .when(community.ask(DAY, Asking.OBJECTION))
                        .duty(answerQuestion(1))
                        .rule())
                .isEqualTo("DISC-QUERY");
    }

    @Test
    void DISC_OBJ_has_the_clock_of_the_place() {
        assertThat(clock(Disclosures.CHONGQING)).isEqualTo("DISC-OBJ 2026-04-07"); // the 6th is a holiday
        assertThat(clock(Disclosures.SHANGHAI)).isEqualTo("DISC-OBJ 2026-04-20");
        assertThat(clock(Disclosures.GUANGZHOU)).isEqualTo("DISC-QUERY 2026-04-13");
        var shandong = Disclosures.inVillage(Disclosures.SHANDONG)
                .named("funds-2026q1")
                .opened();
        assertThat(shandong.when(shandong.ask(DAY, Asking.OBJECTION))
                        .duty(answerQuestion(1))
                        .due())
                .isEqualTo("2026-04-08");
        assertThat(shandong.when(shandong.ask(DAY, Asking.INQUIRY))
                        .duty(answerQuestion(1))
                        .rule())
                .isEqualTo("DISC-QUERY");
    }

    private static String clock(String place) {
        var there = Disclosures.inVillage(place).opened();
        var duty = there.when(there.ask(DAY, Asking.OBJECTION)).duty(answerQuestion(1));
        return duty.rule() + " " + duty.due();
    }

    @Test
    void DISC_OBJ_2_whom_the_answer_does_not_satisfy_goes_to_the_township_within_twenty_days_in_Sichuan() {
        village.given(village.ask(DAY, Asking.OBJECTION));
        village.when(village.escalate(DAY, 1, AppealedTo.TOWNSHIP)).doesNotFit("number", "not-answered-yet");
        village.given(village.answer(DAY, 1));
        var up = village.when(village.escalate(DAY, 1, AppealedTo.TOWNSHIP)).fails("DISC-OBJ-2", OnFail.ESCALATE);
        assertThat(up.duty(settleQuestion(1)).due()).isEqualTo("2026-04-23");
        assertThat(up.duty(settleQuestion(1)).office()).isEqualTo(Office.TOWNSHIP);
        village.given(village.escalate(DAY, 1, AppealedTo.TOWNSHIP));
        village.when(village.settle(DAY, 1)).doesNotFit("number", "asked-of-another");
        village.by(Office.TOWNSHIP)
                .when(village.settle(LocalDate.of(2026, 4, 23), 1))
                .passes("DISC-OBJ-2");
        village.when(village.settle(LocalDate.of(2026, 4, 24), 1)).fails("DISC-OBJ-2", OnFail.TASK);
        village.given(village.settle(DAY, 1));
        assertThat(village.docket().duties().owes(settleQuestion(1))).isFalse();
    }

    @Test
    void DISC_OBJ_2_or_to_the_assembly_which_the_committee_calls() {
        village.given(village.ask(DAY, Asking.OBJECTION), village.answer(DAY, 1));
        var up = village.when(village.escalate(DAY, 1, AppealedTo.ASSEMBLY));
        assertThat(up.checks()).isEmpty();
        assertThat(up.duty(settleQuestion(1)).office()).isEqualTo(Office.COMMITTEE);
        village.given(village.escalate(DAY, 1, AppealedTo.ASSEMBLY));
        village.by(Office.TOWNSHIP).when(village.settle(DAY, 1)).doesNotFit("number", "asked-of-another");
        village.by(Office.COMMITTEE).given(village.settle(DAY, 1));
    }

    @Test
    void DISC_OBJ_2_who_is_not_answered_in_time_need_not_wait_longer() {
        village.given(village.ask(DAY, Asking.INQUIRY));
        village.when(village.escalate(LocalDate.of(2026, 4, 13), 1, AppealedTo.TOWNSHIP))
                .doesNotFit("number", "not-answered-yet");
        var late = LocalDate.of(2026, 4, 14);
        village.when(village.escalate(late, 1, AppealedTo.TOWNSHIP)).fails("DISC-OBJ-2", OnFail.ESCALATE);
        village.given(village.escalate(late, 1, AppealedTo.TOWNSHIP));
        village.when(village.answer(late, 1)).fails("DISC-QUERY", OnFail.TASK);
        village.given(village.answer(late, 1));
        assertThat(village.docket().duties().open())
                .containsKey(settleQuestion(1))
                .doesNotContainKey(answerQuestion(1));
        village.when(village.answer(late, 1)).doesNotFit("number", "question-not-there");
    }

    @Test
    void DISC_OBJ_2_what_is_settled_without_an_answer_owes_none_any_more() {
        var late = LocalDate.of(2026, 4, 14);
        village.given(village.ask(DAY, Asking.INQUIRY), village.escalate(late, 1, AppealedTo.TOWNSHIP));
        village.by(Office.TOWNSHIP).given(village.settle(late, 1));
        assertThat(village.docket().duties().open()).doesNotContainKeys(settleQuestion(1), answerQuestion(1));
    }

    @Test
    void who_decides_on_a_question_does_not_hide_it() {
        village.given(
                village.ask(DAY, Asking.INQUIRY),
                village.answer(DAY, 1),
                village.escalate(DAY, 1, AppealedTo.TOWNSHIP));
        village.by(Office.TOWNSHIP)
                .when(new ModerateQuestion(village.id(), DAY, 1, ModerationGround.ABUSE, "含有辱骂", null))
                .doesNotFit("number", "asked-of-oneself");
    }

    @Test
    void a_question_is_about_a_line_that_was_posted() {
        village.when(about(1)).doesNotFit("line", "no-such-line");
        village.given(
                village.statement(DAY, 1, 0, Disclosures.expense(LocalDate.of(2026, 3, 1), 1, "记-1")),
                village.post(DAY, 1, "测试"));
        assertThat(village.when(about(1)).records(QuestionAsked.class).line()).isEqualTo(1);
        village.when(about(2)).doesNotFit("line", "no-such-line");
    }

    private AskQuestion about(int line) {
        return new AskQuestion(village.id(), DAY, Asking.INQUIRY, line, "买了什么？", null, null);
    }

    @Test
    void who_asks_need_not_say_so_and_a_name_is_sealed() {
        var asker = new Named(new PersonId("p-asker1"), "周兰");
        var named = new AskQuestion(village.id(), DAY, Asking.INQUIRY, null, "买了什么？", asker, null);
        assertThat(village.when(named).records(QuestionAsked.class).asker()).isEqualTo(Sealed.of(asker.person(), "周兰"));
        assertThat(village.when(village.ask(DAY, Asking.INQUIRY))
                        .records(QuestionAsked.class)
                        .asker())
                .isNull();
    }

    @Test
    void the_same_question_is_followed_by_many() {
        village.given(village.ask(DAY, Asking.INQUIRY), follow());
        assertThat(village.when(follow()).records(QuestionFollowed.class).followers())
                .isEqualTo(2);
    }

    private FollowQuestion follow() {
        return new FollowQuestion(village.id(), DAY, 1, null, null);
    }

    @Test
    void a_question_that_is_no_longer_shown_is_neither_followed_nor_answered() {
        var moderated = new ModerateQuestion(village.id(), DAY, 1, ModerationGround.ABUSE, "含有辱骂", null);
        village.given(village.ask(DAY, Asking.INQUIRY), moderated);
        assertThat(village.docket().duties().owes(answerQuestion(1))).isFalse();
        village.when(follow()).doesNotFit("number", "question-not-there");
        village.when(village.answer(DAY, 1)).doesNotFit("number", "question-not-there");
        village.when(moderated).doesNotFit("number", "question-not-there");
    }

    @Test
    void DISC_FAIL_is_reported_investigated_ordered_and_closed() {
        var reported = village.when(report()).fails("DISC-FAIL", OnFail.ESCALATE);
        assertThat(reported.duty(decideFailure(1)).due()).isEqualTo("2026-05-06"); // the 3rd is a holiday
        assertThat(reported.duty(decideFailure(1)).office()).isEqualTo(Office.TOWNSHIP);
        village.given(report());
        var ordered = village.when(decide(true, DAY.plusDays(7))).fails("DISC-FAIL", OnFail.ESCALATE);
        assertThat(ordered.duty(carryOutOrder(1, Segment.WHOLE, 1)).due()).isEqualTo(DAY.plusDays(7));
        village.given(decide(true, DAY.plusDays(7)));
        assertThat(village.docket().duties().open())
                .doesNotContainKey(decideFailure(1))
                .containsKeys(closeFailure(1), carryOutOrder(1, Segment.WHOLE, 1), POST_DISCLOSURE);
        village.when(decide(true, null)).refuses(Refusal.OutOfOrder.class);
        village.given(close());
        village.when(close()).refuses(Refusal.OutOfOrder.class);
        assertThat(village.docket().duties().open())
                .doesNotContainKeys(closeFailure(1), carryOutOrder(1, Segment.WHOLE, 1));
    }

    @Test
    void DISC_FAIL_an_order_with_a_later_day_takes_nothing_from_the_lateness_by_law() {
        var due = LocalDate.of(2026, 4, 20);
        village.given(report(), decide(true, due.plusDays(30)), village.statement(DAY, 0, 0));
        assertThat(village.docket().duties().open()).containsEntry(POST_DISCLOSURE, due);
        var posted = village.when(village.post(due.plusDays(5), 1, "补报"))
                .fails("DISC-FREQ-Q", OnFail.TASK)
                .passes("DISC-FAIL")
                .records(DisclosurePosted.class);
        assertThat(posted.due()).isEqualTo(due);
        assertThat(posted.late()).isEqualTo(5);
    }

    @Test
    void DISC_FAIL_what_was_untrue_is_carried_out_by_a_version_that_is_newer_than_what_hung() {
        var funds = Disclosures.inVillage().named("funds-2026q1").opened().posted(DAY);
        funds.given(report(funds, Failing.UNTRUE), order(funds, null));
        var key = carryOutOrder(1, Segment.WHOLE, 2);
        assertThat(funds.docket().duties().open()).containsKey(key);
        funds.given(funds.takeDown(DAY.plusDays(16), 1, null), funds.post(DAY.plusDays(17), 1));
        assertThat(funds.docket().duties().open()).as("the same hangs again").containsKey(key);
        funds.posted(DAY.plusDays(18));
        assertThat(funds.docket().duties().open()).doesNotContainKey(key);
    }

    @Test
    void DISC_FAIL_an_order_is_carried_out_by_the_part_it_names() {
        var road = Disclosures.inVillage().begun("decisions", DAY);
        road.given(
                road.text(DAY, Segment.BEFORE, "拟硬化道路", null, null),
                road.post(DAY, 1, "补记"),
                report(road, Failing.NOT_IN_TIME));
        road.when(order(road, null)).doesNotFit("part", "which-part");
        road.given(order(road, Segment.DURING));
        var key = carryOutOrder(1, Segment.DURING, 1);
        road.given(road.text(DAY, Segment.BEFORE, "拟硬化道路二百米", null, "漏写长度"), road.post(DAY, 2, "补记"));
        assertThat(road.docket().duties().open()).containsKey(key);
        road.given(road.text(DAY, Segment.DURING, "施工过半", null, null), road.post(DAY, 3, "补记"));
        assertThat(road.docket().duties().open()).doesNotContainKey(key);
    }

    @Test
    void an_order_from_before_orders_named_a_part_is_carried_out_by_any() {
        assertThat(DisclosureSettlement.isToPost("carry-out-order:1", Segment.AFTER, 1))
                .isTrue();
        assertThat(DisclosureSettlement.isToPost("carry-out-order:1")).isTrue();
    }

    @Test
    void a_report_whose_words_are_no_longer_shown_is_decided_all_the_same() {
        var hide = new ModerateFailure(village.id(), DAY, 1, ModerationGround.PERSONAL_DATA, "写了别人的病情", null);
        village.when(hide).refuses(Refusal.OutOfOrder.class);
        village.given(report());
        village.when(new ModerateFailure(village.id(), DAY, 2, ModerationGround.ABUSE, "没有", null))
                .doesNotFit("number", "no-such-report");
        village.when(hide).records(FailureModerated.class);
        village.given(hide).when(hide).doesNotFit("number", "report-not-there");
        assertThat(village.docket().duties().owes(decideFailure(1))).isTrue();
        village.given(decide(true, DAY.plusDays(7)));
        assertThat(village.docket().failures().getFirst().isWithheld()).isTrue();
        village.given(close());
    }

    private static ReportFailure report(Disclosures of, Failing failing) {
        return new ReportFailure(of.id(), DAY, failing, "公布的不对", null, List.of(), null);
    }

    private static DecideFailure order(Disclosures of, @Nullable Segment part) {
        return new DecideFailure(of.id(), DAY, 1, true, "经查", DAY.plusDays(30), part, List.of(), null);
    }

    @Test
    void nothing_is_said_of_a_question_or_a_report_before_what_was_said_last() {
        village.given(village.ask(DAY, Asking.INQUIRY), report());
        var before = DAY.minusDays(1);
        village.when(village.answer(before, 1)).doesNotFit("occurredOn", "before-the-question");
        village.when(new DecideFailure(village.id(), before, 1, false, "经查", null, null, List.of(), null))
                .doesNotFit("occurredOn", "before-the-report");
    }

    @Test
    void DISC_FAIL_an_unfounded_report_ends_without_an_order() {
        village.given(report());
        village.when(decide(false, DAY)).doesNotFit("publishBy", "order-without-ground");
        village.when(decide(true, DAY.minusDays(1))).doesNotFit("publishBy", "before-the-order");
        village.when(decide(false, null)).passes("DISC-FAIL").records(FailureDecided.class);
        village.given(decide(false, null));
        village.when(close()).refuses(Refusal.OutOfOrder.class);
    }

    private ReportFailure report() {
        return new ReportFailure(village.id(), DAY, Failing.NOT_IN_TIME, "一季度账目没有公布", null, List.of(), null);
    }

    private DecideFailure decide(boolean founded, LocalDate by) {
        return new DecideFailure(village.id(), DAY, 1, founded, "经查", by, null, List.of(), null);
    }

    private CloseFailure close() {
        return new CloseFailure(village.id(), DAY, 1, OrderOutcome.CARRIED_OUT, "已公布", List.of(), null);
    }

    @Test
    void DISC_FREQ_Q_what_is_not_posted_by_its_day_is_noted_on_the_next_and_once() {
        var due = LocalDate.of(2026, 4, 20);
        village.on(due).when(village.lapse(POST_DISCLOSURE, due)).doesNotFit("duty", "not-overdue");
        village.on(due.plusDays(1));
        village.when(village.lapse(POST_DISCLOSURE, due))
                .fails("DISC-FREQ-Q", OnFail.TASK)
                .records(DisclosureDutyLapsed.class);
        village.given(village.lapse(POST_DISCLOSURE, due));
        village.when(village.lapse(POST_DISCLOSURE, due)).doesNotFit("duty", "noted-already");
        village.when(village.lapse(answerQuestion(1), due)).doesNotFit("duty", "not-open");
    }
}
