package org.gongyi.contract.cadre;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.cadre.CadreEvent.CadreAnswered;
import org.gongyi.contract.cadre.CadreEvent.CadreAsked;
import org.gongyi.contract.cadre.CadreEvent.HandlingRecorded;
import org.gongyi.contract.cadre.CadreEvent.PromiseChanged;
import org.gongyi.contract.cadre.CadreEvent.PromiseMade;
import org.gongyi.contract.cadre.CadreEvent.PromiseProgressed;
import org.gongyi.contract.cadre.CadreEvent.ReportSubmitted;
import org.gongyi.contract.cadre.CadreEvent.ReviewAnnounced;
import org.gongyi.contract.cadre.CadreEvent.ReviewHeld;
import org.gongyi.contract.cadre.CadreEvent.ReviewObjected;
import org.gongyi.contract.cadre.CadreEvent.ReviewObjectionDecided;
import org.gongyi.contract.cadre.CadreEvent.ReviewPublished;
import org.gongyi.contract.cadre.CadreEvent.SchemeFixed;
import org.gongyi.contract.ledger.Entry;

/// An office holder with promises, reviews and what followed, folded from one stream.
///
/// @param promises in the order they were made
/// @param reviews in the order they were announced
/// @param handlings what followed, in the order it was recorded
/// @param questions in the order they were asked
/// @param position the last entry of the stream; the strong ETag
public record CadreView(
        CadreId id,
        CommunityCode community,
        PersonId person,
        String name,
        List<Promised> promises,
        List<Reviewed> reviews,
        List<Asked> questions,
        List<HandlingRecorded> handlings,
        List<DutyView> duties,
        List<Entry<CadreEvent>> trail,
        long position) {

    /// @param entry place of the entry that made it within the trail, from 1
    /// @param changes what it was changed to later; the last counts
    /// @param progress what was told of it, oldest first
    /// @param state told last, in a note or a report; absent where nothing was told yet
    /// @param toldOn the day of that; absent likewise
    public record Promised(
            int number,
            int entry,
            PromiseMade made,
            List<PromiseChanged> changes,
            List<PromiseProgressed> progress,
            @Nullable PromiseState state,
            @Nullable LocalDate toldOn) {

        /// By when it is to be kept, as changed last.
        public LocalDate dueBy() {
            return changes.isEmpty() ? made.dueBy() : changes.getLast().dueBy();
        }

        public String measure() {
            return changes.isEmpty() ? made.measure() : changes.getLast().measure();
        }

        public boolean isOverdue(LocalDate today) {
            return (state == null || !state.isFinal()) && today.isAfter(dueBy());
        }
    }

    /// @param entry place of the entry that tells the meeting, or else of the announcement, within the trail, from 1
    /// @param announced the last announcement
    /// @param scheme absent until it is fixed; so the others
    public record Reviewed(
            int entry,
            ReviewAnnounced announced,
            @Nullable SchemeFixed scheme,
            @Nullable ReportSubmitted report,
            @Nullable ReviewHeld held,
            @Nullable ReviewPublished published,
            List<Objected> objections) {}

    /// @param answered the last answer; absent while it waits
    public record Asked(CadreAsked asked, @Nullable CadreAnswered answered) {}

    /// @param decided the last answer; absent while it waits
    public record Objected(
            ReviewObjected objected, @Nullable ReviewObjectionDecided decided) {}

    /// A row of a list.
    ///
    /// @param open promises that are not settled
    /// @param outcome of the last review that had effect; absent before the first
    public record Summary(
            CadreId id,
            CommunityCode community,
            String communityName,
            CommunityKind kind,
            PersonId person,
            String name,
            int promises,
            int open,
            @Nullable Integer year,
            @Nullable Office office,
            @Nullable Grade outcome,
            boolean ended) {}
}
