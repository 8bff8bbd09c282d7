package org.gongyi.command.disclosure;

import java.time.LocalDate;
import org.gongyi.contract.Office;
import org.gongyi.contract.disclosure.Content;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureSettlement;
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.disclosure.OpeningEvent;
import org.gongyi.contract.disclosure.OpeningEvent.DisclosureBegun;
import org.gongyi.contract.disclosure.OpeningEvent.DisclosureDemanded;
import org.gongyi.contract.disclosure.OpeningEvent.PeriodOpened;
import org.gongyi.contract.disclosure.Period;
import org.jspecify.annotations.Nullable;

/// What is to be disclosed.
///
/// @param period absent of what happens once
/// @param since nothing is disclosed of it before that day
/// @param limit the rule by which it is due; absent where no law sets a day
record Plan(
        ItemCode item,
        Content content,
        Office preparer,
        @Nullable Period period,
        LocalDate since,
        @Nullable String limit) {

    static Plan of(OpeningEvent event) {
        return switch (event) {
            case PeriodOpened e ->
                new Plan(
                        e.item(),
                        e.content(),
                        e.preparer(),
                        e.period(),
                        e.period().until(),
                        limit(e));
            case DisclosureBegun e -> new Plan(e.item(), e.content(), e.preparer(), null, e.happenedOn(), limit(e));
            case DisclosureDemanded e ->
                new Plan(ItemCode.ON_DEMAND, Content.TEXT, Office.COMMITTEE, null, e.occurredOn(), limit(e));
        };
    }

    private static @Nullable String limit(DisclosureEvent event) {
        return event.findings().duties().stream()
                .filter(duty -> duty.key().equals(DisclosureSettlement.POST_DISCLOSURE))
                .map(duty -> duty.rule())
                .findFirst()
                .orElse(null);
    }
}
