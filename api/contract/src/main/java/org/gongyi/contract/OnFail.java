package org.gongyi.contract;

/// What a failed check does. A property of the rule, not of the act.
public enum OnFail {
    /// The record itself would be false, unlawful or out of order: refused, nothing is stored.
    BLOCK,
    /// The act happened and has no legal effect (无效): recorded with the finding.
    VOID,
    /// A lawful meeting that said no (未通过): recorded, the matter does not go on.
    NOT_PASSED,
    /// Irregular: recorded with the finding and the reason given.
    WARN,
    /// A duty arises.
    TASK,
    /// The law draws the consequence by itself.
    AUTO,
    /// A higher body must be told.
    ESCALATE
}
