package org.gongyi.contract.hearing;

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
import org.gongyi.contract.ByTheLedgerAlone;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Named;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Office;
import org.gongyi.contract.Personal;
import org.gongyi.contract.Require;
import org.gongyi.contract.disclosure.ModerationGround;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.ResolutionId;

/// What may be asked of a hearing, in the order of its course. A hearing decides nothing: it hears, and says what
/// became of what was heard.
public sealed interface HearingCommand extends LedgerAct {

    /// Opinions one hearing may have. Whoever hears more holds two.
    int MOST_OPINIONS = 2_000;
    /// Of these by the page: whoever speaks at the meeting finds room after any flood.
    int MOST_ONLINE = 1_500;
    /// Opinions that are dealt with in one act, and things that are agreed on.
    int MOST_AT_ONCE = 200;

    HearingId hearing();

    @Override
    default String subject() {
        return hearing().value();
    }

    @Override
    default CommunityCode community() {
        return hearing().community();
    }

    /// The topic is fixed, and whom it touches, with the reason.
    ///
    /// @param question what people are asked
    /// @param grounds why it touches them and nobody else
    /// @param resolution the matter it prepares, where there is one
    /// @param files the material people are handed
    record BeginHearing(
            HearingId hearing,
            LocalDate occurredOn,
            HearingForm form,
            String title,
            String question,
            Concern concern,
            String grounds,
            @Nullable ResolutionId resolution,
            List<FileRef> files,
            @Nullable String reason)
            implements HearingCommand {
        public BeginHearing {
            hearing = present("hearing", hearing);
            occurredOn = day("occurredOn", occurredOn);
            form = present("form", form);
            title = line("title", title);
            question = text("question", question);
            concern = present("concern", concern);
            grounds = text("grounds", grounds);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Notice is given of the day (公告). Given again, it puts the hearing off.
    ///
    /// @param observers how many may come and listen
    record AnnounceHearing(
            HearingId hearing,
            LocalDate occurredOn,
            LocalDate heldOn,
            String time,
            String place,
            int observers,
            Board board,
            List<FileRef> files,
            @Nullable String reason)
            implements HearingCommand {
        public AnnounceHearing {
            hearing = present("hearing", hearing);
            occurredOn = day("occurredOn", occurredOn);
            heldOn = day("heldOn", heldOn);
            time = Require.time("time", time);
            place = line("place", place);
            observers = people("observers", observers);
            board = present("board", board);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// People of one group are invited. Nobody is named: how many, and the proof.
    ///
    /// @param concerned one of the groups the topic touches, where they are invited for it
    /// @param remark the units or departments by name
    record InviteParticipants(
            HearingId hearing,
            LocalDate occurredOn,
            SpeakerGroup group,
            @Nullable String concerned,
            int invited,
            Summons summons,
            @Nullable String remark,
            List<FileRef> files,
            @Nullable String reason)
            implements HearingCommand {
        public InviteParticipants {
            hearing = present("hearing", hearing);
            occurredOn = day("occurredOn", occurredOn);
            group = present("group", group);
            concerned = optionalLine("concerned", concerned);
            invited = people("invited", invited);
            summons = present("summons", summons);
            remark = optionalText("remark", remark);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The meeting was held.
    ///
    /// @param explained what was explained to those who came
    /// @param attendance who came, by group
    /// @param files the sheet of attendance
    record ConveneHearing(
            HearingId hearing,
            LocalDate occurredOn,
            String time,
            String place,
            String chair,
            String clerk,
            List<Turnout> attendance,
            int observers,
            String explained,
            List<FileRef> files,
            @Nullable String reason)
            implements HearingCommand {
        public ConveneHearing {
            hearing = present("hearing", hearing);
            occurredOn = day("occurredOn", occurredOn);
            time = Require.time("time", time);
            place = line("place", place);
            chair = line("chair", chair);
            clerk = line("clerk", clerk);
            attendance = atMost("attendance", SpeakerGroup.values().length, attendance);
            observers = people("observers", observers);
            explained = text("explained", explained);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// One opinion, as everybody may read it.
    ///
    /// @param concerned one of the groups the topic touches, where it was said for it
    /// @param opinion cleared for publication: what was said and nothing private
    /// @param speaker who said it, sealed; may be left out
    record RecordOpinion(
            HearingId hearing,
            LocalDate occurredOn,
            SpeakerGroup group,
            @Nullable String concerned,
            Channel channel,
            Stance stance,
            String opinion,
            @Nullable @Personal Named speaker,
            List<FileRef> files,
            @Nullable String reason)
            implements HearingCommand {
        public RecordOpinion {
            hearing = present("hearing", hearing);
            occurredOn = day("occurredOn", occurredOn);
            group = present("group", group);
            concerned = optionalLine("concerned", concerned);
            channel = present("channel", channel);
            stance = present("stance", stance);
            opinion = text("opinion", opinion);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Opinions are collected (意见收集): until that day everybody may send one by the page, without an account.
    /// Said again, the last day changes.
    record CallForOpinions(
            HearingId hearing,
            LocalDate occurredOn,
            LocalDate until,
            List<FileRef> files,
            @Nullable String reason) implements HearingCommand {
        public CallForOpinions {
            hearing = present("hearing", hearing);
            occurredOn = day("occurredOn", occurredOn);
            until = day("until", until);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Several opinions of one day, as they stand on a sheet. All of them are recorded, or none.
    record RecordOpinions(
            HearingId hearing,
            LocalDate occurredOn,
            Channel channel,
            List<Said> opinions,
            List<FileRef> files,
            @Nullable String reason)
            implements HearingCommand {
        public RecordOpinions {
            hearing = present("hearing", hearing);
            occurredOn = day("occurredOn", occurredOn);
            channel = present("channel", channel);
            opinions = atMost("opinions", MOST_AT_ONCE, opinions);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Opinions that say the same are dealt with as one. Each keeps its number, its receipt and its place in the count
    /// of its group.
    ///
    /// @param into number of the opinion they join
    record MergeOpinions(
            HearingId hearing,
            LocalDate occurredOn,
            int into,
            List<Integer> numbers,
            @Nullable String reason) implements HearingCommand {
        public MergeOpinions {
            hearing = present("hearing", hearing);
            occurredOn = day("occurredOn", occurredOn);
            into = (int) between("into", into, 1, MOST_OPINIONS);
            numbers = atMost("numbers", MOST_AT_ONCE, numbers);
            for (var number : numbers) between("numbers", number, 1, MOST_OPINIONS);
            reason = optionalText("reason", reason);
        }
    }

    /// The words of an opinion are no longer shown. Never by who is to answer them.
    ///
    /// @param remark why, without repeating them
    record ModerateOpinion(
            HearingId hearing,
            LocalDate occurredOn,
            int number,
            ModerationGround ground,
            String remark,
            @Nullable String reason)
            implements HearingCommand {
        public ModerateOpinion {
            hearing = present("hearing", hearing);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, MOST_OPINIONS);
            ground = present("ground", ground);
            remark = text("remark", remark);
            reason = optionalText("reason", reason);
        }
    }

    /// What became of opinions. Those that say the same are dealt with together.
    ///
    /// @param numbers of the opinions
    /// @param whereto the place in the plan where they went; needed of what was adopted, in whole or in part
    record DecideOpinions(
            HearingId hearing,
            LocalDate occurredOn,
            List<Integer> numbers,
            Adoption adoption,
            String grounds,
            @Nullable String whereto,
            List<FileRef> files,
            @Nullable String reason)
            implements HearingCommand {
        public DecideOpinions {
            hearing = present("hearing", hearing);
            occurredOn = day("occurredOn", occurredOn);
            numbers = atMost("numbers", MOST_AT_ONCE, numbers);
            for (var number : numbers) between("numbers", number, 1, MOST_OPINIONS);
            adoption = present("adoption", adoption);
            grounds = text("grounds", grounds);
            whereto = optionalLine("whereto", whereto);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Minutes and summary are signed.
    ///
    /// @param chair who presided and signed
    /// @param signatures of representatives of those who were heard
    record SignMinutes(
            HearingId hearing,
            LocalDate occurredOn,
            String summary,
            String chair,
            int signatures,
            List<FileRef> files,
            @Nullable String reason)
            implements HearingCommand {
        public SignMinutes {
            hearing = present("hearing", hearing);
            occurredOn = day("occurredOn", occurredOn);
            summary = text("summary", summary);
            chair = line("chair", chair);
            signatures = people("signatures", signatures);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Those who took part are told what became of their opinions.
    record GiveFeedback(
            HearingId hearing,
            LocalDate occurredOn,
            Summons summons,
            String feedback,
            List<FileRef> files,
            @Nullable String reason)
            implements HearingCommand {
        public GiveFeedback {
            hearing = present("hearing", hearing);
            occurredOn = day("occurredOn", occurredOn);
            summons = present("summons", summons);
            feedback = text("feedback", feedback);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Something is agreed on that somebody does by a day.
    record AgreeFollowUp(
            HearingId hearing,
            LocalDate occurredOn,
            String task,
            Office owner,
            LocalDate dueBy,
            List<FileRef> files,
            @Nullable String reason)
            implements HearingCommand {
        public AgreeFollowUp {
            hearing = present("hearing", hearing);
            occurredOn = day("occurredOn", occurredOn);
            task = text("task", task);
            owner = present("owner", owner);
            dueBy = day("dueBy", dueBy);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// What was agreed on is carried out.
    record ReportFollowUp(
            HearingId hearing,
            LocalDate occurredOn,
            int number,
            String report,
            List<FileRef> files,
            @Nullable String reason)
            implements HearingCommand {
        public ReportFollowUp {
            hearing = present("hearing", hearing);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, MOST_AT_ONCE);
            report = text("report", report);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Every opinion has its outcome, and the hearing its own.
    ///
    /// @param needsDecision whether a meeting has to decide what was agreed on
    record CloseHearing(
            HearingId hearing,
            LocalDate occurredOn,
            String conclusion,
            boolean needsDecision,
            List<FileRef> files,
            @Nullable String reason)
            implements HearingCommand {
        public CloseHearing {
            hearing = present("hearing", hearing);
            occurredOn = day("occurredOn", occurredOn);
            conclusion = text("conclusion", conclusion);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The matter that the hearing prepares is begun, and the hearing belongs to it from then on.
    /// Tied again it belongs to the other one alone.
    ///
    /// @param reason needed where it belonged to another
    record TieToResolution(
            HearingId hearing,
            LocalDate occurredOn,
            ResolutionId resolution,
            @Nullable String reason) implements HearingCommand {
        public TieToResolution {
            hearing = present("hearing", hearing);
            occurredOn = day("occurredOn", occurredOn);
            resolution = present("resolution", resolution);
            reason = optionalText("reason", reason);
        }
    }

    /// It is not held.
    record CancelHearing(
            HearingId hearing,
            LocalDate occurredOn,
            String grounds,
            List<FileRef> files,
            @Nullable String reason) implements HearingCommand {
        public CancelHearing {
            hearing = present("hearing", hearing);
            occurredOn = day("occurredOn", occurredOn);
            grounds = text("grounds", grounds);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// A duty was not fulfilled by its day. Only the ledger itself notes this.
    record NoteHearingLapse(
            HearingId hearing,
            LocalDate occurredOn,
            String duty,
            LocalDate due,
            @Nullable String reason) implements HearingCommand, ByTheLedgerAlone {
        public NoteHearingLapse {
            hearing = present("hearing", hearing);
            occurredOn = day("occurredOn", occurredOn);
            duty = line("duty", duty);
            due = day("due", due);
            reason = optionalText("reason", reason);
        }
    }
}
