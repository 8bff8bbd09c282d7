package org.gongyi.contract.election;

import static org.gongyi.contract.Require.line;

import org.gongyi.contract.Nullable;
import org.gongyi.contract.PersonId;

/// Who works at a polling place: ballot clerk, caller, teller. Names are announced by law.
///
/// @param candidate whether this person stands
/// @param relativeOf the candidate this person is a near relative of
public record Teller(
        String name, boolean candidate, @Nullable PersonId relativeOf) {

    public Teller {
        name = line("name", name);
    }
}
