package org.gongyi.contract;

/// A duty that is open.
///
/// @param lapsed whether its lateness has been recorded
public record DutyView(Duty duty, boolean lapsed) {}
