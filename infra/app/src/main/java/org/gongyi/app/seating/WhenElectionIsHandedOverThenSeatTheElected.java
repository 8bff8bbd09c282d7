package org.gongyi.app.seating;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.TakeOffice;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.ResultEvent;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.electiontrack.ElectionTrack;
import org.springframework.stereotype.Component;

/// Whoever was elected, in whichever vote with effect, sits by the register from the day after the last vote to the end
/// of the term: after a general election as a whole committee, after a by-election beside those who sit.
///
/// What is found of the result after the handover changes single seats, from the day it was found: who turns out not to
/// have won leaves, who turns out to have won joins. Everybody else is left alone, and so is who has left since.
///
/// Where the whole vote turns out to have had no effect everybody leaves, however far the election falls back by that.
/// Whoever wins the vote that is held again waits for its own handover.
@Component
public final class WhenElectionIsHandedOverThenSeatTheElected implements Seating {

    @Override
    public Stream<CommunityCommand> owed(ElectionView election) {
        var trail = election.trail();
        var handed = lastHandover(trail);
        if (handed < 0) return Stream.empty();
        var then = after(trail, handed);
        int votes = then.rounds().size();
        var elected = elected(then, votes);
        if (elected.isEmpty()) return Stream.empty();
        var from = lastVote(then).plusDays(1);
        var found = IntStream.range(handed + 1, trail.size())
                .filter(entry -> trail.get(entry).event() instanceof ResultEvent)
                .boxed()
                .flatMap(entry -> changed(election, entry, votes, from));
        return Stream.concat(seated(election, elected.values().stream().toList(), from), found);
    }

    private static int lastHandover(List<Entry<ElectionEvent>> trail) {
        return IntStream.range(0, trail.size())
                .filter(entry -> trail.get(entry).event() instanceof HandoverCompleted)
                .max()
                .orElse(-1);
    }

    private static ElectionView after(List<Entry<ElectionEvent>> trail, int entry) {
        return ElectionTrack.fold(trail.subList(0, entry + 1));
    }

    /// By person, of the first so many votes; one who won in two votes sits where the later put them.
    private static Map<PersonId, Seat> elected(ElectionView election, int votes) {
        return election.rounds().stream()
                .limit(votes)
                .filter(RoundView::effective)
                .flatMap(vote -> vote.outcome().elected().stream())
                .map(one -> new Seat(one.person(), one.name(), one.post()))
                .collect(toMap(Seat::person, identity(), (_, later) -> later, LinkedHashMap::new));
    }

    private static LocalDate lastVote(ElectionView election) {
        return election.rounds().stream()
                .filter(RoundView::effective)
                .map(RoundView::day)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Stream<CommunityCommand> seated(ElectionView election, List<Seat> seats, LocalDate from) {
        return switch (election.plan().kind()) {
            case GENERAL ->
                Stream.of(new SeatBody(
                        election.community(),
                        from,
                        Office.COMMITTEE,
                        seats,
                        election.plan().until(),
                        Basis.ELECTED,
                        Seating.by(election.id())));
            case BY_ELECTION -> seats.stream().map(seat -> joins(election, seat, from));
        };
    }

    /// Leaving comes first, so that a post is free before another takes it.
    ///
    /// @param votes how many were counted at the handover
    private static Stream<CommunityCommand> changed(ElectionView election, int entry, int votes, LocalDate from) {
        var trail = election.trail();
        var day = trail.get(entry).event().occurredOn();
        var since = day.isBefore(from) ? from : day;
        var before = elected(after(trail, entry - 1), votes).values();
        var now = elected(after(trail, entry), votes).values();
        return Stream.concat(
                before.stream().filter(seat -> !now.contains(seat)).map(seat -> leaves(election, seat, since)),
                now.stream().filter(seat -> !before.contains(seat)).map(seat -> joins(election, seat, since)));
    }

    private static CommunityCommand joins(ElectionView election, Seat seat, LocalDate from) {
        var basis = election.plan().kind() == ElectionKind.GENERAL ? Basis.ELECTED : Basis.BY_ELECTED;
        return new TakeOffice(
                election.community(),
                from,
                Office.COMMITTEE,
                seat,
                election.plan().until(),
                basis,
                Seating.by(election.id()));
    }

    private static CommunityCommand leaves(ElectionView election, Seat seat, LocalDate day) {
        return new LeaveOffice(
                election.community(),
                day,
                Office.COMMITTEE,
                seat.person(),
                Cause.ELECTION_VOID,
                Seating.by(election.id()),
                null,
                Seating.by(election.id()));
    }
}
