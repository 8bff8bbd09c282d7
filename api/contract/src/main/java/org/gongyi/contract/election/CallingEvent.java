package org.gongyi.contract.election;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.resolution.Body;

/// What happened in calling an election and its day.
public sealed interface CallingEvent extends ElectionEvent {

    /// The election is called: why, in which way, for which seats, on which day.
    ///
    /// @param until last day of the term that is elected for
    /// @param methodBody the body that adopted the election method (选举办法)
    /// @param womenSeat whether a seat for women stands apart on the ballot
    /// @param approval by which document an election outside its time was approved (EL-TERM-SHIFT)
    record ElectionCalled(
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
            Findings findings)
            implements CallingEvent {}

    /// Another polling day, before or after a vote without effect.
    ///
    /// @param approval by which document an election outside its time was approved (EL-TERM-SHIFT)
    record PollingPostponed(
            ElectionId election,
            LocalDate occurredOn,
            LocalDate pollingDay,
            @Nullable String approval,
            List<FileRef> files,
            Findings findings)
            implements CallingEvent {}
}
