package org.gongyi.query.conventiontrack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.convention.ConventionEvent.ConventionBegun;
import org.gongyi.contract.convention.ConventionEvent.ConventionCorrectionOrdered;
import org.gongyi.contract.convention.ConventionEvent.ConventionDutyLapsed;
import org.gongyi.contract.convention.ConventionEvent.ConventionEnded;
import org.gongyi.contract.convention.ConventionEvent.ConventionOrderLifted;
import org.gongyi.contract.convention.ConventionEvent.DraftReviewed;
import org.gongyi.contract.convention.ConventionEvent.VersionAdopted;
import org.gongyi.contract.convention.ConventionEvent.VersionDrafted;
import org.gongyi.contract.convention.ConventionEvent.VersionFiled;
import org.gongyi.contract.convention.ConventionEvent.VersionPublished;
import org.gongyi.contract.convention.ConventionSettlement;
import org.gongyi.contract.convention.ConventionView;
import org.gongyi.contract.convention.ConventionView.Order;
import org.gongyi.contract.convention.ConventionView.Version;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.worklist.OpenDuties;
import org.jspecify.annotations.Nullable;

/// The page of one convention, folded from its own stream: always current, and nothing kept twice.
public final class ConventionTrack {

    private final OpenDuties duties = new OpenDuties();
    private final List<Version> versions = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private ConventionProgress progress;
    private @Nullable ConventionEnded ended;

    private ConventionTrack(ConventionEvent first) {
        progress = ConventionProgress.begun(first);
    }

    /// @param trail the whole stream of one convention, oldest first
    /// @param today by which its stage is told
    public static ConventionView fold(List<Entry<ConventionEvent>> trail, LocalDate today) {
        var fold = new ConventionTrack(trail.getFirst().event());
        for (int place = 1; place <= trail.size(); place++)
            fold.take(trail.get(place - 1).event(), place);
        return fold.view(trail, today);
    }

    private void take(ConventionEvent event, int place) {
        if (place > 1) progress = progress.after(event);
        duties.take(event, key -> ConventionSettlement.settles(event, key));
        switch (event) {
            case VersionDrafted e -> versions.add(new Version(e.version(), place, e, null, null, null, null));
            case DraftReviewed e ->
                change(
                        e.version(),
                        v -> new Version(v.number(), v.entry(), v.drafted(), e, v.adopted(), v.filed(), v.published()));
            case VersionAdopted e when e.findings().isEffective() -> adopted(e);
            case VersionFiled e ->
                change(
                        e.version(),
                        v -> new Version(
                                v.number(), v.entry(), v.drafted(), v.reviewed(), v.adopted(), e, v.published()));
            case VersionPublished e ->
                change(
                        e.version(),
                        v -> new Version(v.number(), v.entry(), v.drafted(), v.reviewed(), v.adopted(), v.filed(), e));
            case ConventionCorrectionOrdered e ->
                orders.add(new Order(e, progress.orders().getLast().until()));
            case ConventionOrderLifted e ->
                orders.set(e.order() - 1, orders.get(e.order() - 1).until(e.occurredOn()));
            case ConventionEnded e -> ended = e;
            case ConventionDutyLapsed e -> duties.lapse(e.duty());
            default -> {}
        }
    }

    private void adopted(VersionAdopted e) {
        change(
                e.version(),
                v -> new Version(v.number(), v.entry(), v.drafted(), v.reviewed(), e, v.filed(), v.published()));
        orders.replaceAll(one -> one.until(e.inForceFrom()));
    }

    private void change(int number, UnaryOperator<Version> how) {
        versions.set(number - 1, how.apply(versions.get(number - 1)));
    }

    private ConventionView view(List<Entry<ConventionEvent>> trail, LocalDate today) {
        var begun = (ConventionBegun) trail.getFirst().event();
        return new ConventionView(
                begun.convention(),
                begun.community(),
                progress.stage(today),
                begun,
                List.copyOf(versions),
                List.copyOf(orders),
                ended,
                duties.list(),
                List.copyOf(trail),
                trail.getLast().recorded().position());
    }
}
