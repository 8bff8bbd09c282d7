package org.gongyi.command.rule;

import static org.gongyi.contract.OnFail.BLOCK;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.Citation;

/// How layers stand to each other: the higher binds, the lower may tighten it or fill a gap (META-MAX), and what is
/// not verified changes nothing that blocks.
final class Precedence {

    private Precedence() {}

    /// Refuses a row that loosens one above it on any day that both are in force.
    static void requireNotLooser(RuleRow lower, RuleRow upper) {
        for (var below : lower.versions())
            for (var above : upper.versions()) if (below.overlaps(above)) requireNotLooser(lower, below, upper, above);
    }

    private static void requireNotLooser(RuleRow lower, RuleVersion below, RuleRow upper, RuleVersion above) {
        var where = lower.where(below);
        if (!below.stated().isAtLeastAsStrictAs(above.stated()))
            throw new RulebookMalformed(
                    where,
                    "loosens on-fail %s of %s to %s"
                            .formatted(
                                    above.stated().words(),
                                    upper.where(above),
                                    below.stated().words()));
        above.terms().forEach((name, term) -> {
            var its = below.terms().get(name);
            if (its != null && !its.isAtLeastAsStrictAs(term))
                throw new RulebookMalformed(
                        where,
                        "loosens %s of %s from %s to %s"
                                .formatted(name, upper.where(above), term.value(), its.value()));
        });
        if (above.onFail().usual() == BLOCK
                && !below.confidence().mayBlock()
                && adds(below, above.terms(), above.onFail()))
            throw new RulebookMalformed(
                    where,
                    "is not verified (%s) and changes %s, which blocks"
                            .formatted(below.confidence(), upper.where(above)));
    }

    /// One rule from all layers that state it, highest first. It cites the lowest layer that added anything.
    static Rule stack(String id, String title, List<RuleVersion> highestFirst) {
        var top = highestFirst.getFirst();
        Map<String, Term> terms = new HashMap<>(top.terms());
        var onFail = top.onFail();
        Citation citation = top.citation();
        Confidence confidence = top.confidence();
        for (var version : highestFirst.subList(1, highestFirst.size())) {
            if (!adds(version, terms, onFail)) continue;
            version.terms().forEach((name, term) -> terms.merge(name, term, Precedence::stricter));
            onFail = onFail.with(version.onFail());
            citation = version.citation();
            confidence = version.confidence();
        }
        var span = new RuleVersion(
                top.from(), top.until(), top.catalogue(), onFail, terms, citation, confidence, "", top.note());
        return span.asRule(id, title);
    }

    private static boolean adds(RuleVersion version, Map<String, Term> terms, Consequence onFail) {
        return version.onFail().tightens(onFail)
                || version.terms().entrySet().stream().anyMatch(term -> {
                    var known = terms.get(term.getKey());
                    return known == null || !known.isAtLeastAsStrictAs(term.getValue());
                });
    }

    private static Term stricter(Term one, Term other) {
        return one.isAtLeastAsStrictAs(other) ? one : other;
    }
}
