package org.gongyi.contract.resolution;

/// Who set a matter in motion (动议). The first three are the tick-boxes of the paper form.
public enum Source {
    /// 党员群众建议
    PARTY_MEMBERS_OR_RESIDENTS,
    /// 村(社区)干部提议
    CADRES,
    /// 上级党委政府安排
    HIGHER_AUTHORITY,
    /// 监督委员会
    SUPERVISION_COMMITTEE,
    /// 集体经济组织
    COLLECTIVE_ORGANIZATION,
    /// 十分之一以上村(居)民联名
    TENTH_OF_RESIDENTS,
    /// 五分之一以上代表联名
    FIFTH_OF_REPRESENTATIVES
}
