package org.gongyi.contract.estate;

/// What owners decide together, as 民法典 第二百七十八条第一款 lists it. How many must agree follows from it, and from the
/// day.
public enum OwnersMatter {
    /// 制定和修改业主大会议事规则 （一）
    RULES_OF_PROCEDURE,
    /// 制定和修改管理规约 （二）
    COVENANT,
    /// 选举业主委员会或者更换其成员 （三）
    ELECT_COMMITTEE,
    /// 选聘和解聘物业服务企业或者其他管理人 （四）
    PROPERTY_COMPANY,
    /// 使用维修资金 （五）
    USE_FUND,
    /// 筹集维修资金 （六）
    RAISE_FUND,
    /// 改建、重建建筑物及其附属设施 （七）
    REBUILD,
    /// 改变共有部分的用途或者利用共有部分经营 （八）
    COMMON_PARTS,
    /// 有关共有和共同管理权利的其他重大事项 （九）
    OTHER
}
