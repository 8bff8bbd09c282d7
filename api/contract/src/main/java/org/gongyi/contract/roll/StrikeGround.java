package org.gongyi.contract.roll;

/// Why somebody is struck from a roll. No other ground may exclude anybody (EL-ROLL-ELIG); which of these are open
/// follows from the law of the day and place.
public enum StrikeGround {
    DECEASED,
    /// 被剥夺政治权利
    DEPRIVED,
    /// 户籍迁出并且不再居住
    MOVED_AWAY,
    LISTED_TWICE,
    /// 已在其他地方登记参加选举
    TAKES_PART_ELSEWHERE,
    /// 本人不参加
    OWN_WISH,
    /// Was never to be listed: under age, on a ground that does not hold.
    LISTED_IN_ERROR,
    /// 无法行使选举权利; by the law of some provinces only (EL-ROLL-OUT)
    INCAPACITATED,
    /// 外出无法联系; by the law of some provinces only (EL-ROLL-OUT)
    UNREACHABLE,
    /// Anything else: always refused.
    OTHER
}
