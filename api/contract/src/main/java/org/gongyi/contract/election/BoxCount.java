package org.gongyi.contract.election;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.people;

import java.util.List;
import org.gongyi.contract.Nullable;

/// One box as it was counted. `valid + invalid = returned` holds, and `returned <= issued`, unless the paper itself
/// says otherwise.
///
/// @param number of the box or, of boxes counted together, of the first
/// @param issued ballots given out, `returned` those in the box
/// @param firstCount who entered the numbers first, `secondCount` who entered them independently
/// @param confirmedBy the third person who confirms that the paper itself holds more ballots than were given out
public record BoxCount(
        int number,
        int issued,
        int returned,
        int valid,
        int invalid,
        String firstCount,
        String secondCount,
        @Nullable String confirmedBy,
        List<Votes> votes) {

    public BoxCount {
        number = (int) between("number", number, 1, 300);
        issued = people("issued", issued);
        returned = people("returned", returned);
        valid = people("valid", valid);
        invalid = people("invalid", invalid);
        firstCount = line("firstCount", firstCount);
        secondCount = line("secondCount", secondCount);
        confirmedBy = optionalLine("confirmedBy", confirmedBy);
        votes = atMost("votes", 60, votes);
    }
}
