package org.gongyi.web.sheet;

import java.util.List;

/// What came of reading a sheet.
public sealed interface SheetRead permits Table, SheetRead.Wrong {

    /// Nothing of it was taken.
    ///
    /// @param faults in the order of the sheet, those that one mends at a time
    /// @param all how many there are
    record Wrong(List<SheetFault> faults, int all) implements SheetRead {

        public Wrong {
            faults = List.copyOf(faults);
        }
    }
}
