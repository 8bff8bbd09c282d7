package org.gongyi.app.seating;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityCommand.TakeOffice;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.query.electiontrack.ElectionTrack;

/// Who holds a seat by an election as it stood after one of its entries, and how the register follows
/// when that changes.
record Winners(Map<PersonId, Seat> seats) {

    static final Winners NONE = new Winners(Map.of());

    /// @param entry the last that is regarded, from 0
    static ElectionView after(ElectionView election, int entry) {
        return ElectionTrack.fold(election.trail().subList(0, entry + 1));
    }

    /// Of the first so many votes; one who won in two votes sits where the later put them.
    static Winners of(ElectionView election, int votes) {
        return new Winners(election.rounds().stream()
                .limit(votes)
                .filter(RoundView::effective)
                .flatMap(vote -> vote.outcome().elected().stream())
                .map(one -> new Seat(one.person(), one.name(), one.post()))
                .collect(toMap(Seat::person, identity(), (_, later) -> later, LinkedHashMap::new)));
    }

    boolean isEmpty() {
        return seats.isEmpty();
    }

    /// How the register follows one day after the other.
    ///
    /// @param before who sits before the first day
    /// @param found what was found on each day, in the order of the entries
    static Stream<CommunityCommand> owed(
            ElectionView election, Winners before, SortedMap<LocalDate, List<Winners>> found) {
        Stream<CommunityCommand> owed = Stream.empty();
        for (var day : found.entrySet()) {
            owed = Stream.concat(owed, changes(election, before, day.getValue(), day.getKey()));
            before = day.getValue().getLast();
        }
        return owed;
    }

    /// Of several results that speak of one day the last is right; whoever the others seated leaves again. Leaving
    /// comes first, so that a post is free before another takes it. Who holds the same seat by all of them is left
    /// alone.
    private static Stream<CommunityCommand> changes(
            ElectionView election, Winners before, List<Winners> found, LocalDate from) {
        var now = found.getLast();
        var told = Stream.concat(Stream.of(before), found.stream()).toList();
        var leaving = told.stream()
                .flatMap(one -> one.seats.values().stream())
                .distinct()
                .filter(seat -> !now.seats.containsValue(seat));
        var joining = now.seats.values().stream()
                .filter(seat -> !told.stream().allMatch(one -> one.seats.containsValue(seat)));
        return Stream.concat(
                leaving.map(seat -> leaves(election, seat, from)), joining.map(seat -> joins(election, seat, from)));
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
                seat.post(),
                Cause.ELECTION_VOID,
                Seating.by(election.id()),
                null,
                Seating.by(election.id()));
    }
}
