package org.gongyi.contract.election;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sealed;

/// What happened in what becomes of a result.
public sealed interface ResultEvent extends ElectionEvent {

    /// Numbers that were announced were wrong. Both stand beside each other, and what follows from
    /// the right ones.
    ///
    /// @param round of the vote, from 1
    /// @param was the box as it was announced, `is` as it is right
    record CountCorrected(
            ElectionId election,
            LocalDate occurredOn,
            int round,
            BoxCount was,
            BoxCount is,
            String grounds,
            Outcome outcome,
            List<FileRef> files,
            Findings findings)
            implements ResultEvent {}

    /// Somebody reports that a seat was won unlawfully.
    ///
    /// @param number of the report in this election
    record FraudReported(
            ElectionId election,
            LocalDate occurredOn,
            int number,
            @Nullable Sealed<String> reporter,
            FraudKind kind,
            Sealed<String> report,
            List<FileRef> files,
            Findings findings)
            implements ResultEvent {}

    /// Township or county investigated a report.
    ///
    /// @param found whether it is so
    /// @param persons whose election has no effect; empty where the whole vote has none
    record FraudDecided(
            ElectionId election,
            LocalDate occurredOn,
            int number,
            boolean found,
            List<PersonId> persons,
            String decision,
            List<FileRef> files,
            Findings findings)
            implements ResultEvent {

        /// Whether it speaks of the whole vote, not of some who won.
        public boolean isOfTheVote() {
            return persons.isEmpty();
        }
    }

    /// The result was filed and certificates were issued.
    ///
    /// @param certificates 当选证书
    record ResultFiled(
            ElectionId election,
            LocalDate occurredOn,
            String filing,
            int certificates,
            List<FileRef> files,
            Findings findings)
            implements ResultEvent {}
}
