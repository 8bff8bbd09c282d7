package org.gongyi.contract.disclosure;

/// What the supervision committee says of a draft.
public enum Verdict {
    /// 同意公开
    APPROVED,
    /// 提出异议
    OBJECTED
}
