package org.gongyi.contract.resolution;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalDay;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.people;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.ByTheLedgerAlone;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Named;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Personal;

/// What may be asked of a matter on its way through 四议两公开一监督, in the order of the paper register.
public sealed interface ResolutionCommand extends LedgerAct {

    ResolutionId resolution();

    @Override
    default String subject() {
        return resolution().value();
    }

    @Override
    default CommunityCode community() {
        return resolution().community();
    }

    /// In 分: a hundred thousand million yuan.
    long MOST_MONEY = 10_000_000_000_000L;

    /// Sets a matter in motion (动议).
    ///
    /// @param proposer the resident who asked for it, where one did
    /// @param motive why, in the words of who asked
    /// @param units units located in the community that the matter concerns (驻区单位)
    record Initiate(
            ResolutionId resolution,
            LocalDate occurredOn,
            String title,
            Matter matter,
            Source source,
            @Personal @Nullable Named proposer,
            String motive,
            String content,
            List<String> units,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public Initiate {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            title = line("title", title);
            matter = present("matter", matter);
            source = present("source", source);
            motive = text("motive", motive);
            content = text("content", content);
            units = atMost("units", 60, units).stream()
                    .map(one -> line("units", one))
                    .toList();
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Says whose interests are touched, and whether it is a livelihood matter (民生事项).
    record Classify(
            ResolutionId resolution,
            LocalDate occurredOn,
            Affected affected,
            boolean livelihood,
            String grounds,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public Classify {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            affected = present("affected", affected);
            grounds = text("grounds", grounds);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// 意见收集, the first of the four steps of a livelihood matter.
    record CollectOpinions(
            ResolutionId resolution,
            LocalDate occurredOn,
            int opinions,
            String summary,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public CollectOpinions {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            opinions = people("opinions", opinions);
            summary = text("summary", summary);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// A 论证会 or 听证会 was held and its outcome is known.
    record HoldHearing(
            ResolutionId resolution,
            LocalDate occurredOn,
            HearingKind hearing,
            Meeting meeting,
            String outcome,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public HoldHearing {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            hearing = present("hearing", hearing);
            meeting = present("meeting", meeting);
            outcome = text("outcome", outcome);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// ① 提议 by the Party organization.
    record Propose(
            ResolutionId resolution,
            LocalDate occurredOn,
            Meeting meeting,
            @Nullable Vote vote,
            String proposal,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public Propose {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            meeting = present("meeting", meeting);
            proposal = text("proposal", proposal);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// ② 商议 by the two committees: the proposal becomes a plan.
    record Consult(
            ResolutionId resolution,
            LocalDate occurredOn,
            Meeting meeting,
            @Nullable Vote vote,
            String plan,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public Consult {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            meeting = present("meeting", meeting);
            plan = text("plan", plan);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// ③ 审议 by the Party members' meeting.
    ///
    /// @param plan the plan with the opinions of the meeting merged in
    record Review(
            ResolutionId resolution,
            LocalDate occurredOn,
            Meeting meeting,
            Vote vote,
            String plan,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public Review {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            meeting = present("meeting", meeting);
            vote = present("vote", vote);
            plan = text("plan", plan);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// ④ 决议 by the assembly or its representatives.
    ///
    /// @param group which group, for a group assembly
    /// @param noticedOn the day the meeting was called
    record Resolve(
            ResolutionId resolution,
            LocalDate occurredOn,
            Body body,
            CountedBy countedBy,
            @Nullable String group,
            LocalDate noticedOn,
            Meeting meeting,
            Vote vote,
            String decision,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public Resolve {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            body = present("body", body);
            countedBy = present("countedBy", countedBy);
            group = optionalLine("group", group);
            noticedOn = day("noticedOn", noticedOn);
            meeting = present("meeting", meeting);
            vote = present("vote", vote);
            decision = text("decision", decision);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }

        public Sitting sitting() {
            return new Sitting(body, countedBy, group, noticedOn, meeting, vote, decision);
        }
    }

    /// 决议公开: the resolution is on the board.
    record DiscloseResolution(
            ResolutionId resolution,
            LocalDate occurredOn,
            Board board,
            String notice,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public DiscloseResolution {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            board = present("board", board);
            notice = text("notice", notice);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The notice of the resolution was taken down, whenever that was.
    ///
    /// @param postedOn the day it was put up; may be left out where no other hangs
    record RemoveResolutionNotice(
            ResolutionId resolution,
            LocalDate occurredOn,
            @Nullable LocalDate postedOn,
            String removedBy,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public RemoveResolutionNotice {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            postedOn = optionalDay("postedOn", postedOn);
            removedBy = line("removedBy", removedBy);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// 实施 begins.
    ///
    /// @param budget in 分
    record StartImplementation(
            ResolutionId resolution,
            LocalDate occurredOn,
            long budget,
            @Nullable String contractor,
            @Nullable String contract,
            LocalDate plannedEnd,
            String responsible,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public StartImplementation {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            budget = between("budget", budget, 0, MOST_MONEY);
            contractor = optionalLine("contractor", contractor);
            contract = optionalLine("contract", contract);
            plannedEnd = day("plannedEnd", plannedEnd);
            responsible = line("responsible", responsible);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// How far the work is.
    ///
    /// @param spent so far, in 分
    record NoteProgress(
            ResolutionId resolution,
            LocalDate occurredOn,
            int percent,
            long spent,
            String progress,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public NoteProgress {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            percent = (int) between("percent", percent, 0, 100);
            spent = between("spent", spent, 0, MOST_MONEY);
            progress = text("progress", progress);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The work departs from what was resolved.
    ///
    /// @param extraCost in 分
    /// @param newDecision the new resolution that covers it
    record NoteDeviation(
            ResolutionId resolution,
            LocalDate occurredOn,
            String deviation,
            long extraCost,
            @Nullable ResolutionId newDecision,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public NoteDeviation {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            deviation = text("deviation", deviation);
            extraCost = between("extraCost", extraCost, 0, MOST_MONEY);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// 实施结果公开: cost, day and acceptance are on the board.
    ///
    /// @param cost in 分
    record DiscloseOutcome(
            ResolutionId resolution,
            LocalDate occurredOn,
            long cost,
            LocalDate completedOn,
            LocalDate acceptedOn,
            String acceptedBy,
            Board board,
            String notice,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public DiscloseOutcome {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            cost = between("cost", cost, 0, MOST_MONEY);
            completedOn = day("completedOn", completedOn);
            acceptedOn = day("acceptedOn", acceptedOn);
            acceptedBy = line("acceptedBy", acceptedBy);
            board = present("board", board);
            notice = text("notice", notice);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The notice of the outcome was taken down.
    ///
    /// @param postedOn as for the notice of the resolution
    record RemoveOutcomeNotice(
            ResolutionId resolution,
            LocalDate occurredOn,
            @Nullable LocalDate postedOn,
            String removedBy,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public RemoveOutcomeNotice {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            postedOn = optionalDay("postedOn", postedOn);
            removedBy = line("removedBy", removedBy);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// 一监督: what the supervision committee saw at a station.
    record Supervise(
            ResolutionId resolution,
            LocalDate occurredOn,
            Station station,
            Observation observation,
            String remark,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public Supervise {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            station = present("station", station);
            observation = present("observation", observation);
            remark = text("remark", remark);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The committee answers an objection.
    record AnswerObjection(
            ResolutionId resolution,
            LocalDate occurredOn,
            Station station,
            String answer,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public AnswerObjection {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            station = present("station", station);
            answer = text("answer", answer);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Units located in the community are consulted or invited (驻区单位).
    record InviteUnits(
            ResolutionId resolution,
            LocalDate occurredOn,
            List<String> units,
            String invitation,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public InviteUnits {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            units = atMost("units", 60, units).stream()
                    .map(one -> line("units", one))
                    .toList();
            invitation = text("invitation", invitation);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// What an invited unit answered, and whom it sent.
    record NoteUnitReply(
            ResolutionId resolution,
            LocalDate occurredOn,
            String unit,
            @Personal @Nullable Named representative,
            String reply,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public NoteUnitReply {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            unit = line("unit", unit);
            reply = text("reply", reply);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// A body sends the matter back to an earlier station.
    record SendBack(
            ResolutionId resolution,
            LocalDate occurredOn,
            Station station,
            String sentBackBy,
            String grounds,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public SendBack {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            station = present("station", station);
            sentBackBy = line("sentBackBy", sentBackBy);
            grounds = text("grounds", grounds);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The Party organization or the committee withdraws the matter before it is decided.
    record Withdraw(
            ResolutionId resolution,
            LocalDate occurredOn,
            String grounds,
            List<FileRef> files,
            @Nullable String reason) implements ResolutionCommand {
        public Withdraw {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            grounds = text("grounds", grounds);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Corrects what an earlier entry says. Nothing is overwritten: both stand.
    ///
    /// @param entry place of the corrected entry in the trail, from 1: `seq` + 1
    record Correct(
            ResolutionId resolution,
            LocalDate occurredOn,
            int entry,
            String field,
            String was,
            String is,
            @Nullable String reason)
            implements ResolutionCommand {
        public Correct {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            entry = people("entry", entry);
            field = line("field", field);
            was = text("was", was);
            is = text("is", is);
            reason = optionalText("reason", reason);
        }
    }

    /// 责令改正: the township finds the content against the law; the matter is suspended.
    record OrderCorrection(
            ResolutionId resolution,
            LocalDate occurredOn,
            String authority,
            String grounds,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public OrderCorrection {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            authority = line("authority", authority);
            grounds = text("grounds", grounds);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The content was put right; the matter may go on.
    record LiftSuspension(
            ResolutionId resolution,
            LocalDate occurredOn,
            String authority,
            String grounds,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public LiftSuspension {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            authority = line("authority", authority);
            grounds = text("grounds", grounds);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// 补签: the sheet of a meeting is signed afterwards. Until it is, it counts as not signed. A meeting that came to
    /// nothing has a sheet, too.
    ///
    /// @param station whose sheet
    /// @param heldOn the day of the meeting; may be left out where the station has no other unsigned sheet
    /// @param entry its place in the trail, from 1; may be left out where it was the only one of that day
    /// @param signatures how many signed
    /// @param signedBy names of the office holders who signed
    record SignSheet(
            ResolutionId resolution,
            LocalDate occurredOn,
            Station station,
            @Nullable LocalDate heldOn,
            @Nullable Integer entry,
            int signatures,
            @Nullable String signedBy,
            List<FileRef> files,
            @Nullable String reason)
            implements ResolutionCommand {
        public SignSheet {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            station = present("station", station);
            heldOn = optionalDay("heldOn", heldOn);
            entry = entry == null ? null : people("entry", entry);
            signatures = people("signatures", signatures);
            signedBy = optionalText("signedBy", signedBy);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// A duty was not done by its day. Only the ledger itself notes this.
    ///
    /// @param duty key of the duty
    record NoteLapse(
            ResolutionId resolution,
            LocalDate occurredOn,
            String duty,
            LocalDate due,
            @Nullable String reason) implements ResolutionCommand, ByTheLedgerAlone {
        public NoteLapse {
            resolution = present("resolution", resolution);
            occurredOn = day("occurredOn", occurredOn);
            duty = line("duty", duty);
            due = day("due", due);
            reason = optionalText("reason", reason);
        }
    }
}
