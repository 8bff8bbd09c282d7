package org.gongyi.contract.election;

/// Who put a nominee forward.
public enum Nominator {
    /// 村(社区)党组织
    PARTY_ORGANIZATION,
    /// registered voters; how many is told beside it
    VOTERS,
    /// 自荐, where a local rule allows it
    SELF
}
