package org.gongyi.contract.estate;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.estate.EstateEvent.EstateRegistered;
import org.gongyi.contract.estate.EstateEvent.GroupSetUp;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeFiled;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeNoted;
import org.gongyi.contract.estate.EstateEvent.OwnersResultAnnounced;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteCalled;
import org.gongyi.contract.ledger.Entry;

/// An estate with its votes and its whole trail, folded from its stream. Of entries that list owners or ballots the
/// trail has what they sum up, and none of the sealed cards, which stand in the entries themselves.
///
/// @param area and `propertyCompany` as they are now
/// @param group absent where none was set up
/// @param committee that was there before; absent where none was noted
/// @param owners absent before a roster was handed in
/// @param votes in the order of their numbers
/// @param position the last entry of the stream; the strong ETag
public record EstateView(
        EstateId id,
        CommunityCode community,
        EstateRegistered registered,
        Area area,
        @Nullable String propertyCompany,
        @Nullable GroupSetUp group,
        @Nullable OwnersCommitteeNoted committee,
        @Nullable OwnersTotals owners,
        @Nullable LocalDate ownersListedOn,
        List<Vote> votes,
        List<DutyView> duties,
        List<Entry<EstateEvent>> trail,
        long position) {

    /// @param result absent before it was announced
    /// @param filed the committee that it elected
    public record Vote(
            OwnersVoteCalled called,
            OwnersVoteStage stage,
            @Nullable OwnersResultAnnounced result,
            @Nullable OwnersCommitteeFiled filed) {

        public int number() {
            return called.number();
        }
    }

    /// A row of a list.
    ///
    /// @param owners 0 before a roster was handed in
    /// @param open votes under way
    public record Summary(
            EstateId id,
            CommunityCode community,
            String communityName,
            CommunityKind kind,
            String name,
            Area area,
            @Nullable String propertyCompany,
            int owners,
            int votes,
            int open) {}
}
