package org.gongyi.app.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Named;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand;
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
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.Handed;
import org.gongyi.contract.election.HandoverAct.ArchiveBallots;
import org.gongyi.contract.election.HandoverAct.CompleteHandover;
import org.gongyi.contract.election.Nominator;
import org.gongyi.contract.election.Nominee;
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
import org.gongyi.contract.recall.Convener;
import org.gongyi.contract.recall.Defence;
import org.gongyi.contract.recall.Electorate;
import org.gongyi.contract.recall.RecallCommand;
import org.gongyi.contract.recall.RecallCommand.AnnounceRecallVote;
import org.gongyi.contract.recall.RecallCommand.CallRecallVote;
import org.gongyi.contract.recall.RecallCommand.HearDefence;
import org.gongyi.contract.recall.RecallCommand.PetitionRecall;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.resolution.Vote;

/// One election of the year 2026 from the call to the handover, the same in every way of voting but for what the law
/// makes different: five seats, of which the last is filled by a further ballot.
///
/// @param today no act is of a later day
record ElectionCourse(ElectedBy by, ElectionId election, LocalDate today) {

    private static final int REPRESENTATIVES = 42;

    ElectionCourse named(String subject) {
        return new ElectionCourse(by, new ElectionId(subject), today);
    }

    LocalDate pollingDay() {
        return today.minusDays(12);
    }

    private LocalDate again() {
        return today.minusDays(6);
    }

    private LocalDate called() {
        return pollingDay().minusDays(60);
    }

    PersonId person(String body, int seat) {
        return new PersonId("p-%s%s%02d".formatted(by.community.value().substring(6), body, seat));
    }

    private List<Seat> seats(String body, String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(i -> new Seat(person(body, i), names[i], i == 0 ? Post.CHAIR : Post.MEMBER))
                .toList();
    }

    List<CommunityCommand> register() {
        var began = called().minusYears(4);
        var ends = today.plusMonths(1);
        return List.of(
                new CountPopulation(by.community, began, 1500, 420, null),
                new CountPartyMembers(by.community, began, "党支部", 40, null),
                body(Office.PARTY_BRANCH, Basis.PARTY_DECISION, seats("a", "周正", "钱芳", "孙立"), began, ends),
                body(Office.COMMITTEE, Basis.ELECTED, seats("b", "李红", "吴刚", "郑梅", "王勇", "冯丽"), began, ends),
                body(Office.SUPERVISION_COMMITTEE, Basis.CHOSEN, seats("c", "陈平", "褚英", "卫东"), began, ends),
                new SeatRepresentatives(by.community, began, REPRESENTATIVES, 18, ends, null));
    }

    private SeatBody body(Office office, Basis basis, List<Seat> seats, LocalDate began, LocalDate ends) {
        return new SeatBody(by.community, began, office, seats, ends, basis, null);
    }

    CallElection call() {
        return new CallElection(
                election,
                called(),
                ElectionKind.GENERAL,
                by.mode,
                List.of(
                        new SeatsOfPost(Post.CHAIR, 1),
                        new SeatsOfPost(Post.VICE_CHAIR, 1),
                        new SeatsOfPost(Post.MEMBER, 3)),
                pollingDay(),
                pollingDay().plusYears(5),
                by.kind == CommunityKind.VILLAGE ? Body.VILLAGERS_ASSEMBLY : Body.REPRESENTATIVES_ASSEMBLY,
                called().minusDays(3),
                false,
                null,
                List.of(),
                by.mode == VotingMode.ALL_VOTERS ? null : "居民代表会议决定采取这一方式");
    }

    FormElectionCommittee formCommittee() {
        var members = seats("e", "毛正国", "者世芬", "张光富", "纳才英", "何启明", "沙永春", "余光秀");
        return new FormElectionCommittee(
                election, pollingDay().minusDays(50), members, sitting(), List.of(), List.of(), null);
    }

    private Sitting sitting() {
        var meeting = new Meeting(
                "09:30", "会议室", "李红", "吴刚", REPRESENTATIVES + 5, 41, 0, 3, "推选选举委员会", "无", 41, null, "街道 宋文");
        return new Sitting(
                Body.REPRESENTATIVES_ASSEMBLY,
                CountedBy.MEMBERS,
                null,
                pollingDay().minusDays(62),
                meeting,
                new Vote(40, 0, 1),
                "推选毛正国等七人");
    }

    PublishElectionCommittee publishCommittee() {
        return new PublishElectionCommittee(election, pollingDay().minusDays(49), "备〔2026〕1号", List.of(), null);
    }

    /// With one missing, who objects; where households vote, with the household.
    PublishRoll publishRoll() {
        return new PublishRoll(
                election,
                pollingDay().minusDays(40),
                by.voters() - 1,
                Math.max(0, by.households() - 1),
                by.representatives(),
                by.mode != VotingMode.ALL_VOTERS,
                false,
                List.of(),
                null);
    }

    List<ElectionCommand> objectionUpheld() {
        var objector = new Named(person("o", 0), "周启芬");
        return List.of(
                new ReceiveRollObjection(
                        election, pollingDay().minusDays(38), 1, objector, "本人居住两年，名单上没有", List.of(), null),
                new DecideRollObjection(
                        election,
                        pollingDay().minusDays(36),
                        1,
                        true,
                        by.voters(),
                        by.mode == VotingMode.HOUSEHOLDS ? by.households() : null,
                        null,
                        "经核实，应当列入",
                        List.of(),
                        null));
    }

    private List<Nominee> candidates() {
        return List.of(
                new Nominee(person("b", 0), "李红", Sex.FEMALE, Post.CHAIR),
                new Nominee(person("k", 0), "赵强", Sex.MALE, Post.CHAIR),
                new Nominee(person("b", 1), "吴刚", Sex.MALE, Post.VICE_CHAIR),
                new Nominee(person("k", 1), "朱琳", Sex.FEMALE, Post.VICE_CHAIR),
                new Nominee(person("b", 2), "郑梅", Sex.FEMALE, Post.MEMBER),
                new Nominee(person("b", 3), "王勇", Sex.MALE, Post.MEMBER),
                new Nominee(person("k", 2), "秦明", Sex.MALE, Post.MEMBER),
                new Nominee(person("k", 3), "许燕", Sex.FEMALE, Post.MEMBER));
    }

    List<ElectionCommand> nominations() {
        return candidates().stream()
                .<ElectionCommand>map(one -> new Nominate(
                        election, pollingDay().minusDays(25), one, Nominator.VOTERS, 12, List.of(), List.of(), null))
                .toList();
    }

    List<ElectionCommand> candidatesPosted() {
        var pledge = new Pledge(person("b", 0), "每季度公开一次账目");
        return List.of(
                new PublishCandidates(election, pollingDay().minusDays(15), candidates(), List.of(), List.of(), null),
                new MeetVoters(election, pollingDay().minusDays(5), "文化广场", 120, List.of(pledge), List.of(), null));
    }

    /// One who stands accepts a proxy, which the law forbids.
    PublishProxies proxyHeldByACandidate() {
        return proxies(new Proxy(person("p", 0), person("b", 0), false, true, true));
    }

    PublishProxies proxy() {
        return proxies(new Proxy(person("p", 0), person("p", 1), true, true, true));
    }

    private PublishProxies proxies(Proxy proxy) {
        return new PublishProxies(election, pollingDay().minusDays(5), List.of(proxy), List.of(), null);
    }

    ArrangePolling arrangePolling() {
        var places = isOfOneBox() ? List.of(place(1, false)) : List.of(place(1, false), place(2, true));
        return new ArrangePolling(election, pollingDay().minusDays(5), places, List.of(), null);
    }

    /// Representatives vote into one.
    private boolean isOfOneBox() {
        return by.mode == VotingMode.RESIDENT_REPRESENTATIVES;
    }

    private static PollingPlace place(int number, boolean roving) {
        var tellers =
                List.of(new Teller("者世芬", false, null), new Teller("张光富", false, null), new Teller("纳才英", false, null));
        return new PollingPlace(number, roving ? "流动" : "服务中心", roving, "08:00", "17:00", true, tellers);
    }

    /// Of three seats of members two are filled.
    List<BoxCount> firstVote() {
        var roving = by.took / 10;
        return isOfOneBox() ? List.of(box(1, by.took)) : List.of(box(1, by.took - roving), box(2, roving));
    }

    private BoxCount box(int number, int returned) {
        int most = returned * 3 / 4;
        int few = returned / 6;
        return box(
                number,
                returned,
                List.of(
                        vote(0, most),
                        vote(1, few),
                        vote(2, most),
                        vote(3, few),
                        vote(4, most),
                        vote(5, most),
                        vote(6, returned * 2 / 5),
                        vote(7, returned / 3)));
    }

    CallFurtherBallot furtherBallot() {
        return new CallFurtherBallot(
                election, pollingDay().plusDays(1), again(), candidates().subList(6, 8), List.of(), null);
    }

    AnnounceCount furtherVote() {
        return announce(
                again(),
                isOfOneBox() ? List.of() : List.of(2),
                List.of(box(1, by.took, List.of(vote(6, by.took * 2 / 3), vote(7, by.took / 4)))));
    }

    private AnnounceCount announce(LocalDate day, List<Integer> unused, List<BoxCount> boxes) {
        return new AnnounceCount(election, day, true, true, boxes, unused, List.of(), List.of(), List.of(), null);
    }

    private static BoxCount box(int number, int returned, List<Votes> votes) {
        return new BoxCount(number, returned, returned, returned, 0, "者世芬", "张光富", null, votes);
    }

    private Votes vote(int candidate, int inFavour) {
        var one = candidates().get(candidate);
        return new Votes(one.person(), one.post(), inFavour, 0, 0);
    }

    List<ElectionCommand> ended() {
        return List.of(
                new FileResult(election, again().plusDays(1), "备〔2026〕2号", 5, List.of(), null),
                new ArchiveBallots(
                        election, again().plusDays(1), again(), "档案室", again().plusYears(5), List.of(), null),
                new CompleteHandover(
                        election,
                        again().plusDays(3),
                        List.of(Handed.values()),
                        again().plusDays(3),
                        "李红",
                        "李红",
                        "街道 宋文",
                        List.of(),
                        null));
    }

    /// Of the chair who was elected, asked for by just enough of those who may.
    PetitionRecall petitionRecall(RecallId recall) {
        var electorate = new Electorate(by.mode, by.voters(), by.households(), by.representatives(), 5);
        int part = by.kind == CommunityKind.VILLAGE ? 5 : 10;
        var signed = by.mode == VotingMode.RESIDENT_REPRESENTATIVES
                ? new Signatures(0, 0, by.base / 3, 0)
                : by.mode == VotingMode.HOUSEHOLDS
                        ? new Signatures(0, by.base / part, 0, 0)
                        : new Signatures(by.base / part, 0, 0, 0);
        return new PetitionRecall(
                recall,
                today.minusDays(2),
                person("b", 0),
                electorate,
                signed,
                List.of(),
                "账目三个月没有公开",
                null,
                List.of(),
                null);
    }

    /// Heard, voted on, and with both majorities.
    List<RecallCommand> recalled(RecallId recall) {
        var box = new BoxCount(
                1,
                by.took,
                by.took,
                by.took,
                0,
                "者世芬",
                "张光富",
                null,
                List.of(new Votes(person("b", 0), Post.CHAIR, by.took / 2 + 1, by.took / 4, 0)));
        return List.of(
                new HearDefence(recall, today.minusDays(1), Defence.SPOKEN, "已经补上", List.of(), null),
                new CallRecallVote(
                        recall,
                        today.minusDays(1),
                        today,
                        Convener.COMMITTEE,
                        List.of(place(1, false)),
                        List.of(),
                        null),
                new AnnounceRecallVote(recall, today, List.of(box), List.of(), null));
    }
}
