package org.gongyi.contract.disclosure;

/// What is reported of a disclosure (DISC-FAIL): it is not in time, or untrue.
public enum Failing {
    /// 不及时公布
    NOT_IN_TIME,
    /// 公布的事项不真实
    UNTRUE
}
