package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.Outcome;
import org.gongyi.command.Story;
import org.gongyi.command.Surroundings;
import org.gongyi.command.duty.Duties;
import org.gongyi.command.election.Election.State;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.Kin;
import org.gongyi.contract.election.Kinship;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.PollingAct.AnnounceCount;
import org.gongyi.contract.election.PollingAct.ArrangePolling;
import org.gongyi.contract.election.PollingAct.CallFurtherBallot;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Teller;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.election.WriteIn;
import org.jspecify.annotations.Nullable;

/// An election that has come as far as its vote, and the acts of the vote: proxies, polling places, counts.
///
/// Unless a test says otherwise: a general election of a chair and two members by all of a thousand voters on
/// 2026-06-20, seven candidates, everything of law before the vote done.
final class Counts {

    static final LocalDate DAY = LocalDate.of(2026, 6, 20);

    private static final Election ELECTION = new Election();

    private final Story story;
    private final ElectionId id;
    private Plan plan;
    private Board board;
    private Rolls rolls;
    private Slate slate;
    private Office office = Office.ELECTION_COMMITTEE;
    private Surroundings surroundings = Surroundings.NONE;
    private @Nullable State state;

    private Counts(Story story, LocalDate day) {
        this.story = story;
        this.id = new ElectionId(story.code().value() + "-election00");
        this.plan = new Plan(
                ElectionKind.GENERAL,
                VotingMode.ALL_VOTERS,
                List.of(of(Post.CHAIR, 1), of(Post.MEMBER, 2)),
                day,
                day.plusYears(5),
                false,
                true);
        this.board = new Board(day.minusDays(60), List.of(new Seat(who("board1"), "选委会主任", Post.CHAIR)), 0, true);
        this.rolls = new Rolls(day.minusDays(30), 1000, 300, 60, Map.of(), 0);
        this.slate = standing(
                day,
                List.of(
                        woman("chair1", Post.CHAIR),
                        man("chair2", Post.CHAIR),
                        woman("member1", Post.MEMBER),
                        man("member2", Post.MEMBER),
                        man("member3", Post.MEMBER),
                        man("member4", Post.MEMBER)),
                List.of());
    }

    static Counts in(Story story) {
        return new Counts(story, DAY);
    }

    static Counts in(Story story, LocalDate day) {
        return new Counts(story, day);
    }

    static Counts inVillage() {
        return in(Story.inVillage());
    }

    static Counts inCommunity(VotingMode mode) {
        return in(Story.inCommunity()).by(mode);
    }

    Counts by(VotingMode mode) {
        plan = new Plan(plan.kind(), mode, plan.seats(), plan.pollingDay(), plan.until(), plan.womenSeat(), true);
        return this;
    }

    Counts byElection() {
        plan = new Plan(
                ElectionKind.BY_ELECTION,
                plan.mode(),
                plan.seats(),
                plan.pollingDay(),
                plan.until(),
                plan.womenSeat(),
                true);
        return this;
    }

    Counts withWomenSeat() {
        plan = new Plan(plan.kind(), plan.mode(), plan.seats(), plan.pollingDay(), plan.until(), true, true);
        return this;
    }

    Counts seats(SeatsOfPost... seats) {
        plan = new Plan(
                plan.kind(), plan.mode(), List.of(seats), plan.pollingDay(), plan.until(), plan.womenSeat(), true);
        return this;
    }

    Counts registered(int voters) {
        rolls = new Rolls(rolls.postedOn(), voters, voters, voters, Map.of(), 0);
        return this;
    }

    Counts postedOn(LocalDate day) {
        rolls = new Rolls(day, rolls.voters(), rolls.households(), rolls.representatives(), Map.of(), 0);
        return this;
    }

    /// An objection to the roll came in that day and is not decided.
    Counts objected(int number) {
        var objections = Map.of(number, plan.pollingDay().minusDays(28));
        rolls = new Rolls(
                rolls.postedOn(), rolls.voters(), rolls.households(), rolls.representatives(), objections, number);
        return this;
    }

    Counts standing(Nominee... candidates) {
        slate = standing(plan.pollingDay(), List.of(candidates), slate.kin());
        return this;
    }

    Counts related(Kin... kin) {
        slate = standing(plan.pollingDay(), slate.candidates(), List.of(kin));
        return this;
    }

    private static Slate standing(LocalDate day, List<Nominee> candidates, List<Kin> kin) {
        return new Slate(candidates, Map.of(), Set.of(), day.minusDays(10), candidates, kin, day.minusDays(5));
    }

    /// The candidates never met the voters.
    Counts unmet() {
        slate = new Slate(
                slate.nominees(), Map.of(), Set.of(), slate.publishedOn(), slate.candidates(), slate.kin(), null);
        return this;
    }

    /// Nobody was nominated.
    Counts withoutList() {
        slate = Slate.NONE;
        return this;
    }

    /// No assembly adopted an election method.
    Counts withoutMethod() {
        plan = new Plan(
                plan.kind(), plan.mode(), plan.seats(), plan.pollingDay(), plan.until(), plan.womenSeat(), false);
        return this;
    }

    /// No election committee was chosen yet.
    Counts unpresided() {
        board = Board.NONE;
        return this;
    }

    /// Before polling places were arranged.
    private State prepared() {
        return new State.Preparing(new Docket(
                plan.pollingDay().minusDays(90),
                plan,
                board,
                rolls,
                slate,
                Poll.NONE,
                Rounds.NONE,
                Handing.NONE,
                Duties.NONE));
    }

    /// With a hundred boxes at a hundred places.
    Counts arranged() {
        return given(arrange(
                plan.pollingDay().minusDays(3),
                IntStream.rangeClosed(1, 60).mapToObj(Counts::place).toArray(PollingPlace[]::new)));
    }

    Counts given(ElectionCommand... acts) {
        for (var act : acts)
            switch (decide(act)) {
                case Decision.Accepted<ElectionEvent>(var events) -> {
                    for (var event : events) state = ELECTION.evolve(state(), event, office);
                }
                case Decision.Refused<ElectionEvent>(var refusal) ->
                    throw new AssertionError("a given act was refused: " + refusal);
            }
        return this;
    }

    /// What follows is recorded by another office.
    Counts as(Office acting) {
        office = acting;
        return this;
    }

    /// With what another stream tells.
    Counts beside(Record other) {
        surroundings = Surroundings.of(other);
        return this;
    }

    Outcome<ElectionEvent> when(ElectionCommand act) {
        return new Outcome<>(decide(act));
    }

    private Decision<ElectionEvent> decide(ElectionCommand act) {
        return ELECTION.decide(act, state(), circumstances());
    }

    private State state() {
        if (state == null) state = prepared();
        return state;
    }

    Docket docket() {
        return ((State.Known) state()).docket();
    }

    State phase() {
        return state();
    }

    Circumstances circumstances() {
        var law = Story.RULEBOOK.of(story.kind(), story.code());
        var place = office == Office.TOWNSHIP
                ? story.code().township()
                : story.code().value();
        var actor = new Actor(office, who("recorder"), place);
        return new Circumstances(
                actor,
                plan.pollingDay().plusYears(1),
                law,
                Story.WORKING_DAYS,
                story.roster(),
                Map.of(),
                Optional.empty(),
                surroundings);
    }

    /// What became known of relatives after the candidates were posted.
    void learn(Kin... kin) {
        var now = docket();
        slate = standing(plan.pollingDay(), slate.candidates(), List.of(kin));
        state = new State.Voted(new Docket(
                now.calledOn(),
                now.plan(),
                now.board(),
                now.rolls(),
                slate,
                now.poll(),
                now.rounds(),
                now.handing(),
                now.duties()));
    }

    ElectionId id() {
        return id;
    }

    LocalDate day() {
        return docket().voteOn();
    }

    ArrangePolling arrange(LocalDate day, PollingPlace... places) {
        return new ArrangePolling(id, day, List.of(places), List.of(), "说明");
    }

    static PollingPlace place(int number) {
        return new PollingPlace(number, number + " 号投票处", false, "08:00", "16:00", true, tellers(3));
    }

    static List<Teller> tellers(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Teller("监票" + i, false, null))
                .toList();
    }

    /// Everything as it should be, on the day of the vote.
    AnnounceCount count(BoxCount... boxes) {
        return count(unused(boxes), boxes);
    }

    AnnounceCount count(List<Integer> unused, BoxCount... boxes) {
        return new AnnounceCount(id, day(), true, true, List.of(boxes), unused, List.of(), List.of(), List.of(), null);
    }

    private List<Integer> unused(BoxCount... boxes) {
        return docket().poll().places().stream()
                .map(PollingPlace::number)
                .filter(number -> Stream.of(boxes)
                        .noneMatch(box -> box.number() == number || box.merged().contains(number)))
                .toList();
    }

    AnnounceCount because(AnnounceCount act) {
        return new AnnounceCount(
                act.election(),
                act.occurredOn(),
                act.publicCount(),
                act.announcedOnTheSpot(),
                act.boxes(),
                act.unused(),
                act.writeIns(),
                act.kin(),
                act.files(),
                "情况说明");
    }

    AnnounceCount writtenIn(AnnounceCount act, List<WriteIn> people, Kin... kin) {
        return new AnnounceCount(
                act.election(),
                act.occurredOn(),
                act.publicCount(),
                act.announcedOnTheSpot(),
                act.boxes(),
                act.unused(),
                people,
                List.of(kin),
                act.files(),
                act.reason());
    }

    CallFurtherBallot further(LocalDate day, LocalDate polling, @Nullable String reason, Nominee... candidates) {
        return new CallFurtherBallot(id, day, polling, List.of(candidates), List.of(), reason);
    }

    /// One box of so many ballots, all valid, none missing.
    static BoxCount box(int ballots, Votes... votes) {
        return box(1, ballots, 0, votes);
    }

    static BoxCount box(int number, int ballots, int invalid, Votes... votes) {
        return new BoxCount(number, ballots, ballots, ballots - invalid, invalid, "甲", "乙", null, List.of(votes));
    }

    /// As the paper has it, and who confirmed it.
    static BoxCount box(
            int issued, int returned, int valid, int invalid, @Nullable String confirmedBy, Votes... votes) {
        return new BoxCount(1, issued, returned, valid, invalid, "甲", "乙", confirmedBy, List.of(votes));
    }

    static Votes votes(String person, Post post, int inFavour) {
        return new Votes(who(person), post, inFavour, 0, 0);
    }

    static Votes chair(String person, int inFavour) {
        return votes(person, Post.CHAIR, inFavour);
    }

    static Votes member(String person, int inFavour) {
        return votes(person, Post.MEMBER, inFavour);
    }

    /// Everybody wins who should: a chair and two members by `ballots` of `ballots`.
    static BoxCount clear(int number, int ballots) {
        return box(
                number, ballots, 0, chair("chair1", ballots), member("member1", ballots), member("member2", ballots));
    }

    static PersonId who(String name) {
        return new PersonId("p-" + name + "000000".substring(Math.min(6, name.length())));
    }

    static Nominee woman(String name, Post post) {
        return new Nominee(who(name), name, Sex.FEMALE, post);
    }

    static Nominee man(String name, Post post) {
        return new Nominee(who(name), name, Sex.MALE, post);
    }

    static Kin kin(String one, String other) {
        return new Kin(who(one), who(other), Kinship.SIBLING);
    }

    static SeatsOfPost of(Post post, int seats) {
        return new SeatsOfPost(post, seats);
    }

    /// The names of those who won, in the order of posts and votes.
    static List<String> winners(org.gongyi.contract.election.Outcome outcome) {
        return outcome.elected().stream()
                .map(one -> one.name() + "@" + one.post())
                .toList();
    }
}
