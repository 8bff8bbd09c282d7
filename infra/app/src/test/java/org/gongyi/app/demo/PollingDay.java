package org.gongyi.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.demo.Cast.Line;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.CountPartyMembers;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.SeatRepresentatives;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.CallingAct.CallElection;
import org.gongyi.contract.election.CandidacyAct.MeetVoters;
import org.gongyi.contract.election.CandidacyAct.Nominate;
import org.gongyi.contract.election.CandidacyAct.PublishCandidates;
import org.gongyi.contract.election.CommitteeAct.FormElectionCommittee;
import org.gongyi.contract.election.CommitteeAct.PublishElectionCommittee;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.Nominator;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.PollingAct.ArrangePolling;
import org.gongyi.contract.election.PollingAct.PublishProxies;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.Proxy;
import org.gongyi.contract.election.RollsAct.PublishRoll;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Teller;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.resolution.Vote;
import org.gongyi.contract.roll.Registration;
import org.gongyi.contract.roll.RollCommand.RegisterVoters;
import org.gongyi.contract.roll.RollId;
import org.springframework.context.ApplicationContext;

/// An election of a village on its polling day: everything is done but the vote. Who presides is in office; two stand
/// for the chair, three for two seats of members.
///
/// @param today the polling day
/// @param boxes numbered from 1; the last is a roving box where there are several
/// @param voters where no roll of persons is kept
/// @param roll person by person; empty where only numbers are told
/// @param proxies as they are posted
public record PollingDay(
        CommunityCode village,
        LocalDate today,
        int boxes,
        int voters,
        VotingMode mode,
        List<Registration> roll,
        List<Proxy> proxies) {

    public PollingDay(CommunityCode village, LocalDate today, int boxes, int voters) {
        this(village, today, boxes, voters, VotingMode.ALL_VOTERS, List.of(), List.of());
    }

    /// With a roll of persons.
    public PollingDay(
            CommunityCode village,
            LocalDate today,
            int boxes,
            VotingMode mode,
            List<Registration> roll,
            List<Proxy> proxies) {
        this(village, today, boxes, roll.size(), mode, roll, proxies);
    }

    private static final List<String> PRESIDING = List.of("甲一", "乙二", "丙三", "丁四", "戊五", "己六", "庚七");

    public ElectionId id() {
        return new ElectionId(village + "-polling001");
    }

    public PersonId presiding(int seat) {
        return cast().person("e", seat);
    }

    public String nameOfPresiding(int seat) {
        return PRESIDING.get(seat);
    }

    /// 0 and 1 stand for the chair, the others for the seats of members.
    public Nominee candidate(int number) {
        return candidates().get(number);
    }

    private Cast cast() {
        return new Cast(village, "pd", List.of("书一", "书二", "书三"), List.of("旧一", "旧二", "旧三"), List.of("监一", "监二", "监三"));
    }

    private List<Nominee> candidates() {
        return List.of(
                new Nominee(cast().person("k", 0), "赵大山", Sex.MALE, Post.CHAIR),
                new Nominee(cast().person("k", 1), "钱小河", Sex.FEMALE, Post.CHAIR),
                new Nominee(cast().person("k", 2), "孙明", Sex.MALE, Post.MEMBER),
                new Nominee(cast().person("k", 3), "李红", Sex.FEMALE, Post.MEMBER),
                new Nominee(cast().person("k", 4), "周强", Sex.MALE, Post.MEMBER));
    }

    /// Recorded, and who presides entered in the register.
    public PollingDay in(ApplicationContext ledger) {
        var recorder = ledger.getBean(Recorder.class);
        for (var line : lines()) {
            recorder.record(line.act(), line.actor());
            if (line.act() instanceof FormElectionCommittee)
                PlayedElection.await(() -> isSeated(ledger.getBean(QueryGateway.class)));
        }
        return this;
    }

    private boolean isSeated(QueryGateway queries) {
        return queries
                .query(new CommunityQuery.Of(village), ResponseTypes.optionalInstanceOf(CommunityView.class))
                .join()
                .orElseThrow()
                .offices()
                .stream()
                .anyMatch(held -> held.office() == Office.ELECTION_COMMITTEE);
    }

    private List<Line> lines() {
        return Stream.of(register(), prepared()).flatMap(List::stream).toList();
    }

    private List<Line> register() {
        var began = today.minusYears(4);
        return List.of(
                cast().township(new CountPopulation(village, began, voters, 300, null)),
                cast().township(new CountPartyMembers(village, began, "支部", 30, null)),
                cast().township(seat(Office.PARTY_BRANCH, "a", cast().party(), Basis.PARTY_DECISION)),
                cast().township(seat(Office.COMMITTEE, "b", cast().committee(), Basis.ELECTED)),
                cast().township(seat(Office.SUPERVISION_COMMITTEE, "c", cast().supervision(), Basis.CHOSEN)),
                cast().township(new SeatRepresentatives(village, began, 42, 16, today.plusMonths(3), null)));
    }

    private SeatBody seat(Office body, String mark, List<String> names, Basis basis) {
        return new SeatBody(
                village, today.minusYears(4), body, cast().seats(mark, names), today.plusMonths(3), basis, null);
    }

    private List<Line> prepared() {
        var seats = List.of(new SeatsOfPost(Post.CHAIR, 1), new SeatsOfPost(Post.MEMBER, 2));
        var begun = Stream.of(
                cast().committee(new CallElection(
                        id(),
                        today.minusDays(61),
                        ElectionKind.GENERAL,
                        mode,
                        seats,
                        today,
                        today.plusYears(5),
                        Body.REPRESENTATIVES_ASSEMBLY,
                        today.minusDays(64),
                        false,
                        null,
                        List.of(),
                        null)),
                cast().committee(new FormElectionCommittee(
                        id(), today.minusDays(51), seated(), sitting(), List.of(), List.of(), null)),
                presiding(new PublishElectionCommittee(id(), today.minusDays(50), "平地镇备〔2026〕1号", List.of(), null)));
        var nominated = candidates().stream()
                .map(one -> presiding(new Nominate(
                        id(), today.minusDays(26), one, Nominator.VOTERS, 24, List.of(), List.of(), null)));
        var ended = Stream.of(
                presiding(new PublishCandidates(id(), today.minusDays(16), candidates(), List.of(), List.of(), null)),
                presiding(new MeetVoters(id(), today.minusDays(4), "广场", 60, List.of(), List.of(), null)),
                presiding(new ArrangePolling(id(), today.minusDays(4), places(), List.of(), null)));
        return Stream.of(begun, posted(), nominated, ended, delegated())
                .flatMap(one -> one)
                .toList();
    }

    private Stream<Line> posted() {
        var households = (int)
                roll.stream().filter(Registration::householdRepresentative).count();
        var published = presiding(new PublishRoll(
                id(), today.minusDays(40), voters, households, 0, households > 0, false, List.of(), null));
        if (roll.isEmpty()) return Stream.of(published);
        var registered = new RegisterVoters(RollId.of(id()), today.minusDays(45), roll, null, null, List.of(), null);
        return Stream.of(presiding(registered), published);
    }

    private Stream<Line> delegated() {
        return proxies.isEmpty()
                ? Stream.empty()
                : Stream.of(presiding(new PublishProxies(id(), today.minusDays(4), proxies, List.of(), "测试")));
    }

    private List<Seat> seated() {
        return cast().seats("e", PRESIDING);
    }

    private Line presiding(LedgerAct act) {
        return cast().by(Office.ELECTION_COMMITTEE, "e", act);
    }

    private Sitting sitting() {
        var meeting = new Meeting("09:30", "会议室", "书一", "旧二", 45, 41, 0, 3, "推选选举委员会", "表决前逐一介绍", 41, null, "镇政府 宋文");
        return new Sitting(
                Body.REPRESENTATIVES_ASSEMBLY,
                CountedBy.MEMBERS,
                null,
                today.minusDays(61),
                meeting,
                new Vote(40, 0, 1),
                "推选七人为选举委员会成员");
    }

    private List<PollingPlace> places() {
        return IntStream.rangeClosed(1, boxes)
                .mapToObj(number -> new PollingPlace(
                        number,
                        number == boxes && boxes > 1 ? "流动票箱" : "第%d投票处".formatted(number),
                        number == boxes && boxes > 1,
                        "08:00",
                        "17:00",
                        true,
                        List.of(
                                new Teller("丙三", false, null),
                                new Teller("丁四", false, null),
                                new Teller("戊五", false, null))))
                .toList();
    }
}
