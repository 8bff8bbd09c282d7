package org.gongyi.contract.disclosure;

/// The four groups of a catalogue (攀枝花 2022).
public enum ItemGroup {
    /// 党务
    PARTY,
    /// 政务
    GOVERNMENT,
    /// 事务
    AFFAIRS,
    /// 财务
    FINANCE
}
