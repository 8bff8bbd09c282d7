package org.gongyi.contract.hearing;

/// What an opinion says to the question.
public enum Stance {
    /// 赞成
    PRO,
    /// 反对
    CONTRA,
    /// 有条件赞成
    ON_CONDITION
}
