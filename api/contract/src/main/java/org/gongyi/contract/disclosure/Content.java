package org.gongyi.contract.disclosure;

/// What is disclosed of an item.
public enum Content {
    /// 文字
    TEXT,
    /// 财务收支表, line by line
    STATEMENT,
    /// 享受补助人员名单, with masked names
    BENEFICIARIES
}
