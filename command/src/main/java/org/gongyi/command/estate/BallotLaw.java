package org.gongyi.command.estate;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.command.weighing.WrongRows;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.estate.EstateCommand.RecordOwnersBallots;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.estate.EstateEvent.OwnersBallotsRecorded;
import org.gongyi.contract.estate.OwnerBallot;
import org.gongyi.contract.estate.VoteCount;
import org.gongyi.contract.estate.Weight;

/// Each owner on the roster votes once, with all that is theirs. The count is told, and who voted how is sealed.
record BallotLaw(Registry registry, Weighing weighing) {

    Decision<EstateEvent> record(RecordOwnersBallots a) {
        var wrong = new WrongRows();
        var seen = new HashMap<Integer, Integer>();
        for (var ballot : a.ballots()) {
            if (ballot.owner() > registry.owners().size())
                wrong.add(
                        ballot.row(),
                        "owner",
                        "",
                        "not-an-owner",
                        registry.owners().size());
            var row = seen.putIfAbsent(ballot.owner(), ballot.row());
            if (row != null) wrong.add(ballot.row(), "owner", "", "voted-twice", row);
        }
        if (!wrong.isEmpty()) return Decision.refuse(wrong.refusal(weighing.checks()));
        return weighing.concludeAll(a.reason(), found -> events(a, found));
    }

    private VoteCount count(List<OwnerBallot> ballots) {
        var count = VoteCount.NONE;
        for (var ballot : ballots)
            count = count.with(ballot.choice(), new Weight(registry.owners().get(ballot.owner() - 1), 1));
        return count;
    }

    /// In the order of owners' numbers, which tells nobody who they are, and not of the sheet, which may follow flats.
    private List<EstateEvent> events(RecordOwnersBallots a, Findings found) {
        var ballots = a.ballots().stream().sorted(comparing(OwnerBallot::owner)).toList();
        var count = count(ballots);
        var events = new ArrayList<EstateEvent>();
        for (var from = 0; from < ballots.size(); from += OwnersBallotsRecorded.MOST)
            events.add(new OwnersBallotsRecorded(
                    a.estate(),
                    a.occurredOn(),
                    a.vote(),
                    from + 1,
                    ballots.subList(from, Math.min(from + OwnersBallotsRecorded.MOST, ballots.size())).stream()
                            .map(one -> Sealed.of(one.person(), one.cast()))
                            .toList(),
                    count,
                    from == 0 ? a.files() : List.of(),
                    from == 0 ? found : Following.of(found)));
        return events;
    }
}
