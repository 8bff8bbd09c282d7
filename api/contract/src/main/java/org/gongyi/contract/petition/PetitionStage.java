package org.gongyi.contract.petition;

/// How far a petition has come, for lists and pages.
public enum PetitionStage {
    /// 不必召集: too few signed, or the law of the day knows no such petition
    NOT_DUE,
    /// 应当召集: enough ask, and nobody has called it yet
    DEMANDED,
    /// 逾期未召集
    UNCALLED,
    /// 已通知开会
    CALLED,
    /// 会议已开
    HELD
}
