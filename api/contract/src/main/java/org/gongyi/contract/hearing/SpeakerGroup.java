package org.gongyi.contract.hearing;

/// For whom somebody is invited, attends and speaks. Opinions are counted by group, never by person.
public enum SpeakerGroup {
    /// 受影响的居民
    AFFECTED,
    /// 居民代表、村民代表
    REPRESENTATIVES,
    /// 驻区单位
    UNITS,
    /// 有关部门
    DEPARTMENTS,
    /// 专家
    EXPERTS,
    /// 非户籍居民
    NON_LOCALS,
    /// 外出人员, by telephone or in writing
    AWAY,
    /// 其他居民
    OTHERS
}
