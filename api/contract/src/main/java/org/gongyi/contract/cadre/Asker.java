package org.gongyi.contract.cadre;

/// Who asks an office holder, or objects to a review.
public enum Asker {
    /// 监督委员会
    SUPERVISION_COMMITTEE,
    /// 村民代表、居民代表
    REPRESENTATIVES,
    /// 村民、居民
    RESIDENTS,
    /// 被评议人
    PERSON_RATED
}
