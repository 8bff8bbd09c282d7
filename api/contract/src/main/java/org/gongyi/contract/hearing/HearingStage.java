package org.gongyi.contract.hearing;

/// How far a hearing has come, for lists and pages.
public enum HearingStage {
    /// 筹备
    BEGUN,
    /// 已通知
    ANNOUNCED,
    /// 已召开, opinions are being dealt with
    CONVENED,
    /// 已办结, every opinion has an outcome
    CLOSED,
    /// 已取消
    CANCELLED
}
