package org.gongyi.query.disclosuretrack;

import java.util.List;
import java.util.TreeMap;
import org.gongyi.contract.disclosure.DisclosureView.Report;
import org.gongyi.contract.disclosure.OversightEvent;
import org.gongyi.contract.disclosure.OversightEvent.DisclosureDutyLapsed;
import org.gongyi.contract.disclosure.OversightEvent.FailureClosed;
import org.gongyi.contract.disclosure.OversightEvent.FailureDecided;
import org.gongyi.contract.disclosure.OversightEvent.FailureReported;

/// What was reported to the government, and what became of it.
final class Reports {

    private final TreeMap<Integer, Report> reports = new TreeMap<>();

    void take(OversightEvent event) {
        switch (event) {
            case FailureReported e ->
                reports.put(e.number(), new Report(e.number(), e.occurredOn(), e.failing(), null, null, null));
            case FailureDecided e ->
                reports.computeIfPresent(
                        e.number(),
                        (number, r) ->
                                new Report(number, r.reportedOn(), r.failing(), e.founded(), e.publishBy(), null));
            case FailureClosed e ->
                reports.computeIfPresent(
                        e.number(),
                        (number, r) -> new Report(
                                number, r.reportedOn(), r.failing(), r.founded(), r.publishBy(), e.outcome()));
            case DisclosureDutyLapsed _ -> {}
        }
    }

    List<Report> list() {
        return List.copyOf(reports.values());
    }
}
