package org.gongyi.contract.disclosure;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalDay;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.ByTheLedgerAlone;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Named;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Personal;

/// When it was not disclosed as the law asks.
public sealed interface OversightAct extends DisclosureCommand {

    /// As of questions.
    int MOST_NUMBERS = AskingAct.MOST_NUMBERS;

    /// Somebody tells the government that it is not in time, or untrue (DISC-FAIL).
    ///
    /// @param reporter who reports it; nobody need say
    record ReportFailure(
            DisclosureId disclosure,
            LocalDate occurredOn,
            Failing failing,
            String report,
            @Personal @Nullable Named reporter,
            List<FileRef> files,
            @Nullable String reason)
            implements OversightAct {
        public ReportFailure {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            failing = present("failing", failing);
            report = text("report", report);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The government has investigated, and orders that it be published where the report is right.
    ///
    /// @param publishBy last day of the order; absent where none was made
    /// @param part of a matter told in parts the one that is ordered; absent where it is the whole
    record DecideFailure(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int number,
            boolean founded,
            String finding,
            @Nullable LocalDate publishBy,
            @Nullable Segment part,
            List<FileRef> files,
            @Nullable String reason)
            implements OversightAct {
        public DecideFailure {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, MOST_NUMBERS);
            finding = text("finding", finding);
            publishBy = optionalDay("publishBy", publishBy);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// What became of the order, and who answers for it.
    record CloseFailure(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int number,
            OrderOutcome outcome,
            String report,
            List<FileRef> files,
            @Nullable String reason)
            implements OversightAct {
        public CloseFailure {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, MOST_NUMBERS);
            outcome = present("outcome", outcome);
            report = text("report", report);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The words of a report are no longer shown. The report stands, and is decided like any other. Never by who
    /// decides it.
    ///
    /// @param remark why, without repeating it
    record ModerateFailure(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int number,
            ModerationGround ground,
            String remark,
            @Nullable String reason)
            implements OversightAct {
        public ModerateFailure {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, MOST_NUMBERS);
            ground = present("ground", ground);
            remark = text("remark", remark);
            reason = optionalText("reason", reason);
        }
    }

    /// A duty was not fulfilled by its day. Only the ledger itself notes this.
    record NoteDisclosureLapse(
            DisclosureId disclosure,
            LocalDate occurredOn,
            String duty,
            LocalDate due,
            @Nullable String reason) implements OversightAct, ByTheLedgerAlone {
        public NoteDisclosureLapse {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            duty = line("duty", duty);
            due = day("due", due);
            reason = optionalText("reason", reason);
        }
    }
}
