package org.gongyi.contract.election;

/// As the notice of candidates tells it; the law asks for women in the committee (EL-WOMEN).
public enum Sex {
    /// 女
    FEMALE,
    /// 男
    MALE
}
