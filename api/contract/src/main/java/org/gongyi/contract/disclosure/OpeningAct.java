package org.gongyi.contract.disclosure;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.people;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.ByTheLedgerAlone;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Nullable;

/// How a disclosure comes to be due.
public sealed interface OpeningAct extends DisclosureCommand {

    /// A period of an item is over, and its disclosure is due. Only the ledger itself opens it; item,
    /// period and last day follow from its name and from the law of the place.
    record OpenPeriod(
            DisclosureId disclosure,
            LocalDate occurredOn,
            @Nullable String reason) implements OpeningAct, ByTheLedgerAlone {
        public OpenPeriod {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            reason = optionalText("reason", reason);
        }
    }

    /// Something happened that is disclosed as it happens (随时公开).
    ///
    /// @param happenedOn the day from which the time to disclose it runs
    record BeginDisclosure(
            DisclosureId disclosure,
            LocalDate occurredOn,
            ItemCode item,
            String title,
            LocalDate happenedOn,
            List<FileRef> files,
            @Nullable String reason)
            implements OpeningAct {
        public BeginDisclosure {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            item = present("item", item);
            title = line("title", title);
            happenedOn = day("happenedOn", happenedOn);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Residents or representatives jointly ask for something that no catalogue has (DISC-ONDEMAND).
    ///
    /// @param residents how many signed, of age; `representatives` likewise
    record DemandDisclosure(
            DisclosureId disclosure,
            LocalDate occurredOn,
            String title,
            String demand,
            int residents,
            int representatives,
            List<FileRef> files,
            @Nullable String reason)
            implements OpeningAct {
        public DemandDisclosure {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            title = line("title", title);
            demand = text("demand", demand);
            residents = people("residents", residents);
            representatives = people("representatives", representatives);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }
}
