package org.gongyi.contract.election;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.people;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Named;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Personal;

/// Acts of after the vote.
public sealed interface HandoverAct extends ElectionCommand {

    /// Everything was handed over to the new committee.
    ///
    /// @param sealOn the day the seal was handed over
    /// @param former who signed for the former committee
    /// @param incoming who signed for the new one
    /// @param witness who signed for the township or street
    record CompleteHandover(
            ElectionId election,
            LocalDate occurredOn,
            List<Handed> handed,
            LocalDate sealOn,
            @Nullable String former,
            @Nullable String incoming,
            @Nullable String witness,
            List<FileRef> files,
            @Nullable String reason)
            implements HandoverAct {
        public CompleteHandover {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            handed = atMost("handed", 6, handed);
            sealOn = day("sealOn", sealOn);
            former = optionalLine("former", former);
            incoming = optionalLine("incoming", incoming);
            witness = optionalLine("witness", witness);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Somebody complains of the handover in writing: that it is late, or that something was kept back.
    ///
    /// @param number of the complaint in this election
    record ReceiveHandoverComplaint(
            ElectionId election,
            LocalDate occurredOn,
            int number,
            @Nullable @Personal Named complainant,
            @Personal String complaint,
            List<FileRef> files,
            @Nullable String reason)
            implements HandoverAct {
        public ReceiveHandoverComplaint {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, 9999);
            complaint = text("complaint", complaint);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The township, which supervises the handover, looked into a complaint.
    ///
    /// @param ordered whether it notified the committee to hand over (通知移交)
    record DecideHandoverComplaint(
            ElectionId election,
            LocalDate occurredOn,
            int number,
            boolean ordered,
            String decision,
            List<FileRef> files,
            @Nullable String reason)
            implements HandoverAct {
        public DecideHandoverComplaint {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, 9999);
            decision = text("decision", decision);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Ballots were sealed and given into keeping.
    ///
    /// @param sealedOn the day they were sealed
    /// @param keeper where they are kept
    /// @param keepUntil last day of keeping
    record ArchiveBallots(
            ElectionId election,
            LocalDate occurredOn,
            LocalDate sealedOn,
            String keeper,
            LocalDate keepUntil,
            List<FileRef> files,
            @Nullable String reason)
            implements HandoverAct {
        public ArchiveBallots {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            sealedOn = day("sealedOn", sealedOn);
            keeper = line("keeper", keeper);
            keepUntil = day("keepUntil", keepUntil);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Group leaders and representatives of the same term were chosen (EL-NEWREPS). Who and how many sits is entered in
    /// the register; this tells the election that it was done.
    ///
    /// @param leaders 村民小组长, 居民小组长
    /// @param until last day of their term
    /// @param chosen every one of them, for the notice; empty where none is printed from here
    record ReportRepresentatives(
            ElectionId election,
            LocalDate occurredOn,
            int representatives,
            int leaders,
            LocalDate until,
            List<ChosenRepresentative> chosen,
            List<FileRef> files,
            @Nullable String reason)
            implements HandoverAct {
        public ReportRepresentatives {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            representatives = people("representatives", representatives);
            leaders = people("leaders", leaders);
            until = day("until", until);
            chosen = atMost("chosen", 500, chosen);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }
}
