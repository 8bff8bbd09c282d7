package org.gongyi.web.telling;

import java.util.List;
import java.util.Map;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.CandidacyEvent.Described;
import org.gongyi.contract.election.Profile;

/// What a notice of candidates tells of them, opened for one question. Whoever asks makes sure that the
/// notice hangs, and keeps nothing. Answered by the process that has the keys.
@FunctionalInterface
public interface CandidateProfiles {

    /// Of somebody described twice the later; whose profile was erased is left out.
    Map<PersonId, Profile> of(List<Described> described);
}
