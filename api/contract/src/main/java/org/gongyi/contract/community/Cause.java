package org.gongyi.contract.community;

/// Why somebody left an office before the end of the term. A term that ends needs no act: its last day was entered with
/// it, and of a body seated anew the former sits until the day before.
public enum Cause {
    /// 辞职. Since 2026 an assembly approves it (村民委员会组织法 第二十条, 城市居民委员会组织法 第二十一条)
    RESIGNED,
    /// 罢免(撤换), by the assembly or those who elected or chose
    RECALLED,
    /// 死亡
    DIED,
    /// 丧失行为能力, which ends the office by itself
    INCAPACITATED,
    /// 被判处刑罚, likewise
    SENTENCED,
    /// 连续两次被评议不称职
    TWICE_NOT_COMPETENT,
    /// 当选无效
    ELECTION_VOID,
    /// 改任: another post of the same body was won or given, and one person holds one seat of it
    ANOTHER_POST,
    /// 党内免职或者党纪处分; ends Party posts only
    PARTY_DECISION,
    /// 撤换 by any organization or person. Of a committee it is no way to leave: nobody may replace its members.
    REMOVED
}
