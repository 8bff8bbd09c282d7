package org.gongyi.app.access;

import java.time.LocalDate;
import java.util.UUID;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;

/// An office of government that an account holds, first and last day included.
///
/// @param person who acts, as entries name them; of this appointment only
public record Appointment(UUID id, Office office, String place, PersonId person, LocalDate from, LocalDate until) {

    boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    Actor actor() {
        return new Actor(office, person, place);
    }
}
