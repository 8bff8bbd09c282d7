package org.gongyi.contract.election;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.time;

import java.util.List;

/// A polling station or a roving box (流动票箱).
///
/// @param number of the box, unique in its election
/// @param opens `08:00`
/// @param booth whether there is a secret writing booth (秘密写票处)
public record PollingPlace(
        int number, String place, boolean roving, String opens, String closes, boolean booth, List<Teller> tellers) {

    public PollingPlace {
        number = (int) between("number", number, 1, 300);
        place = line("place", place);
        opens = time("opens", opens);
        closes = time("closes", closes);
        tellers = atMost("tellers", 30, tellers);
    }
}
