package org.gongyi.contract.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.Nullable;

/// What may be asked about elections.
public sealed interface ElectionQuery {

    /// Answered by an [ElectionView], or by nothing.
    record Of(ElectionId election) implements ElectionQuery {}

    /// Elections within a place, latest polling day first. Answered by a `Page<ElectionView.Summary>`.
    ///
    /// @param place code prefix of a community, township, county or city; empty for all
    record Find(
            String place, @Nullable Stage stage, @Nullable String cursor, int limit) implements ElectionQuery {}

    /// How the elections of one kind stand within a place. Answered by a [Round].
    ///
    /// @param from first polling day of the round, and `until` the last
    record Overview(String place, ElectionKind kind, LocalDate from, LocalDate until) implements ElectionQuery {

        /// The round of one year, which shares no election with another.
        public static Overview of(String place, ElectionKind kind, int year) {
            return new Overview(place, kind, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
    }

    /// @param parts of the place, in the order of their codes
    record Round(List<Part> parts) {}

    /// One part of a place: a county of a city, a township of a county, a community of a township.
    ///
    /// @param communities all there are, with and without an election
    /// @param stages how many elections stand at each stage; of general ones the last that each community called
    /// @param registered voters of the elections that were counted, and `returned` ballots of them
    /// @param firstBallot how many were complete after the first vote
    record Part(
            String code,
            String name,
            long communities,
            Map<Stage, Long> stages,
            long registered,
            long returned,
            long counted,
            long firstBallot) {}
}
