package org.gongyi.contract.roll;

/// On what ground somebody is on the roll. Which grounds are open follows from kind, place and day: each rests on a
/// rule of its own.
public enum Ground {
    /// 户籍在本村并且在本村居住 (村民委员会组织法; EL-ROLL-V1)
    LIVING_HERE,
    /// 户籍在本村，不在本村居住，本人表示参加选举 (EL-ROLL-V2)
    LIVING_ELSEWHERE,
    /// 户籍不在本村，居住一年以上，本人申请，会议同意 (EL-ROLL-V3)
    NEWCOMER,
    /// 户籍不在本村，从事村务工作一年以上，本人申请，会议同意; since 2026 (EL-ROLL-V3)
    VILLAGE_WORKER,
    /// 本居住地区居民: communities until 2025 (EL-ROLL-ELIG)
    RESIDENT,
    /// 户籍在本社区，本人表示参加选举; since 2026 (EL-ROLL-C1)
    REGISTERED_HERE,
    /// 户籍不在本社区，常住，本人表示参加选举; since 2026 (EL-ROLL-C2)
    HABITUAL_RESIDENT,
    /// 户籍不在本社区，社区工作者六个月以上，本人申请，选举委员会确认; since 2026 (EL-ROLL-C3)
    COMMUNITY_WORKER
}
