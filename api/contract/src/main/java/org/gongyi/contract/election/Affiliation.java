package org.gongyi.contract.election;

/// 政治面貌, as a notice of candidates tells it.
public enum Affiliation {
    /// 中共党员, 预备党员 included
    PARTY_MEMBER,
    /// 共青团员
    YOUTH_LEAGUE,
    /// 民主党派成员
    DEMOCRATIC_PARTY,
    /// 群众
    NONE
}
