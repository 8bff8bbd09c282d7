package org.gongyi.command.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongyi.contract.Citation;

/// One rule in one wording of the law.
///
/// @param from first day in force
/// @param until last day in force; [LocalDate#MAX] while it stands
/// @param catalogue the id of the catalogue that this version comes from: `DM-VM-NOTICE.26` for rule `DM-VM-NOTICE`
/// @param stated what follows from a failed check, as the catalogue states it
/// @param gapNote why no version runs from the end of the earlier one to this one; empty where they meet
public record RuleVersion(
        LocalDate from,
        LocalDate until,
        String catalogue,
        Consequence stated,
        Map<String, Term> terms,
        Citation citation,
        Confidence confidence,
        String gapNote,
        String note) {

    public RuleVersion {
        terms = Map.copyOf(terms);
    }

    /// What follows from a failed check here: a row that is not verified does not block.
    public Consequence onFail() {
        return stated.temperedBy(confidence);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean overlaps(RuleVersion other) {
        return !until.isBefore(other.from) && !other.until.isBefore(from);
    }

    /// The rule as this version states it, no other layer counted.
    public Rule asRule(String id, String title) {
        var parameters = terms.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, term -> term.getValue().value()));
        return new Rule(id, title, onFail(), parameters, citation, confidence);
    }
}
