package org.gongyi.contract.recall;

/// Who calls the vote on a recall (EL-RECALL-T). Whoever calls it decides nothing.
public enum Convener {
    /// 村民委员会, 居民委员会
    COMMITTEE,
    /// 乡镇人民政府, 街道办事处, where the committee did not in time
    TOWNSHIP
}
