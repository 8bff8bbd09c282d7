package org.gongyi.contract.election;

/// As what a group of villagers or residents chose somebody.
public enum ChosenAs {
    /// 村民代表, 居民代表
    REPRESENTATIVE,
    /// 村民小组长, 居民小组长
    GROUP_LEADER,
    /// 小组长兼代表
    BOTH;

    public boolean isRepresentative() {
        return this != GROUP_LEADER;
    }

    public boolean isLeader() {
        return this != REPRESENTATIVE;
    }
}
