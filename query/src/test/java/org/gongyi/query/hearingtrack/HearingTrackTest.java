package org.gongyi.query.hearingtrack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.query.Hearings.*;
import static org.gongyi.query.Story.NOTHING;

import org.gongyi.contract.disclosure.ModerationGround;
import org.gongyi.contract.hearing.Adoption;
import org.gongyi.contract.hearing.Collecting;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingStage;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.contract.hearing.HearingView.Hidden;
import org.gongyi.contract.hearing.HearingView.Opinion;
import org.gongyi.contract.hearing.Outcomes;
import org.gongyi.query.Story;
import org.junit.jupiter.api.Test;

class HearingTrackTest {

    @Test
    void every_opinion_has_its_place_in_the_trail_and_the_last_that_became_of_it() {
        var view = fold(
                begun(hearing(1), ROAD),
                announced(hearing(1), HELD),
                convened(hearing(1)),
                said(hearing(1), 1),
                said(hearing(1), 2),
                decided(hearing(1), Adoption.NOT_ADOPTED, 1),
                decided(hearing(1), Adoption.PARTLY, 1));
        assertThat(view.opinions()).extracting(Opinion::place).containsExactly(4, 5);
        assertThat(view.opinions().getFirst().answer().adoption()).isEqualTo(Adoption.PARTLY);
        assertThat(view.opinions().getLast().answer()).isNull();
        assertThat(view.outcomes()).isEqualTo(new Outcomes(0, 1, 0, 1));
        assertThat(view.stage()).isEqualTo(HearingStage.CONVENED);
        assertThat(view.resolution()).isEqualTo(ROAD);
    }

    @Test
    void what_was_agreed_on_tells_whether_it_is_done_after_it_is_closed_as_well() {
        var view = fold(
                begun(hearing(1), null),
                convened(hearing(1)),
                agreed(hearing(1), NOTHING),
                closed(hearing(1), NOTHING),
                reported(hearing(1)),
                told(hearing(1)),
                tied(hearing(1)));
        assertThat(view.followUps()).singleElement().satisfies(one -> {
            assertThat(one.reportedOn()).isEqualTo(CLOSED.plusDays(10));
            assertThat(one.report()).isEqualTo("已修好");
        });
        assertThat(view.toldOn()).isEqualTo(CLOSED);
        assertThat(view.stage()).isEqualTo(HearingStage.CLOSED);
        assertThat(view.resolution()).isEqualTo(ROAD);
    }

    @Test
    void what_was_joined_tells_with_whom_it_stands_and_what_became_of_that_one() {
        var view = fold(
                begun(hearing(1), null),
                convened(hearing(1)),
                said(hearing(1), 1),
                said(hearing(1), 2),
                said(hearing(1), 3),
                merged(hearing(1), 2, 3),
                merged(hearing(1), 1, 2),
                decided(hearing(1), Adoption.ADOPTED, 1));
        assertThat(view.opinions()).extracting(Opinion::joined).containsExactly(null, 1, 1);
        assertThat(view.opinions()).extracting(Opinion::merged).containsExactly(2, 0, 0);
        assertThat(view.opinions())
                .allSatisfy(one -> assertThat(one.answer().adoption()).isEqualTo(Adoption.ADOPTED));
        assertThat(view.outcomes()).isEqualTo(new Outcomes(3, 0, 0, 0));
    }

    @Test
    void words_that_are_no_longer_shown_are_gone_with_their_ground_and_those_that_joined_them_are_not() {
        var view = fold(
                begun(hearing(1), null),
                convened(hearing(1)),
                said(hearing(1), 1),
                said(hearing(1), 2),
                said(hearing(1), 3),
                merged(hearing(1), 1, 2, 3),
                decided(hearing(1), Adoption.PARTLY, 1),
                moderated(hearing(1), 1));
        var first = view.opinions().getFirst();
        assertThat(first.opinion()).isNull();
        assertThat(first.hidden()).isEqualTo(new Hidden(ModerationGround.ABUSE, "不重复", CLOSED));
        assertThat(view.opinions()).extracting(Opinion::joined).containsExactly(null, null, 2);
        assertThat(view.opinions().getLast().opinion()).isEqualTo("意见3");
        assertThat(view.outcomes()).as("what is hidden counts in none").isEqualTo(new Outcomes(0, 2, 0, 0));
    }

    @Test
    void opinions_are_collected_from_the_first_call_to_the_last_day_that_was_said() {
        var view = fold(
                begun(hearing(1), null),
                calledFor(hearing(1), HELD, HELD.plusDays(3)),
                calledFor(hearing(1), HELD.plusDays(1), HELD.plusDays(9)));
        assertThat(view.collecting()).isEqualTo(new Collecting(HELD, HELD.plusDays(9)));
    }

    @Test
    void a_trail_that_does_not_begin_is_no_hearing() {
        assertThatThrownBy(() -> fold(convened(hearing(1)))).isInstanceOf(IllegalStateException.class);
    }

    private static HearingView fold(HearingEvent... events) {
        return HearingTrack.fold(Story.<HearingEvent>trail(events));
    }
}
