package org.gongyi.web.desk;

import java.util.List;
import org.gongyi.web.act.Act;
import org.gongyi.web.sheet.Layout;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.Table;
import tools.jackson.databind.node.ObjectNode;

/// A list of an act that can be handed in as a sheet, one element a row, instead of being typed. What is read stands in
/// the act as if it had been typed, so every rule weighs it alike.
public interface SheetedList {

    /// The name of the list in that act; empty where the act has no such list.
    String of(Act act);

    Layout layout();

    /// @param around the rest of the act, as far as it is filled in; not changed
    Elements read(Table table, ObjectNode around);

    /// The column that a field of an element is read from; empty where there is none.
    String column(String field);

    /// @param all as an API caller would send them, one for each row of the table
    /// @param faults what is wrong with cells; where there is one, nothing of the sheet is taken
    record Elements(List<ObjectNode> all, List<SheetFault> faults) {

        public Elements {
            all = List.copyOf(all);
            faults = List.copyOf(faults);
        }
    }
}
