package org.gongyi.query.disclosuretrack;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureSettlement;
import org.gongyi.contract.disclosure.OpeningEvent;
import org.gongyi.contract.disclosure.PostingEvent.DecisionSentBack;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePostedWithResolution;
import org.gongyi.contract.disclosure.PostingEvent.ResultUndone;
import org.gongyi.contract.disclosure.PostingEvent.Untold;
import org.jspecify.annotations.Nullable;

/// What is still to be posted: by the day that the law sets, again because it came down early, by order.
///
/// @param first whether nothing was posted of something that is to be, also where no law sets a day
/// @param days last day of each that is owed
/// @param last day that was asked for, also of what is done
/// @param sentBackOn the day on which what a meeting had decided was sent back before it hung
/// @param undoneOn the day on which a vote lost its effect before its result hung
record ToPost(
        boolean first,
        Map<String, LocalDate> days,
        @Nullable LocalDate last,
        @Nullable LocalDate sentBackOn,
        @Nullable LocalDate undoneOn) {

    static final ToPost NOTHING = new ToPost(false, Map.of(), null, null, null);

    ToPost {
        days = Map.copyOf(days);
    }

    /// @param demanded whether enough must ask before it is owed
    ToPost after(DisclosureEvent event, boolean demanded) {
        var now = new HashMap<>(days);
        now.keySet().removeIf(key -> DisclosureSettlement.settles(event, key));
        var more = event.findings().duties().stream()
                .filter(duty -> DisclosureSettlement.isToPost(duty.key()))
                .collect(toMap(duty -> duty.key(), duty -> duty.due()));
        now.putAll(more);
        var awaited = (first || (event instanceof OpeningEvent && !demanded))
                && !(event instanceof DisclosurePosted
                        || event instanceof DisclosurePostedWithResolution
                        || event instanceof Untold);
        return new ToPost(
                awaited,
                now,
                more.values().stream().findFirst().orElse(last),
                event instanceof DecisionSentBack e ? e.occurredOn() : sentBackOn,
                event instanceof ResultUndone e ? e.occurredOn() : undoneOn);
    }

    boolean owed() {
        return first || !days.isEmpty();
    }

    /// The first of its days; of what is done the last that was asked for.
    @Nullable
    LocalDate due() {
        return days.values().stream().min(LocalDate::compareTo).orElse(last);
    }
}
