package org.gongyi.web.desk;

import org.gongyi.contract.CommunityCode;
import org.gongyi.web.act.Act;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One act being filled in: what it acts on and where it is sent.
///
/// @param subject what is acted on
/// @param action address the form is sent to; `/check` under it weighs without recording
/// @param back where to go without recording
/// @param given what is settled already: part of the act, and asked no more
/// @param door through which it comes in
public record Filling(
        Act act, String subject, CommunityCode community, String action, String back, ObjectNode given, FormDoor door) {

    public Filling(Act act, String subject, CommunityCode community, String action, String back) {
        this(act, subject, community, action, back, JsonNodeFactory.instance.objectNode());
    }

    public Filling(Act act, String subject, CommunityCode community, String action, String back, ObjectNode given) {
        this(act, subject, community, action, back, given, FormDoor.DESK);
    }

    /// Under what a draft of this form is kept on the device.
    public String draft() {
        return action + "?" + community;
    }
}
