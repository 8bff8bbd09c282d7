package org.gongyi.command.disclosure;

import org.gongyi.command.disclosure.Disclosure.State;
import org.gongyi.command.disclosure.Disclosure.State.Blank;
import org.gongyi.command.disclosure.Disclosure.State.Open;
import org.gongyi.command.disclosure.Disclosure.State.Raised;
import org.gongyi.contract.disclosure.AskingAct.AnswerQuestion;
import org.gongyi.contract.disclosure.AskingAct.AskQuestion;
import org.gongyi.contract.disclosure.AskingAct.EscalateQuestion;
import org.gongyi.contract.disclosure.AskingAct.FollowQuestion;
import org.gongyi.contract.disclosure.AskingAct.ModerateQuestion;
import org.gongyi.contract.disclosure.AskingAct.SettleQuestion;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.DisclosureSettlement;
import org.gongyi.contract.disclosure.OpeningAct.BeginDisclosure;
import org.gongyi.contract.disclosure.OpeningAct.DemandDisclosure;
import org.gongyi.contract.disclosure.OpeningAct.OpenPeriod;
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
import org.gongyi.contract.disclosure.PreparingAct;
import org.gongyi.contract.disclosure.ReviewingAct.AnswerReview;
import org.gongyi.contract.disclosure.ReviewingAct.ApproveDisclosure;
import org.gongyi.contract.disclosure.ReviewingAct.ReviewDisclosure;

/// What must be behind an act before it can come. It follows from the parts and is no phase of its
/// own: a version is prepared while another hangs, and questions come at any time.
final class Course {

    private Course() {}

    static boolean admits(State state, DisclosureCommand act) {
        return switch (act) {
            case OpenPeriod _ -> state instanceof Blank;
            case BeginDisclosure _, DemandDisclosure _ -> state instanceof Blank || state instanceof Raised;
            default -> state instanceof Open(var docket) && admits(docket, act);
        };
    }

    private static boolean admits(Docket docket, DisclosureCommand act) {
        var draft = docket.draft();
        return switch (act) {
            case OpenPeriod _, BeginDisclosure _, DemandDisclosure _ -> false;
            case PreparingAct _, AskQuestion _, ReportFailure _, NoteDisclosureLapse _ -> true;
            case ReviewDisclosure _, ApproveDisclosure _, PostDisclosure _ -> draft != null;
            case AnswerReview _ -> draft != null && draft.examination().hasOpenObjection();
            case NoteBoardSeen _, NoteInterruption _, TakeDown _ ->
                docket.hanging().isAny();
            case NotePostedWithResolution _, NoteDecisionSentBack _, NoteResultUndone _ ->
                docket.duties().owes(DisclosureSettlement.POST_DISCLOSURE);
            case PutUpAgain _ -> docket.hanging().notices().stream().anyMatch(notice -> !notice.isUp());
            case FollowQuestion _, AnswerQuestion _, EscalateQuestion _, ModerateQuestion _ ->
                !docket.questions().isEmpty();
            case SettleQuestion _ ->
                docket.questions().stream().anyMatch(one -> one.stage() == Question.Stage.ESCALATED);
            case ModerateFailure _ -> !docket.failures().isEmpty();
            case DecideFailure _ -> anyFailure(docket, Failure.Stage.REPORTED);
            case CloseFailure _ -> anyFailure(docket, Failure.Stage.ORDERED);
        };
    }

    private static boolean anyFailure(Docket docket, Failure.Stage stage) {
        return docket.failures().stream().anyMatch(failure -> failure.stage() == stage);
    }
}
