package org.gongyi.web.desk;

import java.util.List;
import java.util.Map;
import org.gongyi.contract.Check;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;
import org.gongyi.web.sheet.Layout;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A list of an act that can be handed in as a sheet, one element a row, instead of being typed. What is read stands in
/// the act as if it had been typed, so every rule weighs it alike.
public interface SheetedList {

    Shape shape();

    /// @param around the rest of the act, as far as it is filled in; not changed
    /// @param place what the act is about, where what a row says depends on it
    Elements read(Table table, ObjectNode around, Place place);

    /// What stands already in the sheet that is handed out, for whoever may read it: the rest is filled in. Nothing for
    /// the empty sheet with its example.
    default List<List<String>> begun(Place place) {
        return List.of();
    }

    /// What the act that a sheet comes with is about.
    record Place(CommunityCode community, String subject) {}

    /// Places of a list that the law doubts as a whole, so that whoever made the sheet finds them.
    ///
    /// @param failed what the law found
    /// @param all elements of the list, those that were typed first
    default List<Doubt> doubted(List<Check> failed, List<JsonNode> all) {
        return List.of();
    }

    /// @param index of the element, from 0
    /// @param problem a misfit in words: `misfit.voucher-twice`
    record Doubt(int index, String field, String problem) {}

    /// Of which act it is, and what its sheet looks like.
    ///
    /// @param list name of the list in that act
    /// @param columns the column that each field of an element is read from, of those that are
    record Shape(Class<? extends LedgerAct> act, String list, Layout layout, Map<String, String> columns) {

        public Shape {
            columns = Map.copyOf(columns);
        }
    }

    /// @param all as an API caller would send them, one for each row of the table
    /// @param faults what is wrong with cells; where there is one, nothing of the sheet is taken
    record Elements(List<ObjectNode> all, List<SheetFault> faults) {

        public Elements {
            all = List.copyOf(all);
            faults = List.copyOf(faults);
        }
    }
}
