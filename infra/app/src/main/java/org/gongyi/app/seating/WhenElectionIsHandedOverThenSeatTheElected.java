package org.gongyi.app.seating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.ResultEvent;
import org.gongyi.contract.ledger.Entry;
import org.springframework.stereotype.Component;

/// Whoever was elected in a general election, in whichever vote with effect, sits by the register as a
/// whole committee from the day after the last vote to the end of the term.
///
/// What is found of the result after the handover changes single seats, from the day it was found: who
/// turns out not to have won leaves, who turns out to have won joins. Everybody else is left alone, and
/// so is who has left since.
///
/// Where the whole vote turns out to have had no effect everybody leaves, however far the election
/// falls back by that. Whoever wins the vote that is held again waits for its own handover.
@Component
public final class WhenElectionIsHandedOverThenSeatTheElected implements Seating {

    @Override
    public Stream<CommunityCommand> owed(ElectionView election) {
        if (election.plan().kind() != ElectionKind.GENERAL) return Stream.empty();
        var trail = election.trail();
        var handed = lastHandover(trail);
        if (handed < 0) return Stream.empty();
        var then = Winners.after(election, handed);
        int votes = then.rounds().size();
        var elected = Winners.of(then, votes);
        if (elected.isEmpty()) return Stream.empty();
        var from = lastVote(then).plusDays(1);
        var found = found(election, handed, votes, from);
        return Stream.concat(Stream.of(seated(election, elected, from)), Winners.owed(election, elected, found));
    }

    private static int lastHandover(List<Entry<ElectionEvent>> trail) {
        return IntStream.range(0, trail.size())
                .filter(entry -> trail.get(entry).event() instanceof HandoverCompleted)
                .max()
                .orElse(-1);
    }

    private static LocalDate lastVote(ElectionView election) {
        return election.rounds().stream()
                .filter(RoundView::effective)
                .map(RoundView::day)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static CommunityCommand seated(ElectionView election, Winners elected, LocalDate from) {
        return new SeatBody(
                election.community(),
                from,
                Office.COMMITTEE,
                List.copyOf(elected.seats().values()),
                election.plan().until(),
                Basis.ELECTED,
                Seating.by(election.id()));
    }

    /// What was found after the handover, by the day from which it holds: never before those who were elected sit,
    /// nor before what was found earlier.
    ///
    /// @param votes how many were counted at the handover
    private static SortedMap<LocalDate, List<Winners>> found(
            ElectionView election, int handed, int votes, LocalDate from) {
        var found = new TreeMap<LocalDate, List<Winners>>();
        var last = from;
        for (int entry = handed + 1; entry < election.trail().size(); entry++) {
            if (!(election.trail().get(entry).event() instanceof ResultEvent event)) continue;
            last = event.occurredOn().isAfter(last) ? event.occurredOn() : last;
            found.computeIfAbsent(last, _ -> new ArrayList<>()).add(Winners.of(Winners.after(election, entry), votes));
        }
        return found;
    }
}
