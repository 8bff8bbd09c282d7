package org.gongyi.web.telling;

import java.util.Collection;
import java.util.Map;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionId;

/// Names of mere voters, opened for one question. Whoever asks makes sure that they may be shown, and keeps none.
@FunctionalInterface
public interface VoterNames {

    /// Whoever is not on the roll now is left out.
    Map<PersonId, String> of(ElectionId election, Collection<PersonId> persons);
}
