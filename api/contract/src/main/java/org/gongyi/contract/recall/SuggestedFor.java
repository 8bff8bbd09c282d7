package org.gongyi.contract.recall;

/// Why a township suggests a recall (EL-RECALL-SUGGEST).
public enum SuggestedFor {
    /// 三个月以上不履行职责
    IDLE_THREE_MONTHS,
    /// 工作失职造成重大损失
    HEAVY_LOSS,
    /// 以权谋私、滥用职权
    ABUSE_OF_OFFICE,
    /// another ground
    OTHER
}
