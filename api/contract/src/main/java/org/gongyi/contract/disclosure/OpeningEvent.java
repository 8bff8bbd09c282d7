package org.gongyi.contract.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Office;

/// How a disclosure came to be due.
public sealed interface OpeningEvent extends DisclosureEvent {

    /// A period of an item is over: from now on its disclosure is due. Only the ledger itself notes
    /// this.
    ///
    /// @param title as the catalogue of that day has it
    /// @param preparer the office that prepares it
    /// @param due last day to post it
    record PeriodOpened(
            DisclosureId disclosure,
            LocalDate occurredOn,
            ItemCode item,
            String title,
            ItemGroup group,
            Content content,
            Office preparer,
            Period period,
            LocalDate due,
            Findings findings)
            implements OpeningEvent {}

    /// Something happened that is disclosed as it happens.
    ///
    /// @param due last day to post it; absent where the place sets none
    record DisclosureBegun(
            DisclosureId disclosure,
            LocalDate occurredOn,
            ItemCode item,
            String title,
            ItemGroup group,
            Content content,
            Office preparer,
            LocalDate happenedOn,
            @Nullable LocalDate due,
            List<FileRef> files,
            Findings findings)
            implements OpeningEvent {}

    /// Residents or representatives jointly asked for something that no catalogue has. By too few it
    /// is recorded and leads nowhere.
    ///
    /// @param adults all residents of age, by the register; `seated` all representatives
    record DisclosureDemanded(
            DisclosureId disclosure,
            LocalDate occurredOn,
            String title,
            String demand,
            int residents,
            int adults,
            int representatives,
            int seated,
            List<FileRef> files,
            Findings findings)
            implements OpeningEvent {}
}
