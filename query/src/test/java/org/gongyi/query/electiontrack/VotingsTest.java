package org.gongyi.query.electiontrack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.gongyi.query.Elections.*;
import static org.gongyi.query.Story.NOTHING;
import static org.gongyi.query.Story.failing;
import static org.gongyi.query.Story.trail;

import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.election.Votes;
import org.junit.jupiter.api.Test;

class VotingsTest {

    private static final ElectionId ID = election(1);

    private static ElectionView told(ElectionEvent... events) {
        return ElectionTrack.fold(
                trail(Stream.concat(Stream.of(called(ID)), Stream.of(events)).toArray(ElectionEvent[]::new)));
    }

    private final Votes few = votes(SUN, 20);

    @Test
    void totals_are_summed_over_the_boxes_by_post_and_most_votes_first() {
        var view = told(announced(
                ID,
                1,
                outcome(90, CHEN),
                box(1, 50, votes(SUN, 20), votes(LIU, 25), votes(CHEN, 40)),
                box(2, 40, votes(LIU, 10), votes(SUN, 16), votes(CHEN, 30))));
        assertThat(view.rounds().getFirst().totals())
                .extracting(Votes::person, Votes::inFavour, Votes::against, Votes::abstained)
                .containsExactly(
                        tuple(CHEN.person(), 70, 2, 4), tuple(SUN.person(), 36, 2, 4), tuple(LIU.person(), 35, 2, 4));
    }

    @Test
    void a_corrected_count_stands_with_its_right_numbers_and_what_follows_from_them() {
        var wrong = box(2, 40, votes(SUN, 19));
        var right = box(2, 41, votes(SUN, 9));
        var view = told(
                announced(ID, 1, outcome(90, CHEN, SUN), box(1, 50, few), wrong),
                corrected(ID, 1, wrong, right, outcome(91, CHEN), NOTHING));
        var round = view.rounds().getFirst();
        assertThat(round.corrected()).isTrue();
        assertThat(round.boxes()).containsExactly(box(1, 50, few), right);
        assertThat(round.totals()).extracting(Votes::inFavour).containsExactly(29);
        assertThat(won(round)).containsExactly("陈长");
        assertThat(round.outcome().returned()).isEqualTo(91);
    }

    @Test
    void a_correction_can_take_a_vote_its_effect_and_another_give_it_back() {
        var box = box(1, 50);
        var more = box(1, 60);
        var taken = told(
                announced(ID, 1, outcome(50, CHEN), box),
                corrected(ID, 1, box, more, outcome(60), failing(OnFail.VOID)));
        assertThat(taken.stage()).isEqualTo(Stage.VOTE_VOID);
        assertThat(taken.rounds().getFirst().effective()).isFalse();
        var given = told(
                foundVoid(ID, 1, 50),
                postponed(ID, AGAIN, NOTHING),
                corrected(ID, 1, box, more, outcome(60, CHEN), NOTHING));
        assertThat(given.stage()).isEqualTo(Stage.VOTED);
        assertThat(given.plan().pollingDay()).isEqualTo(POLLING);
        assertThat(won(given.rounds().getFirst())).containsExactly("陈长");
    }

    @Test
    void a_void_vote_that_stays_void_does_not_set_back_what_came_after_it() {
        var box = box(1, 50);
        var view = told(
                foundVoid(ID, 1, 50),
                posted(ID, CHEN, LIU),
                corrected(ID, 1, box, box(1, 49), outcome(49), failing(OnFail.VOID)));
        assertThat(view.stage()).isEqualTo(Stage.CANDIDATES_POSTED);
    }

    @Test
    void fraud_of_one_winner_takes_that_seat_alone_and_no_correction_gives_it_back() {
        var box = box(1, 90);
        var view = told(
                announced(ID, 1, outcome(90, CHEN, LIU), box),
                fraud(ID, true, LIU),
                corrected(ID, 1, box, box(1, 91), outcome(91, CHEN, LIU), NOTHING));
        assertThat(won(view.rounds().getFirst())).containsExactly("陈长");
        assertThat(view.rounds().getFirst().effective()).isTrue();
        assertThat(view.stage()).isEqualTo(Stage.VOTED);
    }

    @Test
    void whoever_lost_a_seat_by_fraud_may_win_the_further_ballot() {
        var view = told(
                announced(ID, 1, outcome(90, CHEN, LIU)),
                fraud(ID, true, LIU),
                further(ID, AGAIN, LIU, SUN),
                announced(ID, 2, outcome(80, LIU)));
        assertThat(won(view.rounds().getFirst())).containsExactly("陈长");
        assertThat(won(view.rounds().getLast())).containsExactly("刘委");
    }

    @Test
    void fraud_of_the_whole_vote_takes_every_effect_and_the_further_ballot_with_it() {
        var view = told(announced(ID, 1, outcome(90, CHEN)), further(ID, AGAIN, LIU, SUN), fraud(ID, true));
        assertThat(view.rounds()).extracting(RoundView::effective).containsExactly(false);
        assertThat(view.stage()).isEqualTo(Stage.VOTE_VOID);
        assertThat(view.plan().pollingDay()).isEqualTo(POLLING);
        assertThat(told(announced(ID, 1, outcome(90, CHEN)), handedOver(ID), fraud(ID, true))
                        .stage())
                .isEqualTo(Stage.VOTE_VOID);
    }

    @Test
    void a_report_that_is_not_confirmed_changes_nothing() {
        var view = told(announced(ID, 1, outcome(90, CHEN)), further(ID, AGAIN, LIU, SUN), fraud(ID, false));
        assertThat(won(view.rounds().getFirst())).containsExactly("陈长");
        assertThat(view.rounds().getFirst().effective()).isTrue();
        assertThat(view.stage()).isEqualTo(Stage.FURTHER_BALLOT);
    }

    @Test
    void a_further_ballot_stands_after_a_correction_only_where_the_same_people_sit() {
        var box = box(1, 90);
        var counted = announced(ID, 1, outcome(90, CHEN), box);
        var same = corrected(ID, 1, box, box(1, 91), outcome(91, CHEN), NOTHING);
        var other = corrected(ID, 1, box, box(1, 91), outcome(91, LIU), NOTHING);
        var stands = told(counted, further(ID, AGAIN, LIU, SUN), same);
        assertThat(stands.stage()).isEqualTo(Stage.FURTHER_BALLOT);
        assertThat(stands.plan().pollingDay()).isEqualTo(AGAIN);
        var falls = told(counted, further(ID, AGAIN, LIU, SUN), other);
        assertThat(falls.stage()).isEqualTo(Stage.VOTED);
        assertThat(falls.plan().pollingDay()).isEqualTo(POLLING);
    }

    private static List<String> won(RoundView round) {
        return round.outcome().elected().stream().map(Elected::name).toList();
    }
}
