package org.gongyi.contract.election;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Sealed;

/// What happened in the roll of voters as it is posted.
public sealed interface RollsEvent extends ElectionEvent {

    /// It was made known who registers as a voter, where, in which days and with what.
    ///
    /// @param papers what is to be brought along
    record RegistrationAnnounced(
            ElectionId election,
            LocalDate occurredOn,
            String who,
            LocalDate from,
            LocalDate until,
            String place,
            String papers,
            String contact,
            List<FileRef> files,
            Findings findings)
            implements RollsEvent {}

    /// The roll was posted. Numbers only: names stand on the posted sheet.
    ///
    /// @param voters registered, `households` and `representatives` where the mode asks for them
    /// @param withList whether the list of household or resident representatives was posted with it
    /// @param personalData whether it shows more than name and group or household
    record RollPublished(
            ElectionId election,
            LocalDate occurredOn,
            int voters,
            int households,
            int representatives,
            boolean withList,
            boolean personalData,
            List<FileRef> files,
            Findings findings)
            implements RollsEvent {}

    /// Somebody objects to the roll.
    ///
    /// @param number of the objection in this election
    record RollObjectionReceived(
            ElectionId election,
            LocalDate occurredOn,
            int number,
            Sealed<String> objector,
            Sealed<String> objection,
            List<FileRef> files,
            Findings findings)
            implements RollsEvent {}

    /// The election committee decided an objection and posted its decision.
    ///
    /// @param upheld whether the roll was changed
    /// @param grounds without private detail, as they are posted
    /// @param voters registered after it
    record RollObjectionDecided(
            ElectionId election,
            LocalDate occurredOn,
            int number,
            boolean upheld,
            int voters,
            String grounds,
            List<FileRef> files,
            Findings findings)
            implements RollsEvent {}

    /// The roll was changed by a recorded decision after it was final.
    ///
    /// @param added voters, `removed` likewise
    record RollAmended(
            ElectionId election,
            LocalDate occurredOn,
            int added,
            int removed,
            String grounds,
            List<FileRef> files,
            Findings findings)
            implements RollsEvent {}

    /// By an objection that was upheld, or by a later decision, others vote for their households or for
    /// the residents than the posted list says. Recorded beside that decision, which has the grounds.
    ///
    /// @param households with a representative (户代表) from now on, `representatives` of the residents
    /// likewise
    record RepresentationAmended(
            ElectionId election, LocalDate occurredOn, int households, int representatives, Findings findings)
            implements RollsEvent {}
}
