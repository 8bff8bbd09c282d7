package org.gongyi.contract.petition;

import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingHeld;
import org.gongyi.contract.petition.PetitionEvent.SignaturesChecked;

/// The names of duties of a petition, and which event settles which. One place, for the rules and for the lists.
public final class PetitionSettlement {

    /// Of the committee: to have the meeting that was asked for held.
    public static final String HOLD_DEMANDED_MEETING = "hold-demanded-meeting";

    private PetitionSettlement() {}

    /// Whether the event settles the duty of that key: the meeting was held, or too few turn out to have signed.
    public static boolean settles(PetitionEvent event, String key) {
        if (!key.equals(HOLD_DEMANDED_MEETING)) return false;
        return switch (event) {
            case DemandedMeetingHeld e -> e.findings().isEffective();
            case SignaturesChecked e -> e.findings().duties().isEmpty();
            default -> false;
        };
    }
}
