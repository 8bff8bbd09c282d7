package org.gongyi.contract.resolution;

/// Where a matter stands in law.
public enum Status {
    /// 进行中, not yet decided
    UNDER_WAY,
    /// 已通过
    ADOPTED,
    /// 未通过
    REJECTED,
    /// 无效
    VOID,
    /// 责令改正, 中止
    SUSPENDED,
    /// 已撤回
    WITHDRAWN,
    /// 已完成: outcome disclosed
    COMPLETED
}
