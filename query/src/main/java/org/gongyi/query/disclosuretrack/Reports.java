package org.gongyi.query.disclosuretrack;

import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.gongyi.contract.disclosure.DisclosureView.Report;
import org.gongyi.contract.disclosure.OversightEvent;
import org.gongyi.contract.disclosure.OversightEvent.DisclosureDutyLapsed;
import org.gongyi.contract.disclosure.OversightEvent.FailureClosed;
import org.gongyi.contract.disclosure.OversightEvent.FailureDecided;
import org.gongyi.contract.disclosure.OversightEvent.FailureModerated;
import org.gongyi.contract.disclosure.OversightEvent.FailureReported;

/// What was reported to the government, and what became of it.
final class Reports {

    private final TreeMap<Integer, Report> reports = new TreeMap<>();

    void take(OversightEvent event) {
        switch (event) {
            case FailureReported e ->
                reports.put(e.number(), new Report(e.number(), e.occurredOn(), e.failing(), null, null, null, null));
            case FailureDecided e ->
                change(
                        e.number(),
                        r -> new Report(
                                r.number(), r.reportedOn(), r.failing(), e.founded(), e.publishBy(), null, r.hidden()));
            case FailureClosed e ->
                change(
                        e.number(),
                        r -> new Report(
                                r.number(),
                                r.reportedOn(),
                                r.failing(),
                                r.founded(),
                                r.publishBy(),
                                e.outcome(),
                                r.hidden()));
            case FailureModerated e ->
                change(
                        e.number(),
                        r -> new Report(
                                r.number(),
                                r.reportedOn(),
                                r.failing(),
                                r.founded(),
                                r.publishBy(),
                                r.outcome(),
                                e.ground()));
            case DisclosureDutyLapsed _ -> {}
        }
    }

    private void change(int number, UnaryOperator<Report> change) {
        reports.computeIfPresent(number, (_, report) -> change.apply(report));
    }

    List<Report> list() {
        return List.copyOf(reports.values());
    }
}
