package org.gongyi.contract.disclosure;

import java.util.Locale;
import org.gongyi.contract.Require;

/// An item of the catalogue by its code: `finance`, `relief-list`. Its row of the rulebook is
/// `ITEM-FINANCE`.
public record ItemCode(String value) {

    /// The form of a code.
    public static final String FORM = "[a-z]{1,20}(-[a-z]{1,20}){0,2}";

    /// What the ids of all items begin with.
    public static final String RULES = "ITEM-";

    /// Of an item that residents asked for, which stands in no catalogue (DISC-ONDEMAND).
    public static final ItemCode ON_DEMAND = new ItemCode("on-demand");

    public ItemCode {
        value = Require.matches("item", value, FORM);
    }

    /// @param rule id of a row: `ITEM-RELIEF-LIST`
    public static ItemCode ofRule(String rule) {
        return new ItemCode(rule.substring(RULES.length()).toLowerCase(Locale.ROOT));
    }

    public String rule() {
        return RULES + value.toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
