package org.gongyi.contract.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Office;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.resolution.Board;

/// A disclosure with its whole trail, folded from its stream.
///
/// @param plan what is to be disclosed
/// @param due last day to post it, as asked for last; absent where no law sets one
/// @param owed whether it is to be posted, for the first time or again
/// @param late days after its day, of the posting that was latest; stays
/// @param lapsed whether the ledger noted that its day passed without it
/// @param versions in the order of their numbers
/// @param questions in the order of their numbers
/// @param reports of its failing, in the order of their numbers
/// @param position the last entry of the stream; the strong ETag
public record DisclosureView(
        DisclosureId id,
        CommunityCode community,
        Plan plan,
        DisclosureStage stage,
        @Nullable LocalDate due,
        boolean owed,
        int late,
        boolean lapsed,
        List<Version> versions,
        List<Question> questions,
        List<Report> reports,
        List<DutyView> duties,
        List<Entry<DisclosureEvent>> trail,
        long position) {

    public DisclosureView {
        versions = List.copyOf(versions);
        questions = List.copyOf(questions);
        reports = List.copyOf(reports);
        duties = List.copyOf(duties);
        trail = List.copyOf(trail);
    }

    /// @param period absent of what happens once
    /// @param since its last day, or the day something happened or was asked for
    /// @param demand what residents asked for
    public record Plan(
            ItemCode item,
            String title,
            ItemGroup group,
            Content content,
            Office preparer,
            @Nullable Period period,
            LocalDate since,
            @Nullable String demand) {}

    /// What was prepared once.
    ///
    /// @param corrects the version of the same part that was posted before
    /// @param reason why, where it corrects or something in it was irregular
    /// @param position of its first entry
    /// @param files pictures of vouchers among them, which lines name by their digests
    /// @param verdict of the supervision committee, absent before it
    /// @param postings one for each time it went up
    public record Version(
            int number,
            Segment segment,
            @Nullable Integer corrects,
            @Nullable String reason,
            LocalDate preparedOn,
            long position,
            Body body,
            List<FileRef> files,
            @Nullable Verdict verdict,
            @Nullable String remark,
            @Nullable String answer,
            boolean approved,
            List<Posting> postings) {

        public Version {
            files = List.copyOf(files);
            postings = List.copyOf(postings);
        }

        public boolean isPosted() {
            return !postings.isEmpty();
        }

        /// Whether it went up and was not taken down, even where it fell.
        public boolean isHanging() {
            var last = posting();
            return last != null && !last.isOver();
        }

        /// When it went up last; absent where it never did.
        public @Nullable Posting posting() {
            return postings.isEmpty() ? null : postings.getLast();
        }
    }

    /// What stands in a version.
    public sealed interface Body {

        record Text(String content) implements Body {}

        /// @param summary in plain words
        record Statement(
                Totals totals,
                @Nullable Long earlier,
                @Nullable String summary,
                List<StatementLine> lines) implements Body {
            public Statement {
                lines = List.copyOf(lines);
            }

            /// @param number of the line, from 1
            /// @param left balance after it
            public record Booked(int number, StatementLine line, Fen left) {}

            /// Every line with what was left after it.
            public List<Booked> booked() {
                var booked = new ArrayList<Booked>();
                var left = new Fen(totals.opening());
                for (var line : lines) {
                    left = left.plus(line.signed());
                    booked.add(new Booked(booked.size() + 1, line, left));
                }
                return List.copyOf(booked);
            }
        }

        /// @param total of all of them, in 分
        record Beneficiaries(String purpose, int people, long total, List<Beneficiary> beneficiaries) implements Body {
            public Beneficiaries {
                beneficiaries = List.copyOf(beneficiaries);
            }
        }
    }

    /// How a version hangs or hung.
    ///
    /// @param paused days that do not count, until it was last put up
    /// @param removableFrom the first day on which it has hung as long as the law asks
    /// @param late days after the day it was owed
    /// @param downSince since when it has not hung, where it fell
    /// @param takenDownOn absent while it hangs
    /// @param early whether it came down before its time
    /// @param pictures of the board, with what else went along
    public record Posting(
            LocalDate postedOn,
            String postedAt,
            Board board,
            int paused,
            @Nullable LocalDate removableFrom,
            int late,
            @Nullable LocalDate downSince,
            @Nullable LocalDate takenDownOn,
            boolean early,
            List<Sight> sights,
            List<FileRef> pictures) {

        public Posting {
            sights = List.copyOf(sights);
            pictures = List.copyOf(pictures);
        }

        public boolean isUp() {
            return takenDownOn == null && downSince == null;
        }

        public boolean isOver() {
            return takenDownOn != null;
        }
    }

    /// Somebody stood before the board.
    public record Sight(LocalDate day, Sighting how) {}

    /// @param line of the version posted last when it was asked; absent where it is about the whole
    /// @param question absent where it is no longer shown
    /// @param due until when it is answered, or settled; absent where that is done or no law sets a day
    /// @param hidden why it is no longer shown
    public record Question(
            int number,
            LocalDate askedOn,
            Asking asking,
            @Nullable Integer line,
            @Nullable String question,
            int followers,
            QuestionStage stage,
            @Nullable LocalDate due,
            @Nullable String answer,
            @Nullable LocalDate answeredOn,
            @Nullable AppealedTo to,
            @Nullable String grounds,
            @Nullable String settledBy,
            @Nullable String decision,
            @Nullable LocalDate settledOn,
            @Nullable ModerationGround hidden) {

        public boolean isOpen() {
            return stage == QuestionStage.OPEN || stage == QuestionStage.ESCALATED;
        }
    }

    public enum QuestionStage {
        OPEN,
        ANSWERED,
        /// it went on to the assembly or the government
        ESCALATED,
        SETTLED,
        /// no longer shown
        MODERATED
    }

    /// That it is not in time, or untrue.
    ///
    /// @param founded whether the government found it so; absent before it did
    /// @param publishBy last day of its order
    /// @param outcome of the order
    /// @param hidden why its words are no longer shown
    public record Report(
            int number,
            LocalDate reportedOn,
            Failing failing,
            @Nullable Boolean founded,
            @Nullable LocalDate publishBy,
            @Nullable OrderOutcome outcome,
            @Nullable ModerationGround hidden) {}

    /// A row of a list.
    ///
    /// @param township that the community lies in, by its name; `county` likewise
    /// @param hanging what hangs of it, the version posted last; absent where nothing does
    /// @param version prepared last; 0 before any
    /// @param early how often it came down before its time
    /// @param unanswered questions that are open
    /// @param corrections that were posted, in their order
    public record Summary(
            DisclosureId id,
            CommunityCode community,
            String communityName,
            String township,
            String county,
            ItemCode item,
            String title,
            ItemGroup group,
            Content content,
            @Nullable Period period,
            LocalDate since,
            DisclosureStage stage,
            @Nullable LocalDate due,
            boolean owed,
            int late,
            boolean lapsed,
            @Nullable LocalDate postedOn,
            @Nullable Hanging hanging,
            int version,
            boolean unreviewed,
            int early,
            int questions,
            int unanswered,
            List<Correction> corrections) {

        public Summary {
            corrections = List.copyOf(corrections);
        }

        /// Whether it should have been posted by now.
        public boolean isOverdue(LocalDate today) {
            return owed && due != null && due.isBefore(today);
        }
    }

    /// A version that was posted to correct another (DISC-TRUE).
    ///
    /// @param corrects the version that was posted before
    /// @param reason why
    /// @param before sums of the version that was posted before, where both are statements; `after` of this one
    public record Correction(
            int version,
            int corrects,
            LocalDate postedOn,
            @Nullable String reason,
            @Nullable Totals before,
            @Nullable Totals after) {}

    /// @param paused days that do not count, until it was last put up
    /// @param downSince since when it has not hung, where it fell
    /// @param totals of the statement that hangs
    public record Hanging(
            int version,
            String place,
            LocalDate postedOn,
            int paused,
            @Nullable LocalDate removableFrom,
            @Nullable LocalDate downSince,
            @Nullable Totals totals) {}
}
