package org.gongyi.contract;

import java.util.List;

/// What the law said of an act when it was recorded. Kept with the event for ever, never weighed again.
///
/// @param ruleset the edition of the rulebook the act was weighed by
/// @param reason what the recording person said of the irregular, where something was
public record Findings(
        String ruleset,
        List<Check> checks,
        List<Duty> duties,
        @Nullable String reason) {

    public Findings {
        checks = List.copyOf(checks);
        duties = List.copyOf(duties);
    }

    public boolean has(OnFail how) {
        return checks.stream().anyMatch(check -> check.fails(how));
    }

    /// Whether no check by that rule failed.
    public boolean meets(String rule) {
        return checks.stream().noneMatch(check -> check.rule().equals(rule) && !check.passed());
    }

    /// Whether what happened has legal effect: no check of a voiding rule failed.
    public boolean isEffective() {
        return !has(OnFail.VOID);
    }

    public boolean isPassed() {
        return isEffective() && !has(OnFail.NOT_PASSED);
    }
}
