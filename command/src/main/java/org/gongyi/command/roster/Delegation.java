package org.gongyi.command.roster;

import org.gongyi.command.rule.Rule;

/// Whether the assembly may let its representatives decide a matter (村民委员会组织法 第二十八条第二款, 城市居民委员会组织法
/// 第三十条第二款). What belongs to a collective organization is not the assembly's to pass on: not where there is one, and
/// where there is none only as far as the row says so.
public final class Delegation {

    private Delegation() {}

    public static boolean isOpen(Rule matter, boolean hasCollective) {
        if (!belongsToCollective(matter)) return matter.has("delegable") && matter.flag("delegable");
        return !hasCollective
                && matter.has("without-collective-delegable")
                && matter.flag("without-collective-delegable");
    }

    public static boolean belongsToCollective(Rule matter) {
        return matter.has("body") && matter.word("body").equals("members-assembly");
    }
}
