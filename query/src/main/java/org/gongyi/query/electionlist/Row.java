package org.gongyi.query.electionlist;

import java.time.LocalDate;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.query.electiontrack.Progress;
import org.gongyi.query.worklist.FindingList;

/// One election in the list.
///
/// @param position of the entry that called it
/// @param progress what the next event is folded onto; the columns after it are told from it
/// @param firstBallot whether the first vote filled every seat
record Row(
        String id,
        long position,
        String community,
        ElectionKind kind,
        VotingMode mode,
        int seats,
        Progress progress,
        LocalDate pollingDay,
        Stage stage,
        int elected,
        int registered,
        int returned,
        int votes,
        boolean firstBallot,
        int findings) {

    static Row called(long position, ElectionCalled e) {
        var begun = Progress.begun(e);
        var seats = e.seats().stream().mapToInt(SeatsOfPost::seats).sum();
        return new Row(
                        e.subject(),
                        position,
                        e.community().value(),
                        e.kind(),
                        e.mode(),
                        seats,
                        begun,
                        begun.pollingDay(),
                        begun.stage(),
                        0,
                        0,
                        0,
                        0,
                        false,
                        0)
                .with(begun, e);
    }

    Row after(ElectionEvent event) {
        return with(progress.after(event), event);
    }

    private Row with(Progress now, ElectionEvent event) {
        return new Row(
                id,
                position,
                community,
                kind,
                mode,
                seats,
                now,
                now.pollingDay(),
                now.stage(),
                now.elected(),
                now.registered(),
                now.returned(),
                now.polled().size(),
                now.firstFilled(seats),
                findings + FindingList.failed(event));
    }
}
