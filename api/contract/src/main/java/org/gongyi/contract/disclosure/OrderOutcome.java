package org.gongyi.contract.disclosure;

/// What became of an order to publish.
public enum OrderOutcome {
    /// 已依法公布
    CARRIED_OUT,
    /// 未执行
    NOT_CARRIED_OUT,
    /// 已移送追责
    HANDED_ON
}
