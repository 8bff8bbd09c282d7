package org.gongyi.contract.resolution;

import static org.gongyi.contract.Require.people;

/// A vote as it was counted: 赞成 反对 弃权.
public record Vote(int inFavour, int against, int abstained) {

    public Vote {
        inFavour = people("vote.inFavour", inFavour);
        against = people("vote.against", against);
        abstained = people("vote.abstained", abstained);
    }

    public int cast() {
        return inFavour + against + abstained;
    }
}
