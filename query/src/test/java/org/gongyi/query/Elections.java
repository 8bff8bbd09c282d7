package org.gongyi.query;

import static org.gongyi.query.Story.DAY;
import static org.gongyi.query.Story.MEETING;
import static org.gongyi.query.Story.NOTHING;
import static org.gongyi.query.Story.VILLAGE;
import static org.gongyi.query.Story.VOTE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Findings;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CallingEvent.PollingPostponed;
import org.gongyi.contract.election.CandidacyEvent.CandidacyWithdrawn;
import org.gongyi.contract.election.CandidacyEvent.CandidatesMetVoters;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFormed;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.OversightEvent.ElectionDutyLapsed;
import org.gongyi.contract.election.Pledge;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.PollingEvent.VoteFoundVoid;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.FraudDecided;
import org.gongyi.contract.election.RollsEvent.RollAmended;
import org.gongyi.contract.election.RollsEvent.RollObjectionDecided;
import org.gongyi.contract.election.RollsEvent.RollObjectionReceived;
import org.gongyi.contract.election.RollsEvent.RollPublished;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Sitting;
import org.jspecify.annotations.Nullable;

/// An election of a chair and two members, and what happens to it.
public final class Elections {

    public static final LocalDate POLLING = DAY.plusDays(60);
    public static final LocalDate AGAIN = POLLING.plusDays(10);
    public static final Nominee CHEN = nominee("chen01", "陈长", Post.CHAIR);
    public static final Nominee LIU = nominee("liu001", "刘委", Post.MEMBER);
    public static final Nominee SUN = nominee("sun001", "孙委", Post.MEMBER);
    public static final Nominee WU = nominee("wu0001", "吴委", Post.MEMBER);

    private Elections() {}

    public static ElectionId election(CommunityCode community, int number) {
        return new ElectionId("%s-%010d".formatted(community, number));
    }

    public static ElectionId election(int number) {
        return election(VILLAGE, number);
    }

    public static Nominee nominee(String person, String name, Post post) {
        return new Nominee(new PersonId("p-" + person), name, Sex.FEMALE, post);
    }

    public static Seat seat(String person, String name) {
        return new Seat(new PersonId("p-" + person), name, Post.MEMBER);
    }

    public static ElectionCalled called(ElectionId id, LocalDate polling, Findings findings) {
        return called(id, ElectionKind.GENERAL, polling, findings);
    }

    public static ElectionCalled called(ElectionId id, ElectionKind kind, LocalDate polling, Findings findings) {
        return new ElectionCalled(
                id,
                DAY,
                kind,
                VotingMode.ALL_VOTERS,
                List.of(new SeatsOfPost(Post.CHAIR, 1), new SeatsOfPost(Post.MEMBER, 2)),
                polling,
                polling.plusYears(5),
                null,
                null,
                false,
                null,
                List.of(),
                findings);
    }

    public static ElectionCalled called(ElectionId id) {
        return called(id, POLLING, NOTHING);
    }

    public static PollingPostponed postponed(ElectionId id, LocalDate polling, Findings findings) {
        return new PollingPostponed(id, DAY, polling, null, List.of(), findings);
    }

    public static ElectionCommitteeFormed formed(ElectionId id, Findings findings, Seat... members) {
        var sitting = new Sitting(Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, null, DAY, MEETING, VOTE, "推选");
        return new ElectionCommitteeFormed(id, DAY, List.of(members), sitting, List.of(), List.of(), findings);
    }

    public static RollPublished roll(ElectionId id, int voters) {
        return new RollPublished(id, DAY, voters, 40, 0, false, false, List.of(), NOTHING);
    }

    public static RollAmended amended(ElectionId id, int added, int removed) {
        return new RollAmended(id, DAY, added, removed, "迁入迁出", List.of(), NOTHING);
    }

    public static RollObjectionReceived objected(ElectionId id, int number, Findings findings) {
        var sealed = new Sealed.Closed<String>("s".repeat(43));
        return new RollObjectionReceived(id, DAY, number, sealed, sealed, List.of(), findings);
    }

    public static RollObjectionDecided decided(ElectionId id, int number, boolean upheld, int voters) {
        return new RollObjectionDecided(id, DAY, number, upheld, voters, "常住一年以上", List.of(), NOTHING);
    }

    public static CandidatesPublished posted(ElectionId id, Nominee... candidates) {
        return new CandidatesPublished(id, DAY, List.of(candidates), List.of(), List.of(), NOTHING);
    }

    public static CandidacyWithdrawn withdrew(ElectionId id, Nominee who, @Nullable Nominee replacedBy) {
        return new CandidacyWithdrawn(id, DAY, who.person(), true, replacedBy, List.of(), NOTHING);
    }

    public static CandidatesMetVoters met(ElectionId id, Nominee who, String promise) {
        return new CandidatesMetVoters(
                id, DAY, "晒坝", 90, List.of(new Pledge(who.person(), promise)), List.of(), NOTHING);
    }

    public static Votes votes(Nominee who, int inFavour) {
        return new Votes(who.person(), who.post(), inFavour, 1, 2);
    }

    /// A box of so many ballots, all valid.
    public static BoxCount box(int number, int returned, Votes... votes) {
        return new BoxCount(number, returned, returned, returned, 0, "甲", "乙", null, List.of(votes));
    }

    /// Of 100 on the roll that many ballots came back.
    public static Outcome outcome(int returned, Nominee... elected) {
        var won = Arrays.stream(elected)
                .map(one -> new Elected(one.person(), one.name(), one.sex(), one.post(), returned))
                .toList();
        return new Outcome(100, returned, returned, returned, 0, won, List.of(), List.of());
    }

    public static ResultAnnounced announced(ElectionId id, int round, Outcome outcome, BoxCount... boxes) {
        return announced(id, round, outcome, NOTHING, boxes);
    }

    public static ResultAnnounced announced(
            ElectionId id, int round, Outcome outcome, Findings findings, BoxCount... boxes) {
        return new ResultAnnounced(
                id,
                POLLING,
                round,
                true,
                true,
                List.of(CHEN, LIU, SUN, WU),
                List.of(boxes),
                List.of(),
                List.of(),
                outcome,
                List.of(),
                findings);
    }

    public static VoteFoundVoid foundVoid(ElectionId id, int round, int returned) {
        var counted = announced(id, round, outcome(returned), Story.failing(OnFail.VOID), box(1, returned));
        return (VoteFoundVoid) counted.asFound();
    }

    public static FurtherBallotCalled further(ElectionId id, LocalDate polling, Nominee... candidates) {
        return new FurtherBallotCalled(id, POLLING, polling, List.of(candidates), List.of(), NOTHING);
    }

    public static CountCorrected corrected(
            ElectionId id, int round, BoxCount was, BoxCount is, Outcome outcome, Findings findings) {
        return new CountCorrected(id, POLLING, round, was, is, "票箱记错", outcome, List.of(), findings);
    }

    public static FraudDecided fraud(ElectionId id, boolean found, Nominee... of) {
        var persons = Arrays.stream(of).map(Nominee::person).toList();
        return new FraudDecided(id, POLLING, 1, found, persons, "调查决定", List.of(), NOTHING);
    }

    public static HandoverCompleted handedOver(ElectionId id) {
        return new HandoverCompleted(id, AGAIN, List.of(), AGAIN, null, null, null, List.of(), NOTHING);
    }

    public static ElectionDutyLapsed lapsed(ElectionId id, String duty, LocalDate due) {
        return new ElectionDutyLapsed(id, due.plusDays(1), duty, due, NOTHING);
    }
}
