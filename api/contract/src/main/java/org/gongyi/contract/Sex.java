package org.gongyi.contract;

/// As papers tell it.
public enum Sex {
    MALE,
    FEMALE
}
