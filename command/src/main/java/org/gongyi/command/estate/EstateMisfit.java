package org.gongyi.command.estate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.gongyi.command.estate.Registry.Vote;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.estate.EstateCommand;
import org.gongyi.contract.estate.EstateCommand.AnnounceOwnersResult;
import org.gongyi.contract.estate.EstateCommand.CallOwnersVote;
import org.gongyi.contract.estate.EstateCommand.CancelOwnersVote;
import org.gongyi.contract.estate.EstateCommand.DemandOwnersVote;
import org.gongyi.contract.estate.EstateCommand.FileOwnersCommittee;
import org.gongyi.contract.estate.EstateCommand.ListOwners;
import org.gongyi.contract.estate.EstateCommand.NoteEstateLapse;
import org.gongyi.contract.estate.EstateCommand.NoteOwnersCommittee;
import org.gongyi.contract.estate.EstateCommand.RecordOwnersBallots;
import org.gongyi.contract.estate.EstateCommand.RegisterEstate;
import org.gongyi.contract.estate.EstateCommand.ReviseEstate;
import org.gongyi.contract.estate.EstateCommand.SetUpGroup;
import org.gongyi.contract.estate.OwnersMatter;
import org.gongyi.contract.estate.OwnersVoteStage;

/// What an act on an estate cannot say, whatever the law: a vote that nobody called, a count before the vote, a roster
/// that changes while owners vote.
record EstateMisfit(Registry registry, LocalDate today) {

    Optional<Refusal> of(EstateCommand act) {
        if (act.occurredOn().isBefore(registry.since())) return is("occurredOn", "before-the-estate");
        return switch (act) {
            case RegisterEstate _ -> Optional.empty();
            case ReviseEstate a
            when registry.isVoting() && !a.area().equals(registry.area()) -> is("area", "owners-are-voting");
            case ReviseEstate _ -> Optional.empty();
            case NoteOwnersCommittee a when a.since().isAfter(a.occurredOn()) -> is("since", "not-yet-elected");
            case NoteOwnersCommittee _ -> Optional.empty();
            case SetUpGroup a when new HashSet<>(a.tasks()).size() < a.tasks().size() -> is("tasks", "task-twice");
            case SetUpGroup _ -> Optional.empty();
            case ListOwners a when a.flats().isEmpty() -> is("flats", "no-flats");
            case ListOwners _ -> Optional.empty();
            case DemandOwnersVote a -> demand(a);
            case CallOwnersVote a -> call(a);
            case RecordOwnersBallots a -> record(a);
            case AnnounceOwnersResult a -> announce(a);
            case CancelOwnersVote a -> open(a.vote(), a.occurredOn());
            case FileOwnersCommittee a -> file(a);
            case NoteEstateLapse a ->
                registry.duties().hindrance(a.duty(), a.due(), today).flatMap(problem -> is("duty", problem));
        };
    }

    private Optional<Refusal> demand(DemandOwnersVote a) {
        if (a.owners() == 0) return is("owners", "nobody");
        return a.owners() > registry.owners().size() ? is("owners", "more-than-all-owners") : Optional.empty();
    }

    private Optional<Refusal> call(CallOwnersVote a) {
        if (registry.votes().size() == EstateCommand.MOST_VOTES) return is("estate", "too-many-votes");
        if (a.votesOn().isBefore(a.occurredOn())) return is("votesOn", "before-it-was-called");
        if (registry.listedOn() != null && a.occurredOn().isBefore(registry.listedOn()))
            return is("occurredOn", "before-the-roster");
        return a.toldOn() != null && a.toldOn().isAfter(a.votesOn())
                ? is("toldOn", "told-after-the-vote")
                : Optional.empty();
    }

    private Optional<Refusal> record(RecordOwnersBallots a) {
        var open = open(a.vote(), a.occurredOn());
        if (open.isPresent()) return open;
        if (a.ballots().isEmpty()) return is("ballots", "no-ballots");
        var vote = registry.vote(a.vote());
        if (a.occurredOn().isBefore(vote.votesOn())) return is("occurredOn", "before-owners-voted");
        return vote.count() != null && a.reason() == null ? is("reason", "why-counted-again") : Optional.empty();
    }

    private Optional<Refusal> announce(AnnounceOwnersResult a) {
        var open = open(a.vote(), a.occurredOn());
        if (open.isPresent()) return open;
        var counted = registry.vote(a.vote()).countedOn();
        if (counted == null) return is("vote", "not-counted");
        return a.occurredOn().isBefore(counted) ? is("occurredOn", "before-the-count") : Optional.empty();
    }

    private Optional<Refusal> open(int number, LocalDate day) {
        if (!registry.has(number)) return is("vote", "no-such-vote");
        if (!registry.vote(number).isOpen()) return is("vote", "vote-is-over");
        return isBefore(day, registry.vote(number)) ? is("occurredOn", "before-it-was-called") : Optional.empty();
    }

    private static boolean isBefore(LocalDate day, Vote vote) {
        return day.isBefore(vote.calledOn());
    }

    private Optional<Refusal> file(FileOwnersCommittee a) {
        if (!registry.has(a.vote())) return is("vote", "no-such-vote");
        var vote = registry.vote(a.vote());
        if (vote.matter() != OwnersMatter.ELECT_COMMITTEE || vote.stage() != OwnersVoteStage.PASSED)
            return is("vote", "elected-no-committee");
        if (vote.filed()) return is("vote", "filed-already");
        return a.occurredOn().isBefore(vote.votesOn()) ? is("occurredOn", "before-owners-voted") : Optional.empty();
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
