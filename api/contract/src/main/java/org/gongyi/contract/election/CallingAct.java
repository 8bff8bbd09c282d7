package org.gongyi.contract.election;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.optionalDay;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.present;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.resolution.Body;

/// Acts of calling an election and its day.
public sealed interface CallingAct extends ElectionCommand {

    /// The election is called: why, in which way, for which seats, on which day.
    ///
    /// @param until last day of the term that is elected for
    /// @param methodBody the body that adopted the election method (选举办法)
    /// @param womenSeat whether a seat for women stands apart on the ballot
    /// @param approval by which document an election outside its time was approved (EL-TERM-SHIFT)
    record CallElection(
            ElectionId election,
            LocalDate occurredOn,
            ElectionKind kind,
            VotingMode mode,
            List<SeatsOfPost> seats,
            LocalDate pollingDay,
            LocalDate until,
            @Nullable Body methodBody,
            @Nullable LocalDate methodAdoptedOn,
            boolean womenSeat,
            @Nullable String approval,
            List<FileRef> files,
            @Nullable String reason)
            implements CallingAct {
        public CallElection {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            kind = present("kind", kind);
            mode = present("mode", mode);
            seats = atMost("seats", 9, seats);
            pollingDay = day("pollingDay", pollingDay);
            until = day("until", until);
            methodAdoptedOn = optionalDay("methodAdoptedOn", methodAdoptedOn);
            approval = optionalLine("approval", approval);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Another polling day, before or after a vote without effect.
    ///
    /// @param approval by which document an election outside its time was approved (EL-TERM-SHIFT)
    record PostponePolling(
            ElectionId election,
            LocalDate occurredOn,
            LocalDate pollingDay,
            @Nullable String approval,
            List<FileRef> files,
            @Nullable String reason)
            implements CallingAct {
        public PostponePolling {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            pollingDay = day("pollingDay", pollingDay);
            approval = optionalLine("approval", approval);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }
}
