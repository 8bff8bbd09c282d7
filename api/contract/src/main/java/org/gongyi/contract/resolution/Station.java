package org.gongyi.contract.resolution;

/// The stations of a resolution, in order. Supervision stands beside each.
public enum Station {
    /// 提议
    PROPOSAL,
    /// 商议
    CONSULTATION,
    /// 审议
    REVIEW,
    /// 决议
    RESOLUTION,
    /// 决议公开
    DISCLOSURE,
    /// 实施
    IMPLEMENTATION,
    /// 实施结果公开
    OUTCOME
}
