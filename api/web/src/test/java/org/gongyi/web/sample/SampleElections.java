package org.gongyi.web.sample;

import static org.gongyi.web.sample.SampleChecks.found;
import static org.gongyi.web.sample.SampleTrail.day;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Duty;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CandidacyEvent.CandidatesDescribed;
import org.gongyi.contract.election.CandidacyEvent.CandidatesMetVoters;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CandidacyEvent.Described;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionQuery.Overview;
import org.gongyi.contract.election.ElectionQuery.Part;
import org.gongyi.contract.election.ElectionQuery.Round;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.CandidateView;
import org.gongyi.contract.election.ElectionView.ObjectionView;
import org.gongyi.contract.election.ElectionView.PlanView;
import org.gongyi.contract.election.ElectionView.RollView;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.Pledge;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.RollsEvent.RollObjectionDecided;
import org.gongyi.contract.election.RollsEvent.RollObjectionReceived;
import org.gongyi.contract.election.RollsEvent.RollPublished;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.election.Teller;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.web.word.Wording;

/// An election in which a seat stayed empty, as the ledger would tell it. Two texts try to be markup.
public final class SampleElections {

    static final String NAME = "吴<i>桂";
    static final String PROMISE = "修通东渠</blockquote><script>alert(1)</script>";

    private static final Citation LAW = new Citation("村民委员会组织法", "第十五条", LocalDate.of(2026, 1, 1));
    private static final LocalDate POLLING = day(5, 20);
    private static final LocalDate AGAIN = day(6, 15);
    private static final Nominee LI = new Nominee(new PersonId("p-000001"), "李国华", Sex.MALE, Post.CHAIR);
    private static final Nominee CHEN = new Nominee(new PersonId("p-000004"), "陈秀英", Sex.FEMALE, Post.MEMBER);
    private static final Nominee WU = new Nominee(new PersonId("p-000006"), NAME, Sex.FEMALE, Post.MEMBER);
    private static final List<SeatsOfPost> SEATS =
            List.of(new SeatsOfPost(Post.CHAIR, 1), new SeatsOfPost(Post.MEMBER, 1));
    private static final List<PollingPlace> PLACES =
            List.of(new PollingPlace(1, "村委会", false, "08:00", "15:00", true, List.of(new Teller("甲", false, null))));
    private static final List<BoxCount> BOXES = List.of(new BoxCount(
            1,
            900,
            880,
            870,
            10,
            "甲",
            "乙",
            null,
            List.of(
                    new Votes(LI.person(), Post.CHAIR, 700, 150, 20),
                    new Votes(CHEN.person(), Post.MEMBER, 430, 400, 40),
                    new Votes(WU.person(), Post.MEMBER, 420, 400, 50))));
    private static final Outcome OUTCOME = new Outcome(
            1_046,
            900,
            880,
            870,
            10,
            List.of(new Elected(LI.person(), LI.name(), LI.sex(), Post.CHAIR, 700)),
            List.of(new SeatsOfPost(Post.MEMBER, 1)),
            List.of());
    private static final Duty FURTHER = new Duty("call-further-ballot", "EL-RUNOFF", Office.COMMITTEE, day(6, 19), LAW);

    private SampleElections() {}

    public static ElectionId id(CommunityCode community) {
        return new ElectionId(community + "-huanjie001");
    }

    public static ElectionView election(CommunityCode community) {
        return view(id(community), events(id(community)));
    }

    /// Another, of which what is told of the candidates hangs with the notice of its further ballot.
    public static ElectionId describedId(CommunityCode community) {
        return new ElectionId(community + "-huanjie009");
    }

    public static ElectionView described(CommunityCode community) {
        var id = describedId(community);
        var told = new CandidatesDescribed(
                id,
                day(6, 2),
                List.of(
                        new Described(CHEN.person(), new Sealed.Closed<>("u".repeat(43))),
                        new Described(WU.person(), new Sealed.Closed<>("v".repeat(43)))),
                List.of(),
                found());
        return view(id, Stream.concat(events(id).stream(), Stream.of(told)).toList());
    }

    private static ElectionView view(ElectionId id, List<ElectionEvent> events) {
        var community = id.community();
        var trail = trail(community, events, "election");
        return new ElectionView(
                id,
                community,
                new PlanView(
                        ElectionKind.GENERAL,
                        VotingMode.ALL_VOTERS,
                        SEATS,
                        AGAIN,
                        day(12, 31).plusYears(5),
                        false),
                Stage.FURTHER_BALLOT,
                List.of(new Seat(new PersonId("p-000005"), "周德才", Post.CHAIR)),
                new RollView(day(4, 28), 1_046, 0, 0, List.of(new ObjectionView(1, day(4, 29), true))),
                List.of(
                        new CandidateView(LI, true, "修好机耕道"),
                        new CandidateView(CHEN, false, null),
                        new CandidateView(WU, true, PROMISE)),
                PLACES,
                List.of(new RoundView(
                        1,
                        POLLING,
                        true,
                        false,
                        List.of(LI, CHEN, WU),
                        List.of(),
                        BOXES,
                        BOXES.getFirst().votes(),
                        OUTCOME)),
                Map.of(LI.person(), LI.name(), CHEN.person(), CHEN.name(), WU.person(), WU.name()),
                List.of(new DutyView(FURTHER, false)),
                trail,
                trail.getLast().recorded().position());
    }

    private static List<ElectionEvent> events(ElectionId id) {
        return List.of(
                new ElectionCalled(
                        id,
                        day(4, 20),
                        ElectionKind.GENERAL,
                        VotingMode.ALL_VOTERS,
                        SEATS,
                        POLLING,
                        day(12, 31).plusYears(5),
                        null,
                        null,
                        false,
                        null,
                        List.of(),
                        found()),
                new RollPublished(id, day(4, 28), 1_045, 0, 0, false, false, List.of(), found()),
                new RollObjectionReceived(
                        id,
                        day(4, 29),
                        1,
                        new Sealed.Closed<>("s".repeat(43)),
                        new Sealed.Closed<>("t".repeat(43)),
                        List.of(),
                        found()),
                new RollObjectionDecided(id, day(4, 30), 1, true, 1_046, "居住满一年", List.of(), found()),
                new CandidatesPublished(id, day(5, 10), List.of(LI, CHEN, WU), List.of(), List.of(), found()),
                new CandidatesMetVoters(
                        id, day(5, 15), "晒坝", 90, List.of(new Pledge(WU.person(), PROMISE)), List.of(), found()),
                new ResultAnnounced(
                        id,
                        POLLING,
                        1,
                        true,
                        true,
                        List.of(LI, CHEN, WU),
                        BOXES,
                        List.of(),
                        List.of(),
                        OUTCOME,
                        List.of(),
                        found(List.of(turnout()), List.of(FURTHER), null)),
                new FurtherBallotCalled(id, day(6, 1), AGAIN, List.of(CHEN, WU), List.of(), found()));
    }

    private static Check turnout() {
        return new Check(
                "EL-QUORUM-V",
                true,
                OnFail.VOID,
                Map.of("registered", 1_046L, "voted", 880L, "needed", 524L),
                "登记参加选举的村民 1046，参加投票 880，须达 524（过半数）",
                LAW);
    }

    static <E extends LedgerEvent> List<Entry<E>> trail(CommunityCode community, List<E> events, String procedure) {
        var entries = new ArrayList<Entry<E>>();
        for (var event : events) {
            var at = event.occurredOn()
                    .atTime(LocalTime.of(21, 5))
                    .atZone(Wording.CHINA)
                    .toInstant();
            var by = new Actor(Office.COMMITTEE, new PersonId("p-000004"), community.value());
            var type = procedure + "." + event.getClass().getSimpleName() + ".v1";
            int seq = entries.size();
            entries.add(new Entry<>(new Recorded(1_100 + seq, new UUID(2, seq), type, seq, by, at, false), event));
        }
        return List.copyOf(entries);
    }

    public static ElectionView.Summary row(CommunityCode community, String name) {
        return new ElectionView.Summary(
                id(community),
                community,
                name,
                CommunityKind.VILLAGE,
                ElectionKind.GENERAL,
                VotingMode.ALL_VOTERS,
                AGAIN,
                Stage.FURTHER_BALLOT,
                2,
                1,
                1_046,
                880,
                3,
                1);
    }

    /// Two townships of a county; of a township one community, and of any other place none.
    static Round round(Overview asked) {
        return new Round(
                switch (asked.place()) {
                    case "510402" ->
                        List.of(
                                part("510402001", "大渡口街道<b>", Map.of(), 0, 0),
                                part("510402100", "银江镇", Map.of(Stage.FURTHER_BALLOT, 1L), 1_046, 1));
                    case "510402100" ->
                        List.of(part("510402100205", "沙坝社区村民委员会", Map.of(Stage.FURTHER_BALLOT, 1L), 1_046, 1));
                    default -> List.of();
                });
    }

    private static Part part(String code, String name, Map<Stage, Long> stages, long registered, long counted) {
        return new Part(code, name, 3, stages, registered, counted * 880, counted, 0);
    }
}
