package org.gongyi.contract.estate;

/// How owners vote (物业管理条例 第十二条第一款).
public enum VotingForm {
    /// 集体讨论
    MEETING,
    /// 书面征求意见
    IN_WRITING
}
