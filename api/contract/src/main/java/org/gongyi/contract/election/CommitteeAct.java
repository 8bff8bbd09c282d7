package org.gongyi.contract.election;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.present;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.resolution.Sitting;

/// Acts of the election committee.
public sealed interface CommitteeAct extends ElectionCommand {

    /// The election committee (选举委员会) was chosen.
    ///
    /// @param chosenBy how the body that chose it sat; of groups that chose in turn, the last
    /// @param kin members who are near relatives of each other
    record FormElectionCommittee(
            ElectionId election,
            LocalDate occurredOn,
            List<Seat> members,
            Sitting chosenBy,
            List<Kin> kin,
            List<FileRef> files,
            @Nullable String reason)
            implements CommitteeAct {
        public FormElectionCommittee {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            members = atMost("members", 15, members);
            chosenBy = present("chosenBy", chosenBy);
            kin = atMost("kin", 99, kin);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Its members were made known and filed with the township.
    record PublishElectionCommittee(
            ElectionId election,
            LocalDate occurredOn,
            @Nullable String filing,
            List<FileRef> files,
            @Nullable String reason)
            implements CommitteeAct {
        public PublishElectionCommittee {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            filing = optionalLine("filing", filing);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// A member leaves before the end.
    ///
    /// @param missed how many meetings of the committee, of one who leaves for that
    record LeaveElectionCommittee(
            ElectionId election,
            LocalDate occurredOn,
            PersonId person,
            LeavingCause cause,
            int missed,
            List<FileRef> files,
            @Nullable String reason)
            implements CommitteeAct {
        public LeaveElectionCommittee {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            person = present("person", person);
            cause = present("cause", cause);
            missed = (int) between("missed", missed, 0, 99);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// A vacancy was filled.
    ///
    /// @param chosenBy how the body sat that chose anew; absent where the next in the vote came up
    /// @param relatives nominees who are near relatives of the member
    record FillElectionCommittee(
            ElectionId election,
            LocalDate occurredOn,
            Seat member,
            Filling filling,
            @Nullable Sitting chosenBy,
            List<PersonId> relatives,
            List<FileRef> files,
            @Nullable String reason)
            implements CommitteeAct {
        public FillElectionCommittee {
            election = present("election", election);
            occurredOn = day("occurredOn", occurredOn);
            member = present("member", member);
            filling = present("filling", filling);
            relatives = atMost("relatives", 15, relatives);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }
}
