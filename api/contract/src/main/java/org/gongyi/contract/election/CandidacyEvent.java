package org.gongyi.contract.election;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sealed;

/// What happened in nomination and candidates.
public sealed interface CandidacyEvent extends ElectionEvent {

    /// Somebody was nominated.
    ///
    /// @param voters how many registered voters, or household representatives, nominated jointly
    /// @param relatives members of the election committee who are near relatives of the nominee
    record NomineePutForward(
            ElectionId election,
            LocalDate occurredOn,
            Nominee nominee,
            Nominator by,
            int voters,
            List<PersonId> relatives,
            List<FileRef> files,
            Findings findings)
            implements CandidacyEvent {}

    /// The election committee found that a nominee may not stand. Ground and evidence are sealed.
    record NomineeExcluded(
            ElectionId election,
            LocalDate occurredOn,
            PersonId person,
            Sealed<Disqualification> ground,
            Sealed<String> evidence,
            List<FileRef> files,
            Findings findings)
            implements CandidacyEvent {}

    /// The list of candidates was posted, in its order.
    ///
    /// @param kin candidates who are near relatives of each other
    record CandidatesPublished(
            ElectionId election,
            LocalDate occurredOn,
            List<Nominee> candidates,
            List<Kin> kin,
            List<FileRef> files,
            Findings findings)
            implements CandidacyEvent {}

    /// What the notice of candidates tells of them beyond name, sex and post. It hangs until the vote;
    /// afterwards nobody is shown it.
    record CandidatesDescribed(
            ElectionId election,
            LocalDate occurredOn,
            List<Described> candidates,
            List<FileRef> files,
            Findings findings)
            implements CandidacyEvent {}

    /// One of them.
    record Described(PersonId person, Sealed<Profile> profile) {}

    /// A candidate withdraws.
    ///
    /// @param replacedBy the next in the nomination votes
    record CandidacyWithdrawn(
            ElectionId election,
            LocalDate occurredOn,
            PersonId person,
            boolean written,
            @Nullable Nominee replacedBy,
            List<FileRef> files,
            Findings findings)
            implements CandidacyEvent {}

    /// It was made known when and where the candidates will meet the voters.
    ///
    /// @param time `19:30`
    record VotersMeetingAnnounced(
            ElectionId election,
            LocalDate occurredOn,
            LocalDate meetingDay,
            String time,
            String place,
            List<FileRef> files,
            Findings findings)
            implements CandidacyEvent {}

    /// Candidates met the voters, told their plans and answered questions.
    record CandidatesMetVoters(
            ElectionId election,
            LocalDate occurredOn,
            String place,
            int voters,
            List<Pledge> pledges,
            List<FileRef> files,
            Findings findings)
            implements CandidacyEvent {}
}
