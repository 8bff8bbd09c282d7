package org.gongyi.contract.hearing;

/// What became of an opinion.
public enum Adoption {
    /// 采纳
    ADOPTED,
    /// 部分采纳
    PARTLY,
    /// 未采纳
    NOT_ADOPTED
}
