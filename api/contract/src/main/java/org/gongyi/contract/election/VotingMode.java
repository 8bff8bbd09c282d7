package org.gongyi.contract.election;

/// Who casts the ballots. Which modes are open follows from kind, place and day (EL-MODE-V, EL-MODE-C).
public enum VotingMode {
    /// 全体登记参加选举的村民(居民)
    ALL_VOTERS,
    /// 户代表, one a household; urban communities only
    HOUSEHOLDS,
    /// 居民代表; urban communities since 2026
    RESIDENT_REPRESENTATIVES,
    /// 居民小组选举代表二至三人; urban communities until 2025
    GROUP_REPRESENTATIVES,
    /// 村民代表会议(居民代表会议): by-elections only
    REPRESENTATIVES_ASSEMBLY
}
