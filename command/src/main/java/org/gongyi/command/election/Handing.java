package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gongyi.contract.election.Handed;
import org.gongyi.contract.election.HandoverEvent;
import org.gongyi.contract.election.HandoverEvent.BallotsArchived;
import org.gongyi.contract.election.HandoverEvent.ByElectionEnded;
import org.gongyi.contract.election.HandoverEvent.HandoverComplaintDecided;
import org.gongyi.contract.election.HandoverEvent.HandoverComplaintReceived;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.HandoverEvent.RepresentativesNamed;
import org.gongyi.contract.election.HandoverEvent.RepresentativesReported;
import org.jspecify.annotations.Nullable;

/// What was handed over to the new committee, and whether the election is over.
///
/// @param endedOn the day all was handed over, or a by-election was filed; absent before
/// @param complaints of the handover by number that are not decided
/// @param complained the highest number of one up to now
record Handing(
        Set<Handed> handed,
        @Nullable LocalDate endedOn,
        boolean archived,
        Map<Integer, LocalDate> complaints,
        int complained) {

    static final Handing NONE = new Handing(Set.of(), null, false, Map.of(), 0);

    Handing {
        handed = Set.copyOf(handed);
        complaints = Map.copyOf(complaints);
    }

    Handing after(HandoverEvent event) {
        return switch (event) {
            case HandoverCompleted e -> {
                var all = new HashSet<>(handed);
                all.addAll(e.handed());
                yield new Handing(all, e.occurredOn(), archived, complaints, complained);
            }
            case ByElectionEnded e -> new Handing(handed, e.occurredOn(), archived, complaints, complained);
            case BallotsArchived _ -> new Handing(handed, endedOn, true, complaints, complained);
            case HandoverComplaintReceived e -> {
                var open = new HashMap<>(complaints);
                open.put(e.number(), e.occurredOn());
                yield new Handing(handed, endedOn, archived, open, Math.max(complained, e.number()));
            }
            case HandoverComplaintDecided e -> {
                var open = new HashMap<>(complaints);
                open.remove(e.number());
                yield new Handing(handed, endedOn, archived, open, complained);
            }
            case RepresentativesReported _, RepresentativesNamed _ -> this;
        };
    }

    /// Where nobody was there to hand over to: complaints stay.
    Handing undone() {
        return new Handing(Set.of(), null, false, complaints, complained);
    }
}
