package org.gongyi.command.cadre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.cadre.CadreCase.MEETING;
import static org.gongyi.command.cadre.CadreCase.OPENED;
import static org.gongyi.command.cadre.CadreCase.inCommunity;
import static org.gongyi.command.cadre.CadreCase.inVillage;

import java.util.List;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.cadre.Asker;
import org.gongyi.contract.cadre.CadreCommand.AnswerCadre;
import org.gongyi.contract.cadre.CadreCommand.AskCadre;
import org.gongyi.contract.cadre.CadreCommand.DecideReviewObjection;
import org.gongyi.contract.cadre.CadreCommand.DemandReview;
import org.gongyi.contract.cadre.CadreCommand.ObjectToReview;
import org.gongyi.contract.cadre.CadreCommand.PublishReview;
import org.gongyi.contract.cadre.CadreEvent.CadreAnswered;
import org.gongyi.contract.cadre.CadreEvent.ReviewDemanded;
import org.gongyi.contract.cadre.CadreEvent.ReviewHeld;
import org.gongyi.contract.cadre.CadreEvent.ReviewObjectionDecided;
import org.gongyi.contract.cadre.CadreEvent.ReviewPublished;
import org.gongyi.contract.cadre.CadreSettlement;
import org.gongyi.contract.resolution.Board;
import org.junit.jupiter.api.Test;

class AnsweringTest {

    private static final String CHONGQING = "500112102203";
    private static final String ZHEJIANG = "330108001202";
    private static final String SHANGHAI = "310115100301";

    private static DemandReview demand(CadreCase story, int adults, int representatives) {
        return new DemandReview(
                story.id(), OPENED, Office.COMMITTEE, adults, representatives, "承诺没有兑现", List.of(), null);
    }

    private static AskCadre ask(CadreCase story, Asker asker, int people) {
        return new AskCadre(story.id(), OPENED, Office.COMMITTEE, asker, people, "修路的钱用在哪里", List.of(), null);
    }

    @Test
    void ACC_EVAL_ASK_in_chongqing_a_tenth_of_the_adults_or_a_third_of_the_representatives_are_enough() {
        var story = inVillage(CHONGQING);
        story.given(story.open());

        for (var few : List.of(demand(story, 89, 0), demand(story, 0, 19)))
            assertThat(story.when(few).fails("ACC-EVAL-ASK", OnFail.TASK).duties())
                    .isEmpty();
        for (var enough : List.of(demand(story, 90, 0), demand(story, 0, 20))) {
            var asked = story.when(enough).passes("ACC-EVAL-ASK");
            assertThat(asked.duty(CadreSettlement.demanded(Office.COMMITTEE)).due())
                    .isEqualTo(OPENED.plusDays(20).plusDays(2));
            asked.records(ReviewDemanded.class);
        }
    }

    @Test
    void ACC_EVAL_ASK_whoever_is_rated_with_effect_settles_it() {
        var story = inVillage(CHONGQING);
        story.given(story.open(), demand(story, 90, 0), story.announce(2026, MEETING));
        story.given(story.fix(CadreCase.HALF, MEETING), story.report(MEETING));

        assertThat(CadreSettlement.settles(
                        story.when(story.hold(MEETING, 10)).records(ReviewHeld.class),
                        CadreSettlement.demanded(Office.COMMITTEE)))
                .isTrue();
    }

    @Test
    void ACC_QUESTION_an_answer_is_owed_within_fifteen_days() {
        var story = inVillage();
        story.given(story.open());
        var duty = story.when(ask(story, Asker.RESIDENTS, 1)).duty(CadreSettlement.answer(1));
        assertThat(duty.due()).isEqualTo(OPENED.plusDays(15));
        assertThat(duty.office()).isEqualTo(Office.COMMITTEE);

        story.given(ask(story, Asker.RESIDENTS, 1));
        var answer = new AnswerCadre(story.id(), OPENED.plusDays(3), 1, "已公开", List.of(), null);
        assertThat(CadreSettlement.settles(story.when(answer).records(CadreAnswered.class), CadreSettlement.answer(1)))
                .isTrue();
        story.when(new AnswerCadre(story.id(), OPENED, 2, "已公开", List.of(), null))
                .doesNotFit("number", "not-asked");
        story.when(new AnswerCadre(story.id(), OPENED.minusDays(1), 1, "已公开", List.of(), null))
                .doesNotFit("occurredOn", "before-it-was-asked");
    }

    @Test
    void ACC_QUESTION_in_zhejiang_five_representatives_ask() {
        var story = inVillage(ZHEJIANG);
        story.given(story.open());

        story.when(ask(story, Asker.REPRESENTATIVES, 4)).fails("ACC-QUESTION", OnFail.WARN);
        story.when(ask(story, Asker.REPRESENTATIVES, 5)).passes("ACC-QUESTION");
        story.when(ask(story, Asker.SUPERVISION_COMMITTEE, 1)).isNotWeighedBy("ACC-QUESTION");
    }

    @Test
    void ACC_EVAL_PUB_a_result_is_made_known_where_the_law_of_the_place_says_so() {
        assertThat(owedPublication(inCommunity())).isTrue();
        assertThat(owedPublication(inVillage(SHANGHAI))).isTrue();
        assertThat(owedPublication(inVillage(ZHEJIANG))).isTrue();
        assertThat(owedPublication(inVillage())).isFalse();
    }

    private static boolean owedPublication(CadreCase story) {
        story.given(story.open(), story.announce(2026, MEETING));
        story.given(story.fix(CadreCase.HALF, MEETING), story.report(MEETING));
        return story.when(story.hold(MEETING, 10)).duties().stream()
                .anyMatch(duty -> duty.key().equals(CadreSettlement.publish(2026, Office.COMMITTEE)));
    }

    @Test
    void ACC_EVAL_PUB_what_hangs_is_the_last_review_with_effect() {
        var story = inCommunity();
        var board = new Board("公开栏", "李秀英");
        story.given(story.open()).rated(2026, MEETING, 10);
        story.given(story.announce(2027, MEETING.plusYears(1)));

        var published = story.when(new PublishReview(story.id(), MEETING.plusDays(2), board, List.of(), null))
                .records(ReviewPublished.class);
        assertThat(published.year()).isEqualTo(2026);
        assertThat(CadreSettlement.settles(published, CadreSettlement.publish(2026, Office.COMMITTEE)))
                .isTrue();
        story.when(new PublishReview(story.id(), MEETING.minusDays(1), board, List.of(), null))
                .doesNotFit("occurredOn", "before-the-meeting");
    }

    @Test
    void REC_REVIEW_OBJ_the_township_answers_an_objection_within_fifteen_days_and_no_review_is_undone() {
        var story = inVillage();
        story.given(story.open()).rated(2026, MEETING, 30);
        var objection =
                new ObjectToReview(story.id(), MEETING.plusDays(1), Asker.PERSON_RATED, "票数不对", List.of(), null);
        var duty = story.when(objection).duty(CadreSettlement.decideObjection(1));
        assertThat(duty.office()).isEqualTo(Office.TOWNSHIP);
        assertThat(duty.due()).isEqualTo(MEETING.plusDays(16));

        story.given(objection);
        var decision = new DecideReviewObjection(story.id(), MEETING.plusDays(5), 1, true, "重新清点", List.of(), null);
        assertThat(CadreSettlement.settles(
                        story.when(decision).records(ReviewObjectionDecided.class), CadreSettlement.decideObjection(1)))
                .isTrue();
        story.given(decision);
        var next = MEETING.plusYears(1);
        story.given(story.announce(2027, next), story.fix(CadreCase.HALF, next), story.report(next));
        story.when(story.hold(next, 30)).fails("ACC-2UNFIT", OnFail.AUTO);
    }
}
