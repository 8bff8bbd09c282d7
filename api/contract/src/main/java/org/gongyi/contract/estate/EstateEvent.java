package org.gongyi.contract.estate;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Sealed;

/// What has happened to an estate. Stored for ever under `estate.<name>.v1`.
public sealed interface EstateEvent extends LedgerEvent {

    EstateId estate();

    @Override
    default String subject() {
        return estate().value();
    }

    @Override
    default CommunityCode community() {
        return estate().community();
    }

    /// An estate came onto the ledger.
    record EstateRegistered(
            EstateId estate,
            LocalDate occurredOn,
            String name,
            String address,
            Area area,
            @Nullable String propertyCompany,
            List<FileRef> files,
            Findings findings)
            implements EstateEvent {}

    /// Area or property company are others now.
    record EstateRevised(
            EstateId estate,
            LocalDate occurredOn,
            Area area,
            @Nullable String propertyCompany,
            String grounds,
            List<FileRef> files,
            Findings findings)
            implements EstateEvent {}

    /// A committee of owners that was elected before the estate came onto the ledger.
    ///
    /// @param since the day it was elected, or its term began
    record OwnersCommitteeNoted(
            EstateId estate,
            LocalDate occurredOn,
            LocalDate since,
            String filedWith,
            List<FileRef> files,
            Findings findings)
            implements EstateEvent {}

    /// A self-governance group was set up.
    record GroupSetUp(
            EstateId estate,
            LocalDate occurredOn,
            int members,
            String chosenHow,
            List<GroupTask> tasks,
            List<FileRef> files,
            Findings findings)
            implements EstateEvent {}

    /// Owners were listed. One act leads to as many of these as its owners fill, one after the other; what was
    /// found, the reason and the files stand in the first. The first takes the place of the roster before.
    ///
    /// @param first number of the first of these owners; the others follow on it. Numbers follow no order of flats
    /// @param areas what each owns together, in the order of their numbers
    /// @param owners likewise, sealed
    /// @param totals of the whole roster
    record OwnersListed(
            EstateId estate,
            LocalDate occurredOn,
            int first,
            List<Area> areas,
            List<Sealed<OwnerCard>> owners,
            OwnersTotals totals,
            List<FileRef> files,
            Findings findings)
            implements EstateEvent {

        /// So many digests and areas, with the longest reason and all files, stay below the 65,535 bytes of an entry.
        public static final int MOST = 200;

        public OwnersListed {
            areas = List.copyOf(areas);
            owners = List.copyOf(owners);
            files = List.copyOf(files);
        }

        /// Without owner by owner.
        public OwnersListed summed() {
            return new OwnersListed(estate, occurredOn, first, List.of(), List.of(), totals, files, findings);
        }
    }

    /// Owners asked for a meeting of all.
    record OwnersVoteDemanded(
            EstateId estate, LocalDate occurredOn, int owners, String demand, List<FileRef> files, Findings findings)
            implements EstateEvent {}

    /// Owners were told that they vote.
    ///
    /// @param number counts up within the estate, from 1
    /// @param whole area and number of all owners; they stay until the vote is over
    record OwnersVoteCalled(
            EstateId estate,
            LocalDate occurredOn,
            int number,
            String title,
            String question,
            OwnersMatter matter,
            VotingForm form,
            LocalDate votesOn,
            @Nullable LocalDate toldOn,
            Weight whole,
            List<FileRef> files,
            Findings findings)
            implements EstateEvent {}

    /// Ballots were counted. One act leads to as many of these as its ballots fill; what was found, the reason and the
    /// files stand in the first. The first takes the place of all ballots before.
    ///
    /// @param first place of the first of these among all of the act, from 1
    /// @param ballots who voted how, sealed, in an order that tells nothing
    /// @param count of all ballots of the act
    record OwnersBallotsRecorded(
            EstateId estate,
            LocalDate occurredOn,
            int vote,
            int first,
            List<Sealed<OwnerBallot.Cast>> ballots,
            VoteCount count,
            List<FileRef> files,
            Findings findings)
            implements EstateEvent {

        /// As of [OwnersListed].
        public static final int MOST = 250;

        public OwnersBallotsRecorded {
            ballots = List.copyOf(ballots);
            files = List.copyOf(files);
        }

        /// Without ballot by ballot.
        public OwnersBallotsRecorded summed() {
            return new OwnersBallotsRecorded(estate, occurredOn, vote, first, List.of(), count, files, findings);
        }
    }

    /// What came of a vote was announced. Whether it passed is told by its findings.
    ///
    /// @param whole area and number of all owners
    record OwnersResultAnnounced(
            EstateId estate,
            LocalDate occurredOn,
            int vote,
            OwnersMatter matter,
            Weight whole,
            VoteCount count,
            List<FileRef> files,
            Findings findings)
            implements EstateEvent {}

    /// A vote is not held, or not counted.
    record OwnersVoteCancelled(
            EstateId estate, LocalDate occurredOn, int vote, String grounds, List<FileRef> files, Findings findings)
            implements EstateEvent {}

    /// An elected committee of owners filed itself.
    record OwnersCommitteeFiled(
            EstateId estate, LocalDate occurredOn, int vote, String filedWith, List<FileRef> files, Findings findings)
            implements EstateEvent {}

    /// A duty was not fulfilled by its day. Only the ledger itself notes this.
    record EstateDutyLapsed(EstateId estate, LocalDate occurredOn, String duty, LocalDate due, Findings findings)
            implements EstateEvent {}
}
