package org.gongyi.contract.resolution;

/// The body that decides a matter (决议).
public enum Body {
    /// 村民会议
    VILLAGERS_ASSEMBLY,
    /// 居民会议
    RESIDENTS_ASSEMBLY,
    /// 村民代表会议 / 居民代表会议
    REPRESENTATIVES_ASSEMBLY,
    /// 村民小组会议
    GROUP_ASSEMBLY,
    /// 农村集体经济组织成员大会
    MEMBERS_ASSEMBLY,
    /// 农村集体经济组织成员代表大会
    MEMBER_REPRESENTATIVES_ASSEMBLY
}
