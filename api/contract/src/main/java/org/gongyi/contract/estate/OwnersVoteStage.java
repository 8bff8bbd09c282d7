package org.gongyi.contract.estate;

/// How far a vote of owners has come, for lists and pages.
public enum OwnersVoteStage {
    /// 已通知
    CALLED,
    /// 已计票, not announced yet
    COUNTED,
    /// 通过
    PASSED,
    /// 未通过
    NOT_PASSED,
    /// 参与不足，没有形成决定
    VOID,
    /// 已取消
    CANCELLED;

    /// Told by what was found when the result was announced.
    public static OwnersVoteStage of(EstateEvent.OwnersResultAnnounced result) {
        if (!result.findings().isEffective()) return VOID;
        return result.findings().isPassed() ? PASSED : NOT_PASSED;
    }

    /// Whether it is neither decided nor cancelled.
    public boolean isOpen() {
        return this == CALLED || this == COUNTED;
    }
}
