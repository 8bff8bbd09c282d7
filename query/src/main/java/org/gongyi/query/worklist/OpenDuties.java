package org.gongyi.query.worklist;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongyi.contract.Duty;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.LedgerEvent;
import org.jspecify.annotations.Nullable;

/// The open duties of one subject, folded from its own stream. A duty asked for again has its new day;
/// until the same day it is as late as it was.
public final class OpenDuties {

    private final Map<String, DutyView> open = new LinkedHashMap<>();

    /// @param settled which keys the event settles
    public void take(LedgerEvent event, Predicate<String> settled) {
        var before = new HashMap<>(open);
        open.keySet().removeIf(settled);
        for (var duty : event.findings().duties())
            open.put(duty.key(), new DutyView(duty, isLate(before.get(duty.key()), duty)));
    }

    private static boolean isLate(@Nullable DutyView was, Duty duty) {
        return was != null && was.lapsed() && was.duty().due().equals(duty.due());
    }

    public void lapse(String key) {
        open.computeIfPresent(key, (_, was) -> new DutyView(was.duty(), true));
    }

    /// Soonest first.
    public List<DutyView> list() {
        return open.values().stream()
                .sorted(comparing(DutyView::duty, comparing(Duty::due).thenComparing(Duty::key)))
                .toList();
    }
}
