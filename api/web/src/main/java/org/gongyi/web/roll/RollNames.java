package org.gongyi.web.roll;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.web.roll.VoterBook.Voter;
import org.gongyi.web.telling.VoterNames;
import org.springframework.stereotype.Component;

/// Names by the roll of persons.
@Component
final class RollNames implements VoterNames {

    private final RollBook book;

    RollNames(RollBook book) {
        this.book = book;
    }

    @Override
    public Map<PersonId, String> of(ElectionId election, Collection<PersonId> persons) {
        return book.persons(election, persons).stream().collect(toMap(Voter::person, Voter::name));
    }
}
