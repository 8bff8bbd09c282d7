package org.gongyi.contract.election;

/// How far somebody went to school, as a notice of candidates tells it.
public enum Education {
    /// 小学及以下
    PRIMARY,
    /// 初中
    JUNIOR_SECONDARY,
    /// 高中、中专、中技
    SENIOR_SECONDARY,
    /// 大专
    COLLEGE,
    /// 大学本科
    BACHELOR,
    /// 研究生
    POSTGRADUATE
}
