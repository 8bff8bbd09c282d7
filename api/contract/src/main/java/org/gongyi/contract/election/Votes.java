package org.gongyi.contract.election;

import static org.gongyi.contract.Require.people;
import static org.gongyi.contract.Require.present;

import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat.Post;

/// What was counted for one person in one post.
public record Votes(PersonId person, Post post, int inFavour, int against, int abstained) {

    public Votes {
        person = present("person", person);
        post = present("post", post);
        inFavour = people("inFavour", inFavour);
        against = people("against", against);
        abstained = people("abstained", abstained);
    }
}
