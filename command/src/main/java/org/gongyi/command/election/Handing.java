package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.gongyi.contract.election.Handed;
import org.gongyi.contract.election.HandoverEvent;
import org.gongyi.contract.election.HandoverEvent.BallotsArchived;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.HandoverEvent.RepresentativesReported;
import org.gongyi.contract.election.ResultEvent;
import org.gongyi.contract.election.ResultEvent.FraudDecided;
import org.jspecify.annotations.Nullable;

/// What was handed over to the new committee.
///
/// @param completedOn the day all was; absent before
record Handing(Set<Handed> handed, @Nullable LocalDate completedOn, boolean archived) {

    static final Handing NONE = new Handing(Set.of(), null, false);

    Handing {
        handed = Set.copyOf(handed);
    }

    /// Where the whole vote has no effect, nobody was there to hand over to.
    Handing after(ResultEvent event) {
        return event instanceof FraudDecided e && e.found() && e.isOfTheVote() ? NONE : this;
    }

    Handing after(HandoverEvent event) {
        return switch (event) {
            case HandoverCompleted e -> {
                var all = new HashSet<>(handed);
                all.addAll(e.handed());
                yield new Handing(all, e.occurredOn(), archived);
            }
            case BallotsArchived _ -> new Handing(handed, completedOn, true);
            case RepresentativesReported _ -> this;
        };
    }
}
