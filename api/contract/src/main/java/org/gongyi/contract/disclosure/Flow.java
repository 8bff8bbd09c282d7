package org.gongyi.contract.disclosure;

/// Which way money went.
public enum Flow {
    /// 收入
    INCOME,
    /// 支出
    EXPENSE
}
