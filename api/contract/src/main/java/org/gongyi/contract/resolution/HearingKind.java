package org.gongyi.contract.resolution;

/// The hearing held before a decision.
public enum HearingKind {
    /// 论证会, where all residents are concerned
    DEMONSTRATION,
    /// 听证会, where some are
    HEARING
}
