package org.gongyi.contract.election;

import java.util.List;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat.Post;

/// People with the same number of votes for fewer seats than they are.
public record Tied(Post post, int seats, List<PersonId> persons) {

    public Tied {
        persons = List.copyOf(persons);
    }
}
