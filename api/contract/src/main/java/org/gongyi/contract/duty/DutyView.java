package org.gongyi.contract.duty;

import org.gongyi.contract.Duty;

/// A duty that is open.
///
/// @param lapsed whether its lateness has been recorded
public record DutyView(Duty duty, boolean lapsed) {}
