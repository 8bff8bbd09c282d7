package org.gongyi.app.roll;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.SeatRepresentatives;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.CallingAct.CallElection;
import org.gongyi.contract.election.CommitteeAct.FormElectionCommittee;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.resolution.Vote;
import org.springframework.context.ApplicationContext;

/// An election of a village that was called forty days ago and is voted on in thirty, with its committee in office.
public record CalledElection(ApplicationContext ledger, CommunityCode village, LocalDate today) {

    private static final int UNTIL_POLLING = 30;

    static CalledElection in(ApplicationContext ledger, String village) {
        return played(ledger, village, today(ledger));
    }

    /// The same seen thirty days later: it is polling day.
    public static CalledElection votedOnToday(ApplicationContext ledger, String village) {
        return played(ledger, village, today(ledger).minusDays(UNTIL_POLLING));
    }

    private static LocalDate today(ApplicationContext ledger) {
        return LocalDate.now(ledger.getBean(Clock.class).withZone(ZoneId.of("Asia/Shanghai")));
    }

    private static CalledElection played(ApplicationContext ledger, String village, LocalDate today) {
        var election = new CalledElection(ledger, new CommunityCode(village), today);
        election.play();
        return election;
    }

    public ElectionId id() {
        return new ElectionId(village + "-rolltest01");
    }

    public LocalDate polling() {
        return today.plusDays(UNTIL_POLLING);
    }

    /// Who chairs the election committee.
    PersonId presiding() {
        return presiding(0);
    }

    public PersonId presiding(int seat) {
        return person("e", seat);
    }

    Actor electionCommittee() {
        return new Actor(Office.ELECTION_COMMITTEE, presiding(), village.value());
    }

    long record(LedgerAct act, Actor actor) {
        return ledger.getBean(Recorder.class).record(act, actor).position();
    }

    private PersonId person(String body, int number) {
        return new PersonId("p-roll" + village.value().substring(8) + body + number);
    }

    private List<Seat> seats(String body, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Seat(person(body, i), "成员" + body + i, i == 0 ? Post.CHAIR : Post.MEMBER))
                .toList();
    }

    private void play() {
        var town = new Actor(Office.TOWNSHIP, new PersonId("p-rolltown01"), village.township());
        var committee = new Actor(Office.COMMITTEE, person("b", 0), village.value());
        var began = today.minusYears(4);
        record(new CountPopulation(village, began, 1093, 338, null), town);
        record(
                new SeatBody(
                        village,
                        began,
                        Office.COMMITTEE,
                        seats("b", 5),
                        began.plusYears(5).minusDays(1),
                        Basis.ELECTED,
                        "测试"),
                town);
        record(
                new SeatRepresentatives(
                        village, began, 42, 16, began.plusYears(5).minusDays(1), "测试"),
                town);
        var called = today.minusDays(40);
        record(
                new CallElection(
                        id(),
                        called,
                        ElectionKind.GENERAL,
                        VotingMode.ALL_VOTERS,
                        List.of(
                                new SeatsOfPost(Post.CHAIR, 1),
                                new SeatsOfPost(Post.VICE_CHAIR, 1),
                                new SeatsOfPost(Post.MEMBER, 3)),
                        polling(),
                        polling().plusYears(5),
                        Body.REPRESENTATIVES_ASSEMBLY,
                        called.minusDays(3),
                        false,
                        null,
                        List.of(),
                        "测试"),
                committee);
        record(
                new FormElectionCommittee(
                        id(), today.minusDays(30), seats("e", 7), sitting(), List.of(), List.of(), "测试"),
                committee);
        await().atMost(Duration.ofSeconds(20)).until(this::isPresided);
        CaughtUp.with(ledger);
    }

    private Sitting sitting() {
        var day = today.minusDays(30);
        var meeting = new Meeting("09:30", "会议室", "成员b0", "成员b1", 47, 41, 0, 3, "推选", "逐一介绍", 41, null, null);
        return new Sitting(
                Body.REPRESENTATIVES_ASSEMBLY,
                CountedBy.MEMBERS,
                null,
                day.minusDays(10),
                meeting,
                new Vote(40, 0, 1),
                "推选七人为选举委员会成员");
    }

    private boolean isPresided() {
        return ledger
                .getBean(QueryGateway.class)
                .query(new CommunityQuery.Of(village), ResponseTypes.optionalInstanceOf(CommunityView.class))
                .join()
                .orElseThrow()
                .offices()
                .stream()
                .anyMatch(held -> held.office() == Office.ELECTION_COMMITTEE);
    }
}
