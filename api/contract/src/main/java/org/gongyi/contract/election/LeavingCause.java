package org.gongyi.contract.election;

/// Why a member leaves the election committee before its end.
public enum LeavingCause {
    /// 被提名为候选人
    NOMINATED,
    /// 近亲属被提名为候选人
    RELATIVE_NOMINATED,
    /// 多次不参加会议
    ABSENT,
    /// 辞去
    RESIGNED,
    /// 其他原因
    OTHER
}
