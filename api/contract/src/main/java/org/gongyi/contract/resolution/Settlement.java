package org.gongyi.contract.resolution;

import java.util.Locale;
import java.util.Set;
import org.gongyi.contract.resolution.ResolutionEvent.ObjectionAnswered;
import org.gongyi.contract.resolution.ResolutionEvent.OutcomeDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionSentBack;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionWithdrawn;
import org.gongyi.contract.resolution.ResolutionEvent.SupervisionNoted;
import org.gongyi.contract.resolution.ResolutionEvent.UnitsInvited;

/// The names of duties, and which event settles which. One place, for the rules and for the lists.
public final class Settlement {

    public static final String DISCLOSE_RESOLUTION = "disclose-resolution";
    public static final String DISCLOSE_OUTCOME = "disclose-outcome";
    public static final String INVITE_UNITS = "invite-units";

    private Settlement() {}

    public static String supervise(Station station) {
        return "supervise:" + kebab(station);
    }

    public static String answerObjection(Station station) {
        return "answer-objection:" + kebab(station);
    }

    /// Whether the event settles the duty of that key. An objection is settled by its answer, or by a later note of the
    /// supervision committee that finds nothing to object to.
    public static boolean settles(ResolutionEvent event, String key) {
        return switch (event) {
            case SupervisionNoted e ->
                key.equals(supervise(e.station()))
                        || (e.observation() == Observation.OBSERVED && key.equals(answerObjection(e.station())));
            case ObjectionAnswered e -> key.equals(answerObjection(e.station()));
            case ResolutionDisclosed _ -> key.equals(DISCLOSE_RESOLUTION);
            case OutcomeDisclosed _ -> key.equals(DISCLOSE_OUTCOME);
            case UnitsInvited _ -> key.equals(INVITE_UNITS);
            case ResolutionSentBack _ ->
                Set.of(DISCLOSE_RESOLUTION, DISCLOSE_OUTCOME).contains(key);
            case ResolutionWithdrawn _ ->
                Set.of(DISCLOSE_RESOLUTION, DISCLOSE_OUTCOME, INVITE_UNITS).contains(key);
            default -> false;
        };
    }

    private static String kebab(Station station) {
        return station.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
