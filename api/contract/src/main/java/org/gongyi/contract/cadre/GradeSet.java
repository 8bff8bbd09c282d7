package org.gongyi.contract.cadre;

/// Which grades a ballot offers. No statute says; both are in use.
public enum GradeSet {
    /// 称职、基本称职、不称职
    THREE,
    /// 优秀、称职、基本称职、不称职
    FOUR;

    public Grade best() {
        return this == FOUR ? Grade.EXCELLENT : Grade.COMPETENT;
    }
}
