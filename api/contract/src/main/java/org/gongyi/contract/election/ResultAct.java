package org.gongyi.contract.election;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.people;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Named;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Personal;

/// Acts of what becomes of a result.
public sealed interface ResultAct extends ElectionCommand {

    /// Numbers that were announced were wrong. Both stand beside each other, and what follows from
    /// the right ones.
    ///
    /// @param round of the vote, from 1
    /// @param was the box as it was announced, `is` as it is right
    /// @param named of those the record tells by number whoever wins a seat by the right numbers
    record CorrectCount(
            ElectionId election,
            LocalDate occurredOn,
            int round,
            BoxCount was,
            BoxCount is,
            String grounds,
            @Personal List<Named> named,
            List<FileRef> files,
            @Nullable String reason)
            implements ResultAct {
        public CorrectCount {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            round = (int) between("round", round, 1, 20);
            was = present("was", was);
            is = present("is", is);
            grounds = text("grounds", grounds);
            named = atMost("named", 15, named);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Somebody reports that a seat was won unlawfully.
    ///
    /// @param number of the report in this election
    record ReportFraud(
            ElectionId election,
            LocalDate occurredOn,
            int number,
            @Nullable @Personal Named reporter,
            FraudKind kind,
            @Personal String report,
            List<FileRef> files,
            @Nullable String reason)
            implements ResultAct {
        public ReportFraud {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, 9999);
            kind = present("kind", kind);
            report = text("report", report);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Township or county investigated a report.
    ///
    /// @param found whether it is so
    /// @param persons whose election has no effect; empty where the whole vote has none
    record DecideFraud(
            ElectionId election,
            LocalDate occurredOn,
            int number,
            boolean found,
            List<PersonId> persons,
            String decision,
            List<FileRef> files,
            @Nullable String reason)
            implements ResultAct {
        public DecideFraud {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, 9999);
            persons = atMost("persons", 15, persons);
            decision = text("decision", decision);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The result was filed and certificates were issued.
    ///
    /// @param certificates 当选证书
    record FileResult(
            ElectionId election,
            LocalDate occurredOn,
            String filing,
            int certificates,
            List<FileRef> files,
            @Nullable String reason)
            implements ResultAct {
        public FileResult {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            filing = line("filing", filing);
            certificates = people("certificates", certificates);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }
}
