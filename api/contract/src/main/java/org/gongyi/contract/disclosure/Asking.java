package org.gongyi.contract.disclosure;

/// Whether somebody wants to know or objects: each has a clock of its own.
public enum Asking {
    /// 查询 (DISC-QUERY)
    INQUIRY,
    /// 异议 (DISC-OBJ)
    OBJECTION
}
