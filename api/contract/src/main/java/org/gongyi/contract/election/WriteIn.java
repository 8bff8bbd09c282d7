package org.gongyi.contract.election;

import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.present;

import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;

/// Somebody who was written in on ballots (另选人) and stands on no list. A record names who won a seat by
/// it or waits for another vote as one of equals; whoever won nothing stands there by number.
public record WriteIn(PersonId person, String name, Sex sex) {

    private static final String NUMBERED = "另选人 ";

    public WriteIn {
        person = present("person", person);
        name = line("name", name);
        sex = present("sex", sex);
    }

    /// The same without the name, told by a number that nobody else has in the election.
    public WriteIn numbered(int round, int number) {
        return new WriteIn(person, NUMBERED + (round == 1 ? "" : round + "-") + number, sex);
    }

    /// Whether that is what stands there instead of a name.
    public static boolean isNumber(String name) {
        return name.matches(NUMBERED + "(\\d{1,2}-)?\\d{1,2}");
    }
}
