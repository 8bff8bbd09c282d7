package org.gongyi.contract;

/// Which organic law governs: the Villagers Committees law or the Urban Residents Committees law.
public enum CommunityKind {
    /// 村民委员会
    VILLAGE,
    /// 居民委员会
    URBAN
}
