package org.gongyi.contract.recall;

/// How a member answered the petition (EL-RECALL-DEF).
public enum Defence {
    /// 书面申辩
    IN_WRITING,
    /// 到会口头申辩
    SPOKEN,
    /// asked for it in time, and said nothing
    NOT_USED
}
