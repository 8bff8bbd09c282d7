package org.gongyi.app.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.app.ledger.StreamsOfCommunity;
import org.gongyi.command.convention.Convention;
import org.gongyi.command.hearing.DeliberationRules;
import org.gongyi.command.hearing.Heard;
import org.gongyi.command.hearing.Hearing;
import org.gongyi.command.hearing.Hearings;
import org.gongyi.command.shell.Neighbour;
import org.gongyi.command.shell.StateSource;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.convention.ConventionCommand;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.convention.ConventionKind;
import org.gongyi.contract.hearing.HearingCommand;
import org.gongyi.contract.hearing.HearingCommand.ConveneHearing;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.resolution.ResolutionCommand.Consult;
import org.gongyi.contract.resolution.ResolutionCommand.HoldHearing;
import org.gongyi.contract.resolution.ResolutionCommand.Resolve;
import org.gongyi.contract.resolution.ResolutionCommand.Review;
import org.gongyi.contract.resolution.ResolutionCommand.StartImplementation;
import org.gongyi.contract.resolution.ResolutionId;

/// What a meeting of deliberation must know of the rules it is held by, and a resolution of the hearings that prepare
/// it before it is discussed, examined, decided and carried
/// out. Told by their own streams: what is recorded there meanwhile undoes the act.
record HearingNeighbour(
        StreamsOfCommunity streams,
        StateSource<HearingCommand, HearingEvent, Hearing.State> hearings,
        StateSource<ConventionCommand, ConventionEvent, Convention.State> conventions)
        implements Neighbour {

    @Override
    public Stream<Record> around(LedgerAct act) {
        return switch (act) {
            case ConveneHearing a -> Stream.of(rules(a));
            case HoldHearing a -> Stream.of(of(a.resolution()));
            case Consult a -> Stream.of(of(a.resolution()));
            case Review a -> Stream.of(of(a.resolution()));
            case Resolve a -> Stream.of(of(a.resolution()));
            case StartImplementation a -> Stream.of(of(a.resolution()));
            default -> Stream.empty();
        };
    }

    /// Of several the last that took effect.
    private DeliberationRules rules(ConveneHearing a) {
        return new DeliberationRules(streams.conventionsAdopted(a.community()).stream()
                .flatMap(id ->
                        Convention.inForceSince(conventions.of(id), ConventionKind.DELIBERATION_RULES, a.occurredOn())
                                .stream())
                .max(LocalDate::compareTo)
                .orElse(null));
    }

    private Hearings of(ResolutionId resolution) {
        List<Heard> all = streams.hearingsNaming(resolution).stream()
                .flatMap(id -> Hearing.heard(hearings.of(id)).stream())
                .filter(one -> resolution.equals(one.resolution()))
                .toList();
        return new Hearings(all);
    }
}
