package org.gongyi.command.petition;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.petition.Caller;
import org.gongyi.contract.petition.PetitionCommand;
import org.gongyi.contract.petition.PetitionCommand.CallDemandedMeeting;
import org.gongyi.contract.petition.PetitionCommand.CheckSignatures;
import org.gongyi.contract.petition.PetitionCommand.HoldDemandedMeeting;
import org.gongyi.contract.petition.PetitionCommand.NotePetitionLapse;
import org.gongyi.contract.petition.PetitionCommand.SubmitPetition;
import org.gongyi.contract.petition.PetitionId;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;

/// One example of every act on a petition, dated on the day it is asked.
public final class PetitionSpecimens {

    private PetitionSpecimens() {}

    public static List<PetitionCommand> of(String subject, LocalDate day) {
        var id = new PetitionId(subject);
        return List.of(
                new SubmitPetition(
                        id, day, Body.REPRESENTATIVES_ASSEMBLY, new Signatures(1, 0, 0, 0), "—", "—", List.of(), null),
                new CheckSignatures(id, day, List.of(1), List.of(), 0, List.of(), null),
                new CallDemandedMeeting(id, day, day, "—", Caller.COMMITTEE, List.of(), null),
                new HoldDemandedMeeting(id, day, CountedBy.MEMBERS, 1, 1, "—", null, List.of(), null),
                new NotePetitionLapse(id, day, "—", day, null));
    }
}
