package org.gongyi.contract.election;

import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.present;

import org.gongyi.contract.PersonId;

/// Somebody who stands, with what the notice of candidates tells of them.
///
/// @param age in years, on the day of the notice
/// @param agreed whether this person agreed that it is made known (个人信息保护法 第二十五条)
public record CandidateProfile(PersonId person, int age, Education education, Affiliation affiliation, boolean agreed) {

    public CandidateProfile {
        person = present("person", person);
        age = (int) between("age", age, 18, 120);
        education = present("education", education);
        affiliation = present("affiliation", affiliation);
    }

    public Profile profile() {
        return new Profile(age, education, affiliation);
    }

    /// Without what is told of the person, which belongs in no message.
    @Override
    public String toString() {
        return "CandidateProfile[" + person + "]";
    }
}
