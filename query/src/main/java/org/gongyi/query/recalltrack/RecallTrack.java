package org.gongyi.query.recalltrack;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.recall.RecallCount;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallEvent.RecallDutyLapsed;
import org.gongyi.contract.recall.RecallEvent.RecallVoteCalled;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.contract.recall.RecallSettlement;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.query.worklist.OpenDuties;
import org.jspecify.annotations.Nullable;

/// The page of one recall, folded from its own stream: always current, and nothing kept twice.
public final class RecallTrack {

    private final OpenDuties duties = new OpenDuties();
    private RecallProgress progress;
    private @Nullable LocalDate pollingDay;
    private @Nullable RecallCount count;

    private RecallTrack(RecallEvent first) {
        progress = RecallProgress.begun(first);
    }

    /// @param trail the whole stream of one recall, oldest first
    public static RecallView fold(List<Entry<RecallEvent>> trail) {
        var fold = new RecallTrack(trail.getFirst().event());
        trail.forEach(entry -> fold.take(entry.event()));
        return fold.view(trail);
    }

    private void take(RecallEvent event) {
        progress = progress.after(event);
        duties.take(event, key -> RecallSettlement.settles(event, key));
        switch (event) {
            case RecallVoteCalled e -> pollingDay = e.pollingDay();
            case RecallVoted e -> count = e.count();
            case RecallDutyLapsed e -> duties.lapse(e.duty());
            default -> {}
        }
    }

    private RecallView view(List<Entry<RecallEvent>> trail) {
        var begun = trail.getFirst().event();
        return new RecallView(
                begun.recall(),
                begun.community(),
                progress.stage(),
                progress.member(),
                pollingDay,
                count,
                duties.list(),
                List.copyOf(trail),
                trail.getLast().recorded().position());
    }
}
