package org.gongyi.contract.disclosure;

/// Where a question goes whose answer did not satisfy (DISC-OBJ-2).
public enum AppealedTo {
    /// 村民会议、村民代表会议, 居民会议、居民代表会议
    ASSEMBLY,
    /// 乡级人民政府、街道办事处 and above
    TOWNSHIP
}
