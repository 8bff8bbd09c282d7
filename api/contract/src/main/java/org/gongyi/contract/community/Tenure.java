package org.gongyi.contract.community;

import java.time.LocalDate;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;

/// One person in one office, first and last day included.
///
/// @param seated whether it began with the whole body, and not by joining one that sat
public record Tenure(Office office, Seat seat, LocalDate from, LocalDate until, boolean seated) {

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean isOf(PersonId person, Office held) {
        return seat.person().equals(person) && office == held;
    }

    public Tenure endingBefore(LocalDate day) {
        return until.isBefore(day) ? this : new Tenure(office, seat, from, day.minusDays(1), seated);
    }
}
