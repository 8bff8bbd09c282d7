package org.gongyi.contract.recall;

/// How far a recall has come, for lists and pages.
public enum RecallStage {
    /// 乡镇、街道提出建议
    SUGGESTED,
    /// 联名要求
    PETITIONED,
    /// 已公布投票
    CALLED,
    /// 投票无效, which is held again
    VOTE_VOID,
    /// 罢免通过
    RECALLED,
    /// 罢免未通过
    NOT_RECALLED,
    /// 该成员在投票前已经离任, so nothing is left to vote on
    ENDED,
    /// 要求无效
    WITHOUT_EFFECT
}
