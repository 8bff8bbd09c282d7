package org.gongyi.command.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.disclosure.AppealedTo;
import org.gongyi.contract.disclosure.Asking;
import org.gongyi.contract.disclosure.AskingAct.AnswerQuestion;
import org.gongyi.contract.disclosure.AskingAct.AskQuestion;
import org.gongyi.contract.disclosure.AskingAct.EscalateQuestion;
import org.gongyi.contract.disclosure.AskingAct.FollowQuestion;
import org.gongyi.contract.disclosure.AskingAct.ModerateQuestion;
import org.gongyi.contract.disclosure.AskingAct.SettleQuestion;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.Failing;
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.disclosure.ModerationGround;
import org.gongyi.contract.disclosure.OpeningAct.BeginDisclosure;
import org.gongyi.contract.disclosure.OpeningAct.DemandDisclosure;
import org.gongyi.contract.disclosure.OpeningAct.OpenPeriod;
import org.gongyi.contract.disclosure.OrderOutcome;
import org.gongyi.contract.disclosure.OversightAct.CloseFailure;
import org.gongyi.contract.disclosure.OversightAct.DecideFailure;
import org.gongyi.contract.disclosure.OversightAct.ModerateFailure;
import org.gongyi.contract.disclosure.OversightAct.NoteDisclosureLapse;
import org.gongyi.contract.disclosure.OversightAct.ReportFailure;
import org.gongyi.contract.disclosure.PostingAct.NoteBoardSeen;
import org.gongyi.contract.disclosure.PostingAct.NoteDecisionSentBack;
import org.gongyi.contract.disclosure.PostingAct.NoteInterruption;
import org.gongyi.contract.disclosure.PostingAct.NotePostedWithResolution;
import org.gongyi.contract.disclosure.PostingAct.NoteResultUndone;
import org.gongyi.contract.disclosure.PostingAct.PostDisclosure;
import org.gongyi.contract.disclosure.PostingAct.PutUpAgain;
import org.gongyi.contract.disclosure.PostingAct.TakeDown;
import org.gongyi.contract.disclosure.PreparingAct.PrepareBeneficiaries;
import org.gongyi.contract.disclosure.PreparingAct.PrepareStatement;
import org.gongyi.contract.disclosure.PreparingAct.PrepareText;
import org.gongyi.contract.disclosure.ReviewingAct.AnswerReview;
import org.gongyi.contract.disclosure.ReviewingAct.ApproveDisclosure;
import org.gongyi.contract.disclosure.ReviewingAct.ReviewDisclosure;
import org.gongyi.contract.disclosure.Segment;
import org.gongyi.contract.disclosure.Sighting;
import org.gongyi.contract.disclosure.Verdict;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.ResolutionId;

/// One example of every act on a disclosure, dated on the day it is asked.
public final class DisclosureSpecimens {

    private DisclosureSpecimens() {}

    public static List<DisclosureCommand> of(String subject, LocalDate day) {
        var id = new DisclosureId(subject);
        return List.of(
                new OpenPeriod(id, day, null),
                new BeginDisclosure(id, day, ItemCode.ON_DEMAND, "—", day, List.of(), null),
                new DemandDisclosure(id, day, "—", "—", 0, 0, List.of(), null),
                new PrepareText(id, day, Segment.WHOLE, "—", null, List.of(), null),
                new PrepareStatement(id, day, Segment.WHOLE, 0, 0, List.of(), null, null, List.of(), null),
                new PrepareBeneficiaries(id, day, Segment.WHOLE, "—", List.of(), null, List.of(), null),
                new ReviewDisclosure(id, day, 1, Verdict.APPROVED, "—", List.of(), null),
                new AnswerReview(id, day, 1, "—", List.of(), null),
                new ApproveDisclosure(id, day, 1, 0, "—", List.of(), null),
                new PostDisclosure(id, day, 1, new Board("—", "—"), "09:00", List.of(), null),
                new NoteBoardSeen(id, day, 1, Sighting.PHOTOGRAPH, null, List.of(), null),
                new NoteInterruption(id, day, 1, "—", List.of(), null),
                new PutUpAgain(id, day, 1, "—", List.of(), null),
                new TakeDown(id, day, 1, "—", List.of(), null),
                new NotePostedWithResolution(
                        id, day, new ResolutionId(id.community() + "-0000000000"), new Board("—", "—"), null),
                new NoteDecisionSentBack(id, day, new ResolutionId(id.community() + "-0000000000"), "—", "—", null),
                new NoteResultUndone(id, day, new ElectionId(id.community() + "-0000000000"), 1, null),
                new AskQuestion(id, day, Asking.INQUIRY, null, "—", null, null),
                new FollowQuestion(id, day, 1, null, null),
                new AnswerQuestion(id, day, 1, "—", null, List.of(), null),
                new EscalateQuestion(id, day, 1, AppealedTo.TOWNSHIP, "—", null),
                new SettleQuestion(id, day, 1, "—", "—", List.of(), null),
                new ModerateQuestion(id, day, 1, ModerationGround.ABUSE, "—", null),
                new ReportFailure(id, day, Failing.NOT_IN_TIME, "—", null, List.of(), null),
                new DecideFailure(id, day, 1, false, "—", null, null, List.of(), null),
                new ModerateFailure(id, day, 1, ModerationGround.ABUSE, "—", null),
                new CloseFailure(id, day, 1, OrderOutcome.CARRIED_OUT, "—", List.of(), null),
                new NoteDisclosureLapse(id, day, "—", day, null));
    }
}
