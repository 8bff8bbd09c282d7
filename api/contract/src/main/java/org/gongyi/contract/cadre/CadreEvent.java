package org.gongyi.contract.cadre;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.Kinship;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.ResolutionId;

/// What has happened in the record of an office holder. Stored for ever under `cadre.<name>.v1`.
public sealed interface CadreEvent extends LedgerEvent {

    CadreId cadre();

    @Override
    default String subject() {
        return cadre().value();
    }

    @Override
    default CommunityCode community() {
        return cadre().community();
    }

    /// The record was opened.
    ///
    /// @param name public by law, as the register of the day has it
    record CadreFileOpened(
            CadreId cadre, LocalDate occurredOn, PersonId person, String name, List<FileRef> files, Findings findings)
            implements CadreEvent {}

    /// A promise was made. Its number is its place among all of its record.
    record PromiseMade(
            CadreId cadre,
            LocalDate occurredOn,
            int number,
            Office office,
            PromiseSource source,
            @Nullable ElectionId election,
            @Nullable ResolutionId resolution,
            String promise,
            String measure,
            LocalDate dueBy,
            List<FileRef> files,
            Findings findings)
            implements CadreEvent {}

    /// How far a promise was kept.
    record PromiseProgressed(
            CadreId cadre,
            LocalDate occurredOn,
            int number,
            PromiseState state,
            String evidence,
            @Nullable String why,
            @Nullable ResolutionId resolution,
            List<FileRef> files,
            Findings findings)
            implements CadreEvent {}

    /// A promise was changed, from that day on.
    record PromiseChanged(
            CadreId cadre,
            LocalDate occurredOn,
            int number,
            String measure,
            LocalDate dueBy,
            String grounds,
            List<FileRef> files,
            Findings findings)
            implements CadreEvent {}

    /// A review was announced, or announced for another day.
    record ReviewAnnounced(
            CadreId cadre,
            LocalDate occurredOn,
            int year,
            Office office,
            LocalDate meetingOn,
            String place,
            List<FileRef> files,
            Findings findings)
            implements CadreEvent {}

    /// The scheme of a review was fixed.
    record SchemeFixed(
            CadreId cadre, LocalDate occurredOn, int year, Scheme scheme, List<FileRef> files, Findings findings)
            implements CadreEvent {}

    /// The report was handed in. The last before the meeting counts.
    record ReportSubmitted(
            CadreId cadre,
            LocalDate occurredOn,
            int year,
            String conduct,
            String honesty,
            List<Addressed> promises,
            List<FileRef> files,
            Findings findings)
            implements CadreEvent {}

    /// The meeting was held and rated.
    ///
    /// @param chairName as the register of the day has it; absent where the register does not know the chair
    /// @param outcome absent where the meeting has no effect
    record ReviewHeld(
            CadreId cadre,
            LocalDate occurredOn,
            int year,
            Office office,
            String time,
            String place,
            PersonId chair,
            @Nullable String chairName,
            @Nullable Kinship kinship,
            CountedBy countedBy,
            int expected,
            int present,
            Scheme scheme,
            Ballots ballots,
            @Nullable Grade outcome,
            @Nullable Integer satisfaction,
            List<FileRef> files,
            Findings findings)
            implements CadreEvent {

        /// Whether it is the second in a row that found 不称职, and the law ends the office (ACC-2UNFIT).
        public boolean endsTheOffice() {
            return !findings.meets("ACC-2UNFIT");
        }
    }

    /// People wanted somebody rated before the year is over.
    record ReviewDemanded(
            CadreId cadre,
            LocalDate occurredOn,
            Office office,
            int adults,
            int representatives,
            String grounds,
            List<FileRef> files,
            Findings findings)
            implements CadreEvent {}

    /// A result was hung out.
    record ReviewPublished(
            CadreId cadre,
            LocalDate occurredOn,
            int year,
            Office office,
            Board board,
            List<FileRef> files,
            Findings findings)
            implements CadreEvent {}

    /// Somebody asked. The number is its place among all questions of the record.
    record CadreAsked(
            CadreId cadre,
            LocalDate occurredOn,
            int number,
            Office office,
            Asker asker,
            int people,
            String question,
            List<FileRef> files,
            Findings findings)
            implements CadreEvent {}

    /// The answer. The last one counts.
    record CadreAnswered(
            CadreId cadre, LocalDate occurredOn, int number, String answer, List<FileRef> files, Findings findings)
            implements CadreEvent {}

    /// Somebody objected to a review. The number is its place among all objections of the record.
    record ReviewObjected(
            CadreId cadre,
            LocalDate occurredOn,
            int number,
            int year,
            Office office,
            Asker asker,
            String objection,
            List<FileRef> files,
            Findings findings)
            implements CadreEvent {}

    /// An objection was answered. The last answer counts.
    record ReviewObjectionDecided(
            CadreId cadre,
            LocalDate occurredOn,
            int number,
            boolean upheld,
            String decision,
            List<FileRef> files,
            Findings findings)
            implements CadreEvent {}

    /// What followed for an office holder was decided (问责).
    record HandlingRecorded(
            CadreId cadre,
            LocalDate occurredOn,
            Office office,
            Measure measure,
            DecidedBy decidedBy,
            String authority,
            String document,
            String grounds,
            @Nullable String localRule,
            @Nullable RecallId recall,
            List<FileRef> files,
            Findings findings)
            implements CadreEvent {}

    /// A duty was not fulfilled by its day. Only the ledger itself notes this.
    record CadreDutyLapsed(CadreId cadre, LocalDate occurredOn, String duty, LocalDate due, Findings findings)
            implements CadreEvent {}
}
