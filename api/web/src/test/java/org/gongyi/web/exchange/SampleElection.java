package org.gongyi.web.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.Place;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.CandidateView;
import org.gongyi.contract.election.ElectionView.PlanView;
import org.gongyi.contract.election.ElectionView.RollView;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.PollingArranged;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.PollingEvent.VoteFoundVoid;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.ResultFiled;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.election.Tied;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.election.WriteIn;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;

/// A village election as its page has it: a vote too few came to, another one with a write-in and a count that was
/// corrected, two people with the same votes, and a further ballot between them.
public final class SampleElection {

    public static final CommunityCode VILLAGE = new CommunityCode("510422103204");
    public static final ElectionId ID = new ElectionId(VILLAGE + "-huanjie002");

    static final LocalDate FIRST = LocalDate.of(2026, 10, 18);
    static final LocalDate SECOND = LocalDate.of(2026, 10, 28);
    static final LocalDate THIRD = LocalDate.of(2026, 11, 7);

    static final PersonId MAO = new PersonId("p-maoxinghua");
    static final PersonId YANG = new PersonId("p-yangguolin");
    static final PersonId QI = new PersonId("p-qiyunfen");
    static final PersonId BI = new PersonId("p-biyongcai");
    static final PersonId LIAO = new PersonId("p-liaochenglin");
    static final PersonId LEFT = new PersonId("p-puxiangui");
    static final PersonId WRITTEN = new PersonId("p-luoxianbi");

    static final Findings FINE = new Findings("2026.1", List.of(), List.of(), null);
    static final Findings VOID = new Findings(
            "2026.1",
            List.of(new Check(
                    "EL-VALID-V",
                    false,
                    OnFail.VOID,
                    Map.of("registered", 400L, "returned", 150L),
                    "登记 400，收回 150，须过半数，无效",
                    new Citation("村民委员会组织法", "第十九条", LocalDate.of(2026, 1, 1)))),
            List.of(),
            null);

    private static final List<Nominee> LIST = List.of(
            new Nominee(MAO, "毛兴华", Sex.MALE, Post.CHAIR),
            new Nominee(YANG, "杨国林", Sex.MALE, Post.CHAIR),
            new Nominee(QI, "起云芬", Sex.FEMALE, Post.MEMBER),
            new Nominee(BI, "毕永才", Sex.MALE, Post.MEMBER),
            new Nominee(LIAO, "廖成林", Sex.MALE, Post.MEMBER));
    private static final List<SeatsOfPost> SEATS =
            List.of(new SeatsOfPost(Post.CHAIR, 1), new SeatsOfPost(Post.MEMBER, 2));
    private static final List<PollingPlace> PLACES = List.of(
            new PollingPlace(1, "村委会院坝", false, "08:00", "18:00", true, List.of()),
            new PollingPlace(2, "三组流动票箱", true, "08:00", "16:00", false, List.of()));

    private final List<Entry<ElectionEvent>> trail = new ArrayList<>();
    private final List<RoundView> rounds = new ArrayList<>();
    private Stage stage = Stage.CANDIDATES_POSTED;
    private LocalDate pollingDay = FIRST;

    private SampleElection() {
        record(new PollingArranged(ID, FIRST.minusDays(5), PLACES, List.of(), FINE));
    }

    /// Candidates are posted, nobody voted yet.
    public static SampleElection posted() {
        return new SampleElection();
    }

    /// The whole of it, filed.
    public static SampleElection whole() {
        return posted().voidVote().again().corrected().further().filed();
    }

    SampleElection voidVote() {
        var box = box(1, 150, 150, 148, 2, votes(MAO, Post.CHAIR, 90), votes(QI, Post.MEMBER, 80));
        var outcome = new Outcome(400, 150, 150, 148, 2, List.of(), SEATS, List.of());
        record(new VoteFoundVoid(
                ID, FIRST, 1, true, true, LIST, List.of(box), List.of(), List.of(), outcome, List.of(), VOID));
        rounds.add(round(1, FIRST, false, false, LIST, List.of(), List.of(box), outcome));
        return at(Stage.VOTE_VOID, SECOND);
    }

    private static final BoxCount TWO_AS_ANNOUNCED =
            box(2, 60, 55, 55, 0, votes(MAO, Post.CHAIR, 30), votes(BI, Post.MEMBER, 20), votes(LIAO, Post.MEMBER, 10));
    private static final BoxCount TWO =
            box(2, 60, 55, 54, 1, votes(MAO, Post.CHAIR, 30), votes(BI, Post.MEMBER, 20), votes(LIAO, Post.MEMBER, 20));
    private static final BoxCount ONE = box(
            1,
            300,
            290,
            288,
            2,
            new Votes(MAO, Post.CHAIR, 200, 60, 28),
            votes(YANG, Post.CHAIR, 40),
            votes(WRITTEN, Post.CHAIR, 12),
            votes(QI, Post.MEMBER, 240),
            votes(BI, Post.MEMBER, 160),
            votes(LIAO, Post.MEMBER, 160));
    private static final List<WriteIn> WRITE_INS = List.of(new WriteIn(WRITTEN, "罗先碧", Sex.FEMALE));

    SampleElection again() {
        var outcome = outcome(new Tied(Post.MEMBER, 1, List.of(BI)), 1);
        var boxes = List.of(ONE, TWO_AS_ANNOUNCED);
        record(new ResultAnnounced(
                ID, SECOND, 2, true, true, LIST, boxes, WRITE_INS, List.of(), outcome, List.of(), FINE));
        rounds.add(round(2, SECOND, true, false, LIST, WRITE_INS, boxes, outcome));
        return at(Stage.VOTED, SECOND);
    }

    SampleElection corrected() {
        var outcome = outcome(new Tied(Post.MEMBER, 1, List.of(BI, LIAO)), 2);
        record(new CountCorrected(
                ID, SECOND.plusDays(1), 2, TWO_AS_ANNOUNCED, TWO, "=漏计一叠选票", outcome, List.of(), FINE));
        rounds.set(1, round(2, SECOND, true, true, LIST, WRITE_INS, List.of(ONE, TWO), outcome));
        return this;
    }

    SampleElection calledFurther() {
        record(new FurtherBallotCalled(ID, SECOND.plusDays(2), THIRD, LIST.subList(3, 5), List.of(), FINE));
        return at(Stage.FURTHER_BALLOT, THIRD);
    }

    SampleElection further() {
        calledFurther();
        var box = box(1, 300, 300, 299, 1, votes(BI, Post.MEMBER, 170), votes(LIAO, Post.MEMBER, 129));
        var won = List.of(new Elected(BI, "毕永才", Sex.MALE, Post.MEMBER, 170));
        var outcome = new Outcome(400, 300, 300, 299, 1, won, List.of(), List.of());
        record(new ResultAnnounced(
                ID,
                THIRD,
                3,
                true,
                true,
                LIST.subList(3, 5),
                List.of(box),
                List.of(),
                List.of(),
                outcome,
                List.of(),
                FINE));
        rounds.add(round(3, THIRD, true, false, LIST.subList(3, 5), List.of(), List.of(box), outcome));
        return at(Stage.VOTED, THIRD);
    }

    SampleElection filed() {
        record(new ResultFiled(ID, THIRD.plusDays(2), "新选〔2026〕3号", 3, List.of(), FINE));
        return this;
    }

    /// Votes for the chair counted for a member's seat as well.
    static ElectionView cascading() {
        var sample = posted();
        var box = box(
                1,
                300,
                300,
                300,
                0,
                votes(MAO, Post.CHAIR, 180),
                votes(YANG, Post.CHAIR, 120),
                votes(YANG, Post.MEMBER, 40));
        var won = List.of(
                new Elected(MAO, "毛兴华", Sex.MALE, Post.CHAIR, 180),
                new Elected(YANG, "杨国林", Sex.MALE, Post.MEMBER, 160));
        var outcome = new Outcome(400, 300, 300, 300, 0, won, List.of(new SeatsOfPost(Post.MEMBER, 1)), List.of());
        sample.record(new ResultAnnounced(
                ID, FIRST, 1, true, true, LIST, List.of(box), List.of(), List.of(), outcome, List.of(), FINE));
        sample.rounds.add(round(1, FIRST, true, false, LIST, List.of(), List.of(box), outcome));
        return sample.at(Stage.VOTED, FIRST).view();
    }

    /// More ballots came back than were given out.
    static ElectionView overfull() {
        var sample = posted();
        var box = box(1, 300, 301, 301, 0, votes(MAO, Post.CHAIR, 180));
        var outcome = new Outcome(400, 300, 301, 301, 0, List.of(), SEATS, List.of());
        sample.record(new VoteFoundVoid(
                ID, FIRST, 1, true, true, LIST, List.of(box), List.of(), List.of(), outcome, List.of(), VOID));
        sample.rounds.add(round(1, FIRST, false, false, LIST, List.of(), List.of(box), outcome));
        return sample.at(Stage.VOTE_VOID, FIRST).view();
    }

    private static Outcome outcome(Tied tied, int invalidMore) {
        var won = List.of(
                new Elected(MAO, "毛兴华", Sex.MALE, Post.CHAIR, 230),
                new Elected(QI, "起云芬", Sex.FEMALE, Post.MEMBER, 240));
        return new Outcome(
                400,
                360,
                345,
                344 - invalidMore,
                1 + invalidMore,
                won,
                List.of(new SeatsOfPost(Post.MEMBER, 1)),
                List.of(tied));
    }

    private static Votes votes(PersonId person, Post post, int inFavour) {
        return new Votes(person, post, inFavour, 0, 0);
    }

    private static BoxCount box(int number, int issued, int returned, int valid, int invalid, Votes... votes) {
        return new BoxCount(number, issued, returned, valid, invalid, "纳才英", "何启明", null, List.of(votes));
    }

    private static RoundView round(
            int number,
            LocalDate day,
            boolean effective,
            boolean corrected,
            List<Nominee> candidates,
            List<WriteIn> writeIns,
            List<BoxCount> boxes,
            Outcome outcome) {
        Map<String, Votes> totals = new LinkedHashMap<>();
        boxes.stream()
                .flatMap(box -> box.votes().stream())
                .forEach(one -> totals.merge(
                        one.person() + "/" + one.post(),
                        one,
                        (some, more) -> new Votes(
                                some.person(),
                                some.post(),
                                some.inFavour() + more.inFavour(),
                                some.against() + more.against(),
                                some.abstained() + more.abstained())));
        return new RoundView(
                number, day, effective, corrected, candidates, writeIns, boxes, List.copyOf(totals.values()), outcome);
    }

    private void record(ElectionEvent event) {
        trail.add(new Entry<>(recorded(trail.size(), event.occurredOn()), event));
    }

    static Recorded recorded(int seq, LocalDate day) {
        return new Recorded(
                100L + seq,
                new UUID(1, seq),
                "election.sample.v1",
                seq,
                new Actor(Office.ELECTION_COMMITTEE, MAO, VILLAGE.value()),
                Instant.parse(day + "T08:21:07.123Z"),
                false);
    }

    private SampleElection at(Stage now, LocalDate day) {
        stage = now;
        pollingDay = day;
        return this;
    }

    public ElectionView view() {
        var names = new LinkedHashMap<PersonId, String>();
        LIST.forEach(one -> names.put(one.person(), one.name()));
        var candidates = new ArrayList<>(
                LIST.stream().map(one -> new CandidateView(one, true, null)).toList());
        candidates.add(new CandidateView(new Nominee(LEFT, "普显贵", Sex.MALE, Post.MEMBER), false, null));
        return new ElectionView(
                ID,
                VILLAGE,
                new PlanView(
                        ElectionKind.GENERAL,
                        VotingMode.ALL_VOTERS,
                        SEATS,
                        pollingDay,
                        LocalDate.of(2031, 10, 28),
                        false),
                stage,
                List.of(),
                new RollView(FIRST.minusDays(30), 400, 180, 0, List.of()),
                candidates,
                PLACES,
                List.copyOf(rounds),
                names,
                List.of(),
                List.copyOf(trail),
                99L + trail.size());
    }

    static CommunityView community(CommunityKind kind) {
        return new CommunityView(
                VILLAGE,
                "新民村",
                kind,
                new Place("510422103", "新坪乡"),
                new Place("510422", "盐边县"),
                1200,
                400,
                "新民村党支部",
                45,
                60,
                20,
                LocalDate.of(2031, 3, 5),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                12);
    }
}
