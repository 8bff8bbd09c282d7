package org.gongyi.contract.resolution;

import static org.gongyi.contract.Require.line;

/// Where a notice stands in the open air, and who put it there. The network alone does not fulfil the duty.
public record Board(String place, String postedBy) {

    public Board {
        place = line("board.place", place);
        postedBy = line("board.postedBy", postedBy);
    }
}
