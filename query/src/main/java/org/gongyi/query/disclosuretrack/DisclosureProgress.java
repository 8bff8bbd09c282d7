package org.gongyi.query.disclosuretrack;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.disclosure.AskingEvent;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureSettlement;
import org.gongyi.contract.disclosure.DisclosureStage;
import org.gongyi.contract.disclosure.DisclosureView.Correction;
import org.gongyi.contract.disclosure.DisclosureView.Hanging;
import org.gongyi.contract.disclosure.DisclosureView.Plan;
import org.gongyi.contract.disclosure.OpeningEvent;
import org.gongyi.contract.disclosure.OversightEvent.DisclosureDutyLapsed;
import org.gongyi.contract.disclosure.PostingEvent;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.PreparingEvent.Prepared;
import org.gongyi.contract.disclosure.ReviewingEvent.DisclosureReviewed;
import org.gongyi.contract.disclosure.ReviewingEvent.ReviewAnswered;
import org.gongyi.contract.disclosure.Verdict;
import org.jspecify.annotations.Nullable;

/// How far a disclosure has come, told from its events alone, so that its page and every list say the same.
///
/// @param lapsed whether a day by which it was to be posted passed without a posting; this stays
/// @param version prepared last, 0 before any
/// @param review of that version
/// @param told what the versions say in sums
public record DisclosureProgress(
        Plan plan, ToPost toPost, boolean lapsed, int version, Review review, Told told, OnBoard board, Asked asked) {

    /// Where the version that was prepared last stands before the board.
    public enum Review {
        /// nothing is prepared, or it was posted
        NONE,
        WAITING,
        OBJECTED,
        LOOKED_AT
    }

    public static DisclosureProgress begun(OpeningEvent event) {
        var plan = Plans.of(event);
        return new DisclosureProgress(
                plan,
                ToPost.NOTHING.after(event, plan.demand() != null),
                false,
                0,
                Review.NONE,
                Told.NOTHING,
                OnBoard.NOTHING,
                Asked.NOTHING);
    }

    public DisclosureProgress after(DisclosureEvent event) {
        if (event instanceof OpeningEvent opening) return begun(opening);
        return new DisclosureProgress(
                plan,
                toPost.after(event, plan.demand() != null),
                lapsed || event instanceof DisclosureDutyLapsed e && DisclosureSettlement.isToPost(e.duty()),
                event instanceof Prepared e ? e.version() : version,
                reviewed(event),
                told.after(event),
                event instanceof PostingEvent e ? board.after(e, told) : board,
                event instanceof AskingEvent e ? asked.after(e) : asked);
    }

    private Review reviewed(DisclosureEvent event) {
        return switch (event) {
            case Prepared _ -> Review.WAITING;
            case DisclosureReviewed e -> e.verdict() == Verdict.APPROVED ? Review.LOOKED_AT : Review.OBJECTED;
            case ReviewAnswered _ -> Review.LOOKED_AT;
            case DisclosurePosted _ -> Review.NONE;
            default -> review;
        };
    }

    public DisclosureStage stage() {
        var last = shown();
        if (last != null) return last.downSince() == null ? DisclosureStage.UP : DisclosureStage.FALLEN;
        if (board.withResolution()) return DisclosureStage.WITH_RESOLUTION;
        if (postedOn() != null) return owed() ? DisclosureStage.DOWN_EARLY : DisclosureStage.DONE;
        if (!owed() && toPost.sentBackOn() != null) return DisclosureStage.SENT_BACK;
        if (!owed() && toPost.undoneOn() != null) return DisclosureStage.UNDONE;
        if (!owed() && plan.demand() != null) return DisclosureStage.RAISED;
        return switch (review) {
            case NONE -> DisclosureStage.AWAITED;
            case WAITING -> DisclosureStage.PREPARED;
            case OBJECTED -> DisclosureStage.OBJECTED;
            case LOOKED_AT -> DisclosureStage.REVIEWED;
        };
    }

    /// Of what hangs the version posted last.
    public @Nullable Hanging shown() {
        return board.shown();
    }

    /// Last day to post it.
    public @Nullable LocalDate due() {
        return toPost.due();
    }

    /// Whether it is to be posted, for the first time or again.
    public boolean owed() {
        return toPost.owed();
    }

    /// Versions that were posted to correct another.
    public List<Correction> corrections() {
        return told.corrections();
    }

    /// Days after its day, of the posting that was latest.
    public int late() {
        return board.late();
    }

    public @Nullable LocalDate postedOn() {
        return board.postedOn();
    }

    /// How often it came down before its time.
    public int early() {
        return board.early();
    }

    public int questions() {
        return asked.all();
    }

    /// Questions that wait.
    public int unanswered() {
        return asked.waiting();
    }
}
