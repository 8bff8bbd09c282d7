package org.gongyi.command.petition;

import java.time.LocalDate;
import org.gongyi.command.duty.Duties;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.petition.PetitionEvent;
import org.gongyi.contract.petition.PetitionEvent.PetitionDutyLapsed;
import org.gongyi.contract.petition.PetitionEvent.PetitionSubmitted;
import org.gongyi.contract.petition.PetitionSettlement;
import org.gongyi.contract.resolution.Body;

/// What the rules must remember of a petition: what was asked, and by how many.
///
/// @param told the signatures as they were counted on the paper
/// @param since the day of the last thing that happened: nothing that follows is earlier
record Docket(Body body, Signatures told, LocalDate submittedOn, LocalDate since, Duties duties) {

    static Docket of(PetitionSubmitted e) {
        return new Docket(
                e.body(),
                e.signed(),
                e.occurredOn(),
                e.occurredOn(),
                Duties.NONE.after(_ -> false, e.findings().duties()));
    }

    Docket after(PetitionEvent event) {
        var now = duties.after(
                key -> PetitionSettlement.settles(event, key), event.findings().duties());
        return event instanceof PetitionDutyLapsed e
                ? new Docket(body, told, submittedOn, since, now.lapsing(e.duty()))
                : new Docket(body, told, submittedOn, event.occurredOn(), now);
    }

    boolean owes() {
        return duties.owes(PetitionSettlement.HOLD_DEMANDED_MEETING);
    }
}
