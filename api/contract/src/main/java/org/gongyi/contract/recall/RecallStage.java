package org.gongyi.contract.recall;

/// How far a recall has come, for lists and pages.
public enum RecallStage {
    /// 乡镇、街道提出建议
    SUGGESTED,
    /// 联名要求
    PETITIONED,
    /// 已公布投票
    CALLED,
    /// 罢免通过
    RECALLED,
    /// 罢免未通过
    NOT_RECALLED,
    /// 要求或者投票无效
    WITHOUT_EFFECT
}
