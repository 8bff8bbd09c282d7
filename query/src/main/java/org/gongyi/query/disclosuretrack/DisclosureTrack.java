package org.gongyi.query.disclosuretrack;

import java.util.List;
import org.gongyi.contract.disclosure.AskingEvent;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureSettlement;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.OpeningEvent;
import org.gongyi.contract.disclosure.OversightEvent;
import org.gongyi.contract.disclosure.OversightEvent.DisclosureDutyLapsed;
import org.gongyi.contract.disclosure.PostingEvent;
import org.gongyi.contract.disclosure.PreparingEvent;
import org.gongyi.contract.disclosure.ReviewingEvent;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.worklist.OpenDuties;

/// The page of one disclosure, folded from its own stream: always current, and nothing kept twice.
public final class DisclosureTrack {

    private final OpenDuties duties = new OpenDuties();
    private final Versions versions = new Versions();
    private final Questions questions = new Questions();
    private final Reports reports = new Reports();
    private DisclosureProgress progress;

    private DisclosureTrack(DisclosureEvent first) {
        if (!(first instanceof OpeningEvent opening))
            throw new IllegalStateException("a disclosure begins with " + first);
        progress = DisclosureProgress.begun(opening);
    }

    /// @param trail the whole stream of one disclosure, oldest first
    public static DisclosureView fold(List<Entry<DisclosureEvent>> trail) {
        var fold = new DisclosureTrack(trail.getFirst().event());
        trail.forEach(fold::take);
        return fold.view(trail);
    }

    private void take(Entry<DisclosureEvent> entry) {
        var event = entry.event();
        progress = progress.after(event);
        duties.take(event, key -> DisclosureSettlement.settles(event, key));
        switch (event) {
            case OpeningEvent _ -> {}
            case PreparingEvent e -> versions.prepared(e, entry.recorded().position());
            case ReviewingEvent e -> versions.reviewed(e);
            case PostingEvent e -> versions.posted(e);
            case AskingEvent e -> questions.take(e);
            case DisclosureDutyLapsed e -> duties.lapse(e.duty());
            case OversightEvent e -> reports.take(e);
        }
    }

    private DisclosureView view(List<Entry<DisclosureEvent>> trail) {
        var first = trail.getFirst().event();
        var open = duties.list();
        return new DisclosureView(
                first.disclosure(),
                first.community(),
                progress.plan(),
                progress.stage(),
                progress.due(),
                progress.owed(),
                progress.late(),
                progress.lapsed(),
                versions.list(),
                questions.list(open),
                reports.list(),
                open,
                trail,
                trail.getLast().recorded().position());
    }
}
