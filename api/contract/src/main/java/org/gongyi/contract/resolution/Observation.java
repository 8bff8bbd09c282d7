package org.gongyi.contract.resolution;

/// What the supervision committee notes beside a station.
public enum Observation {
    /// 已监督,无异议
    OBSERVED,
    /// 未参加
    ABSENT,
    /// 有异议
    OBJECTION
}
