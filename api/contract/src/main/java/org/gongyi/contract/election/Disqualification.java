package org.gongyi.contract.election;

/// Why a nominee may be no candidate, since 2026 (村民委员会组织法 第十八条, 城市居民委员会组织法 第十八条).
public enum Disqualification {
    /// 被开除党籍
    EXPELLED_FROM_PARTY,
    /// 受过刑事处罚
    CRIMINALLY_PUNISHED,
    /// 利用宗族势力从事违法行为; villages only
    CLAN_FORCES,
    /// 利用黑恶势力从事违法行为
    EVIL_FORCES,
    /// 组织或者参加非法宗教、邪教活动
    ILLEGAL_RELIGION_OR_CULT
}
