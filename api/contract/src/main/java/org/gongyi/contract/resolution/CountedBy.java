package org.gongyi.contract.resolution;

/// What the attendance of a meeting counts.
public enum CountedBy {
    /// persons of 18 and over
    ADULTS,
    /// one representative a household (户代表)
    HOUSEHOLDS,
    /// 2–3 representatives a residents' group, until 2025
    GROUP_REPRESENTATIVES,
    /// the members of the body
    MEMBERS
}
