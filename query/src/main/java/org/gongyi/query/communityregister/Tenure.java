package org.gongyi.query.communityregister;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.CommunityEvent.OfficeTaken;
import org.gongyi.contract.community.CommunityView.TenureView;
import org.gongyi.contract.community.Seat;

/// One person in one office, first and last day included. The same spans as those the rules judge by.
record Tenure(Office office, String person, String name, Seat.Post post, LocalDate from, LocalDate until) {

    /// The new body sits from its day; whoever sat before sat until the day before.
    static List<Tenure> seated(List<Tenure> held, BodySeated e) {
        var before = held.stream()
                .filter(one -> one.office != e.body() || one.from.isBefore(e.occurredOn()))
                .map(one -> one.office == e.body() ? one.endingBefore(e.occurredOn()) : one);
        var sitting = e.seats().stream().map(seat -> of(e.body(), seat, e.occurredOn(), e.until()));
        return Stream.concat(before, sitting).toList();
    }

    static List<Tenure> taken(List<Tenure> held, OfficeTaken e) {
        return Stream.concat(held.stream(), Stream.of(of(e.office(), e.seat(), e.occurredOn(), e.until())))
                .toList();
    }

    static List<Tenure> left(List<Tenure> held, OfficeLeft e) {
        return held.stream()
                .map(one -> one.isOf(e) ? one.endingBefore(e.occurredOn()) : one)
                .toList();
    }

    TenureView view() {
        return new TenureView(office, new PersonId(person), name, post, from, until);
    }

    private static Tenure of(Office office, Seat seat, LocalDate from, LocalDate until) {
        return new Tenure(office, seat.person().value(), seat.name(), seat.post(), from, until);
    }

    private boolean isOf(OfficeLeft e) {
        return office == e.office()
                && person.equals(e.person().value())
                && !e.occurredOn().isBefore(from)
                && !e.occurredOn().isAfter(until);
    }

    private Tenure endingBefore(LocalDate day) {
        return until.isBefore(day) ? this : new Tenure(office, person, name, post, from, day.minusDays(1));
    }
}
