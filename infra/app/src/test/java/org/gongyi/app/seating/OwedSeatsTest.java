package org.gongyi.app.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.TakeOffice;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFilled;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeLeft;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.Filling;
import org.gongyi.contract.election.HandoverEvent.ByElectionEnded;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.LeavingCause;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.FraudDecided;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.query.electiontrack.ElectionTrack;
import org.junit.jupiter.api.Test;

class OwedSeatsTest {

    private static final CommunityCode HERE = new CommunityCode("510411100201");
    private static final ElectionId ID = new ElectionId(HERE + "-0a1b2c3d4e");
    private static final LocalDate POLLING = LocalDate.of(2026, 10, 18);
    private static final LocalDate UNTIL = LocalDate.of(2031, 10, 18);
    private static final LocalDate HANDED = LocalDate.of(2026, 10, 27);

    private static final Findings PASSED = new Findings("r", List.of(), List.of(), null);

    private static final Findings VOID = new Findings(
            "r",
            List.of(new Check(
                    "EL-QUORUM-V",
                    false,
                    OnFail.VOID,
                    Map.of(),
                    "",
                    new Citation("法", "第十八条", LocalDate.of(2026, 1, 1)))),
            List.of(),
            null);
    private static final BoxCount BOX = new BoxCount(1, 390, 390, 380, 10, "甲", "乙", null, List.of());
    private static final HandoverCompleted HANDOVER =
            new HandoverCompleted(ID, HANDED, List.of(), HANDED, null, null, null, List.of(), PASSED);

    private final Seating elected = new WhenElectionIsHandedOverThenSeatTheElected();
    private final Seating byElected = new WhenByElectionIsWonThenSeatTheWinner();
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
    void whoever_wins_a_by_election_joins_those_who_sit_the_day_after_and_waits_for_no_handover() {
        var votes = List.of(vote(1, POLLING, true, "member"));
        for (var stage : List.of(Stage.VOTED, Stage.HANDED_OVER, Stage.CONCLUDED)) {
            var won = of(ElectionKind.BY_ELECTION, stage, votes);
            assertThat(byElected.owed(won)).singleElement().isInstanceOfSatisfying(TakeOffice.class, act -> {
                assertThat(act.basis()).isEqualTo(Basis.BY_ELECTED);
                assertThat(act.occurredOn()).isEqualTo(POLLING.plusDays(1));
                assertThat(act.until()).isEqualTo(UNTIL);
            });
            assertThat(elected.owed(won)).isEmpty();
        }
        assertThat(byElected.owed(of(ElectionKind.GENERAL, Stage.HANDED_OVER, votes)))
                .isEmpty();
    }

    @Test
    void each_winner_of_a_by_election_sits_from_the_day_after_the_own_vote() {
        var votes = List.of(
                vote(1, POLLING.minusDays(9), false, "void01"),
                vote(2, POLLING, true, "first1"),
                vote(3, POLLING.plusDays(8), true, "second"));
        assertThat(byElected.owed(of(ElectionKind.BY_ELECTION, Stage.VOTED, votes)))
                .extracting(act -> ((TakeOffice) act).seat().name(), CommunityCommand::occurredOn)
                .containsExactly(tuple("first1", POLLING.plusDays(1)), tuple("second", POLLING.plusDays(9)));
    }

    @Test
    void who_turns_out_not_to_have_won_a_by_election_leaves_and_who_was_found_out_before_leaves_on_the_first_day() {
        var votes = List.of(vote(1, POLLING, true, "first1"));
        var found = POLLING.plusDays(20);
        assertThat(byElected.owed(
                        of(ElectionKind.BY_ELECTION, Stage.CONCLUDED, votes, corrected(found, 1, PASSED, "other1"))))
                .extracting(CommunityCommand::getClass, CommunityCommand::occurredOn)
                .containsExactly(
                        tuple(TakeOffice.class, POLLING.plusDays(1)),
                        tuple(LeaveOffice.class, found),
                        tuple(TakeOffice.class, found));
        assertThat(byElected.owed(
                        of(ElectionKind.BY_ELECTION, Stage.VOTED, votes, corrected(POLLING, 1, PASSED, "other1"))))
                .extracting(CommunityCommand::getClass, CommunityCommand::occurredOn)
                .containsExactly(
                        tuple(LeaveOffice.class, POLLING.plusDays(1)), tuple(TakeOffice.class, POLLING.plusDays(1)));
        assertThat(byElected.owed(of(ElectionKind.BY_ELECTION, Stage.CONCLUDED, votes, wholeVoteUnlawful(found))))
                .extracting(CommunityCommand::getClass, CommunityCommand::occurredOn)
                .containsExactly(tuple(TakeOffice.class, POLLING.plusDays(1)), tuple(LeaveOffice.class, found));
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
        assertThat(seatedBy(Stage.HANDED_OVER)).satisfies(act -> {
            assertThat(act.occurredOn()).isEqualTo(HANDED);
            assertThat(act.until()).isEqualTo(HANDED);
        });
    }

    @Test
    void the_election_committee_of_a_by_election_sits_to_the_day_of_its_filing() {
        var votes = List.of(vote(1, POLLING, true, "member"));
        var owed = presiding
                .owed(of(ElectionKind.BY_ELECTION, Stage.CONCLUDED, votes))
                .toList();
        assertThat(owed).singleElement().isInstanceOfSatisfying(SeatBody.class, act -> {
            assertThat(act.occurredOn()).isEqualTo(HANDED);
            assertThat(act.until()).isEqualTo(HANDED);
        });
    }

    @Test
    void where_the_whole_vote_falls_after_the_end_the_election_committee_sits_again_from_that_day() {
        var day = HANDED.plusDays(30);
        var votes = List.of(vote(1, POLLING, true, "member"));
        for (var falls : List.of(wholeVoteUnlawful(day), corrected(day, 1, VOID))) {
            var owed = presiding
                    .owed(of(ElectionKind.GENERAL, Stage.HANDED_OVER, votes, falls))
                    .toList();
            assertThat(owed).singleElement().isInstanceOfSatisfying(SeatBody.class, act -> {
                assertThat(act.occurredOn()).isEqualTo(day);
                assertThat(act.until()).isEqualTo(UNTIL);
            });
        }
        assertThat(presiding.owed(of(ElectionKind.GENERAL, Stage.VOTED, votes, wholeVoteUnlawful(day))))
                .singleElement()
                .satisfies(act -> assertThat(act.occurredOn()).isEqualTo(POLLING.minusDays(60)));
    }

    @Test
    void an_election_called_without_effect_seats_no_election_committee() {
        assertThat(presiding.owed(of(ElectionKind.GENERAL, Stage.WITHOUT_EFFECT, List.of())))
                .isEmpty();
    }

    private SeatBody seatedBy(Stage stage, ElectionEvent... events) {
        var acts = presiding
                .owed(of(ElectionKind.GENERAL, stage, List.of(), events))
                .toList();
        assertThat(acts).hasSize(1);
        return (SeatBody) acts.getFirst();
    }

    private static Seat member() {
        return new Seat(new PersonId("p-presid"), "毛正国", Post.CHAIR);
    }

    @Test
    void who_turns_out_not_to_have_won_after_the_handover_leaves_and_who_won_joins_and_nobody_else_is_touched() {
        var found = HANDED.plusDays(20);
        var right = new CountCorrected(ID, found, 1, BOX, BOX, "抄录有误", outcome("other1", "second"), List.of(), PASSED);
        var owed = elected.owed(of(
                        ElectionKind.GENERAL,
                        Stage.HANDED_OVER,
                        List.of(vote(1, POLLING, true, "chair1", "second")),
                        right))
                .toList();
        assertThat(owed).hasSize(3);
        assertThat(owed.getFirst())
                .isInstanceOfSatisfying(
                        SeatBody.class,
                        act -> assertThat(act.seats())
                                .extracting(seat -> seat.person().value())
                                .containsExactly("p-chair1", "p-second"));
        assertThat(owed.get(1)).isInstanceOfSatisfying(LeaveOffice.class, act -> {
            assertThat(act.person().value()).isEqualTo("p-chair1");
            assertThat(act.cause()).isEqualTo(Cause.ELECTION_VOID);
            assertThat(act.occurredOn()).isEqualTo(found);
        });
        assertThat(owed.get(2)).isInstanceOfSatisfying(TakeOffice.class, act -> {
            assertThat(act.seat().person().value()).isEqualTo("p-other1");
            assertThat(act.occurredOn()).isEqualTo(found);
            assertThat(act.basis()).isEqualTo(Basis.ELECTED);
        });
    }

    @Test
    void whose_election_was_found_unlawful_after_the_handover_leaves_on_the_day_of_the_decision() {
        var decided = new FraudDecided(
                ID, HANDED.plusDays(30), 1, true, List.of(new PersonId("p-second")), "当选无效", List.of(), PASSED);
        var votes = List.of(vote(1, POLLING, true, "chair1", "second"));
        assertThat(elected.owed(of(ElectionKind.GENERAL, Stage.HANDED_OVER, votes, decided)))
                .last()
                .isInstanceOfSatisfying(LeaveOffice.class, act -> {
                    assertThat(act.person().value()).isEqualTo("p-second");
                    assertThat(act.occurredOn()).isEqualTo(HANDED.plusDays(30));
                });
    }

    private static FraudDecided wholeVoteUnlawful(LocalDate day) {
        return new FraudDecided(ID, day, 1, true, List.of(), "投票无效", List.of(), PASSED);
    }

    private static CountCorrected corrected(LocalDate day, int round, Findings findings, String... winners) {
        return new CountCorrected(ID, day, round, BOX, BOX, "抄录有误", outcome(winners), List.of(), findings);
    }

    private List<CommunityCommand> afterTheHandover(ElectionEvent... events) {
        var votes = List.of(vote(1, POLLING, true, "chair1", "second"));
        return elected.owed(of(ElectionKind.GENERAL, Stage.HANDED_OVER, votes, events))
                .toList();
    }

    private static void allLeft(LocalDate day, List<CommunityCommand> owed) {
        assertThat(owed).hasSize(3);
        assertThat(owed.getFirst()).isInstanceOf(SeatBody.class);
        assertThat(owed.subList(1, 3))
                .allSatisfy(act -> assertThat(act).isInstanceOfSatisfying(LeaveOffice.class, left -> {
                    assertThat(left.cause()).isEqualTo(Cause.ELECTION_VOID);
                    assertThat(left.occurredOn()).isEqualTo(day);
                }));
        assertThat(owed.subList(1, 3))
                .extracting(act -> ((LeaveOffice) act).person().value())
                .containsExactly("p-chair1", "p-second");
    }

    @Test
    void EL_FRAUD_a_whole_vote_found_unlawful_after_the_handover_takes_everybody_out_of_office() {
        var day = HANDED.plusDays(30);
        allLeft(day, afterTheHandover(wholeVoteUnlawful(day)));
    }

    @Test
    void right_numbers_that_leave_the_vote_without_effect_take_everybody_out_of_office_and_righter_ones_put_back() {
        var day = HANDED.plusDays(20);
        allLeft(day, afterTheHandover(corrected(day, 1, VOID)));
        var again = day.plusDays(2);
        assertThat(afterTheHandover(corrected(day, 1, VOID), corrected(again, 1, PASSED, "chair1", "second")))
                .hasSize(5)
                .last()
                .isInstanceOfSatisfying(TakeOffice.class, act -> {
                    assertThat(act.seat().person().value()).isEqualTo("p-second");
                    assertThat(act.occurredOn()).isEqualTo(again);
                });
    }

    @Test
    void whoever_wins_the_vote_held_again_takes_office_with_its_own_handover_and_not_before() {
        var day = HANDED.plusDays(30);
        var polling = day.plusDays(40);
        var again = vote(2, polling, true, "new001", "new002");
        var righter = corrected(polling.plusDays(3), 2, PASSED, "new001", "new003");
        allLeft(day, afterTheHandover(wholeVoteUnlawful(day), again, righter));
        assertThat(afterTheHandover(wholeVoteUnlawful(day), again, righter, HANDOVER))
                .singleElement()
                .isInstanceOfSatisfying(SeatBody.class, act -> {
                    assertThat(act.occurredOn()).isEqualTo(polling.plusDays(1));
                    assertThat(act.seats())
                            .extracting(seat -> seat.person().value())
                            .containsExactly("p-new001", "p-new003");
                });
    }

    @Test
    void of_two_corrections_of_one_day_the_later_is_right_and_whoever_the_first_seated_leaves() {
        var day = HANDED.plusDays(20);
        var owed = afterTheHandover(
                corrected(day, 1, PASSED, "other1", "second"), corrected(day, 1, PASSED, "chair1", "second"));
        assertThat(owed).hasSize(3);
        assertThat(owed.get(1)).isInstanceOfSatisfying(LeaveOffice.class, act -> {
            assertThat(act.person().value()).isEqualTo("p-other1");
            assertThat(act.post()).isEqualTo(Post.MEMBER);
        });
        assertThat(owed.get(2))
                .isInstanceOfSatisfying(
                        TakeOffice.class,
                        act -> assertThat(act.seat().person().value()).isEqualTo("p-chair1"));
    }

    private static Counted vote(int number, LocalDate day, boolean effective, String... winners) {
        return new ResultAnnounced(
                        ID,
                        day,
                        number,
                        true,
                        true,
                        List.of(),
                        List.of(BOX),
                        List.of(),
                        List.of(),
                        outcome(winners),
                        List.of(),
                        effective ? PASSED : VOID)
                .asFound();
    }

    private static Outcome outcome(String... winners) {
        var won = Stream.of(winners)
                .map(name -> new Elected(new PersonId("p-" + name), name, Sex.FEMALE, Post.MEMBER, 300))
                .toList();
        return new Outcome(400, 390, 390, 380, 10, won, List.of(), List.of());
    }

    /// Called, formed, voted on, as far as the stage says handed over, and then whatever else.
    private static ElectionView of(ElectionKind kind, Stage stage, List<Counted> votes, ElectionEvent... events) {
        var called = new ElectionCalled(
                ID,
                POLLING.minusDays(90),
                kind,
                VotingMode.ALL_VOTERS,
                List.of(),
                POLLING,
                UNTIL,
                null,
                null,
                false,
                null,
                List.of(),
                stage == Stage.WITHOUT_EFFECT ? VOID : PASSED);
        var trail = new ArrayList<ElectionEvent>(List.of(called, sits(member()), sits(leaver())));
        trail.addAll(votes);
        if (stage == Stage.HANDED_OVER) trail.add(HANDOVER);
        if (stage == Stage.CONCLUDED) trail.add(new ByElectionEnded(ID, HANDED, PASSED));
        trail.addAll(List.of(events));
        return ElectionTrack.fold(trail.stream().map(OwedSeatsTest::entry).toList());
    }

    private static ElectionCommitteeFilled sits(Seat seat) {
        return new ElectionCommitteeFilled(
                ID, POLLING.minusDays(60), seat, Filling.NEXT_IN_VOTE, null, List.of(), PASSED);
    }

    private static Seat leaver() {
        return new Seat(new PersonId("p-leaver"), "文建兵", Post.MEMBER);
    }

    private static Entry<ElectionEvent> entry(ElectionEvent event) {
        var recorded = new Recorded(0, new UUID(0, 0), "election.event.v1", 0, Actor.LEDGER, Instant.EPOCH, false);
        return new Entry<>(recorded, event);
    }
}
