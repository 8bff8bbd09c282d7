package org.gongyi.contract.petition;

/// Who calls a meeting that people asked for. Whoever calls it decides nothing.
public enum Caller {
    /// 村民委员会, 居民委员会, whose duty it is
    COMMITTEE,
    /// 村务监督委员会, 居务监督委员会, where the committee did not in time
    SUPERVISION,
    /// 乡镇人民政府, 街道办事处, likewise
    TOWNSHIP
}
