package org.gongyi.query.recalltrack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.query.Recalls.*;
import static org.gongyi.query.Story.DAY;
import static org.gongyi.query.Story.NOTHING;
import static org.gongyi.query.Story.asking;
import static org.gongyi.query.Story.duty;
import static org.gongyi.query.Story.failing;
import static org.gongyi.query.Story.trail;

import org.gongyi.contract.DutyView;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallStage;
import org.gongyi.contract.recall.RecallView;
import org.junit.jupiter.api.Test;

class RecallTrackTest {

    private static final RecallId ID = recall(1);
    private static final RecallEvent TOO_FEW = petitioned(ID, failing(OnFail.NOT_PASSED));
    private static final RecallEvent ENOUGH = petitioned(ID, NOTHING);

    private static RecallView told(RecallEvent... events) {
        return RecallTrack.fold(trail(events));
    }

    private static RecallStage stage(RecallEvent... events) {
        return told(events).stage();
    }

    @Test
    void a_recall_begins_with_a_suggestion_or_a_petition_and_with_nothing_else() {
        assertThat(stage(suggested(ID))).isEqualTo(RecallStage.SUGGESTED);
        assertThat(stage(ENOUGH)).isEqualTo(RecallStage.PETITIONED);
        var beginsWithTheVote = trail((RecallEvent) voted(ID, true, NOTHING));
        assertThatThrownBy(() -> RecallTrack.fold(beginsWithTheVote)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_petition_too_few_signed_leads_nowhere_until_enough_sign_another() {
        assertThat(stage(TOO_FEW)).isEqualTo(RecallStage.WITHOUT_EFFECT);
        assertThat(stage(suggested(ID), TOO_FEW)).isEqualTo(RecallStage.SUGGESTED);
        assertThat(stage(TOO_FEW, ENOUGH)).isEqualTo(RecallStage.PETITIONED);
        assertThat(stage(suggested(ID), ENOUGH)).isEqualTo(RecallStage.PETITIONED);
    }

    @Test
    void a_vote_recalls_or_does_not() {
        assertThat(stage(ENOUGH, called(ID, POLLING))).isEqualTo(RecallStage.CALLED);
        assertThat(stage(ENOUGH, called(ID, POLLING), voted(ID, true, NOTHING))).isEqualTo(RecallStage.RECALLED);
        assertThat(stage(ENOUGH, called(ID, POLLING), voted(ID, false, failing(OnFail.NOT_PASSED))))
                .isEqualTo(RecallStage.NOT_RECALLED);
    }

    @Test
    void a_vote_without_effect_is_called_again() {
        var without = voted(ID, false, failing(OnFail.VOID));
        assertThat(stage(ENOUGH, called(ID, POLLING), without)).isEqualTo(RecallStage.VOTE_VOID);
        var again = told(ENOUGH, called(ID, POLLING), without, called(ID, POLLING.plusDays(9)));
        assertThat(again.stage()).isEqualTo(RecallStage.CALLED);
        assertThat(again.pollingDay()).isEqualTo(POLLING.plusDays(9));
    }

    @Test
    void a_recall_whose_member_has_left_is_over_and_nothing_of_it_is_owed() {
        var vote = duty("vote-on-recall", DAY.plusDays(30));
        var call = duty("call-recall-vote", DAY.plusDays(60));
        var ended = told(petitioned(ID, asking(vote, call)), called(ID, POLLING), ended(ID, DAY.plusDays(5)));
        assertThat(ended.stage()).isEqualTo(RecallStage.ENDED);
        assertThat(ended.duties()).isEmpty();
    }

    @Test
    void the_page_tells_whom_it_is_about_and_how_the_vote_was_counted() {
        var vote = voted(ID, true, NOTHING);
        var view = told(ENOUGH, called(ID, POLLING), vote);
        assertThat(view.member()).isEqualTo(ZHOU);
        assertThat(view.count()).isEqualTo(vote.count());
        assertThat(view.trail()).hasSize(3);
        assertThat(view.position()).isEqualTo(2);
        assertThat(told(ENOUGH).count()).isNull();
        assertThat(told(ENOUGH).pollingDay()).isNull();
    }

    @Test
    void the_duty_to_vote_is_open_until_a_vote_with_effect_and_marked_when_its_day_passed() {
        var vote = duty("vote-on-recall", DAY.plusDays(30));
        var asked = petitioned(ID, asking(vote));
        assertThat(told(asked, called(ID, POLLING)).duties()).containsExactly(new DutyView(vote, false));
        assertThat(told(asked, lapsed(ID, vote.key(), vote.due())).duties()).containsExactly(new DutyView(vote, true));
        assertThat(told(asked, voted(ID, false, failing(OnFail.VOID))).duties()).hasSize(1);
        assertThat(told(asked, voted(ID, false, NOTHING)).duties()).isEmpty();
    }
}
