package org.gongyi.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.app.demo.Cast.Line;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Named;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.CountPartyMembers;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.SeatRepresentatives;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.CallingAct.CallElection;
import org.gongyi.contract.election.CandidacyAct.MeetVoters;
import org.gongyi.contract.election.CandidacyAct.Nominate;
import org.gongyi.contract.election.CandidacyAct.PublishCandidates;
import org.gongyi.contract.election.CommitteeAct.FormElectionCommittee;
import org.gongyi.contract.election.CommitteeAct.PublishElectionCommittee;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.Handed;
import org.gongyi.contract.election.HandoverAct.ArchiveBallots;
import org.gongyi.contract.election.HandoverAct.CompleteHandover;
import org.gongyi.contract.election.Nominator;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.OversightAct.ObserveElection;
import org.gongyi.contract.election.Pledge;
import org.gongyi.contract.election.PollingAct.AnnounceCount;
import org.gongyi.contract.election.PollingAct.ArrangePolling;
import org.gongyi.contract.election.PollingAct.CallFurtherBallot;
import org.gongyi.contract.election.PollingAct.PublishProxies;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.Proxy;
import org.gongyi.contract.election.ResultAct.FileResult;
import org.gongyi.contract.election.RollsAct.DecideRollObjection;
import org.gongyi.contract.election.RollsAct.PublishRoll;
import org.gongyi.contract.election.RollsAct.ReceiveRollObjection;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Teller;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.resolution.Vote;
import org.gongyi.contract.roll.RollCommand.RegisterVoters;
import org.gongyi.contract.roll.RollId;

/// The election of the committee of 莲花社区, a village of 仁和镇, from the call to the handover: an objection to the roll
/// that was upheld, a seat that nobody won at first, and a further ballot for it.
final class ElectionYear {

    static final CommunityCode VILLAGE = new CommunityCode("510411100201");

    private static final LocalDate FORMER_BEGAN = LocalDate.of(2022, 1, 1);
    private static final LocalDate FORMER_ENDS = LocalDate.of(2026, 12, 31);
    private static final LocalDate CALLED = on(8, 18);
    private static final LocalDate POLLING = on(10, 18);
    private static final LocalDate AGAIN = on(10, 28);
    private static final LocalDate UNTIL = LocalDate.of(2031, 10, 18);
    private static final int VOTERS = 1046;
    private static final int MEMBERS = 38;

    private final ElectionId id = new ElectionId(VILLAGE + "-lhhuanjie1");

    private final Cast cast = new Cast(
            VILLAGE,
            "lh",
            List.of("毛兴华", "曲比阿支", "廖成林"),
            List.of("蒲正清", "起云芬", "普显贵", "龚秀琼", "尹光明"),
            List.of("白文才", "罗先碧", "李开祥"));

    private final List<Seat> presiding = cast.seats("e", List.of("毛正国", "者世芬", "张光富", "纳才英", "何启明", "沙永春", "余光秀"));

    private final List<Nominee> candidates = List.of(
            new Nominee(cast.person("b", 0), "蒲正清", Sex.MALE, Post.CHAIR),
            new Nominee(cast.person("k", 1), "杨国林", Sex.MALE, Post.CHAIR),
            new Nominee(cast.person("b", 1), "起云芬", Sex.FEMALE, Post.VICE_CHAIR),
            new Nominee(cast.person("k", 3), "毕永才", Sex.MALE, Post.VICE_CHAIR),
            new Nominee(cast.person("b", 3), "龚秀琼", Sex.FEMALE, Post.MEMBER),
            new Nominee(cast.person("b", 2), "普显贵", Sex.MALE, Post.MEMBER),
            new Nominee(cast.person("k", 6), "阿木子拉", Sex.MALE, Post.MEMBER),
            new Nominee(cast.person("k", 7), "董兴会", Sex.FEMALE, Post.MEMBER));

    List<Line> lines() {
        return Stream.of(register(), called(), rolled(), nominated(), polled(), ended())
                .flatMap(List::stream)
                .toList();
    }

    private List<Line> register() {
        return List.of(
                cast.township(new CountPopulation(VILLAGE, FORMER_BEGAN, 1093, 338, null)),
                cast.township(new CountPartyMembers(VILLAGE, FORMER_BEGAN, "中共莲花社区支部", MEMBERS, null)),
                cast.township(seat(Office.PARTY_BRANCH, FORMER_BEGAN, cast.seats("a", cast.party()), FORMER_ENDS)),
                cast.township(seat(Office.COMMITTEE, FORMER_BEGAN, cast.seats("b", cast.committee()), FORMER_ENDS)),
                cast.township(seat(
                        Office.SUPERVISION_COMMITTEE, FORMER_BEGAN, cast.seats("c", cast.supervision()), FORMER_ENDS)),
                cast.township(new SeatRepresentatives(VILLAGE, FORMER_BEGAN, 42, 16, FORMER_ENDS, null)));
    }

    private List<Line> called() {
        var seats = List.of(
                new SeatsOfPost(Post.CHAIR, 1), new SeatsOfPost(Post.VICE_CHAIR, 1), new SeatsOfPost(Post.MEMBER, 3));
        return List.of(
                cast.committee(new CallElection(
                        id,
                        CALLED,
                        ElectionKind.GENERAL,
                        VotingMode.ALL_VOTERS,
                        seats,
                        POLLING,
                        UNTIL,
                        Body.REPRESENTATIVES_ASSEMBLY,
                        CALLED.minusDays(3),
                        false,
                        null,
                        List.of(),
                        null)),
                cast.committee(new FormElectionCommittee(
                        id, on(8, 28), presiding, sitting(on(8, 28)), List.of(), List.of(), null)),
                presiding(new PublishElectionCommittee(id, on(8, 29), "仁和镇备〔2026〕21号", List.of(), null)));
    }

    private List<Line> rolled() {
        var roll = RollId.of(id);
        return List.of(
                presiding(new RegisterVoters(
                        roll, on(9, 5), DemoVoters.of(VOTERS - 1, POLLING), null, null, List.of(), null)),
                presiding(new PublishRoll(id, on(9, 8), VOTERS - 1, 0, 0, false, false, List.of(), null)),
                presiding(new ReceiveRollObjection(
                        id,
                        on(9, 10),
                        1,
                        new Named(new PersonId("p-demolhobjector"), "周启芬"),
                        "本人在本村居住两年，名单上没有",
                        List.of(),
                        null)),
                presiding(new RegisterVoters(
                        roll, on(9, 12), List.of(DemoVoters.newcomer(VOTERS, POLLING)), 1, null, List.of(), null)),
                presiding(new DecideRollObjection(
                        id, on(9, 12), 1, true, VOTERS, "经核实，申诉人在本村居住满一年，本人申请，代表会议同意参加选举", List.of(), null)));
    }

    private List<Line> nominated() {
        var nominations = candidates.stream()
                .map(one ->
                        presiding(new Nominate(id, on(9, 22), one, Nominator.VOTERS, 24, List.of(), List.of(), null)));
        var pledges = List.of(
                new Pledge(candidates.get(0).person(), "三年内把到户路全部硬化，每季度公开一次集体账目。"),
                new Pledge(candidates.get(1).person(), "办好老年食堂，六十岁以上老人每餐不超过五元。"),
                new Pledge(candidates.get(4).person(), "每月入户走访一次留守儿童家庭。"));
        var then = Stream.of(
                presiding(new PublishCandidates(id, on(10, 2), candidates, List.of(), List.of(), null)),
                presiding(new MeetVoters(id, on(10, 14), "莲花社区文化广场", 263, pledges, List.of(), null)));
        return Stream.concat(nominations, then).toList();
    }

    private List<Line> polled() {
        var proxy = new Proxy(DemoVoters.person(5), DemoVoters.person(4), true, true, true);
        return List.of(
                presiding(new PublishProxies(id, on(10, 14), List.of(proxy), List.of(), null)),
                presiding(new ArrangePolling(
                        id, on(10, 14), List.of(place(1, "社区党群服务中心", false), place(2, "三、四组", true)), List.of(), null)),
                presiding(new AnnounceCount(id, POLLING, true, true, first(), List.of(), List.of(), List.of(), null)),
                cast.supervision(new ObserveElection(id, POLLING, false, "全程监督发票、唱票、计票，没有异议", List.of(), null)),
                presiding(new CallFurtherBallot(
                        id, on(10, 19), AGAIN, List.of(candidates.get(6), candidates.get(7)), List.of(), null)),
                presiding(new AnnounceCount(id, AGAIN, true, true, second(), List.of(), List.of(), List.of(), null)));
    }

    private List<Line> ended() {
        return List.of(
                presiding(new FileResult(id, on(10, 30), "仁和镇备〔2026〕27号", 5, List.of(), null)),
                presiding(new ArchiveBallots(
                        id, on(10, 30), AGAIN, "仁和镇档案室", LocalDate.of(2031, 10, 30), List.of(), null)),
                presiding(new CompleteHandover(
                        id,
                        on(11, 4),
                        List.of(Handed.values()),
                        on(11, 3),
                        "蒲正清",
                        "蒲正清",
                        "仁和镇人民政府 宋文",
                        List.of(),
                        null)));
    }

    private Line presiding(LedgerAct act) {
        return cast.by(Office.ELECTION_COMMITTEE, "e", act);
    }

    private Sitting sitting(LocalDate day) {
        var meeting =
                new Meeting("09:30", "社区会议室", "毛兴华", "起云芬", 47, 41, 0, 3, "推选选举委员会", "表决前逐一介绍", 41, null, "仁和镇 宋文");
        return new Sitting(
                Body.REPRESENTATIVES_ASSEMBLY,
                CountedBy.MEMBERS,
                null,
                day.minusDays(10),
                meeting,
                new Vote(40, 0, 1),
                "推选毛正国等七人为选举委员会成员");
    }

    private List<BoxCount> first() {
        return List.of(
                box(1, 702, 9, votes(612, 71, 548, 134, 561, 533, 301, 290)),
                box(2, 231, 4, votes(188, 33, 171, 49, 180, 166, 102, 97)));
    }

    private List<BoxCount> second() {
        return List.of(
                new BoxCount(1, 655, 655, 648, 7, "者世芬", "张光富", null, List.of(vote(6, 401), vote(7, 236))),
                new BoxCount(2, 214, 214, 211, 3, "纳才英", "何启明", null, List.of(vote(6, 129), vote(7, 78))));
    }

    private BoxCount box(int number, int ballots, int invalid, List<Votes> votes) {
        return new BoxCount(
                number,
                ballots,
                ballots,
                ballots - invalid,
                invalid,
                number == 1 ? "者世芬" : "纳才英",
                number == 1 ? "张光富" : "何启明",
                null,
                votes);
    }

    private List<Votes> votes(int... inFavour) {
        return IntStream.range(0, inFavour.length)
                .mapToObj(i -> vote(i, inFavour[i]))
                .toList();
    }

    private Votes vote(int candidate, int inFavour) {
        var one = candidates.get(candidate);
        return new Votes(one.person(), one.post(), inFavour, 0, 0);
    }

    private static PollingPlace place(int number, String where, boolean roving) {
        var tellers = number == 1
                ? List.of(new Teller("者世芬", false, null), new Teller("张光富", false, null))
                : List.of(
                        new Teller("纳才英", false, null), new Teller("何启明", false, null), new Teller("沙永春", false, null));
        return new PollingPlace(number, where, roving, "08:00", "17:00", true, tellers);
    }

    private static SeatBody seat(Office body, LocalDate day, List<Seat> seats, LocalDate until) {
        var basis = switch (body) {
            case PARTY_BRANCH -> Basis.PARTY_DECISION;
            case COMMITTEE -> Basis.ELECTED;
            default -> Basis.CHOSEN;
        };
        return new SeatBody(VILLAGE, day, body, seats, until, basis, null);
    }

    private static LocalDate on(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
