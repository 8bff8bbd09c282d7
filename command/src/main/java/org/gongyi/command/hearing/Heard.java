package org.gongyi.command.hearing;

import java.time.LocalDate;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.Outcomes;
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;

/// What a resolution must know of a hearing that prepares it.
///
/// @param resolution absent where it prepares none
/// @param collectedOn the last day on which opinions were collected for it by the page; absent where none were
/// @param heldOn absent before the meeting
/// @param closedOn the day on which every opinion had its outcome; absent before
public record Heard(
        HearingForm form,
        @Nullable ResolutionId resolution,
        LocalDate begunOn,
        @Nullable LocalDate collectedOn,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate closedOn,
        Outcomes outcomes) {

    static Heard of(Docket docket) {
        return new Heard(
                docket.topic().form(),
                docket.topic().resolution(),
                docket.topic().begunOn(),
                docket.collecting() == null ? null : docket.collecting().until(),
                docket.days().convened(),
                docket.days().closed(),
                docket.outcomes());
    }

    /// Whether its outcome was known on that day.
    public boolean isClosedBy(LocalDate day) {
        return closedOn != null && !closedOn.isAfter(day);
    }

    /// 听证会
    public String word() {
        return word(form);
    }

    /// 听证会
    public static String word(HearingForm form) {
        return CallingLaw.word(form);
    }

    /// Where it stands while its outcome is not known, to follow its name.
    public String standing() {
        return heldOn == null
                ? "尚未召开"
                : "于 %s 召开，尚未办结：意见 %d 条，有结果的 %d 条"
                        .formatted(heldOn, outcomes.opinions(), outcomes.opinions() - outcomes.undecided());
    }
}
