package org.gongyi.app.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.TakeOffice;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeLeft;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.PlanView;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.LeavingCause;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;
import org.junit.jupiter.api.Test;

class OwedSeatsTest {

    private static final CommunityCode HERE = new CommunityCode("510411100201");
    private static final ElectionId ID = new ElectionId(HERE + "-0a1b2c3d4e");
    private static final LocalDate POLLING = LocalDate.of(2026, 10, 18);
    private static final LocalDate UNTIL = LocalDate.of(2031, 10, 18);
    private static final LocalDate HANDED = LocalDate.of(2026, 10, 27);

    private static final Findings PASSED = new Findings("r", List.of(), List.of(), null);

    private final Seating elected = new WhenElectionIsHandedOverThenSeatTheElected();
    private final Seating presiding = new WhenElectionCommitteeIsFormedThenSeatIt();

    @Test
    void before_the_handover_nobody_who_was_elected_is_seated() {
        assertThat(elected.owed(of(ElectionKind.GENERAL, Stage.VOTED, List.of(vote(1, POLLING, true, "chair1")))))
                .isEmpty();
    }

    @Test
    void winners_of_all_votes_with_effect_are_a_committee_from_the_day_after_the_last() {
        var votes = List.of(
                vote(1, POLLING.minusDays(9), false, "void01"),
                vote(2, POLLING, true, "chair1"),
                vote(3, POLLING.plusDays(3), true, "member"));
        assertThat(elected.owed(of(ElectionKind.GENERAL, Stage.HANDED_OVER, votes)))
                .singleElement()
                .isInstanceOfSatisfying(SeatBody.class, act -> {
                    assertThat(act.occurredOn()).isEqualTo(POLLING.plusDays(4));
                    assertThat(act.until()).isEqualTo(UNTIL);
                    assertThat(act.body()).isEqualTo(Office.COMMITTEE);
                    assertThat(act.basis()).isEqualTo(Basis.ELECTED);
                    assertThat(act.seats())
                            .extracting(seat -> seat.person().value())
                            .containsExactly("p-chair1", "p-member");
                });
    }

    @Test
    void whoever_wins_a_by_election_joins_those_who_sit() {
        var votes = List.of(vote(1, POLLING, true, "member"));
        assertThat(elected.owed(of(ElectionKind.BY_ELECTION, Stage.HANDED_OVER, votes)))
                .singleElement()
                .isInstanceOfSatisfying(TakeOffice.class, act -> {
                    assertThat(act.basis()).isEqualTo(Basis.BY_ELECTED);
                    assertThat(act.occurredOn()).isEqualTo(POLLING.plusDays(1));
                    assertThat(act.until()).isEqualTo(UNTIL);
                });
    }

    @Test
    void an_election_that_elected_nobody_seats_nobody() {
        var votes = List.of(vote(1, POLLING, false, "void01"));
        assertThat(elected.owed(of(ElectionKind.GENERAL, Stage.HANDED_OVER, votes)))
                .isEmpty();
    }

    @Test
    void whoever_leaves_the_election_committee_sits_in_it_until_the_day_before() {
        var left = new ElectionCommitteeLeft(
                ID, POLLING.minusDays(20), new PersonId("p-leaver"), LeavingCause.values()[0], 0, List.of(), PASSED);
        assertThat(seatedBy(Stage.ROLL_POSTED, left)).satisfies(act -> {
            assertThat(act.occurredOn()).isEqualTo(POLLING.minusDays(20));
            assertThat(act.until()).isEqualTo(UNTIL);
            assertThat(act.seats()).containsExactly(member());
        });
    }

    @Test
    void an_election_committee_sits_to_the_day_of_the_handover_and_no_longer() {
        var handed = new HandoverCompleted(ID, HANDED, List.of(), HANDED, null, null, null, List.of(), PASSED);
        assertThat(seatedBy(Stage.HANDED_OVER, handed)).satisfies(act -> {
            assertThat(act.occurredOn()).isEqualTo(HANDED);
            assertThat(act.until()).isEqualTo(HANDED);
        });
    }

    @Test
    void an_election_called_without_effect_seats_no_election_committee() {
        assertThat(presiding.owed(of(ElectionKind.GENERAL, Stage.WITHOUT_EFFECT, List.of())))
                .isEmpty();
    }

    private SeatBody seatedBy(Stage stage, ElectionEvent event) {
        var acts = presiding
                .owed(of(ElectionKind.GENERAL, stage, List.of(), event))
                .toList();
        assertThat(acts).hasSize(1);
        return (SeatBody) acts.getFirst();
    }

    private static Seat member() {
        return new Seat(new PersonId("p-presid"), "毛正国", Post.CHAIR);
    }

    private static RoundView vote(int number, LocalDate day, boolean effective, String winner) {
        var won = new Elected(new PersonId("p-" + winner), winner, Sex.FEMALE, Post.MEMBER, 300);
        var outcome = new Outcome(400, 390, 390, 380, 10, List.of(won), List.of(), List.of());
        return new RoundView(number, day, effective, false, List.of(), List.of(), List.of(), List.of(), outcome);
    }

    private static ElectionView of(ElectionKind kind, Stage stage, List<RoundView> votes, ElectionEvent... events) {
        var trail = Stream.of(events).map(OwedSeatsTest::entry).toList();
        var plan = new PlanView(kind, VotingMode.ALL_VOTERS, List.of(), POLLING, UNTIL, false);
        return new ElectionView(
                ID,
                HERE,
                plan,
                stage,
                List.of(member()),
                null,
                List.of(),
                List.of(),
                votes,
                Map.of(),
                List.of(),
                trail,
                0);
    }

    private static Entry<ElectionEvent> entry(ElectionEvent event) {
        var recorded = new Recorded(0, new UUID(0, 0), "election.event.v1", 0, Actor.LEDGER, Instant.EPOCH, false);
        return new Entry<>(recorded, event);
    }
}
