package org.gongyi.contract.election;

/// How far an election has come, for lists and overviews. The law asks the decider, never this.
public enum Stage {
    /// 已公布选举日
    CALLED,
    /// 选举委员会已产生
    COMMITTEE_FORMED,
    /// 选民名单已公布
    ROLL_POSTED,
    /// 候选人已公布
    CANDIDATES_POSTED,
    /// 投票无效，重新确定选举日
    VOTE_VOID,
    /// 已公布结果
    VOTED,
    /// 另行选举
    FURTHER_BALLOT,
    /// 补选不再举行，尚未报备
    GIVEN_UP,
    /// 已移交
    HANDED_OVER,
    /// 补选已结束
    CONCLUDED,
    /// 公布选举日无效
    WITHOUT_EFFECT;

    /// Whether nothing more is to come of it, unless the whole vote is found to have no effect.
    public boolean isOver() {
        return this == HANDED_OVER || this == CONCLUDED || this == WITHOUT_EFFECT;
    }
}
