package org.gongyi.contract.cadre;

/// Where a promise was made (ACC-PROMISE).
public enum PromiseSource {
    /// 候选人见面会
    CANDIDATES_MEETING,
    /// 年度计划
    ANNUAL_PLAN,
    /// 决议
    RESOLUTION,
    /// 上一年的述职报告
    EARLIER_REPORT,
    /// 党员公开承诺
    PARTY_COMMITMENT
}
