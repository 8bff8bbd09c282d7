package org.gongyi.contract.community;

import java.time.LocalDate;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;

/// One person in one office, first and last day included. Who left on the first day never sat: the last is
/// the day before it.
///
/// @param seated whether it began with the whole body, and not by joining one that sat
/// @param left why the person left before the term was over; absent where the term ran out, and in what was
///     kept before it was told
public record Tenure(
        Office office,
        Seat seat,
        LocalDate from,
        LocalDate until,
        boolean seated,
        @Nullable Cause left) {

    /// A term that nobody has left.
    public Tenure(Office office, Seat seat, LocalDate from, LocalDate until, boolean seated) {
        this(office, seat, from, until, seated, null);
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean isOf(PersonId person, Office held) {
        return seat.person().equals(person) && office == held;
    }

    public Tenure endingBefore(LocalDate day) {
        return until.isBefore(day) ? this : new Tenure(office, seat, from, day.minusDays(1), seated);
    }

    /// @param day the first without the office
    public Tenure left(LocalDate day, Cause cause) {
        return new Tenure(office, seat, from, day.minusDays(1), seated, cause);
    }
}
