package org.gongyi.contract.hearing;

/// How people were invited. The proof is attached.
public enum Summons {
    /// 书面通知
    LETTER,
    /// 入户通知
    VISIT,
    /// 电话
    TELEPHONE,
    /// 短信、微信
    MESSAGE,
    /// 公告
    NOTICE
}
