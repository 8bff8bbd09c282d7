package org.gongyi.app.seating;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.TakeOffice;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.contract.election.Stage;
import org.springframework.stereotype.Component;

/// Whoever was elected, in whichever vote with effect, sits by the register from the day after the last vote to the end
/// of the term: after a general election as a whole committee, after a by-election beside those who sit.
@Component
public final class WhenElectionIsHandedOverThenSeatTheElected implements Seating {

    @Override
    public Stream<CommunityCommand> owed(ElectionView election) {
        var votes = election.rounds().stream().filter(RoundView::effective).toList();
        var elected = elected(votes);
        if (election.stage() != Stage.HANDED_OVER || elected.isEmpty()) return Stream.empty();
        var from = votes.stream()
                .map(RoundView::day)
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusDays(1);
        return switch (election.plan().kind()) {
            case GENERAL -> Stream.of(committee(election, elected, from));
            case BY_ELECTION -> elected.stream().map(seat -> beside(election, seat, from));
        };
    }

    /// One who won in two votes sits where the later put them.
    private static List<Seat> elected(List<RoundView> votes) {
        var seats = votes.stream()
                .flatMap(vote -> vote.outcome().elected().stream())
                .map(one -> new Seat(one.person(), one.name(), one.post()))
                .collect(toMap(Seat::person, seat -> seat, (_, later) -> later, LinkedHashMap::new));
        return List.copyOf(seats.values());
    }

    private static CommunityCommand committee(ElectionView election, List<Seat> seats, LocalDate from) {
        var until = election.plan().until();
        return new SeatBody(
                election.community(), from, Office.COMMITTEE, seats, until, Basis.ELECTED, Seating.by(election.id()));
    }

    private static CommunityCommand beside(ElectionView election, Seat seat, LocalDate from) {
        var until = election.plan().until();
        return new TakeOffice(
                election.community(), from, Office.COMMITTEE, seat, until, Basis.BY_ELECTED, Seating.by(election.id()));
    }
}
