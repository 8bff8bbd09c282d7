package org.gongyi.query.disclosuretrack;

import org.gongyi.contract.Office;
import org.gongyi.contract.disclosure.Content;
import org.gongyi.contract.disclosure.DisclosureView.Plan;
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.disclosure.ItemGroup;
import org.gongyi.contract.disclosure.OpeningEvent;
import org.gongyi.contract.disclosure.OpeningEvent.DisclosureBegun;
import org.gongyi.contract.disclosure.OpeningEvent.DisclosureDemanded;
import org.gongyi.contract.disclosure.OpeningEvent.PeriodOpened;

/// What is to be disclosed, as its first entry tells it.
final class Plans {

    private Plans() {}

    static Plan of(OpeningEvent event) {
        return switch (event) {
            case PeriodOpened e ->
                new Plan(
                        e.item(),
                        e.title(),
                        e.group(),
                        e.content(),
                        e.preparer(),
                        e.period(),
                        e.period().until(),
                        null);
            case DisclosureBegun e ->
                new Plan(e.item(), e.title(), e.group(), e.content(), e.preparer(), null, e.happenedOn(), null);
            case DisclosureDemanded e ->
                new Plan(
                        ItemCode.ON_DEMAND,
                        e.title(),
                        ItemGroup.AFFAIRS,
                        Content.TEXT,
                        Office.COMMITTEE,
                        null,
                        e.occurredOn(),
                        e.demand());
        };
    }
}
