package org.gongyi.command.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

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
}
