package org.gongyi.app.seating;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFilled;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFormed;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeLeft;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.HandoverEvent.ByElectionEnded;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.FraudDecided;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.ledger.Entry;
import org.springframework.stereotype.Component;

/// Whoever was chosen into the election committee sits in it by the register as well, and may record
/// its acts; whoever leaves it does so no more, and nobody does after the day of the handover or the
/// filing of a by-election. Where the whole vote is found to have had no effect after that, it sits
/// again from that day, to hold it once more.
@Component
public final class WhenElectionCommitteeIsFormedThenSeatIt implements Seating {

    @Override
    public Stream<CommunityCommand> owed(ElectionView election) {
        if (election.committee().isEmpty() || election.stage() == Stage.WITHOUT_EFFECT) return Stream.empty();
        return lastChange(election).map(day -> seat(election, day)).stream();
    }

    private static CommunityCommand seat(ElectionView election, LocalDate day) {
        var until = election.stage().isOver() ? day : election.plan().until();
        return new SeatBody(
                election.community(),
                day,
                Office.ELECTION_COMMITTEE,
                election.committee(),
                until,
                Basis.CHOSEN,
                Seating.by(election.id()));
    }

    /// Absent where the committee was formed without effect.
    private static Optional<LocalDate> lastChange(ElectionView election) {
        var events = election.trail().stream().map(Entry::event).toList();
        var ended = IntStream.range(0, events.size())
                .filter(at -> ends(events.get(at)))
                .max()
                .orElse(events.size());
        return IntStream.range(0, events.size())
                .filter(at -> changes(events.get(at))
                        || (at > ended && !election.stage().isOver() && undoes(events.get(at))))
                .mapToObj(events::get)
                .map(ElectionEvent::occurredOn)
                .max(LocalDate::compareTo);
    }

    private static boolean ends(ElectionEvent event) {
        return event instanceof HandoverCompleted || event instanceof ByElectionEnded;
    }

    /// Whether it takes the effect from a vote.
    private static boolean undoes(ElectionEvent event) {
        return switch (event) {
            case FraudDecided e -> e.found() && e.isOfTheVote();
            case CountCorrected e -> !e.findings().isEffective();
            default -> false;
        };
    }

    private static boolean changes(ElectionEvent event) {
        return switch (event) {
            case ElectionCommitteeFormed e -> e.findings().isEffective();
            case ElectionCommitteeFilled _, ElectionCommitteeLeft _ -> true;
            default -> ends(event);
        };
    }
}
