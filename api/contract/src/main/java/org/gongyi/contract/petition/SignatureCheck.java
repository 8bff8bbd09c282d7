package org.gongyi.contract.petition;

import static org.gongyi.contract.Require.people;
import static org.gongyi.contract.Require.present;

import org.gongyi.contract.Signatures;

/// What came of holding each signature of a petition against the roll, in numbers and without anybody's name.
///
/// @param lines signatures on the paper; they are those counted and those of the three other numbers
/// @param twice beyond the first of one person
/// @param unlisted of somebody who is not on the roll
/// @param withdrawn of somebody who took it back
/// @param counted how many remain, by each list
public record SignatureCheck(int lines, int twice, int unlisted, int withdrawn, Signatures counted) {

    public SignatureCheck {
        lines = people("lines", lines);
        twice = people("twice", twice);
        unlisted = people("unlisted", unlisted);
        withdrawn = people("withdrawn", withdrawn);
        counted = present("counted", counted);
    }
}
