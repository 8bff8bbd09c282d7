package org.gongyi.contract.election;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.resolution.Body;

/// What happened in proxies, polling places and the vote.
public sealed interface PollingEvent extends ElectionEvent {

    /// The list of principals and proxies was posted.
    ///
    /// @param withoutEffect principals whose proxy does not count
    record ProxiesPublished(
            ElectionId election,
            LocalDate occurredOn,
            List<Proxy> proxies,
            List<PersonId> withoutEffect,
            List<FileRef> files,
            Findings findings)
            implements PollingEvent {}

    /// Proxies were taken back before the vote, and the list was posted anew without them.
    ///
    /// @param principals who gave them
    record ProxiesTakenBack(
            ElectionId election,
            LocalDate occurredOn,
            List<PersonId> principals,
            List<FileRef> files,
            Findings findings)
            implements PollingEvent {}

    /// Polling places, boxes and who works there were made known.
    record PollingArranged(
            ElectionId election,
            LocalDate occurredOn,
            List<PollingPlace> places,
            List<FileRef> files,
            Findings findings)
            implements PollingEvent {}

    /// Boxes were opened and counted. However it ended, the same is told of it.
    sealed interface Counted extends PollingEvent {
        int round();

        /// Who stood, as the ballot listed them.
        List<Nominee> candidates();

        List<BoxCount> boxes();

        List<WriteIn> writeIns();

        /// Near relatives among those who were written in, and between them and the candidates.
        List<Kin> kin();

        Outcome outcome();
    }

    /// A vote with effect, and who won. `round` is 1 for the first vote.
    record ResultAnnounced(
            ElectionId election,
            LocalDate occurredOn,
            int round,
            boolean publicCount,
            boolean announcedOnTheSpot,
            List<Nominee> candidates,
            List<BoxCount> boxes,
            List<WriteIn> writeIns,
            List<Kin> kin,
            Outcome outcome,
            List<FileRef> files,
            Findings findings)
            implements Counted {

        /// This, or a vote found void where its findings leave it without effect.
        public Counted asFound() {
            return findings.isEffective()
                    ? this
                    : new VoteFoundVoid(
                            election,
                            occurredOn,
                            round,
                            publicCount,
                            announcedOnTheSpot,
                            candidates,
                            boxes,
                            writeIns,
                            kin,
                            outcome,
                            files,
                            findings);
        }
    }

    /// A vote without effect: too few took part, or more ballots came back than were given out.
    record VoteFoundVoid(
            ElectionId election,
            LocalDate occurredOn,
            int round,
            boolean publicCount,
            boolean announcedOnTheSpot,
            List<Nominee> candidates,
            List<BoxCount> boxes,
            List<WriteIn> writeIns,
            List<Kin> kin,
            Outcome outcome,
            List<FileRef> files,
            Findings findings)
            implements Counted {}

    /// Who was written in and won nothing, by name. The count itself tells them by number, so that no
    /// entry names for ever who got a few votes without having asked for any.
    record WriteInsNamed(
            ElectionId election, LocalDate occurredOn, int round, List<WrittenName> writeIns, Findings findings)
            implements PollingEvent {}

    /// One of them.
    record WrittenName(PersonId person, Sealed<String> name) {}

    /// Another vote for seats nobody won, or between tied candidates (另行选举).
    record FurtherBallotCalled(
            ElectionId election,
            LocalDate occurredOn,
            LocalDate pollingDay,
            List<Nominee> candidates,
            List<FileRef> files,
            Findings findings)
            implements PollingEvent {}

    /// The meeting decides that seats nobody won stay vacant (EL-MIN3), or gives up a by-election
    /// before it is voted on or after votes without effect (REC-BYELECT).
    record SeatsLeftVacant(
            ElectionId election,
            LocalDate occurredOn,
            Body body,
            String decision,
            List<FileRef> files,
            Findings findings)
            implements PollingEvent {}
}
