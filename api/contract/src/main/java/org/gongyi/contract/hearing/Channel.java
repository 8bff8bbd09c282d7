package org.gongyi.contract.hearing;

/// How an opinion reached the hearing.
public enum Channel {
    /// 会上发言
    AT_THE_MEETING,
    /// 电话
    BY_TELEPHONE,
    /// 书面
    IN_WRITING,
    /// 网页, by whoever has no account and whose group nobody has checked
    ONLINE
}
