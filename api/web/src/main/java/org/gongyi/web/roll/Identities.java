package org.gongyi.web.roll;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.IdNumber;
import org.gongyi.contract.PersonId;

/// Who somebody is, told from the number of their papers, which is kept nowhere. Answered by the process that has the
/// keys.
public interface Identities {

    /// @param person the same for the same papers in that community, another in every other
    /// @param key the same in the whole ledger: by it somebody is found on two rolls
    record Identity(PersonId person, String key) {}

    Identity of(CommunityCode community, IdNumber number);

    /// The same of papers that are no identity card: the registration of a unit, a passport.
    ///
    /// @param papers their kind and number, in plain letters and digits
    Identity ofOtherPapers(CommunityCode community, String papers);
}
