package org.gongyi.query.petitiontrack;

import java.util.List;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.petition.PetitionEvent;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingCalled;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingHeld;
import org.gongyi.contract.petition.PetitionEvent.PetitionDutyLapsed;
import org.gongyi.contract.petition.PetitionEvent.PetitionSubmitted;
import org.gongyi.contract.petition.PetitionEvent.SignaturesChecked;
import org.gongyi.contract.petition.PetitionSettlement;
import org.gongyi.contract.petition.PetitionView;
import org.gongyi.query.worklist.OpenDuties;
import org.jspecify.annotations.Nullable;

/// The page of one petition, folded from its own stream: always current, and nothing kept twice.
public final class PetitionTrack {

    private final OpenDuties duties = new OpenDuties();
    private final PetitionSubmitted submitted;
    private PetitionProgress progress;
    private @Nullable SignaturesChecked checked;
    private @Nullable DemandedMeetingCalled called;
    private @Nullable DemandedMeetingHeld held;

    private PetitionTrack(PetitionEvent first) {
        progress = PetitionProgress.begun(first);
        submitted = (PetitionSubmitted) first;
    }

    /// @param trail the whole stream of one petition, oldest first
    public static PetitionView fold(List<Entry<PetitionEvent>> trail) {
        var fold = new PetitionTrack(trail.getFirst().event());
        for (int place = 0; place < trail.size(); place++)
            fold.take(trail.get(place).event(), place > 0);
        return fold.view(trail);
    }

    private void take(PetitionEvent event, boolean later) {
        if (later) progress = progress.after(event);
        duties.take(event, key -> PetitionSettlement.settles(event, key));
        switch (event) {
            case PetitionSubmitted _ -> {}
            case SignaturesChecked e -> checked = e;
            case DemandedMeetingCalled e -> called = e;
            case DemandedMeetingHeld e -> held = e;
            case PetitionDutyLapsed e -> duties.lapse(e.duty());
        }
    }

    private PetitionView view(List<Entry<PetitionEvent>> trail) {
        return new PetitionView(
                submitted.petition(),
                submitted.community(),
                progress.stage(),
                submitted,
                checked,
                called,
                held,
                duties.list(),
                List.copyOf(trail),
                trail.getLast().recorded().position());
    }
}
