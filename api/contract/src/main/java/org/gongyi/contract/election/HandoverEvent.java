package org.gongyi.contract.election;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Sealed;

/// What happened in after the vote.
public sealed interface HandoverEvent extends ElectionEvent {

    /// Everything was handed over to the new committee.
    ///
    /// @param sealOn the day the seal was handed over
    /// @param former who signed for the former committee
    /// @param incoming who signed for the new one
    /// @param witness who signed for the township or street
    record HandoverCompleted(
            ElectionId election,
            LocalDate occurredOn,
            List<Handed> handed,
            LocalDate sealOn,
            @Nullable String former,
            @Nullable String incoming,
            @Nullable String witness,
            List<FileRef> files,
            Findings findings)
            implements HandoverEvent {}

    /// Somebody complained of the handover in writing.
    ///
    /// @param number of the complaint in this election
    record HandoverComplaintReceived(
            ElectionId election,
            LocalDate occurredOn,
            int number,
            @Nullable Sealed<String> complainant,
            Sealed<String> complaint,
            List<FileRef> files,
            Findings findings)
            implements HandoverEvent {}

    /// The township looked into a complaint of the handover.
    ///
    /// @param ordered whether it notified the committee to hand over (通知移交)
    record HandoverComplaintDecided(
            ElectionId election,
            LocalDate occurredOn,
            int number,
            boolean ordered,
            String decision,
            List<FileRef> files,
            Findings findings)
            implements HandoverEvent {}

    /// Ballots were sealed and given into keeping.
    ///
    /// @param sealedOn the day they were sealed
    /// @param keeper where they are kept
    /// @param keepUntil last day of keeping
    record BallotsArchived(
            ElectionId election,
            LocalDate occurredOn,
            LocalDate sealedOn,
            String keeper,
            LocalDate keepUntil,
            List<FileRef> files,
            Findings findings)
            implements HandoverEvent {}

    /// Group leaders and representatives of the same term were chosen (EL-NEWREPS).
    ///
    /// @param leaders 村民小组长, 居民小组长
    /// @param until last day of their term
    record RepresentativesReported(
            ElectionId election,
            LocalDate occurredOn,
            int representatives,
            int leaders,
            LocalDate until,
            List<FileRef> files,
            Findings findings)
            implements HandoverEvent {}

    /// Who they are: told in the act that reported them.
    record RepresentativesNamed(
            ElectionId election, LocalDate occurredOn, List<ChosenRepresentative> chosen, Findings findings)
            implements HandoverEvent {}

    /// A by-election is over: every seat is filled or stays vacant, and its result is filed. The
    /// election committee sits to that day; nothing is handed over (REC-BYELECT).
    record ByElectionEnded(ElectionId election, LocalDate occurredOn, Findings findings) implements HandoverEvent {}
}
