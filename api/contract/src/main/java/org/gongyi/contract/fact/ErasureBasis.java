package org.gongyi.contract.fact;

/// Why personal information must be erased: the cases of 个人信息保护法 第四十七条第一款.
public enum ErasureBasis {
    /// (一) 处理目的已实现、无法实现或者为实现处理目的不再必要
    PURPOSE_ENDED,
    /// (二) 停止提供产品或者服务，或者保存期限已届满
    PERIOD_ENDED,
    /// (三) 个人撤回同意
    CONSENT_WITHDRAWN,
    /// (四) 违反法律、行政法规或者违反约定处理个人信息
    UNLAWFULLY_HANDLED,
    /// (五) 法律、行政法规规定的其他情形
    OTHER_LAW
}
