package org.gongyi.contract.cadre;

/// What followed for an office holder, as somebody decided it (攀委发〔2015〕10号 三（四）4). The ledger draws none of these by
/// itself.
public enum Measure {
    /// 提拔重用
    PROMOTED,
    /// 谈话
    TALK,
    /// 诫勉
    ADMONITION,
    /// 通报批评
    CRITICISM,
    /// 扣减报酬
    PAY_REDUCED,
    /// 免去党内职务
    PARTY_POST_REMOVED,
    /// 党纪处分
    PARTY_DISCIPLINE,
    /// 启动罢免
    RECALL_STARTED,
    /// 终止委员会职务
    COMMITTEE_POST_ENDED,
    /// 移送司法机关
    TRANSFERRED
}
