package org.gongyi.contract.cadre;

/// How far a promise is kept, as it was told.
public enum PromiseState {
    /// 办理中
    IN_PROGRESS,
    /// 已兑现
    DONE,
    /// 未兑现, with the reason
    NOT_DONE;

    /// Whether nothing more is owed for it.
    public boolean isFinal() {
        return this != IN_PROGRESS;
    }
}
