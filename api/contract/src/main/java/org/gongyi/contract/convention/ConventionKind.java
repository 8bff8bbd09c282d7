package org.gongyi.contract.convention;

/// What people give themselves as rules.
public enum ConventionKind {
    /// 村民自治章程、居民自治章程
    CHARTER,
    /// 村规民约、居民公约
    COVENANT,
    /// 议事规则
    DELIBERATION_RULES
}
