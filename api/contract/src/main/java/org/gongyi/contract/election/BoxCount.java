package org.gongyi.contract.election;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.optionalText;
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
/// @param merged numbers of the other boxes whose ballots were put together with these before the count
/// @param resolvedBy the third person who decided where the two entries differed; absent where they did not
/// @param seals how it was sealed before and after the vote: numbers of the seals, by whom, before which witnesses
/// @param explained why numbers that look unlikely are so, in the words of those who counted
public record BoxCount(
        int number,
        int issued,
        int returned,
        int valid,
        int invalid,
        String firstCount,
        String secondCount,
        @Nullable String confirmedBy,
        List<Votes> votes,
        List<Integer> merged,
        @Nullable String resolvedBy,
        @Nullable String seals,
        @Nullable String explained) {

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
        merged = atMost("merged", 59, merged);
        merged.forEach(one -> between("merged", one, 1, 300));
        resolvedBy = optionalLine("resolvedBy", resolvedBy);
        seals = optionalText("seals", seals);
        explained = optionalText("explained", explained);
    }

    /// A box counted apart, on whose numbers both agreed.
    public BoxCount(
            int number,
            int issued,
            int returned,
            int valid,
            int invalid,
            String firstCount,
            String secondCount,
            @Nullable String confirmedBy,
            List<Votes> votes) {
        this(
                number,
                issued,
                returned,
                valid,
                invalid,
                firstCount,
                secondCount,
                confirmedBy,
                votes,
                List.of(),
                null,
                null,
                null);
    }

    /// Its numbers alone, whoever counted them.
    public BoxPapers papers() {
        return new BoxPapers(issued, returned, valid, invalid, votes);
    }
}
