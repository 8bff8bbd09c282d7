package org.gongyi.contract.election;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.resolution.Sitting;

/// What happened in the election committee.
public sealed interface CommitteeEvent extends ElectionEvent {

    /// The election committee (选举委员会) was chosen.
    ///
    /// @param chosenBy how the body that chose it sat; of groups that chose in turn, the last
    /// @param kin members who are near relatives of each other
    record ElectionCommitteeFormed(
            ElectionId election,
            LocalDate occurredOn,
            List<Seat> members,
            Sitting chosenBy,
            List<Kin> kin,
            List<FileRef> files,
            Findings findings)
            implements CommitteeEvent {}

    /// Its members were made known and filed with the township.
    record ElectionCommitteePublished(
            ElectionId election,
            LocalDate occurredOn,
            @Nullable String filing,
            List<FileRef> files,
            Findings findings) implements CommitteeEvent {}

    /// A member leaves before the end.
    ///
    /// @param missed how many meetings of the committee, of one who leaves for that
    record ElectionCommitteeLeft(
            ElectionId election,
            LocalDate occurredOn,
            PersonId person,
            LeavingCause cause,
            int missed,
            List<FileRef> files,
            Findings findings)
            implements CommitteeEvent {}

    /// A vacancy was filled.
    ///
    /// @param chosenBy how the body sat that chose anew; absent where the next in the vote came up
    record ElectionCommitteeFilled(
            ElectionId election,
            LocalDate occurredOn,
            Seat member,
            Filling filling,
            @Nullable Sitting chosenBy,
            List<FileRef> files,
            Findings findings)
            implements CommitteeEvent {}
}
