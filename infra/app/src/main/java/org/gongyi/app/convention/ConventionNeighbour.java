package org.gongyi.app.convention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongyi.command.convention.AdoptingVote;
import org.gongyi.command.resolution.Resolution;
import org.gongyi.command.shell.Neighbour;
import org.gongyi.command.shell.StateSource;
import org.gongyi.contract.Check;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.convention.ConventionCommand.AdoptVersion;
import org.gongyi.contract.convention.ConventionCommand.EndConvention;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionAdopted;
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;

/// What a convention must know of the resolution that adopts or repeals it. Told by that
/// resolution’s own stream: what is recorded there meanwhile undoes the act.
record ConventionNeighbour(
        StateSource<ResolutionCommand, ResolutionEvent, Resolution.State> resolutions, EventStore store)
        implements Neighbour {

    @Override
    public Stream<Record> around(LedgerAct act) {
        return switch (act) {
            case AdoptVersion a -> vote(a.resolution()).stream();
            case EndConvention a -> vote(a.resolution()).stream();
            default -> Stream.empty();
        };
    }

    private Optional<Record> vote(@Nullable ResolutionId named) {
        if (named == null) return Optional.empty();
        var state = resolutions.of(named.value());
        var adopted = Resolution.adoptedOn(state).flatMap(_ -> last(named));
        return Resolution.matterOf(state)
                .map(matter -> new AdoptingVote(
                        matter,
                        adopted.map(ResolutionAdopted::occurredOn).orElse(null),
                        adopted.map(one -> one.sitting().body()).orElse(null),
                        adopted.map(ConventionNeighbour::arithmetic).orElse(List.of())));
    }

    private Optional<ResolutionAdopted> last(ResolutionId named) {
        return store.readEvents("resolution/" + named)
                .asStream()
                .map(EventMessage::getPayload)
                .filter(ResolutionAdopted.class::isInstance)
                .map(ResolutionAdopted.class::cast)
                .reduce((_, later) -> later);
    }

    /// Attendance and majority, as they were weighed where it was decided.
    private static List<String> arithmetic(ResolutionAdopted adopted) {
        return adopted.findings().checks().stream()
                .filter(check -> check.rule().matches("DM-(VM|RM|VR|RR)-(QUORUM|PASS|FORM)"))
                .map(Check::arithmetic)
                .toList();
    }
}
