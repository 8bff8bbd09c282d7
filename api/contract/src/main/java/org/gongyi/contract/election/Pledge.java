package org.gongyi.contract.election;

import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import org.gongyi.contract.PersonId;

/// What a candidate promised the voters (EL-CAND-MEET); the annual review asks for it.
///
/// @param promise in the words of the candidate
public record Pledge(PersonId person, String promise) {

    public Pledge {
        person = present("person", person);
        promise = text("promise", promise);
    }
}
