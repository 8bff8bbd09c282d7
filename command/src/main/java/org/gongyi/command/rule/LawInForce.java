package org.gongyi.command.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gongyi.contract.CommunityKind;

/// Every rule in force on one day for one community, each as the strictest layer states it.
///
/// @param edition which edition of the rulebook this was read from; kept with each event
public record LawInForce(String edition, LocalDate day, Map<String, Rule> rules) {

    public LawInForce {
        rules = Map.copyOf(rules);
    }

    /// Empty where the law of that day and place has no such rule.
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /// Whether a community has an organic law of its kind that day. Of an earlier day only what stands around it is
    /// known: how days are counted, who is a relative.
    public boolean governs(CommunityKind kind) {
        return rules.values().stream().anyMatch(rule -> rule.citation().law().equals(organicLaw(kind)));
    }

    private static String organicLaw(CommunityKind kind) {
        return switch (kind) {
            case VILLAGE -> "村民委员会组织法";
            case URBAN -> "城市居民委员会组织法";
        };
    }
}
