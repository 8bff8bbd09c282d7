package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.Nominee;

/// A further ballot (另行选举).
record Further(LocalDate day, List<Nominee> candidates) {
    Further {
        candidates = List.copyOf(candidates);
    }

    /// Without somebody who stands no more.
    Further without(PersonId person) {
        return new Further(
                day,
                candidates.stream().filter(one -> !one.person().equals(person)).toList());
    }
}
