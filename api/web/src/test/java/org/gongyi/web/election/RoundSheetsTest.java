package org.gongyi.web.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.Votes;
import org.gongyi.web.PagesApplication;
import org.gongyi.web.election.ElectionSheet.PersonVotes;
import org.gongyi.web.election.ElectionSheet.PostVotes;
import org.gongyi.web.sample.SampleElections;
import org.gongyi.web.sample.SampleViews;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// What a page draws of the votes for one person.
@SpringBootTest(classes = PagesApplication.class)
class RoundSheetsTest {

    private static final PersonId CHEN = new PersonId("p-cascade1");
    private static final PersonId WU = new PersonId("p-cascade2");

    @Autowired
    private RoundSheets sheets;

    /// 河南省实施《中华人民共和国村民委员会组织法》办法: of 600 ballots 260 for the chair and 60 for a member are 320 for a member.
    @Test
    void EL_CASCADE_the_bar_of_a_winner_has_the_votes_for_the_higher_post_too() {
        var chen = member(new Votes(CHEN, Post.MEMBER, 60, 0, 0)).people().getFirst();
        assertThat(chen.elected()).isTrue();
        assertThat(chen.inFavour()).isEqualTo(60);
        assertThat(chen.bar().width()).isEqualTo(320 * ElectionSheet.Bar.WIDTH / 600);
        assertThat(chen.bar().told()).contains("320");
    }

    @Test
    void EL_CASCADE_who_won_by_votes_for_the_higher_post_alone_is_shown_among_the_members() {
        assertThat(member(new Votes(WU, Post.MEMBER, 100, 0, 0)).people())
                .extracting(PersonVotes::inFavour, PersonVotes::elected)
                .containsExactly(tuple(100, false), tuple(0, true));
    }

    @Test
    void the_votes_stand_and_who_holds_the_seat_no_more_is_told_beside_them() {
        var votes = new Votes(CHEN, Post.MEMBER, 60, 0, 0);
        assertThat(member(votes).people()).extracting(PersonVotes::left).containsExactly((String) null);
        assertThat(member(votes, Map.of(CHEN, "2026年8月1日起不再担任", WU, "未当选")).people())
                .extracting(PersonVotes::elected, PersonVotes::left)
                .containsExactly(tuple(true, "2026年8月1日起不再担任"));
    }

    private PostVotes member(Votes votes) {
        return member(votes, Map.of());
    }

    private PostVotes member(Votes votes, Map<PersonId, String> left) {
        var outcome = new Outcome(
                1000,
                600,
                600,
                600,
                0,
                List.of(new Elected(CHEN, "陈", Sex.FEMALE, Post.MEMBER, 320)),
                List.of(),
                List.of());
        var totals = List.of(new Votes(CHEN, Post.CHAIR, 260, 0, 0), votes);
        var round = new RoundView(
                1, LocalDate.of(2026, 5, 20), true, false, List.of(), List.of(), List.of(), totals, outcome);
        return sheets.of(with(round), left).getFirst().posts().getLast();
    }

    private static ElectionView with(RoundView round) {
        var view = SampleElections.election(SampleViews.VILLAGE);
        return new ElectionView(
                view.id(),
                view.community(),
                view.plan(),
                view.stage(),
                view.committee(),
                view.roll(),
                view.candidates(),
                view.places(),
                List.of(round),
                view.names(),
                view.duties(),
                view.trail(),
                view.position());
    }
}
