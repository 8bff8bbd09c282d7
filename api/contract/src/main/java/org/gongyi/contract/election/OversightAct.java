package org.gongyi.contract.election;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.ByTheLedgerAlone;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Nullable;

/// Acts of supervision, and what was not done in time.
public sealed interface OversightAct extends ElectionCommand {

    /// The supervision committee or the township tells what it saw of the election.
    ///
    /// @param objection whether it objects
    record ObserveElection(
            ElectionId election,
            LocalDate occurredOn,
            boolean objection,
            String observation,
            List<FileRef> files,
            @Nullable String reason)
            implements OversightAct {
        public ObserveElection {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            observation = text("observation", observation);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// A duty was not fulfilled by its day. Only the ledger itself notes this.
    record NoteElectionLapse(
            ElectionId election,
            LocalDate occurredOn,
            String duty,
            LocalDate due,
            @Nullable String reason) implements OversightAct, ByTheLedgerAlone {
        public NoteElectionLapse {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            duty = line("duty", duty);
            due = day("due", due);
            reason = optionalText("reason", reason);
        }
    }
}
