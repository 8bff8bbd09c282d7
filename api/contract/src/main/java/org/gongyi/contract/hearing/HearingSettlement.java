package org.gongyi.contract.hearing;

import org.gongyi.contract.hearing.HearingEvent.FeedbackGiven;
import org.gongyi.contract.hearing.HearingEvent.FollowUpReported;
import org.gongyi.contract.hearing.HearingEvent.HearingTiedToResolution;

/// The names of duties of a hearing, and which event settles which. One place, for the rules and for the lists.
public final class HearingSettlement {

    /// To tell those who took part what became of their opinions.
    public static final String GIVE_FEEDBACK = "give-feedback";
    /// To bring before a meeting what a meeting has to decide.
    public static final String TIE_TO_RESOLUTION = "tie-to-resolution";

    private HearingSettlement() {}

    /// Of whoever is to carry out what was agreed on.
    public static String reportFollowUp(int number) {
        return "report-follow-up:" + number;
    }

    /// Whether the event settles the duty of that key.
    public static boolean settles(HearingEvent event, String key) {
        return switch (event) {
            case FeedbackGiven _ -> key.equals(GIVE_FEEDBACK);
            case HearingTiedToResolution _ -> key.equals(TIE_TO_RESOLUTION);
            case FollowUpReported e -> key.equals(reportFollowUp(e.number()));
            default -> false;
        };
    }
}
