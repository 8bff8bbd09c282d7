package org.gongyi.contract.convention;

/// How far a convention has come on a day, for lists and pages.
public enum ConventionStage {
    /// 制定中, nothing was ever in force
    IN_THE_MAKING,
    /// 已通过, and in force from a later day
    ADOPTED,
    /// 施行中
    IN_FORCE,
    /// 施行中, and another version is in the making
    BEING_AMENDED,
    /// 责令改正: the whole or some articles stand still
    SUSPENDED,
    /// 已废止
    ENDED
}
