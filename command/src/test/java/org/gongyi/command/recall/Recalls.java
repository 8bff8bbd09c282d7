package org.gongyi.command.recall;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.Outcome;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.command.Surroundings;
import org.gongyi.command.election.Electors;
import org.gongyi.command.roll.Listed.OnRoll;
import org.gongyi.command.roll.Signed;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.recall.Convener;
import org.gongyi.contract.recall.Defence;
import org.gongyi.contract.recall.Electorate;
import org.gongyi.contract.recall.RecallCommand;
import org.gongyi.contract.recall.RecallCommand.AnnounceRecallVote;
import org.gongyi.contract.recall.RecallCommand.CallRecallVote;
import org.gongyi.contract.recall.RecallCommand.EndRecall;
import org.gongyi.contract.recall.RecallCommand.HearDefence;
import org.gongyi.contract.recall.RecallCommand.NoteRecallLapse;
import org.gongyi.contract.recall.RecallCommand.PetitionRecall;
import org.gongyi.contract.recall.RecallCommand.SuggestRecall;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.SuggestedFor;
import org.jspecify.annotations.Nullable;

/// The recall of the chair of a committee that is registered, and its acts. Of two thousand voters, 600 households, 60
/// representatives and 12 groups, whichever of these vote.
final class Recalls {

    static final PersonId CHAIR = Register.people("b", 5).getFirst().person();

    private static final Recall RECALL = new Recall();

    private final Story story;
    private final Electorate electorate;
    private LocalDate today = LocalDate.of(2030, 12, 31);
    private Recall.State state = RECALL.initial();
    private Precedents precedents = Precedents.NONE;
    private Optional<Signed> roll = Optional.empty();

    private Recalls(Story story, VotingMode mode) {
        this.story = story.given(Register.bodies(story.code())).given(Register.people(story.code(), 2000, 600));
        this.electorate = new Electorate(mode, 2000, 600, 60, 12);
    }

    static Recalls inVillage() {
        return in(Story.inVillage());
    }

    static Recalls inVillage(String place) {
        return in(Story.inVillage(place));
    }

    static Recalls inVillage(VotingMode mode) {
        return new Recalls(Story.inVillage(), mode);
    }

    static Recalls in(Story story) {
        return new Recalls(story, VotingMode.ALL_VOTERS);
    }

    static Recalls inCommunity(VotingMode mode) {
        return new Recalls(Story.inCommunity(), mode);
    }

    Recalls on(LocalDate day) {
        today = day;
        return this;
    }

    /// On the ledger before.
    Recalls after(Electors... elections) {
        precedents = new Precedents(List.of(elections), precedents.failed());
        return this;
    }

    /// Votes on a recall of the same member that did not pass.
    Recalls failed(LocalDate... days) {
        precedents = new Precedents(precedents.elections(), List.of(days));
        return this;
    }

    /// A roll of persons is kept, of which the act names these that stand on it.
    Recalls withRoll(Map<Integer, OnRoll> found) {
        roll = Optional.of(new Signed(found));
        return this;
    }

    Recalls registering(CommunityCommand act) {
        story.given(act);
        return this;
    }

    CommunityCode code() {
        return story.code();
    }

    Recalls given(RecallCommand... acts) {
        for (var act : acts)
            switch (decide(act)) {
                case Decision.Accepted<RecallEvent>(var events) -> {
                    for (var event : events) state = RECALL.evolve(state, event, Office.COMMITTEE);
                }
                case Decision.Refused<RecallEvent>(var refusal) ->
                    throw new AssertionError("a given act was refused: " + refusal);
            }
        return this;
    }

    Outcome<RecallEvent> when(RecallCommand act) {
        return new Outcome<>(decide(act));
    }

    private Decision<RecallEvent> decide(RecallCommand act) {
        var actor = new Actor(Office.COMMITTEE, CHAIR, story.code().value());
        var law = Story.RULEBOOK.of(story.kind(), story.code());
        return RECALL.decide(
                act,
                state,
                new Circumstances(
                        actor,
                        today,
                        law,
                        Story.WORKING_DAYS,
                        story.roster(),
                        Map.of(),
                        Optional.empty(),
                        Surroundings.of(Stream.concat(Stream.of(precedents), roll.stream())
                                .toArray(Record[]::new))));
    }

    Recall.State state() {
        return state;
    }

    Petition petition() {
        return ((Recall.State.Known) state).petition();
    }

    RecallId id() {
        return new RecallId(story.code() + "-recall0001");
    }

    SuggestRecall suggest(LocalDate day) {
        return new SuggestRecall(
                id(), day, CHAIR, electorate, SuggestedFor.IDLE_THREE_MONTHS, "三个月以上不履行职责", List.of(), null);
    }

    /// Asked for by enough: half of every list.
    PetitionRecall petition(LocalDate day) {
        return petition(day, new Signatures(1000, 300, 30, 6), null, null);
    }

    PetitionRecall petition(LocalDate day, int voters, int households, int representatives, int groups) {
        return petition(day, new Signatures(voters, households, representatives, groups), null, null);
    }

    PetitionRecall petition(LocalDate day, Signatures signed, @Nullable LocalDate earlier, @Nullable String reason) {
        return petition(day, CHAIR, signed, earlier, reason);
    }

    PetitionRecall petition(
            LocalDate day, PersonId person, Signatures signed, @Nullable LocalDate earlier, @Nullable String reason) {
        return new PetitionRecall(
                id(), day, person, electorate, signed, List.of(), "账目不公开", earlier, List.of(), reason);
    }

    /// Signed by so many representatives, counted against these lists.
    PetitionRecall petition(LocalDate day, Electorate told, int representatives) {
        return new PetitionRecall(
                id(),
                day,
                CHAIR,
                told,
                new Signatures(0, 0, representatives, 0),
                List.of(),
                "账目不公开",
                null,
                List.of(),
                null);
    }

    /// The signatures by their number on the roll.
    PetitionRecall petition(LocalDate day, Signatures signed, List<Integer> signers) {
        return new PetitionRecall(id(), day, CHAIR, electorate, signed, signers, "账目不公开", null, List.of(), null);
    }

    HearDefence hear(LocalDate day) {
        return new HearDefence(id(), day, Defence.SPOKEN, "账目已经补充公开", List.of(), null);
    }

    CallRecallVote call(LocalDate day, LocalDate polling) {
        return call(day, polling, Convener.COMMITTEE, null);
    }

    CallRecallVote call(LocalDate day, LocalDate polling, Convener convener, @Nullable String reason) {
        return new CallRecallVote(id(), day, polling, convener, List.of(place(1)), List.of(), reason);
    }

    private static PollingPlace place(int number) {
        return new PollingPlace(number, "村委会", false, "08:00", "16:00", true, List.of());
    }

    /// One box of so many ballots.
    AnnounceRecallVote count(LocalDate day, int ballots, int yes) {
        return count(day, new BoxCount(1, ballots, ballots, ballots, 0, "甲", "乙", null, votes(yes, ballots - yes)));
    }

    AnnounceRecallVote count(LocalDate day, BoxCount... boxes) {
        return new AnnounceRecallVote(id(), day, List.of(boxes), List.of(), null);
    }

    CallRecallVote callWithTwoBoxes(LocalDate day, LocalDate polling) {
        return new CallRecallVote(id(), day, polling, Convener.COMMITTEE, List.of(place(1), place(2)), List.of(), null);
    }

    static List<Votes> votes(int yes, int no) {
        return List.of(new Votes(CHAIR, Post.CHAIR, yes, no, 0));
    }

    EndRecall end(LocalDate day) {
        return new EndRecall(id(), day, null);
    }

    /// By the register.
    Recalls leaves(LocalDate day) {
        story.given(new LeaveOffice(story.code(), day, Office.COMMITTEE, CHAIR, Cause.DIED, null, null, null));
        return this;
    }

    NoteRecallLapse lapse(String duty, LocalDate due) {
        return new NoteRecallLapse(id(), due.plusDays(1), duty, due, null);
    }
}
