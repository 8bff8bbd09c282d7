package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.gongyi.contract.election.Handed;
import org.gongyi.contract.election.HandoverEvent;
import org.gongyi.contract.election.HandoverEvent.BallotsArchived;
import org.gongyi.contract.election.HandoverEvent.ByElectionEnded;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.HandoverEvent.RepresentativesNamed;
import org.gongyi.contract.election.HandoverEvent.RepresentativesReported;
import org.jspecify.annotations.Nullable;

/// What was handed over to the new committee, and whether the election is over.
///
/// @param endedOn the day all was handed over, or a by-election was filed; absent before
record Handing(Set<Handed> handed, @Nullable LocalDate endedOn, boolean archived) {

    static final Handing NONE = new Handing(Set.of(), null, false);

    Handing {
        handed = Set.copyOf(handed);
    }

    Handing after(HandoverEvent event) {
        return switch (event) {
            case HandoverCompleted e -> {
                var all = new HashSet<>(handed);
                all.addAll(e.handed());
                yield new Handing(all, e.occurredOn(), archived);
            }
            case ByElectionEnded e -> new Handing(handed, e.occurredOn(), archived);
            case BallotsArchived _ -> new Handing(handed, endedOn, true);
            case RepresentativesReported _, RepresentativesNamed _ -> this;
        };
    }
}
