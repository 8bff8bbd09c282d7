package org.gongyi.contract.election;

import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.present;

/// What a notice of candidates tells of one beyond name, sex and post. Sealed in its event: it is shown
/// while the notice hangs and to nobody afterwards.
///
/// @param age in years, on the day of the notice
public record Profile(int age, Education education, Affiliation affiliation) {

    public Profile {
        age = (int) between("age", age, 18, 120);
        education = present("education", education);
        affiliation = present("affiliation", affiliation);
    }
}
