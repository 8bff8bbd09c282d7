package org.gongyi.contract.election;

/// What is handed over (EL-HANDOVER10).
public enum Handed {
    /// 印章
    SEAL,
    /// 办公场所和用具
    OFFICE_PROPERTY,
    /// 集体财务账目
    ACCOUNTS,
    /// 固定资产
    FIXED_ASSETS,
    /// 工作档案
    ARCHIVES,
    /// 债权债务和合同
    DEBTS_AND_CONTRACTS
}
