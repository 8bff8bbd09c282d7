package org.gongyi.app.petition;

import java.util.stream.Stream;
import org.gongyi.app.recall.PastVotes;
import org.gongyi.command.petition.NamedMatter;
import org.gongyi.command.resolution.Resolution;
import org.gongyi.command.shell.Neighbour;
import org.gongyi.command.shell.StateSource;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.petition.PetitionCommand.CheckSignatures;
import org.gongyi.contract.petition.PetitionCommand.HoldDemandedMeeting;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;

/// What a petition must know of those who signed it, who of them stands on the roll, and of the matter that came of it.
record PetitionNeighbour(PastVotes past, StateSource<ResolutionCommand, ResolutionEvent, Resolution.State> resolutions)
        implements Neighbour {

    @Override
    public Stream<Record> around(LedgerAct act) {
        return switch (act) {
            case CheckSignatures a ->
                past.signed(a.community(), a.signers()).stream().map(Record.class::cast);
            case HoldDemandedMeeting a -> named(a.resolution());
            default -> Stream.empty();
        };
    }

    private Stream<Record> named(@Nullable ResolutionId matter) {
        return matter == null
                ? Stream.empty()
                : Resolution.matterOf(resolutions.of(matter.value())).stream().map(NamedMatter::new);
    }
}
