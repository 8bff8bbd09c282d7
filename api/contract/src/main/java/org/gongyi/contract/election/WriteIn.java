package org.gongyi.contract.election;

import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.present;

import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;

/// Somebody who was written in on ballots (另选人) and stands on no list.
public record WriteIn(PersonId person, String name, Sex sex) {

    public WriteIn {
        person = present("person", person);
        name = line("name", name);
        sex = present("sex", sex);
    }
}
