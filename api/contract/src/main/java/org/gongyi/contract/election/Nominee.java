package org.gongyi.contract.election;

import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.present;

import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat.Post;

/// Somebody who stands, as the notice of candidates tells it. Names of candidates are public by law.
public record Nominee(PersonId person, String name, Sex sex, Post post) {

    public Nominee {
        person = present("person", person);
        name = line("name", name);
        sex = present("sex", sex);
        post = present("post", post);
    }
}
