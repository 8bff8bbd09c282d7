package org.gongyi.contract.disclosure;

/// What kind of payer or payee a line has; who it is stays with the voucher.
public enum PayeeClass {
    /// 村民、居民个人
    RESIDENT,
    /// 干部、工作人员
    STAFF,
    /// 企业、商户
    BUSINESS,
    /// 机关、事业单位
    PUBLIC_BODY,
    /// 集体经济组织
    COLLECTIVE,
    OTHER
}
