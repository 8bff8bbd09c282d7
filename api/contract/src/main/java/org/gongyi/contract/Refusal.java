package org.gongyi.contract;

import java.util.List;

/// Why the ledger would not record an act. An answer, not a failure: nothing was stored.
public sealed interface Refusal {

    /// All that was weighed, passed checks included.
    List<Check> checks();

    /// A rule forbids the record.
    record Unlawful(List<Check> checks) implements Refusal {}

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
