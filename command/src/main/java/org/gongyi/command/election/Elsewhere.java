package org.gongyi.command.election;

import java.time.LocalDate;
import org.gongyi.command.rule.Rule;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;

/// A roll of another community on which somebody stands as well, whose election was called with effect.
public record Elsewhere(CommunityCode community, CommunityKind kind, LocalDate pollingDay) {

    /// Of villages alone the law says that who registers in one takes part in no other; the other rule only compares.
    public static final String BAN = "EL-ROLL-V-DUP";

    public static final String COMPARISON = "EL-ROLL-C-DUP";

    /// Whether both belong to one round: their polling days lie no further apart than the rule says.
    public boolean isOfTheRound(Rule rule, LocalDate otherPollingDay) {
        if (rule.id().equals(BAN) && kind != CommunityKind.VILLAGE) return false;
        var months = rule.number("round-months");
        return !pollingDay.isBefore(otherPollingDay.minusMonths(months))
                && !pollingDay.isAfter(otherPollingDay.plusMonths(months));
    }
}
