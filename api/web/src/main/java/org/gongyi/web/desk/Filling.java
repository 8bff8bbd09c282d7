package org.gongyi.web.desk;

import org.gongyi.contract.CommunityCode;
import org.gongyi.web.act.Act;

/// One act being filled in: what it acts on and where it is sent.
///
/// @param subject what is acted on
/// @param action address the form is sent to; `/check` under it weighs without recording
/// @param back where to go without recording
record Filling(Act act, String subject, CommunityCode community, String action, String back) {

    /// Under what a draft of this form is kept on the device.
    public String draft() {
        return action + "?" + community;
    }
}
