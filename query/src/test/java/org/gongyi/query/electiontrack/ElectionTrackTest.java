package org.gongyi.query.electiontrack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.query.Elections.*;
import static org.gongyi.query.Story.DAY;
import static org.gongyi.query.Story.NOTHING;
import static org.gongyi.query.Story.asking;
import static org.gongyi.query.Story.duty;
import static org.gongyi.query.Story.failing;
import static org.gongyi.query.Story.trail;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.Findings;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFilled;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeLeft;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.CandidateView;
import org.gongyi.contract.election.ElectionView.ObjectionView;
import org.gongyi.contract.election.Filling;
import org.gongyi.contract.election.LeavingCause;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.RollsEvent.RepresentationAmended;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.election.WriteIn;
import org.junit.jupiter.api.Test;

class ElectionTrackTest {

    private static final ElectionId ID = election(1);

    private static ElectionView told(ElectionEvent... events) {
        return ElectionTrack.fold(
                trail(Stream.concat(Stream.of(called(ID)), Stream.of(events)).toArray(ElectionEvent[]::new)));
    }

    @Test
    void the_page_has_the_whole_trail_and_is_current_to_its_last_entry() {
        var trail = List.copyOf(ElectionTrackTest.told(roll(ID, 100)).trail());
        var view = ElectionTrack.fold(trail);
        assertThat(view.trail()).isEqualTo(trail);
        assertThat(view.position()).isEqualTo(1);
        assertThat(view.plan().allSeats()).isEqualTo(3);
    }

    @Test
    void a_trail_that_begins_with_anything_but_a_call_is_no_election() {
        assertThatThrownBy(() -> ElectionTrack.fold(trail(roll(ID, 100)))).isInstanceOf(IllegalStateException.class);
    }

    private final Seat he = seat("he0001", "何平");
    private final Seat xu = seat("xu0001", "许安");

    @Test
    void who_was_written_in_bears_a_number_until_a_correction_names_whoever_wins_by_it() {
        var mei = new Nominee(new PersonId("p-writtenin"), "梅某", Sex.FEMALE, Post.MEMBER);
        var box = box(1, 60, votes(mei, 3));
        var counted = writtenIn(announced(ID, 1, outcome(60, CHEN), box), mei, CHEN);
        assertThat(told(counted).names())
                .containsEntry(mei.person(), "另选人 1")
                .as("whoever another record names keeps the name")
                .containsEntry(CHEN.person(), CHEN.name());
        var corrected = corrected(ID, 1, box, box(1, 60, votes(mei, 50)), outcome(60, mei), NOTHING);
        assertThat(told(counted, corrected).names()).containsEntry(mei.person(), "梅某");
    }

    /// The same count, with these told by number.
    private static ResultAnnounced writtenIn(ResultAnnounced e, Nominee... people) {
        var told = IntStream.range(0, people.length)
                .mapToObj(i -> new WriteIn(people[i].person(), people[i].name(), people[i].sex()).numbered(1, i + 1))
                .toList();
        return new ResultAnnounced(
                e.election(),
                e.occurredOn(),
                e.round(),
                true,
                true,
                e.candidates(),
                e.boxes(),
                told,
                List.of(),
                e.outcome(),
                List.of(),
                e.findings());
    }

    @Test
    void who_left_sits_no_more_and_who_came_sits() {
        var view = told(formed(ID, NOTHING, he), left(he), filled(xu, true));
        assertThat(view.committee()).containsExactly(xu);
        assertThat(view.names()).containsEntry(he.person(), "何平").containsEntry(xu.person(), "许安");
    }

    @Test
    void whoever_was_chosen_without_effect_is_named_and_does_not_sit() {
        var view = told(formed(ID, failing(OnFail.VOID), he), formed(ID, NOTHING, xu), filled(he, false));
        assertThat(view.committee()).containsExactly(xu);
        assertThat(view.names()).containsEntry(he.person(), "何平");
        assertThat(told(formed(ID, failing(OnFail.NOT_PASSED), he)).stage()).isEqualTo(Stage.CALLED);
    }

    private static ElectionCommitteeLeft left(Seat seat) {
        return new ElectionCommitteeLeft(ID, DAY, seat.person(), LeavingCause.RESIGNED, 0, List.of(), NOTHING);
    }

    private static ElectionCommitteeFilled filled(Seat seat, boolean passed) {
        return new ElectionCommitteeFilled(
                ID, DAY, seat, Filling.NEXT_IN_VOTE, null, List.of(), passed ? NOTHING : failing(OnFail.NOT_PASSED));
    }

    @Test
    void before_it_is_posted_there_is_none() {
        assertThat(told().roll()).isNull();
    }

    @Test
    void its_number_is_that_of_the_last_decision_and_of_every_amendment_after() {
        var view = told(
                roll(ID, 100),
                objected(ID, 1, NOTHING),
                decided(ID, 1, true, 101),
                amended(ID, 5, 2),
                amended(ID, 0, 1));
        assertThat(view.roll().voters()).isEqualTo(103);
        assertThat(view.roll().households()).isEqualTo(40);
        var represented = told(roll(ID, 100), new RepresentationAmended(ID, DAY, 39, 2, NOTHING), amended(ID, 1, 0));
        assertThat(represented.roll().households()).isEqualTo(39);
        assertThat(represented.roll().representatives()).isEqualTo(2);
    }

    @Test
    void an_objection_waits_until_it_is_decided() {
        var view = told(
                roll(ID, 100),
                objected(ID, 1, NOTHING),
                objected(ID, 2, NOTHING),
                objected(ID, 3, NOTHING),
                decided(ID, 2, false, 100),
                decided(ID, 1, true, 101));
        assertThat(view.roll().objections())
                .containsExactly(
                        new ObjectionView(1, DAY, true),
                        new ObjectionView(2, DAY, false),
                        new ObjectionView(3, DAY, null));
    }

    @Test
    void a_promise_is_kept_when_the_list_is_posted_again() {
        var view = told(posted(ID, CHEN, LIU), met(ID, LIU, "修好水渠"), posted(ID, LIU, SUN));
        assertThat(view.candidates())
                .containsExactly(new CandidateView(LIU, true, "修好水渠"), new CandidateView(SUN, true, null));
    }

    @Test
    void who_withdrew_stays_marked_on_the_list_and_the_next_stands_at_its_end() {
        var view = told(posted(ID, CHEN, LIU), met(ID, CHEN, "修桥"), withdrew(ID, CHEN, WU));
        assertThat(view.candidates())
                .containsExactly(
                        new CandidateView(CHEN, false, "修桥"),
                        new CandidateView(LIU, true, null),
                        new CandidateView(WU, true, null));
        assertThat(view.names()).containsEntry(WU.person(), "吴委");
    }

    @Test
    void who_stands_for_two_posts_is_on_the_list_twice_and_withdraws_from_both() {
        var asMember = new Nominee(CHEN.person(), CHEN.name(), CHEN.sex(), Post.MEMBER);
        assertThat(told(posted(ID, CHEN, LIU, asMember), met(ID, CHEN, "修桥")).candidates())
                .containsExactly(
                        new CandidateView(CHEN, true, "修桥"),
                        new CandidateView(LIU, true, null),
                        new CandidateView(asMember, true, "修桥"));
        assertThat(told(posted(ID, CHEN, LIU, asMember), withdrew(ID, CHEN, null))
                        .candidates())
                .extracting(CandidateView::stands)
                .containsExactly(false, true, false);
    }

    @Test
    void a_duty_is_open_until_it_is_done_and_marked_when_its_day_passed() {
        var first = duty("decide-roll-objection:1", DAY.plusDays(3));
        var second = duty("decide-roll-objection:2", DAY.plusDays(4));
        var third = duty("decide-roll-objection:3", DAY.plusDays(2));
        var view = told(
                roll(ID, 100),
                objected(ID, 1, asking(first)),
                objected(ID, 2, asking(second)),
                objected(ID, 3, asking(third)),
                lapsed(ID, second.key(), second.due()),
                decided(ID, 1, true, 101));
        assertThat(view.duties()).containsExactly(new DutyView(third, false), new DutyView(second, true));
    }

    @Test
    void a_corrected_count_asks_anew() {
        var box = box(1, 90);
        var hand = duty("complete-handover", DAY.plusDays(10));
        var later = duty("complete-handover", DAY.plusDays(20));
        var view = told(
                announced(ID, 1, outcome(90, CHEN), asking(hand, duty("file-result", DAY)), box),
                corrected(ID, 1, box, box(1, 91), outcome(91, CHEN), asking(later)));
        assertThat(view.duties()).containsExactly(new DutyView(later, false));
    }

    @Test
    void a_duty_that_a_correction_asks_for_again_until_the_same_day_stays_late() {
        var due = POLLING.plusDays(10);
        var box = box(1, 60, votes(CHEN, 50));
        var counted = announced(ID, 1, outcome(60, CHEN), owing(due), box);
        var late = lapsed(ID, "complete-handover", due);
        assertThat(told(counted, late, corrected(ID, 1, box, box, outcome(60, CHEN), owing(due)))
                        .duties())
                .singleElement()
                .matches(DutyView::lapsed);
        assertThat(told(counted, late, corrected(ID, 1, box, box, outcome(60, CHEN), owing(due.plusDays(1))))
                        .duties())
                .singleElement()
                .matches(open -> !open.lapsed());
    }

    private static Findings owing(LocalDate due) {
        return asking(duty("complete-handover", due));
    }
}
