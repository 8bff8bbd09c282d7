package org.gongyi.contract.election;

/// How a vacancy of the election committee was filled (EL-COM-FILL).
public enum Filling {
    /// 按照原推选结果依次递补
    NEXT_IN_VOTE,
    /// 另行推选
    NEW_CHOICE
}
