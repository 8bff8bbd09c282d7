package org.gongyi.contract.cadre;

/// Who decided what followed.
public enum DecidedBy {
    /// 上级党组织
    HIGHER_PARTY_ORGANIZATION,
    /// 县级党委、政府
    COUNTY,
    /// 乡镇人民政府、街道办事处
    TOWNSHIP,
    /// 村民会议、居民会议、代表会议
    ASSEMBLY,
    /// 联名的选民或者代表
    PETITIONERS,
    /// 村（居）务监督委员会
    SUPERVISION_COMMITTEE,
    /// 村（居）民委员会
    COMMITTEE
}
