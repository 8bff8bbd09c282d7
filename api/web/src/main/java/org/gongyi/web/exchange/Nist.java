package org.gongyi.web.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.annotation.JsonTypeIdResolver;

/// The words of NIST SP 1500-100 revision 2 (Election Results Common Data Format) that this ledger has something to
/// say with. Names, order and choices are those of its JSON schema; what is absent is left out.
@JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
@JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "@type")
@JsonTypeIdResolver(NistTypeName.class)
public sealed interface Nist {

    /// The whole report.
    ///
    /// @param generatedDate when the last entry it tells was recorded: the same entries, the same report
    record ElectionReport(
            ReportDetailLevel format,
            Instant generatedDate,
            String issuer,
            String issuerAbbreviation,
            String vendorApplicationId,
            int sequenceStart,
            int sequenceEnd,
            ResultsStatus status,
            @Nullable String notes,
            List<ExternalIdentifier> externalIdentifier,
            List<Election> election,
            List<ReportingUnit> gpUnit,
            List<Office> office,
            List<Person> person)
            implements Nist {}

    /// One vote.
    record Election(
            ElectionType type,
            InternationalizedText name,
            LocalDate startDate,
            LocalDate endDate,
            String electionScopeId,
            List<BallotCounts> ballotCounts,
            List<Candidate> candidate,
            List<Contest> contest,
            List<CountStatus> countStatus)
            implements Nist {}

    /// What is voted on.
    sealed interface Contest extends Nist {}

    /// Seats of one post.
    record CandidateContest(
            @JsonProperty("@id") String id,
            String name,
            InternationalizedText ballotTitle,
            String electionDistrictId,
            int votesAllowed,
            int numberElected,
            VoteVariation voteVariation,
            List<String> officeIds,
            List<CandidateSelection> contestSelection,
            List<OtherCounts> otherCounts,
            List<CountStatus> countStatus,
            int subUnitsReported,
            int totalSubUnits)
            implements Contest {}

    /// Whether somebody stays in office.
    record RetentionContest(
            @JsonProperty("@id") String id,
            String name,
            InternationalizedText ballotTitle,
            BallotMeasureType type,
            String electionDistrictId,
            String candidateId,
            String officeId,
            List<BallotMeasureSelection> contestSelection,
            List<CountStatus> countStatus,
            int subUnitsReported,
            int totalSubUnits)
            implements Contest {}

    record CandidateSelection(
            @JsonProperty("@id") String id,
            int sequenceOrder,
            List<String> candidateIds,
            @Nullable Boolean isWriteIn,
            List<VoteCounts> voteCounts)
            implements Nist {}

    record BallotMeasureSelection(
            @JsonProperty("@id") String id,
            int sequenceOrder,
            InternationalizedText selection,
            List<VoteCounts> voteCounts)
            implements Nist {}

    record Candidate(
            @JsonProperty("@id") String id,
            InternationalizedText ballotName,
            String personId,
            @Nullable PreStatus preElectionStatus,
            @Nullable PostStatus postElectionStatus)
            implements Nist {}

    record Person(
            @JsonProperty("@id") String id,
            InternationalizedText fullName,
            @Nullable String gender) implements Nist {}

    record Office(
            @JsonProperty("@id") String id,
            InternationalizedText name,
            String electionDistrictId,
            @Nullable Term term) implements Nist {}

    record Term(LocalDate endDate, OfficeTermType type) implements Nist {}

    /// The community, or a ballot box of one vote.
    record ReportingUnit(
            @JsonProperty("@id") String id,
            ReportingUnitType type,
            @Nullable String otherType,
            @Nullable InternationalizedText name,
            @Nullable String number,
            @Nullable Integer votersRegistered,
            @Nullable List<String> composingGpUnitIds,
            @Nullable List<ExternalIdentifier> externalIdentifier)
            implements Nist {}

    /// @param ballotsOutstanding given out and not returned; absent where more came back than were given out
    record BallotCounts(
            String gpUnitId,
            CountItemType type,
            int ballotsCast,
            @Nullable Integer ballotsOutstanding,
            int ballotsRejected)
            implements Nist {}

    record VoteCounts(
            String gpUnitId, CountItemType type, @Nullable String otherType, int count) implements Nist {}

    record OtherCounts(String gpUnitId, int writeIns) implements Nist {}

    record CountStatus(CountItemType type, @Nullable String otherType, CountItemStatus status) implements Nist {}

    record ExternalIdentifier(IdentifierType type, @Nullable String otherType, String value) implements Nist {}

    record InternationalizedText(List<LanguageString> text) implements Nist {}

    /// @param language ISO 639-1
    record LanguageString(String content, String language) implements Nist {}

    enum ReportDetailLevel {
        PRECINCT_LEVEL
    }

    enum ResultsStatus {
        PRE_ELECTION,
        UNOFFICIAL_PARTIAL,
        UNOFFICIAL_COMPLETE,
        CORRECTION,
        CERTIFIED
    }

    enum ElectionType {
        GENERAL,
        SPECIAL,
        RUNOFF
    }

    enum VoteVariation {
        MAJORITY,
        PLURALITY,
        N_OF_M
    }

    enum BallotMeasureType {
        RECALL
    }

    enum PreStatus {
        FILED,
        QUALIFIED,
        WITHDRAWN
    }

    enum PostStatus {
        WINNER,
        DEFEATED,
        ADVANCED_TO_RUNOFF
    }

    enum OfficeTermType {
        FULL_TERM,
        UNEXPIRED_TERM
    }

    enum ReportingUnitType {
        VILLAGE,
        POLLING_PLACE,
        OTHER
    }

    enum CountItemType {
        TOTAL,
        OTHER
    }

    enum CountItemStatus {
        COMPLETED,
        NOT_PROCESSED
    }

    enum IdentifierType {
        NATIONAL_LEVEL,
        OTHER
    }
}
