package org.gongyi.command.resolution;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.HearingKind;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Observation;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionCommand.*;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Source;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Vote;

/// One example of every act, dated on the day it is asked: enough to tell which acts the phase and the earlier steps
/// let in. Their numbers are of no account.
public final class ResolutionSpecimens {

    private static final Meeting MEETING = new Meeting("09:00", "—", "—", "—", 1, 1, 0, 0, "—", null, 1, null, null);
    private static final Vote VOTE = new Vote(1, 0, 0);
    private static final Board BOARD = new Board("—", "—");

    private ResolutionSpecimens() {}

    public static List<ResolutionCommand> of(String subject, LocalDate day) {
        var id = new ResolutionId(subject);
        return List.of(
                new Initiate(id, day, "—", Matter.OTHER, Source.CADRES, null, "—", "—", List.of(), List.of(), null),
                new Classify(id, day, Affected.PART, false, "—", List.of(), null),
                new CollectOpinions(id, day, 1, "—", List.of(), null),
                new HoldHearing(id, day, HearingKind.HEARING, MEETING, "—", List.of(), null),
                new Propose(id, day, MEETING, VOTE, "—", List.of(), null),
                new Consult(id, day, MEETING, VOTE, "—", List.of(), null),
                new Review(id, day, MEETING, VOTE, "—", List.of(), null),
                new Resolve(
                        id,
                        day,
                        Body.REPRESENTATIVES_ASSEMBLY,
                        CountedBy.MEMBERS,
                        null,
                        day,
                        MEETING,
                        VOTE,
                        "—",
                        List.of(),
                        null),
                new DiscloseResolution(id, day, BOARD, "—", List.of(), null),
                new RemoveResolutionNotice(id, day, null, "—", List.of(), null),
                new StartImplementation(id, day, 0, null, null, day, "—", List.of(), null),
                new NoteProgress(id, day, 0, 0, "—", List.of(), null),
                new NoteDeviation(id, day, "—", 0, null, List.of(), null),
                new DiscloseOutcome(id, day, 0, day, day, "—", BOARD, "—", List.of(), null),
                new RemoveOutcomeNotice(id, day, null, "—", List.of(), null),
                new Supervise(id, day, Station.PROPOSAL, Observation.OBSERVED, "—", List.of(), null),
                new AnswerObjection(id, day, Station.PROPOSAL, "—", List.of(), null),
                new InviteUnits(id, day, List.of("—"), "—", List.of(), null),
                new NoteUnitReply(id, day, "—", null, "—", List.of(), null),
                new SendBack(id, day, Station.PROPOSAL, "—", "—", List.of(), null),
                new Withdraw(id, day, "—", List.of(), null),
                new Correct(id, day, 0, "—", "—", "–", null),
                new OrderCorrection(id, day, "—", "—", List.of(), null),
                new LiftSuspension(id, day, "—", "—", List.of(), null),
                new SignSheet(id, day, Station.PROPOSAL, null, null, 1, null, List.of(), null),
                new NoteLapse(id, day, "—", day, null));
    }
}
