package org.gongyi.contract;

import java.util.List;

/// Why the ledger would not record an act. An answer, not a failure: nothing was stored.
public sealed interface Refusal {

    /// All that was weighed, passed checks included.
    List<Check> checks();

    /// A rule forbids the record.
    record Unlawful(List<Check> checks) implements Refusal {}

    /// Of many that an act names, some may not be recorded, so none is.
    ///
    /// @param rows the first of them, in the order of the sheet
    /// @param all how many there are
    record WrongRows(List<WrongRow> rows, int all, List<Check> checks) implements Refusal {
        public WrongRows {
            rows = List.copyOf(rows);
        }
    }

    /// One row of a sheet that may not be recorded. Never tells what a cell holds.
    ///
    /// @param row as the spreadsheet counts
    /// @param field of the row that is to be mended: `ground`
    /// @param rule that says so; empty where none is needed
    /// @param problem message key: `wrong.under-age`
    /// @param with numbers and names of places that the message needs
    record WrongRow(int row, String field, String rule, String problem, List<String> with) {
        public WrongRow {
            with = List.copyOf(with);
        }
    }

    /// The act does not belong to where the procedure stands; the checks say what is missing before it.
    record OutOfOrder(String act, String phase, List<Check> checks) implements Refusal {}

    /// Something irregular would be recorded, and nobody has said why.
    record ReasonNeeded(List<Check> checks) implements Refusal {}

    /// The office does not record such an act, or not in that community, or not on that day.
    record NotAuthorized(String act, Office office) implements Refusal {
        @Override
        public List<Check> checks() {
            return List.of();
        }
    }

    /// What is said cannot be so, whatever the law: a day that has not come, a matter that no such community has.
    ///
    /// @param field of the act
    /// @param problem message key: `problem.not-yet`
    record DoesNotFit(String field, String problem) implements Refusal {
        @Override
        public List<Check> checks() {
            return List.of();
        }
    }

    /// Nothing is known under that name.
    record Unknown(String subject) implements Refusal {
        @Override
        public List<Check> checks() {
            return List.of();
        }
    }
}
