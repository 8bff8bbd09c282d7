package org.gongyi.contract.roll;

import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.matches;
import static org.gongyi.contract.Require.optionalDay;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.present;

import java.time.LocalDate;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.PersonId;

/// Somebody who is to be on a roll, as the sheet says it. Lives no longer than the act: birthday and key are in no
/// event.
///
/// @param row of the sheet, as the spreadsheet counts
/// @param key one-way image of the number of papers, the same in every roll of this ledger; 64 hex digits
/// @param household as the household register numbers it; absent where the sheet names none, as is `group`
/// @param since when this person has lived or worked here; absent where the ground asks for no period
/// @param declared whether the person said so or applied, where the ground asks for that
/// @param agreed whether the meeting agreed, or the election committee confirmed, where the ground asks for that
/// @param deprived of political rights by a sentence
public record Registration(
        int row,
        PersonId person,
        String key,
        String name,
        LocalDate birthday,
        @Nullable String group,
        @Nullable String household,
        Ground ground,
        @Nullable LocalDate since,
        boolean declared,
        boolean agreed,
        boolean deprived,
        boolean householdRepresentative,
        boolean residentRepresentative) {

    /// The form of a key.
    public static final String KEY = "[0-9a-f]{64}";

    public Registration {
        row = (int) between("row", row, 1, 9_999_999);
        person = present("person", person);
        key = matches("key", key, KEY);
        name = line("name", name);
        birthday = present("birthday", birthday);
        group = optionalLine("group", group);
        household = optionalLine("household", household);
        ground = present("ground", ground);
        since = optionalDay("since", since);
    }

    /// What is kept of it, sealed.
    public VoterCard card() {
        return new VoterCard(
                key,
                name,
                group,
                household,
                ground,
                since,
                declared,
                agreed,
                householdRepresentative,
                residentRepresentative);
    }

    /// Without anything of the person, which belongs in no message.
    @Override
    public String toString() {
        return "Registration[row " + row + "]";
    }
}
