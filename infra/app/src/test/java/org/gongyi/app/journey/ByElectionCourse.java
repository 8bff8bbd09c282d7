package org.gongyi.app.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityCommand.RegisterCommunity;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.SeatRepresentatives;
import org.gongyi.contract.community.Place;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.CallingAct.CallElection;
import org.gongyi.contract.election.CandidacyAct.MeetVoters;
import org.gongyi.contract.election.CandidacyAct.Nominate;
import org.gongyi.contract.election.CandidacyAct.PublishCandidates;
import org.gongyi.contract.election.CommitteeAct.FormElectionCommittee;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.Nominator;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.PollingAct.AnnounceCount;
import org.gongyi.contract.election.PollingAct.ArrangePolling;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.ResultAct.FileResult;
import org.gongyi.contract.election.RollsAct.PublishRoll;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Teller;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.resolution.Vote;

/// The by-election to one seat in a village of Shanghai, from the vacancy to the filing: of three
/// members one died, and the representatives' assembly of 42 and the two who are left elects another. Where it was the
/// chair who died, one of the members wins the post.
///
/// @param today no act is of a later day
/// @param post that fell vacant
record ByElectionCourse(CommunityCode village, ElectionId election, LocalDate today, Post post) {

    private static final int ADULTS = 600;
    private static final int ASSEMBLY = 44;
    private static final String SAID = "情况说明";

    ByElectionCourse named(String subject) {
        return new ByElectionCourse(village, new ElectionId(subject), today, post);
    }

    LocalDate vacant() {
        return today.minusDays(80);
    }

    LocalDate pollingDay() {
        return today.minusDays(5);
    }

    LocalDate filed() {
        return today.minusDays(3);
    }

    private LocalDate began() {
        return today.minusYears(2);
    }

    LocalDate until() {
        return began().plusYears(5);
    }

    PersonId person(String body, int seat) {
        return new PersonId("p-%s%s%02d".formatted(village.value().substring(6), body, seat));
    }

    private List<Seat> seats(String body, String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(i -> new Seat(person(body, i), names[i], i == 0 ? Post.CHAIR : Post.MEMBER))
                .toList();
    }

    RegisterCommunity founding() {
        return new RegisterCommunity(
                village,
                began(),
                "试验村",
                CommunityKind.VILLAGE,
                new Place(village.township(), "试验镇"),
                new Place(village.county(), "试验区"),
                "测试",
                null);
    }

    List<CommunityCommand> register() {
        return List.of(
                new CountPopulation(village, began(), ADULTS, 200, null),
                new SeatBody(
                        village, began(), Office.COMMITTEE, seats("b", "李红", "吴刚", "郑梅"), until(), Basis.ELECTED, SAID),
                new SeatRepresentatives(village, began(), 42, 18, until(), SAID));
    }

    LeaveOffice death() {
        return new LeaveOffice(
                village,
                vacant(),
                Office.COMMITTEE,
                person("b", post == Post.CHAIR ? 0 : 2),
                Cause.DIED,
                null,
                null,
                SAID);
    }

    CallElection call() {
        return new CallElection(
                election,
                vacant().plusDays(5),
                ElectionKind.BY_ELECTION,
                VotingMode.REPRESENTATIVES_ASSEMBLY,
                List.of(new SeatsOfPost(post, 1)),
                pollingDay(),
                until(),
                Body.REPRESENTATIVES_ASSEMBLY,
                vacant().plusDays(4),
                false,
                null,
                List.of(),
                SAID);
    }

    FormElectionCommittee formCommittee() {
        var members = seats("e", "毛正国", "者世芬", "张光富", "纳才英", "何启明", "沙永春", "余光秀");
        return new FormElectionCommittee(
                election, pollingDay().minusDays(50), members, sitting(), List.of(), List.of(), SAID);
    }

    private Sitting sitting() {
        var meeting = new Meeting("09:30", "会议室", "李红", "吴刚", ASSEMBLY, 41, 0, 3, "推选选举委员会", "无", 41, null, "镇 宋文");
        return new Sitting(
                Body.REPRESENTATIVES_ASSEMBLY,
                CountedBy.MEMBERS,
                null,
                pollingDay().minusDays(62),
                meeting,
                new Vote(40, 0, 1),
                "推选毛正国等七人");
    }

    private List<Nominee> candidates() {
        var wins = post == Post.CHAIR
                ? new Nominee(person("b", 2), "郑梅", Sex.FEMALE, post)
                : new Nominee(person("k", 0), "赵敏", Sex.FEMALE, post);
        return List.of(wins, new Nominee(person("k", 1), "朱琳", Sex.FEMALE, post));
    }

    /// From the roll to the polling place.
    List<ElectionCommand> prepared() {
        var day = pollingDay();
        return List.of(
                new PublishRoll(election, day.minusDays(30), ADULTS, 200, ASSEMBLY, true, false, List.of(), SAID),
                nominate(candidates().getFirst()),
                nominate(candidates().getLast()),
                new PublishCandidates(election, day.minusDays(15), candidates(), List.of(), List.of(), SAID),
                new MeetVoters(election, day.minusDays(5), "会议室", 40, List.of(), List.of(), SAID),
                new ArrangePolling(election, day.minusDays(10), List.of(place()), List.of(), SAID));
    }

    private Nominate nominate(Nominee one) {
        return new Nominate(
                election, pollingDay().minusDays(25), one, Nominator.VOTERS, 12, List.of(), List.of(), SAID);
    }

    private static PollingPlace place() {
        var tellers =
                List.of(new Teller("者世芬", false, null), new Teller("张光富", false, null), new Teller("纳才英", false, null));
        return new PollingPlace(1, "会议室", false, "08:00", "17:00", true, tellers);
    }

    AnnounceCount vote() {
        var votes = candidates().stream()
                .map(one -> new Votes(one.person(), one.post(), one.name().equals("朱琳") ? 10 : 30, 0, 0))
                .toList();
        var box = new BoxCount(1, 40, 40, 40, 0, "者世芬", "张光富", null, votes);
        return new AnnounceCount(
                election, pollingDay(), true, true, List.of(box), List.of(), List.of(), List.of(), SAID);
    }

    FileResult file() {
        return new FileResult(election, filed(), "备〔2026〕3号", 1, List.of(), SAID);
    }
}
