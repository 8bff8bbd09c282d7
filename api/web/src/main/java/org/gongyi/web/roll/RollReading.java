package org.gongyi.web.roll;

import java.util.List;
import org.gongyi.contract.roll.Registration;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.Table;

/// What came of reading the sheet of a roll: all of it or nothing.
public sealed interface RollReading {

    /// @param sheet that they were read from, to find the column of what the law finds wrong
    record Read(List<Registration> voters, Table sheet) implements RollReading {

        public Read {
            voters = List.copyOf(voters);
        }
    }

    /// @param faults the first of them, in the order of the sheet
    /// @param all how many there are
    record Wrong(List<SheetFault> faults, int all) implements RollReading {

        public Wrong {
            faults = List.copyOf(faults);
        }
    }
}
