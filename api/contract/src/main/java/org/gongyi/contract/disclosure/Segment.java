package org.gongyi.contract.disclosure;

/// Which part of a long matter is told (DISC-PREDURPOST).
public enum Segment {
    /// all at once
    WHOLE,
    /// 事前
    BEFORE,
    /// 事中
    DURING,
    /// 事后
    AFTER
}
