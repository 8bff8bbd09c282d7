package org.gongyi.contract.estate;

/// What the ballot of an owner says.
public enum Choice {
    /// 赞成
    IN_FAVOUR,
    /// 反对
    AGAINST,
    /// 弃权
    ABSTAINED,
    /// 废票: handed in, and its will cannot be told
    INVALID
}
