package org.gongyi.contract.election;

import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.present;

import org.gongyi.contract.community.Seat.Post;

/// How many are to be elected to a post.
public record SeatsOfPost(Post post, int seats) {

    public SeatsOfPost {
        post = present("post", post);
        seats = (int) between("seats", seats, 1, 9);
    }
}
