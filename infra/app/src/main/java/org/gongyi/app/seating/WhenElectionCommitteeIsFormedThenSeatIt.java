package org.gongyi.app.seating;

import java.time.LocalDate;
import java.util.Optional;
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
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.Stage;
import org.springframework.stereotype.Component;

/// Whoever was chosen into the election committee sits in it by the register as well, and may record its acts; whoever
/// leaves it does so no more, and nobody does after the day of the handover.
@Component
public final class WhenElectionCommitteeIsFormedThenSeatIt implements Seating {

    @Override
    public Stream<CommunityCommand> owed(ElectionView election) {
        if (election.committee().isEmpty() || election.stage() == Stage.WITHOUT_EFFECT) return Stream.empty();
        return lastChange(election).map(day -> seat(election, day)).stream();
    }

    private static CommunityCommand seat(ElectionView election, LocalDate day) {
        var until =
                election.stage() == Stage.HANDED_OVER ? day : election.plan().until();
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
        return election.trail().stream()
                .map(entry -> entry.event())
                .filter(WhenElectionCommitteeIsFormedThenSeatIt::changes)
                .map(ElectionEvent::occurredOn)
                .max(LocalDate::compareTo);
    }

    private static boolean changes(ElectionEvent event) {
        return switch (event) {
            case ElectionCommitteeFormed e -> e.findings().isEffective();
            case ElectionCommitteeFilled _, ElectionCommitteeLeft _, HandoverCompleted _ -> true;
            default -> false;
        };
    }
}
