package org.gongyi.contract.election;

/// Who put a nominee forward.
public enum Nominator {
    /// 村(社区)党组织
    PARTY_ORGANIZATION,
    /// registered voters; how many is told beside it
    VOTERS,
    /// 户代表联名, where a local rule allowed it until 2025; how many is told beside it
    HOUSEHOLD_REPRESENTATIVES,
    /// 自荐, where a local rule allows it
    SELF
}
