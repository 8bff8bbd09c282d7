package org.gongyi.contract.estate;

import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.matches;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.present;

import org.gongyi.contract.Nullable;
import org.gongyi.contract.PersonId;

/// One exclusive part (专有部分) and who owns it, as a sheet says it. Lives no longer than the act.
///
/// @param row of the sheet, as the spreadsheet counts
/// @param unit which flat it is: 3-1-201
/// @param key one-way image of the number of papers: by it several flats are one owner's; 64 hex digits
/// @param name of the owner; where several own it, of the one whom they have named to vote
/// @param coOwners the others; absent where there are none
/// @param undelivered not sold, or sold and not handed over: it counts for the developer
public record Flat(
        int row,
        String unit,
        Area area,
        PersonId person,
        String key,
        String name,
        @Nullable String coOwners,
        boolean undelivered) {

    /// The form of a key.
    public static final String KEY = "[0-9a-f]{64}";

    public Flat {
        row = (int) between("row", row, 1, 9_999_999);
        unit = line("unit", unit);
        area = present("area", area);
        person = present("person", person);
        key = matches("key", key, KEY);
        name = line("name", name);
        coOwners = optionalLine("coOwners", coOwners);
    }

    /// Without anything of the person, which belongs in no message.
    @Override
    public String toString() {
        return "Flat[row " + row + "]";
    }
}
