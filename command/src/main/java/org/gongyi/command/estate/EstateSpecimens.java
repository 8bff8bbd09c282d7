package org.gongyi.command.estate;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.estate.EstateCommand;
import org.gongyi.contract.estate.EstateCommand.AnnounceOwnersResult;
import org.gongyi.contract.estate.EstateCommand.CallOwnersVote;
import org.gongyi.contract.estate.EstateCommand.CancelOwnersVote;
import org.gongyi.contract.estate.EstateCommand.DemandOwnersVote;
import org.gongyi.contract.estate.EstateCommand.FileOwnersCommittee;
import org.gongyi.contract.estate.EstateCommand.ListOwners;
import org.gongyi.contract.estate.EstateCommand.NoteEstateLapse;
import org.gongyi.contract.estate.EstateCommand.NoteOwnersCommittee;
import org.gongyi.contract.estate.EstateCommand.RecordOwnersBallots;
import org.gongyi.contract.estate.EstateCommand.RegisterEstate;
import org.gongyi.contract.estate.EstateCommand.ReviseEstate;
import org.gongyi.contract.estate.EstateCommand.SetUpGroup;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.estate.OwnersMatter;
import org.gongyi.contract.estate.VotingForm;

/// One example of every act on an estate, dated on the day it is asked.
public final class EstateSpecimens {

    private EstateSpecimens() {}

    public static List<EstateCommand> of(String subject, LocalDate day) {
        var id = new EstateId(subject);
        return List.of(
                new RegisterEstate(id, day, "—", "—", Area.NONE, null, List.of(), null),
                new ReviseEstate(id, day, Area.NONE, null, "—", List.of(), null),
                new NoteOwnersCommittee(id, day, day, "—", List.of(), null),
                new SetUpGroup(id, day, 1, "—", List.of(), List.of(), null),
                new ListOwners(id, day, List.of(), List.of(), null),
                new DemandOwnersVote(id, day, 1, "—", List.of(), null),
                new CallOwnersVote(
                        id, day, "—", "—", OwnersMatter.OTHER, VotingForm.MEETING, day, null, List.of(), null),
                new RecordOwnersBallots(id, day, 1, List.of(), List.of(), null),
                new AnnounceOwnersResult(id, day, 1, List.of(), null),
                new CancelOwnersVote(id, day, 1, "—", List.of(), null),
                new FileOwnersCommittee(id, day, 1, "—", List.of(), null),
                new NoteEstateLapse(id, day, "—", day, null));
    }
}
