package org.gongyi.contract.election;

/// By what a seat was won unlawfully (EL-FRAUD).
public enum FraudKind {
    /// 暴力、威胁
    VIOLENCE_OR_THREAT,
    /// 欺骗
    DECEPTION,
    /// 贿赂
    BRIBERY,
    /// 伪造选票
    FORGED_BALLOTS,
    /// 虚报选举票数
    FALSE_COUNT
}
