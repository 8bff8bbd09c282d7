package org.gongyi.webtest;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.Affiliation;
import org.gongyi.contract.election.CandidacyEvent.Described;
import org.gongyi.contract.election.Education;
import org.gongyi.contract.election.Profile;
import org.gongyi.web.telling.CandidateProfiles;

/// Whoever was described is so by the same.
public final class ProfilesOfTests implements CandidateProfiles {

    public static final Profile PROFILE = new Profile(46, Education.COLLEGE, Affiliation.PARTY_MEMBER);

    @Override
    public Map<PersonId, Profile> of(List<Described> described) {
        return described.stream().collect(toMap(Described::person, _ -> PROFILE, (_, later) -> later));
    }
}
