package org.gongyi.command.cadre;

import java.util.List;
import java.util.Set;
import org.gongyi.contract.PersonId;

/// The other records of the community, told among the surroundings of an act that depends on them.
///
/// @param persons who has one
/// @param meetings at which somebody of them is or was rated
public record Colleagues(Set<PersonId> persons, List<Meeting> meetings) {

    public static final Colleagues NONE = new Colleagues(Set.of(), List.of());

    public Colleagues {
        persons = Set.copyOf(persons);
        meetings = List.copyOf(meetings);
    }
}
