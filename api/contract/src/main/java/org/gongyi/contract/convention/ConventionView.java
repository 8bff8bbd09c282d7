package org.gongyi.contract.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.convention.ConventionEvent.ConventionBegun;
import org.gongyi.contract.convention.ConventionEvent.ConventionCorrectionOrdered;
import org.gongyi.contract.convention.ConventionEvent.ConventionEnded;
import org.gongyi.contract.convention.ConventionEvent.DraftReviewed;
import org.gongyi.contract.convention.ConventionEvent.VersionAdopted;
import org.gongyi.contract.convention.ConventionEvent.VersionDrafted;
import org.gongyi.contract.convention.ConventionEvent.VersionFiled;
import org.gongyi.contract.convention.ConventionEvent.VersionPublished;
import org.gongyi.contract.ledger.Entry;

/// A convention with all its versions and its whole trail, folded from its stream.
///
/// @param stage of the day it was asked for
/// @param versions in the order they were drafted
/// @param ended absent while it goes on
/// @param position the last entry of the stream; the strong ETag
public record ConventionView(
        ConventionId id,
        CommunityCode community,
        ConventionStage stage,
        ConventionBegun begun,
        List<Version> versions,
        List<Order> orders,
        @Nullable ConventionEnded ended,
        List<DutyView> duties,
        List<Entry<ConventionEvent>> trail,
        long position) {

    /// The text in force on that day: of what was adopted and took effect by then, the last; empty before the first
    /// and once the convention has ended.
    public Optional<Version> on(LocalDate day) {
        if (ended != null && !ended.occurredOn().isAfter(day)) return Optional.empty();
        return versions.stream()
                .filter(one ->
                        one.adopted() != null && !one.adopted().inForceFrom().isAfter(day))
                .reduce((_, later) -> later);
    }

    /// Orders to correct that stood on that day against that version.
    public List<Order> ordersOn(LocalDate day, int version) {
        return orders.stream()
                .filter(one -> one.ordered().version() == version && one.standsOn(day))
                .toList();
    }

    /// @param entry place of the entry that drafted it within the trail, from 1
    /// @param reviewed absent until the township has answered; so the others
    public record Version(
            int number,
            int entry,
            VersionDrafted drafted,
            @Nullable DraftReviewed reviewed,
            @Nullable VersionAdopted adopted,
            @Nullable VersionFiled filed,
            @Nullable VersionPublished published) {}

    /// An order to correct (责令改正).
    ///
    /// @param liftedOn the day it was lifted, or on which a later version came into force; absent while it stands
    public record Order(
            ConventionCorrectionOrdered ordered, @Nullable LocalDate liftedOn) {
        /// Over from that day on, where it did not end before.
        public Order until(LocalDate day) {
            return liftedOn == null || liftedOn.isAfter(day) ? new Order(ordered, day) : this;
        }

        public boolean standsOn(LocalDate day) {
            return !ordered.occurredOn().isAfter(day) && (liftedOn == null || liftedOn.isAfter(day));
        }
    }

    /// A row of a list.
    ///
    /// @param version in force, or adopted for a later day, or the last drafted; 0 before the first draft
    /// @param inForceFrom of the version in force or adopted for a later day; absent where none was adopted
    public record Summary(
            ConventionId id,
            CommunityCode community,
            String communityName,
            CommunityKind kind,
            ConventionKind form,
            String title,
            ConventionStage stage,
            int version,
            LocalDate begunOn,
            @Nullable LocalDate inForceFrom) {}
}
