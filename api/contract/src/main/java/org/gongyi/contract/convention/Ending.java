package org.gongyi.contract.convention;

/// How a convention ended.
public enum Ending {
    /// 废止, by those who adopted it
    REPEALED,
    /// 撤销, by a court or whoever the law lets annul it
    ANNULLED,
    /// 终止制定, before any version was adopted
    GIVEN_UP
}
