package org.gongyi.web.roll;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.roll.Ground;
import org.gongyi.contract.roll.Registration;

/// How many of a sheet are on which ground, in the order of the grounds.
final class RollSummary {

    private RollSummary() {}

    static Map<Ground, Integer> of(List<Registration> voters) {
        var byGround = new EnumMap<Ground, Integer>(Ground.class);
        for (var voter : voters) byGround.merge(voter.ground(), 1, Integer::sum);
        return byGround;
    }
}
