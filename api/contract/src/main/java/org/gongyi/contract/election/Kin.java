package org.gongyi.contract.election;

import static org.gongyi.contract.Require.present;

import org.gongyi.contract.PersonId;

/// Two people who are near relatives of each other, as was declared.
public record Kin(PersonId one, PersonId other, Kinship kinship) {

    public Kin {
        one = present("one", one);
        other = present("other", other);
        kinship = present("kinship", kinship);
    }

    /// Whether these are the two, in whatever order.
    public boolean isOf(PersonId some, PersonId someOther) {
        return (one.equals(some) && other.equals(someOther)) || (one.equals(someOther) && other.equals(some));
    }
}
