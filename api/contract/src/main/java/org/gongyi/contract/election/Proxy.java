package org.gongyi.contract.election;

import static org.gongyi.contract.Require.present;

import org.gongyi.contract.PersonId;

/// One voter votes for another (委托投票).
///
/// @param principal who is absent
/// @param holder who casts the ballot
/// @param relative whether they are near relatives
/// @param voter whether the holder stands on the roll of this election
/// @param written whether it was given in writing
public record Proxy(PersonId principal, PersonId holder, boolean relative, boolean voter, boolean written) {

    public Proxy {
        principal = present("principal", principal);
        holder = present("holder", holder);
    }
}
