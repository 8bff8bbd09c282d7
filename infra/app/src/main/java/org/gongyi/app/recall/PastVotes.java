package org.gongyi.app.recall;

import java.util.List;
import java.util.Optional;
import org.gongyi.app.ledger.StreamsOfCommunity;
import org.gongyi.app.roll.VoterTable;
import org.gongyi.command.election.Election;
import org.gongyi.command.election.Electors;
import org.gongyi.command.recall.Precedents;
import org.gongyi.command.recall.Recall;
import org.gongyi.command.recall.Recall.State.Decided;
import org.gongyi.command.roll.Signed;
import org.gongyi.command.shell.StateSource;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.recall.RecallCommand;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.contract.roll.RollId;

/// Elections of a community that were handed over and recalls that were voted on, as their own streams
/// tell them.
public record PastVotes(
        StreamsOfCommunity streams,
        StateSource<ElectionCommand, ElectionEvent, Election.State> elections,
        StateSource<RecallCommand, RecallEvent, Recall.State> recalls,
        VoterTable rolls) {

    Precedents before(CommunityCode community, PersonId member) {
        var failed = streams.recallsVotedOn(community).stream()
                .flatMap(recall -> failed(recall, member).stream())
                .map(RecallVoted::occurredOn)
                .toList();
        return new Precedents(elections(community), failed);
    }

    List<Electors> elections(CommunityCode community) {
        return streams.electionsHandedOver(community).stream()
                .flatMap(id -> Electors.of(new ElectionId(id), elections.of(id)).stream())
                .toList();
    }

    /// The last event of a recall that was decided is its vote.
    private Optional<RecallVoted> failed(String recall, PersonId member) {
        return recalls.of(recall) instanceof Decided(var petition)
                        && petition.member().person().equals(member)
                        && recalls.last(recall).orElseThrow() instanceof RecallVoted vote
                        && !vote.count().recalled()
                ? Optional.of(vote)
                : Optional.empty();
    }

    /// Those who signed, by the roll of the last general election; nothing where no roll of persons is kept.
    public Optional<Signed> signed(CommunityCode community, List<Integer> signers) {
        return elections(community).stream()
                .filter(one -> rolls.isKept(RollId.of(one.election())))
                .max(ElectionKind.latestGeneral(Electors::kind, Electors::pollingDay))
                .map(one -> new Signed(rolls.numbers(RollId.of(one.election()), signers)));
    }
}
