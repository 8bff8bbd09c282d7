package org.gongyi.contract.community;

/// How a body came by its seats.
public enum Basis {
    /// 选举
    ELECTED,
    /// 补选
    BY_ELECTED,
    /// 推选, by an assembly or its representatives
    CHOSEN,
    /// 党内选举或任命; only of Party posts
    PARTY_DECISION,
    /// 委派. Recorded as an act only to be refused: no one may appoint a committee.
    APPOINTED
}
