package org.gongyi.web.telling;

import java.util.Map;
import org.gongyi.contract.PersonId;

/// How people are called whom an entry names by number. Names are looked up among what is public anyway.
@FunctionalInterface
public interface Names {

    /// Nobody is known: numbers stand for themselves.
    Names NONE = PersonId::value;

    String of(PersonId person);

    static Names of(Map<PersonId, String> known) {
        return person -> known.getOrDefault(person, person.value());
    }
}
