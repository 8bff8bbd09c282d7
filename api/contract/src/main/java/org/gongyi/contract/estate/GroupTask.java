package org.gongyi.contract.estate;

/// What the self-governance group of an estate without a property company sees to (攀委发〔2015〕10号 三（四）3).
public enum GroupTask {
    /// 开展物业服务
    SERVICES,
    /// 维护院落秩序
    ORDER,
    /// 搞好环境卫生
    SANITATION,
    /// 反映居民诉求
    COMPLAINTS,
    /// 调解居民纠纷
    DISPUTES
}
