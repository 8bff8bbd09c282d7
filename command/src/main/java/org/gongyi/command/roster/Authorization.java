package org.gongyi.command.roster;

import java.time.LocalDate;
import java.util.Set;
import org.gongyi.contract.resolution.Matter;

/// What the assembly lets its representatives decide, and until when.
public record Authorization(Set<Matter> matters, LocalDate from, LocalDate until, String decision) {

    public Authorization {
        matters = Set.copyOf(matters);
    }

    public boolean covers(Matter matter, LocalDate day) {
        return matters.contains(matter) && !day.isBefore(from) && !day.isAfter(until);
    }
}
