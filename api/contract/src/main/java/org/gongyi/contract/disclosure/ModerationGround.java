package org.gongyi.contract.disclosure;

/// Why a question is no longer shown. That it was asked stays, and that it was taken away.
public enum ModerationGround {
    /// 辱骂、诽谤
    ABUSE,
    /// 泄露个人信息
    PERSONAL_DATA,
    /// 广告
    ADVERTISING,
    /// 与公开事项无关
    UNRELATED
}
