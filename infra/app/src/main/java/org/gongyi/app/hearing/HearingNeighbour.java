package org.gongyi.app.hearing;

import java.util.List;
import java.util.stream.Stream;
import org.gongyi.app.ledger.StreamsOfCommunity;
import org.gongyi.command.hearing.Heard;
import org.gongyi.command.hearing.Hearing;
import org.gongyi.command.hearing.Hearings;
import org.gongyi.command.shell.Neighbour;
import org.gongyi.command.shell.StateSource;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.hearing.HearingCommand;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.resolution.ResolutionCommand.Consult;
import org.gongyi.contract.resolution.ResolutionCommand.HoldHearing;
import org.gongyi.contract.resolution.ResolutionCommand.Resolve;
import org.gongyi.contract.resolution.ResolutionCommand.Review;
import org.gongyi.contract.resolution.ResolutionCommand.StartImplementation;
import org.gongyi.contract.resolution.ResolutionId;

/// What a resolution must know of the hearings that prepare it before it is discussed, examined, decided and carried
/// out. Told by their own streams: what is recorded there meanwhile undoes the act.
record HearingNeighbour(StreamsOfCommunity streams, StateSource<HearingCommand, HearingEvent, Hearing.State> hearings)
        implements Neighbour {

    @Override
    public Stream<Record> around(LedgerAct act) {
        return switch (act) {
            case HoldHearing a -> Stream.of(of(a.resolution()));
            case Consult a -> Stream.of(of(a.resolution()));
            case Review a -> Stream.of(of(a.resolution()));
            case Resolve a -> Stream.of(of(a.resolution()));
            case StartImplementation a -> Stream.of(of(a.resolution()));
            default -> Stream.empty();
        };
    }

    private Hearings of(ResolutionId resolution) {
        List<Heard> all = streams.hearingsNaming(resolution).stream()
                .flatMap(id -> Hearing.heard(hearings.of(id)).stream())
                .filter(one -> resolution.equals(one.resolution()))
                .toList();
        return new Hearings(all);
    }
}
