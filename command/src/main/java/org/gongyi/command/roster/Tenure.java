package org.gongyi.command.roster;

import java.time.LocalDate;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat;

/// One person in one office, first and last day included.
public record Tenure(Office office, Seat seat, LocalDate from, LocalDate until) {

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean isOf(PersonId person, Office held) {
        return seat.person().equals(person) && office == held;
    }

    public Tenure endingOn(LocalDate day) {
        return new Tenure(office, seat, from, day.isBefore(until) ? day : until);
    }
}
