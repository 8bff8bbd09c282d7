package org.gongyi.contract;

/// As papers tell it; the law asks for women in the committee (EL-WOMEN).
public enum Sex {
    /// 女
    FEMALE,
    /// 男
    MALE
}
