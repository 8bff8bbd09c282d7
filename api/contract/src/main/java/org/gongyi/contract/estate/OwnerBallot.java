package org.gongyi.contract.estate;

import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.present;

import org.gongyi.contract.PersonId;

/// The ballot of one owner, as a sheet says it. Lives no longer than the act.
///
/// @param row of the sheet, as the spreadsheet counts
/// @param owner number on the roster of owners
public record OwnerBallot(int row, int owner, PersonId person, Choice choice) {

    public OwnerBallot {
        row = (int) between("row", row, 1, 9_999_999);
        owner = (int) between("owner", owner, 1, EstateCommand.MOST_FLATS);
        person = present("person", person);
        choice = present("choice", choice);
    }

    /// Without the choice, which belongs in no message.
    @Override
    public String toString() {
        return "OwnerBallot[row " + row + "]";
    }

    /// What is kept of it, sealed.
    public Cast cast() {
        return new Cast(owner, choice);
    }

    /// Who voted how: shown to that owner, to the committee that counted them, and to those who
    /// supervise it; each reading is noted.
    public record Cast(int owner, Choice choice) {

        @Override
        public String toString() {
            return "Cast[…]";
        }
    }
}
