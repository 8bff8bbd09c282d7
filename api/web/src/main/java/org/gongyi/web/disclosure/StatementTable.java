package org.gongyi.web.disclosure;

import java.util.List;
import org.gongyi.contract.disclosure.PayeeClass;
import org.jspecify.annotations.Nullable;

/// A statement as a table with a running balance.
///
/// @param sums opening, income, expense, closing: of this period, of the one before, and the change
/// @param before whether there is one before
/// @param shares expenses by budget line, largest first
/// @param rows the lines looked for, a part at a time
/// @param all how many lines there are, and `found` how many of them were looked for
/// @param query what was looked for in the purposes, `payee` of which payees
/// @param next first line of the part that follows; absent at the end
record StatementTable(
        List<Sum> sums,
        boolean before,
        List<Share> shares,
        List<LineRow> rows,
        int all,
        int found,
        String query,
        @Nullable PayeeClass payee,
        @Nullable Integer next) {

    record Sum(
            String label,
            String now,
            @Nullable String before,
            @Nullable String change) {}

    /// @param width of its bar, of a thousand
    record Share(String label, String amount, long width) {}
}
