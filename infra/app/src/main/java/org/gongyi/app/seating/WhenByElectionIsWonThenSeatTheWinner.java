package org.gongyi.app.seating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.ResultEvent;
import org.springframework.stereotype.Component;

/// Whoever wins a by-election sits by the register beside those who sit, from the day after the vote to
/// the end of the running term. Nobody waits for a handover, because nothing is handed over, nor for
/// the filing: the seat was vacant, and a by-election that was owed (EL-BYELECT-Q) is held with its
/// vote.
///
/// What is found of the result later changes single seats, from the day it was found: who turns out not
/// to have won leaves, who turns out to have won joins. Who was found out before the first day leaves on
/// it, and so never sat.
@Component
public final class WhenByElectionIsWonThenSeatTheWinner implements Seating {

    @Override
    public Stream<CommunityCommand> owed(ElectionView election) {
        if (election.plan().kind() != ElectionKind.BY_ELECTION) return Stream.empty();
        return Winners.owed(election, Winners.NONE, byDay(election));
    }

    private static SortedMap<LocalDate, List<Winners>> byDay(ElectionView election) {
        var winners = new TreeMap<LocalDate, List<Winners>>();
        for (int entry = 0; entry < election.trail().size(); entry++) {
            var event = election.trail().get(entry).event();
            if (!(event instanceof Counted || event instanceof ResultEvent)) continue;
            var then = Winners.after(election, entry);
            winners.computeIfAbsent(from(event, winners), _ -> new ArrayList<>())
                    .add(Winners.of(then, then.rounds().size()));
        }
        return winners;
    }

    private static LocalDate from(ElectionEvent event, SortedMap<LocalDate, ?> before) {
        var day = event instanceof Counted ? event.occurredOn().plusDays(1) : event.occurredOn();
        return before.isEmpty() || day.isAfter(before.lastKey()) ? day : before.lastKey();
    }
}
