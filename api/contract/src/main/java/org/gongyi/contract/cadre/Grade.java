package org.gongyi.contract.cadre;

/// How somebody was rated, the best first. Of these the statutes know 不称职 alone (ACC-EVAL-GRADE).
public enum Grade {
    /// 优秀
    EXCELLENT,
    /// 称职
    COMPETENT,
    /// 基本称职
    BASICALLY_COMPETENT,
    /// 不称职
    NOT_COMPETENT
}
