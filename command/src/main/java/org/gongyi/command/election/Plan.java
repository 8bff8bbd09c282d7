package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.CallingEvent;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CallingEvent.PollingPostponed;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.VotingMode;

/// What was called: why, in which way, for which seats, on which day.
///
/// @param until last day of the term that is elected for
/// @param byAdoptedMethod whether an assembly adopted the election method
record Plan(
        ElectionKind kind,
        VotingMode mode,
        List<SeatsOfPost> seats,
        LocalDate pollingDay,
        LocalDate until,
        boolean womenSeat,
        boolean byAdoptedMethod) {

    Plan {
        seats = List.copyOf(seats);
    }

    static Plan of(ElectionCalled e) {
        return new Plan(
                e.kind(), e.mode(), e.seats(), e.pollingDay(), e.until(), e.womenSeat(), e.methodBody() != null);
    }

    Plan after(CallingEvent event) {
        return switch (event) {
            case ElectionCalled e -> of(e);
            case PollingPostponed e -> e.findings().isEffective() ? on(e.pollingDay()) : this;
        };
    }

    /// The same on another day.
    Plan on(LocalDate day) {
        return new Plan(kind, mode, seats, day, until, womenSeat, byAdoptedMethod);
    }

    int allSeats() {
        return seats.stream().mapToInt(SeatsOfPost::seats).sum();
    }

    /// Seats that are left when these people hold theirs.
    List<SeatsOfPost> without(List<Elected> held) {
        return without(seats, held);
    }

    static List<SeatsOfPost> without(List<SeatsOfPost> seats, List<Elected> held) {
        return seats.stream()
                .filter(of -> of.seats() > count(held, of.post()))
                .map(of -> new SeatsOfPost(of.post(), of.seats() - count(held, of.post())))
                .toList();
    }

    private static int count(List<Elected> held, Post post) {
        return Math.toIntExact(held.stream().filter(one -> one.post() == post).count());
    }

    int seatsOf(Post post) {
        return seats.stream()
                .filter(one -> one.post() == post)
                .mapToInt(SeatsOfPost::seats)
                .sum();
    }
}
