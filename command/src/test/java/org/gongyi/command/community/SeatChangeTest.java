package org.gongyi.command.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Decision;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.TakeOffice;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.CommunityEvent.OfficeTaken;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.community.Tenure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Who wins another post leaves the one that was held, and the ledger follows what is found of a result, however often
/// it looks.
class SeatChangeTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2030, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);
    private static final String ELECTION = "依据选举记录";

    private final Story village = Story.inVillage().given(seated(Story.inVillage(), 5));
    private final PersonId member = person(1);

    private static SeatBody seated(Story there, int seats) {
        return new SeatBody(
                there.code(), FROM, Office.COMMITTEE, Register.people("k", seats), END, Basis.ELECTED, "换届");
    }

    private static PersonId person(int seat) {
        return Register.people("k", 5).get(seat).person();
    }

    private static TakeOffice wins(Story there, PersonId person, Post post, LocalDate from) {
        return joins(there, person, post, from, Basis.BY_ELECTED);
    }

    private static TakeOffice joins(Story there, PersonId person, Post post, LocalDate from, Basis basis) {
        return new TakeOffice(there.code(), from, Office.COMMITTEE, new Seat(person, "姓名", post), END, basis, ELECTION);
    }

    private static LeaveOffice undone(Story there, PersonId person, @Nullable Post post, LocalDate day) {
        return new LeaveOffice(
                there.code(), day, Office.COMMITTEE, person, post, Cause.ELECTION_VOID, ELECTION, null, ELECTION);
    }

    private static LeaveOffice died(Story there, int seat, LocalDate day) {
        return new LeaveOffice(there.code(), day, Office.COMMITTEE, person(seat), Cause.DIED, null, null, "说明");
    }

    private static List<Post> seats(Story there, PersonId person, LocalDate day) {
        return there.roster().tenures().stream()
                .filter(held -> held.isOf(person, Office.COMMITTEE) && held.runsOn(day))
                .map(Tenure::seat)
                .map(Seat::post)
                .toList();
    }

    /// As the ledger does it after every entry: everything that is owed, and what does not fit any more is passed over.
    private static void follows(Story there, CommunityCommand... owed) {
        there.by(Office.LEDGER);
        for (var act : owed)
            switch (there.when(act).decision()) {
                case Decision.Accepted<?> _ -> there.given(act);
                case Decision.Refused<?>(var refusal) -> assertThat(refusal).isInstanceOf(Refusal.DoesNotFit.class);
            }
    }

    @Test
    void EL_BYELECT_V_who_wins_another_post_leaves_the_seat_held_until_then_and_the_register_names_both() {
        village.given(died(village, 0, DAY.minusDays(60)));
        var events = village.by(Office.LEDGER)
                .when(wins(village, member, Post.CHAIR, DAY))
                .recordsAll(List.of(OfficeLeft.class, OfficeTaken.class));
        var left = (OfficeLeft) events.getFirst();
        assertThat(left.cause()).isEqualTo(Cause.ANOTHER_POST);
        assertThat(left.decision()).isEqualTo("由委员改任主任");
        assertThat(((OfficeTaken) events.getLast()).seat().post()).isEqualTo(Post.CHAIR);
        village.given(wins(village, member, Post.CHAIR, DAY));
        assertThat(seats(village, member, DAY.minusDays(1))).containsExactly(Post.MEMBER);
        assertThat(seats(village, member, DAY)).containsExactly(Post.CHAIR);
        assertThat(village.roster().seatsOf(Office.COMMITTEE, DAY)).isEqualTo(4);
    }

    @Test
    void EL_BYELECT_V_a_move_is_entered_once_and_the_same_seat_is_not_taken_twice() {
        follows(village, wins(village, member, Post.CHAIR, DAY));
        village.when(wins(village, member, Post.CHAIR, DAY)).doesNotFit("seat.person", "holds-it-already");
        village.when(wins(village, member, Post.CHAIR, DAY.plusDays(1))).doesNotFit("seat.person", "holds-it-already");
    }

    @Test
    void META_NODEP_nobody_leaves_a_seat_for_one_that_was_given_and_not_won() {
        village.when(joins(village, member, Post.CHAIR, DAY, Basis.APPOINTED))
                .fails("META-NODEP", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
    }

    @Test
    void EL_BYELECT_Q_the_seat_that_was_left_is_owed_where_fewer_than_three_sit_and_the_one_won_no_more() {
        var shanghai = Story.inVillage("310101001001");
        shanghai.given(seated(shanghai, 3), died(shanghai, 0, DAY.minusDays(60)));
        var vacant = "by-election:" + DAY.minusDays(60);
        assertThat(shanghai.meetings().duties()).containsKey(vacant);
        var won = wins(shanghai, member, Post.CHAIR, DAY);
        var duty = shanghai.by(Office.LEDGER)
                .when(won)
                .fails("EL-BYELECT-Q", OnFail.TASK)
                .duty("by-election:" + DAY);
        assertThat(duty.due()).isEqualTo(DAY.plusMonths(3));
        shanghai.given(won);
        assertThat(shanghai.meetings().duties())
                .containsKey("by-election:" + DAY)
                .doesNotContainKey(vacant);
        shanghai.given(wins(shanghai, new PersonId("p-new001"), Post.MEMBER, DAY.plusDays(40)));
        assertThat(shanghai.meetings().duties()).doesNotContainKey("by-election:" + DAY);
    }

    @Test
    void EL_BYELECT_Q_nothing_is_owed_where_three_still_sit() {
        var shanghai = Story.inVillage("310101001001");
        shanghai.given(seated(shanghai, 4), died(shanghai, 0, DAY.minusDays(60)));
        assertThat(shanghai.by(Office.LEDGER)
                        .when(wins(shanghai, member, Post.CHAIR, DAY))
                        .passes("EL-BYELECT-Q")
                        .duties())
                .isEmpty();
    }

    @Test
    void a_seat_that_is_left_for_another_is_not_told_by_hand() {
        var moves = new LeaveOffice(
                village.code(), DAY, Office.COMMITTEE, member, Cause.ANOTHER_POST, "由委员改任主任", null, null);
        village.when(moves).doesNotFit("cause", "take-the-other-post");
    }

    @Test
    void who_turns_out_not_to_have_won_another_post_holds_the_former_again_however_often_the_ledger_looks() {
        var found = DAY.plusDays(5);
        var won = wins(village, member, Post.CHAIR, DAY);
        var lost = undone(village, member, Post.CHAIR, found);
        var other = wins(village, person(2), Post.CHAIR, found);
        follows(village, won);
        for (int i = 0; i < 3; i++) follows(village, won, lost, other);
        assertThat(seats(village, member, found.minusDays(1))).containsExactly(Post.CHAIR);
        assertThat(seats(village, member, found)).containsExactly(Post.MEMBER);
        assertThat(seats(village, member, END)).containsExactly(Post.MEMBER);
        assertThat(seats(village, person(2), found)).containsExactly(Post.CHAIR);
    }

    @Test
    void who_was_found_out_before_the_first_day_never_left_the_former_seat() {
        var won = wins(village, member, Post.CHAIR, DAY);
        var lost = undone(village, member, Post.CHAIR, DAY);
        village.on(DAY.minusDays(1));
        follows(village, won);
        follows(village, lost);
        follows(village, lost);
        assertThat(seats(village, member, DAY.minusDays(1))).containsExactly(Post.MEMBER);
        assertThat(seats(village, member, DAY)).containsExactly(Post.MEMBER);
    }

    @Test
    void a_former_seat_that_was_filled_since_is_not_held_again() {
        follows(village, wins(village, member, Post.CHAIR, DAY));
        follows(village, wins(village, new PersonId("p-new001"), Post.MEMBER, DAY.plusDays(3)));
        follows(village, undone(village, member, Post.CHAIR, DAY.plusDays(5)));
        assertThat(seats(village, member, DAY.plusDays(5))).isEmpty();
    }

    @Test
    void a_seat_that_is_named_is_left_and_no_other_of_the_same_person() {
        follows(village, wins(village, member, Post.CHAIR, DAY));
        village.when(undone(village, member, Post.MEMBER, DAY.plusDays(5))).doesNotFit("post", "does-not-hold-it");
        assertThat(seats(village, member, DAY.plusDays(5))).containsExactly(Post.CHAIR);
    }

    @Test
    void whoever_a_second_correction_puts_back_sits_again_however_often_the_ledger_looks() {
        var first = DAY.plusDays(5);
        var second = DAY.plusDays(9);
        var out = undone(village, member, Post.MEMBER, first);
        var other = new PersonId("p-new001");
        var in = joins(village, other, Post.MEMBER, first, Basis.ELECTED);
        var outAgain = undone(village, other, Post.MEMBER, second);
        var back = joins(village, member, Post.MEMBER, second, Basis.ELECTED);
        follows(village, out, in);
        for (int i = 0; i < 3; i++) follows(village, out, in, outAgain, back);
        assertThat(seats(village, member, first)).isEmpty();
        assertThat(seats(village, member, second)).containsExactly(Post.MEMBER);
        assertThat(seats(village, other, first)).containsExactly(Post.MEMBER);
        assertThat(seats(village, other, second)).isEmpty();
    }

    @Test
    void a_second_correction_on_the_day_of_the_first_puts_back_as_well() {
        var day = DAY.plusDays(5);
        var other = new PersonId("p-new001");
        var first = List.<CommunityCommand>of(
                undone(village, member, Post.MEMBER, day), joins(village, other, Post.MEMBER, day, Basis.ELECTED));
        var both = List.<CommunityCommand>of(
                undone(village, other, Post.MEMBER, day), joins(village, member, Post.MEMBER, day, Basis.ELECTED));
        follows(village, first.toArray(CommunityCommand[]::new));
        for (int i = 0; i < 3; i++) follows(village, both.toArray(CommunityCommand[]::new));
        assertThat(seats(village, member, day)).containsExactly(Post.MEMBER);
        assertThat(seats(village, other, day)).isEmpty();
    }

    @Test
    void who_has_resigned_is_put_back_by_no_correction() {
        var resigned =
                new LeaveOffice(village.code(), DAY, Office.COMMITTEE, member, Cause.RESIGNED, "代表会议审议通过", null, null);
        village.given(resigned);
        village.by(Office.LEDGER)
                .when(joins(village, member, Post.MEMBER, DAY.plusDays(9), Basis.ELECTED))
                .doesNotFit("seat.person", "has-left");
    }

    @Test
    void EL_COM_TERM_whoever_sat_to_the_end_of_an_election_sits_on_where_its_vote_falls_on_that_very_day() {
        var board = Register.people("e", 5);
        follows(village, board(board, DAY.minusDays(60), END), board(board, DAY, DAY));
        for (int i = 0; i < 3; i++) follows(village, board(board, DAY, END));
        assertThat(village.roster().seatsOf(Office.ELECTION_COMMITTEE, DAY.plusDays(1)))
                .isEqualTo(5);
        village.when(board(board, DAY, END)).doesNotFit("seats", "seated-already");
    }

    private SeatBody board(List<Seat> seats, LocalDate from, LocalDate until) {
        return new SeatBody(village.code(), from, Office.ELECTION_COMMITTEE, seats, until, Basis.CHOSEN, ELECTION);
    }

    @Test
    void whoever_left_the_election_committee_on_its_last_day_does_not_sit_on() {
        var board = Register.people("e", 1);
        var leaves = new LeaveOffice(
                village.code(),
                DAY.plusDays(1),
                Office.ELECTION_COMMITTEE,
                board.getFirst().person(),
                Cause.DIED,
                null,
                null,
                "说明");
        follows(village, board(board, DAY, END));
        village.by(Office.COMMITTEE).given(leaves);
        village.by(Office.LEDGER).when(board(board, DAY, END)).doesNotFit("seats", "seated-already");
    }
}
