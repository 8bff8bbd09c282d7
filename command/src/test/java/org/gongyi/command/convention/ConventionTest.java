package org.gongyi.command.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.convention.ConventionCase.DRAFTED;
import static org.gongyi.command.convention.ConventionCase.PLAIN;
import static org.gongyi.command.convention.ConventionCase.PRESENCE;
import static org.gongyi.command.convention.ConventionCase.VOTED;
import static org.gongyi.command.convention.ConventionCase.inCommunity;
import static org.gongyi.command.convention.ConventionCase.inVillage;

import java.time.LocalDate;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.convention.ConventionCommand.NoteConventionLapse;
import org.gongyi.contract.convention.ConventionEvent.ConventionCorrectionOrdered;
import org.gongyi.contract.convention.ConventionEvent.ConventionDutyLapsed;
import org.gongyi.contract.convention.ConventionEvent.ConventionEnded;
import org.gongyi.contract.convention.ConventionEvent.ConventionOrderLifted;
import org.gongyi.contract.convention.ConventionEvent.VersionAdopted;
import org.gongyi.contract.convention.ConventionEvent.VersionDrafted;
import org.gongyi.contract.convention.ConventionEvent.VersionFiled;
import org.gongyi.contract.convention.ConventionKind;
import org.gongyi.contract.convention.ConventionSettlement;
import org.gongyi.contract.convention.ConventionText;
import org.gongyi.contract.convention.DraftAnswer;
import org.gongyi.contract.convention.Ending;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.Matter;
import org.junit.jupiter.api.Test;

class ConventionTest {

    @Test
    void a_text_is_cut_into_its_articles() {
        var text = ConventionText.of("为了邻里和睦，制定本公约。\n第一章 总则\n第一条 爱护设施。\n损坏的赔偿。\n第二条　互相帮助。");

        assertThat(text.names()).containsExactly("第一条", "第二条");
        assertThat(text.articles().get(2).text()).isEqualTo("爱护设施。\n损坏的赔偿。");
    }

    @Test
    void a_line_that_begins_with_a_reference_begins_no_article() {
        var text = ConventionText.of("第一条 收费。\n第一条规定的费用每年公布。\n第二条互相帮助。\n第二条之一 增加的。");

        assertThat(text.names()).containsExactly("第一条", "第二条", "第二条之一");
        assertThat(text.articles().getFirst().text()).endsWith("第一条规定的费用每年公布。");
    }

    @Test
    void CONV_5STEP_a_draft_without_collected_views_needs_a_reason() {
        var story = inCommunity().given(inCommunity().begin(ConventionKind.COVENANT));

        story.when(story.draft(PLAIN, null)).fails("CONV-5STEP", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        story.given(story.gather())
                .when(story.draft(PLAIN, null))
                .passes("CONV-5STEP")
                .records(VersionDrafted.class);
    }

    @Test
    void CONV_5STEP_the_township_answers_a_draft_within_fifteen_days() {
        var story = inCommunity();
        story.given(story.begin(ConventionKind.COVENANT), story.gather(), story.draft(PLAIN, null));

        var duty = story.when(story.submit()).duty(ConventionSettlement.REVIEW_DRAFT);

        assertThat(duty.office()).isEqualTo(Office.TOWNSHIP);
        assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 4, 16));
    }

    @Test
    void CONV_5STEP_what_the_township_sent_back_is_not_put_to_the_vote_without_a_reason() {
        var story = inCommunity();
        story.given(story.begin(ConventionKind.COVENANT), story.gather(), story.draft(PLAIN, null), story.submit());
        story.given(story.review(DraftAnswer.SENT_BACK));

        story.when(story.adopt()).fails("CONV-5STEP", OnFail.WARN);
        story.given(story.review(DraftAnswer.PASSED)).when(story.adopt()).passes("CONV-5STEP");
    }

    @Test
    void CONV_5STEP_at_least_one_woman_takes_part_in_the_vote() {
        var story = inCommunity().passed();

        story.when(story.adopt(story.resolution(), 1, VOTED, null)).passes("CONV-5STEP");
        story.when(story.adopt(story.resolution(), 0, VOTED, null)).fails("CONV-5STEP", OnFail.WARN);
    }

    @Test
    void CONV_5STEP_nothing_is_asked_before_it_was_issued() {
        var story = inVillage();
        story.given(story.begin(ConventionKind.COVENANT, LocalDate.of(2018, 12, 1)));

        story.when(story.draft(LocalDate.of(2018, 12, 30), PLAIN, null)).isNotWeighedBy("CONV-5STEP");
        story.when(story.draft(LocalDate.of(2018, 12, 31), PLAIN, null)).fails("CONV-5STEP", OnFail.WARN);
    }

    @Test
    void CONV_VOTE_the_arithmetic_of_the_resolution_stands_in_the_finding() {
        var story = inCommunity().passed();

        var outcome = story.when(story.adopt());

        assertThat(outcome.passes("CONV-VOTE").check("CONV-VOTE").arithmetic()).isEqualTo("由居民会议表决：" + PRESENCE);
        outcome.records(VersionAdopted.class);
    }

    @Test
    void CONV_VOTE_representatives_adopt_a_covenant_since_2026_and_village_rules_never() {
        var community = inCommunity().decidedBy(Body.REPRESENTATIVES_ASSEMBLY).passed();
        community.when(community.adopt()).passes("CONV-VOTE");

        var village = inVillage().decidedBy(Body.REPRESENTATIVES_ASSEMBLY).passed();
        village.when(village.adopt()).fails("CONV-VOTE", OnFail.VOID).records(VersionAdopted.class);
    }

    @Test
    void CONV_VOTE_what_was_adopted_by_the_wrong_body_is_not_in_force() {
        var story = inVillage().decidedBy(Body.REPRESENTATIVES_ASSEMBLY).passed();
        story.given(story.adopt());

        story.when(story.file()).refuses(Refusal.OutOfOrder.class);
        assertThat(story.decidedBy(Body.VILLAGERS_ASSEMBLY)
                        .when(story.adopt())
                        .records(VersionAdopted.class)
                        .version())
                .isEqualTo(1);
    }

    @Test
    void CONV_VOTE_a_vote_that_is_not_on_the_ledger_needs_a_reason() {
        var story = inCommunity().passed();

        story.when(story.adopt(null, 5, VOTED, null))
                .fails("CONV-VOTE", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        story.when(story.adopt(null, 5, VOTED, "公约在本簿启用以前通过")).records(VersionAdopted.class);
    }

    @Test
    void only_a_resolution_on_rules_that_stands_adopted_on_that_day_adopts_a_covenant() {
        var story = inCommunity().passed();

        story.decided(Matter.RESIDENTS_RULES, null, null).when(story.adopt()).doesNotFit("resolution", "not-adopted");
        story.decided(Matter.FUND_RAISING, VOTED, Body.RESIDENTS_ASSEMBLY)
                .when(story.adopt())
                .doesNotFit("resolution", "not-on-rules");
        story.decided(Matter.RESIDENTS_RULES, VOTED.minusDays(1), Body.RESIDENTS_ASSEMBLY)
                .when(story.adopt())
                .doesNotFit("occurredOn", "not-the-day-of-the-vote");
    }

    @Test
    void CONV_FILE_C_a_covenant_is_filed_within_ten_days() {
        var story = inCommunity().passed();

        var duty = story.when(story.adopt()).duty(ConventionSettlement.FILE_VERSION);

        assertThat(duty.rule()).isEqualTo("CONV-FILE-C");
        assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(duty.citation().article()).isEqualTo("第三十一条第一款");
    }

    @Test
    void CONV_FILE_village_rules_are_filed_by_their_own_law() {
        var story = inVillage().passed();

        assertThat(story.when(story.adopt())
                        .duty(ConventionSettlement.FILE_VERSION)
                        .rule())
                .isEqualTo("CONV-FILE");
        story.given(story.adopt()).when(story.file()).records(VersionFiled.class);
    }

    @Test
    void CONV_LEGAL_words_are_found_with_their_articles_and_left_to_a_human_judgement() {
        var story = inCommunity();
        story.given(story.begin(ConventionKind.COVENANT), story.gather());
        var text = "第一条 乱扔垃圾的罚款二百元。\n第二条 外嫁女不得享受福利。";

        var check = story.when(story.draft(text, null))
                .fails("CONV-LEGAL", OnFail.WARN)
                .check("CONV-LEGAL");

        assertThat(check.arithmetic())
                .startsWith("逐字查找，不是法律判断")
                .contains("第一条“罚款”（处罚）", "第二条“外嫁女”（妇女权益）", "第二条“不得享受”（财产权利）");
        assertThat(check.numbers()).containsEntry("words", 3L);
        story.when(story.draft(text, "第一条删去，第二条改为一视同仁之前先征求意见")).records(VersionDrafted.class);
    }

    @Test
    void CONV_LEGAL_a_text_without_such_words_is_not_called_lawful() {
        var story = inCommunity();
        story.given(story.begin(ConventionKind.COVENANT), story.gather());

        assertThat(story.when(story.draft(PLAIN, null))
                        .passes("CONV-LEGAL")
                        .check("CONV-LEGAL")
                        .arithmetic())
                .endsWith("没有发现不等于合法");
    }

    @Test
    void CONV_LEGAL_META_CONTENT_an_order_names_articles_and_a_day_and_goes_up() {
        var story = inCommunity().inForce().by(Office.TOWNSHIP);
        var dueBy = LocalDate.of(2026, 6, 30);

        var outcome = story.when(story.order(dueBy, "第二条"));

        outcome.fails("META-CONTENT", OnFail.ESCALATE).fails("CONV-LEGAL", OnFail.ESCALATE);
        assertThat(outcome.duty(ConventionSettlement.adoptVersion(1)).due()).isEqualTo(dueBy);
        assertThat(outcome.records(ConventionCorrectionOrdered.class).articles())
                .containsExactly("第二条");
        story.when(story.order(dueBy, "第三条")).doesNotFit("articles", "no-such-article");
    }

    @Test
    void an_order_is_answered_by_a_later_version_or_lifted() {
        var due = LocalDate.of(2026, 6, 30);
        var story = inCommunity().inForce();
        story.by(Office.TOWNSHIP).given(story.order(due, "第二条"));
        story.when(story.lift(VOTED.plusDays(19))).doesNotFit("occurredOn", "before-the-order");
        story.given(story.lift(due)).when(story.lift(due)).doesNotFit("order", "order-is-over");
    }

    @Test
    void an_order_that_is_not_answered_by_its_day_has_lapsed() {
        var due = LocalDate.of(2026, 6, 30);
        var story = inCommunity().inForce().by(Office.TOWNSHIP);
        story.given(story.order(due));
        var lapse =
                new NoteConventionLapse(story.id(), due.plusDays(1), ConventionSettlement.adoptVersion(1), due, null);

        story.on(due).when(lapse).doesNotFit("duty", "not-overdue");
        story.on(due.plusDays(1)).when(lapse).records(ConventionDutyLapsed.class);
    }

    @Test
    void a_draft_alone_does_not_answer_an_order_and_its_adoption_does() {
        var due = LocalDate.of(2026, 6, 30);
        var story = inCommunity().inForce().by(Office.TOWNSHIP);
        story.given(story.order(due, "第二条")).by(Office.COMMITTEE);
        var lapse =
                new NoteConventionLapse(story.id(), due.plusDays(1), ConventionSettlement.adoptVersion(1), due, null);

        story.given(story.draft(VOTED, PLAIN, null)).when(lapse).records(ConventionDutyLapsed.class);
        story.given(story.adopt(story.resolution(), 9, VOTED.plusDays(30), "乡镇已电话答复"))
                .when(lapse)
                .doesNotFit("duty", "not-open");
    }

    @Test
    void CONV_VERSION_a_version_takes_effect_later_than_the_one_before() {
        var story = inCommunity().inForce();
        story.given(story.draft(VOTED, PLAIN + "\n第三条 垃圾分类。", null));

        story.when(story.adopt(story.resolution(), 9, VOTED, "乡镇已电话答复"))
                .fails("CONV-VERSION", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        story.when(story.adopt(story.resolution(), 9, VOTED.plusDays(1), "乡镇已电话答复"))
                .passes("CONV-VERSION");
    }

    @Test
    void an_order_is_lifted_by_its_number_and_the_others_stand() {
        var due = LocalDate.of(2026, 6, 30);
        var story = inCommunity().inForce().by(Office.TOWNSHIP);
        story.given(story.order(due, "第一条"));

        var second = story.when(story.order(due.plusDays(30), "第二条"));
        assertThat(second.records(ConventionCorrectionOrdered.class).number()).isEqualTo(2);
        assertThat(second.duty(ConventionSettlement.adoptVersion(2)).due()).isEqualTo(due.plusDays(30));
        story.given(story.order(due.plusDays(30), "第二条"), story.lift(1, due));
        story.when(story.lift(1, due)).doesNotFit("order", "order-is-over");
        story.when(story.lift(3, due)).doesNotFit("order", "no-such-order");
        story.when(story.lift(2, due)).records(ConventionOrderLifted.class);
    }

    @Test
    void META_CONTENT_what_is_in_force_is_ordered_corrected_though_its_successor_waits_for_its_day() {
        var due = LocalDate.of(2026, 7, 30);
        var story = inCommunity().inForce();
        story.given(story.draft(VOTED, PLAIN + "\n第三条 垃圾分类。", null));
        story.given(story.adopt(story.resolution(), 9, VOTED.plusDays(60), "乡镇已电话答复"));
        story.by(Office.TOWNSHIP);

        var now = story.when(story.order(due, "第二条"));
        assertThat(now.records(ConventionCorrectionOrdered.class).version()).isEqualTo(1);
        now.owesNothing();
        var next = story.when(story.orderOf(2, due, "第三条"));
        assertThat(next.records(ConventionCorrectionOrdered.class).version()).isEqualTo(2);
        assertThat(next.duty(ConventionSettlement.adoptVersion(1)).due()).isEqualTo(due);
        story.when(story.orderOf(3, due)).doesNotFit("version", "not-an-adopted-version");
        story.given(story.order(due, "第二条"))
                .when(story.lift(VOTED.plusDays(60)))
                .doesNotFit("order", "order-is-over");
        story.when(story.lift(VOTED.plusDays(59))).records(ConventionOrderLifted.class);
    }

    @Test
    void CONV_5STEP_nobody_answers_a_draft_that_another_took_the_place_of() {
        var story = inCommunity();
        story.given(story.begin(ConventionKind.COVENANT), story.gather(), story.draft(PLAIN, null), story.submit());
        var due = LocalDate.of(2026, 4, 16);
        var lapse = new NoteConventionLapse(story.id(), due.plusDays(1), ConventionSettlement.REVIEW_DRAFT, due, null);

        story.on(due.plusDays(1)).when(lapse).records(ConventionDutyLapsed.class);
        story.given(story.draft(PLAIN, null)).when(lapse).doesNotFit("duty", "not-open");
    }

    @Test
    void CONV_5STEP_CONV_FILE_no_text_asks_steps_or_a_filing_of_rules_of_deliberation() {
        var story = inVillage();
        story.given(story.begin(ConventionKind.DELIBERATION_RULES));

        story.when(story.draft(PLAIN, null)).isNotWeighedBy("CONV-5STEP");
        story.given(story.draft(PLAIN, null)).when(story.submit()).owesNothing();
        story.given(story.submit())
                .when(story.adopt())
                .isNotWeighedBy("CONV-5STEP")
                .owesNothing();
    }

    @Test
    void CONV_FILE_a_charter_is_filed_and_the_five_steps_are_not_asked_of_it() {
        var story = inVillage();
        story.given(story.begin(ConventionKind.CHARTER));

        story.when(story.draft(PLAIN, null)).isNotWeighedBy("CONV-5STEP");
        story.given(story.draft(PLAIN, null));
        assertThat(story.when(story.adopt())
                        .isNotWeighedBy("CONV-5STEP")
                        .duty(ConventionSettlement.FILE_VERSION)
                        .rule())
                .isEqualTo("CONV-FILE");
    }

    @Test
    void a_convention_is_given_up_before_it_was_adopted_and_repealed_or_annulled_after() {
        var story = inCommunity().passed();

        story.when(story.end(Ending.GIVEN_UP, VOTED, null, null)).records(ConventionEnded.class);
        story.when(story.end(Ending.REPEALED, VOTED, story.another(), null)).doesNotFit("ending", "not-this-ending");
        story.given(story.adopt());
        story.when(story.end(Ending.GIVEN_UP, VOTED, null, null)).doesNotFit("ending", "not-this-ending");
        story.when(story.end(Ending.REPEALED, VOTED, null, null)).doesNotFit("resolution", "by-which-it-is-repealed");
        story.given(story.end(Ending.REPEALED, VOTED, story.another(), null))
                .when(story.draft(VOTED, PLAIN, null))
                .refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void a_convention_is_not_repealed_by_the_vote_that_adopted_it_and_no_end_reaches_back_behind_that() {
        var story = inCommunity().passed();
        story.given(story.adopt());

        story.when(story.end(Ending.REPEALED, VOTED, story.resolution(), null))
                .doesNotFit("resolution", "by-which-it-was-adopted");
        story.when(story.end(Ending.ANNULLED, VOTED.minusDays(1), null, "判决书"))
                .doesNotFit("occurredOn", "before-it-was-adopted");
        story.when(story.end(Ending.ANNULLED, VOTED, story.another(), "判决书"))
                .doesNotFit("resolution", "not-this-ending");
    }

    @Test
    void META_CONTENT_a_government_orders_a_correction_and_who_annuls_names_what_else_lets_it() {
        var story = inCommunity().passed();
        story.given(story.adopt()).by(Office.TOWNSHIP);

        story.when(story.end(Ending.REPEALED, VOTED, story.another(), null))
                .doesNotFit("ending", "not-by-a-government");
        story.when(story.end(Ending.ANNULLED, VOTED, null, null))
                .fails("META-CONTENT", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        story.when(story.end(Ending.ANNULLED, VOTED, null, "行政判决书〔2026〕12号")).records(ConventionEnded.class);
    }

    @Test
    void PII_PUB_a_convention_tells_a_telephone_where_an_article_lets_it() {
        var story = inCommunity();
        story.given(story.begin(ConventionKind.COVENANT), story.gather());
        var text = "第一条 举报电话 0812-3356789。";

        story.when(story.draft(text, null)).fails("PII-PUB", OnFail.BLOCK);
        story.when(story.draft(text, "公开依据：个人信息保护法 第十三条")).records(VersionDrafted.class);
    }

    @Test
    void an_article_stands_once_in_a_text() {
        var story = inCommunity();
        story.given(story.begin(ConventionKind.COVENANT), story.gather());

        story.when(story.draft(DRAFTED, "第一条 甲。\n第一条 乙。", null)).doesNotFit("text", "article-twice");
    }
}
