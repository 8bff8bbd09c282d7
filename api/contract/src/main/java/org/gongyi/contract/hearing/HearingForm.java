package org.gongyi.contract.hearing;

/// In which form people are heard. Which one a project needs follows from whom it touches (HR-TYPE-ALL, HR-TYPE-PART).
public enum HearingForm {
    /// 论证会, where all residents are concerned
    DEMONSTRATION,
    /// 听证会, where some are
    HEARING,
    /// 民情恳谈会
    FORUM,
    /// 民主议事会
    COUNCIL
}
