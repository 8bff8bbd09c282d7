package org.gongyi.contract.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.ResolutionId;

/// How long a version hung, and who saw it.
public sealed interface PostingEvent extends DisclosureEvent {

    /// A version went up on the board.
    ///
    /// @param due last day it had to be posted, where it was owed: of several, by law and by order, the first
    /// @param late days after that day; this stays, whatever follows
    /// @param removableFrom the first day on which it has hung as long as the law asks, where nothing
    ///     interrupts it
    record DisclosurePosted(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            Segment segment,
            Board board,
            String postedAt,
            @Nullable LocalDate due,
            int late,
            @Nullable LocalDate removableFrom,
            List<FileRef> files,
            Findings findings)
            implements PostingEvent {}

    /// Somebody stood before the board while it was up.
    ///
    /// @param seenBy told by early entries; since then a name is not asked for
    record BoardSeen(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            Sighting sighting,
            @Nullable String seenBy,
            List<FileRef> files,
            Findings findings)
            implements PostingEvent {}

    /// It does not hang any more, and nobody took it down by law.
    record PostingInterrupted(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            Segment segment,
            String cause,
            List<FileRef> files,
            Findings findings)
            implements PostingEvent {}

    /// What was interrupted hangs again.
    ///
    /// @param paused days since the interruption, which do not count
    /// @param removableFrom as it is now
    record PostingResumed(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            Segment segment,
            String postedBy,
            int paused,
            @Nullable LocalDate removableFrom,
            List<FileRef> files,
            Findings findings)
            implements PostingEvent {}

    /// It was taken off the board.
    ///
    /// @param latest whether no later version of that part took its place on the board
    /// @param postedOn when it went up
    /// @param hung days it counted as hanging
    record DisclosureTakenDown(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            Segment segment,
            boolean latest,
            LocalDate postedOn,
            int hung,
            String removedBy,
            List<FileRef> files,
            Findings findings)
            implements PostingEvent {}

    /// What it tells hangs with the resolution it is about.
    ///
    /// @param due last day it had to be posted
    /// @param late days after that day; this stays
    record DisclosurePostedWithResolution(
            DisclosureId disclosure,
            LocalDate occurredOn,
            ResolutionId resolution,
            Board board,
            @Nullable LocalDate due,
            int late,
            Findings findings)
            implements PostingEvent {}

    /// What a meeting decided was sent back before it hung: it is to be posted no more.
    ///
    /// @param due last day it had to be posted
    /// @param late days after that day on which it was sent back; this stays
    record DecisionSentBack(
            DisclosureId disclosure,
            LocalDate occurredOn,
            ResolutionId resolution,
            String sentBackBy,
            String grounds,
            @Nullable LocalDate due,
            int late,
            Findings findings)
            implements Untold {}

    /// A vote lost its effect before its result hung: it is to be posted no more.
    ///
    /// @param round of the vote, from 1
    /// @param due last day it had to be posted
    /// @param late days after that day on which it lost its effect; this stays
    record ResultUndone(
            DisclosureId disclosure,
            LocalDate occurredOn,
            ElectionId election,
            int round,
            @Nullable LocalDate due,
            int late,
            Findings findings)
            implements Untold {}

    /// There is nothing left that could be told, before anything of it was posted.
    sealed interface Untold extends PostingEvent {
        int late();
    }
}
