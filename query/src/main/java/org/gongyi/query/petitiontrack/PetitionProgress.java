package org.gongyi.query.petitiontrack;

import java.time.LocalDate;
import org.gongyi.contract.petition.PetitionEvent;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingCalled;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingHeld;
import org.gongyi.contract.petition.PetitionEvent.PetitionDutyLapsed;
import org.gongyi.contract.petition.PetitionEvent.PetitionSubmitted;
import org.gongyi.contract.petition.PetitionEvent.SignaturesChecked;
import org.gongyi.contract.petition.PetitionStage;
import org.jspecify.annotations.Nullable;

/// How far a petition has come, told from its events alone, so that its page and every list say the same.
///
/// @param meetingOn as called or as held; absent before, and again where too few came
public record PetitionProgress(
        PetitionStage stage, @Nullable LocalDate meetingOn) {

    public static PetitionProgress begun(PetitionEvent first) {
        if (!(first instanceof PetitionSubmitted e)) throw new IllegalStateException("a petition begins with " + first);
        return asked(e);
    }

    /// Enough ask where the meeting is owed.
    private static PetitionProgress asked(PetitionEvent e) {
        var due = !e.findings().duties().isEmpty();
        return new PetitionProgress(due ? PetitionStage.DEMANDED : PetitionStage.NOT_DUE, null);
    }

    public PetitionProgress after(PetitionEvent event) {
        return switch (event) {
            case PetitionSubmitted _ -> this;
            case SignaturesChecked e ->
                stage == PetitionStage.UNCALLED && !e.findings().duties().isEmpty() ? this : asked(e);
            case DemandedMeetingCalled e -> new PetitionProgress(PetitionStage.CALLED, e.meetingOn());
            case DemandedMeetingHeld e ->
                e.findings().isEffective()
                        ? new PetitionProgress(PetitionStage.HELD, e.occurredOn())
                        : new PetitionProgress(PetitionStage.DEMANDED, null);
            case PetitionDutyLapsed _ ->
                stage == PetitionStage.DEMANDED ? new PetitionProgress(PetitionStage.UNCALLED, null) : this;
        };
    }
}
