package org.gongyi.app.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyi.app.axon.Procedures;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.SealedFamily;
import org.gongyi.contract.disclosure.OpeningEvent.DisclosureDemanded;
import org.gongyi.contract.election.CandidacyEvent.CandidatesDescribed;
import org.gongyi.contract.estate.EstateEvent.GroupSetUp;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeFiled;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeNoted;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteDemanded;
import org.gongyi.contract.file.ClosedFiles;
import org.gongyi.contract.hearing.HearingEvent.FeedbackGiven;
import org.gongyi.contract.hearing.HearingEvent.HearingConvened;
import org.gongyi.contract.hearing.HearingEvent.MinutesSigned;
import org.gongyi.contract.hearing.HearingEvent.ParticipantsInvited;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionInitiated;
import org.junit.jupiter.api.Test;

/// What a record seals is not published by the paper attached to it. A new kind that seals something
/// and has attachments is either closed or named here, with the reason.
class ClosedFilesTest {

    /// The plan of a matter, and what a candidate tells of oneself: attached to be read by everybody.
    private static final Set<Class<? extends LedgerEvent>> OPEN =
            Set.of(ResolutionInitiated.class, CandidatesDescribed.class);

    /// They seal nothing since they name nobody: who came, who signed and was called, stands on the paper alone.
    private static final Set<Class<? extends LedgerEvent>> NAMING_NOBODY = Set.of(
            ParticipantsInvited.class,
            HearingConvened.class,
            MinutesSigned.class,
            FeedbackGiven.class,
            RecallPetitioned.class,
            DisclosureDemanded.class,
            OwnersVoteDemanded.class,
            OwnersCommitteeFiled.class,
            OwnersCommitteeNoted.class,
            GroupSetUp.class);

    @Test
    void attachments_of_a_record_that_seals_something_are_not_for_everybody() {
        var sealing = kinds().filter(ClosedFilesTest::hasFiles)
                .filter(kind -> seals(kind))
                .filter(kind -> !OPEN.contains(kind))
                .collect(toSet());
        assertThat(sealing).hasSizeGreaterThan(5).allMatch(ClosedFiles::of);
        assertThat(NAMING_NOBODY).allMatch(ClosedFiles::of);
        sealing.addAll(NAMING_NOBODY);
        assertThat(kinds().filter(ClosedFiles::of)).containsExactlyInAnyOrderElementsOf(sealing);
    }

    private static Stream<Class<? extends LedgerEvent>> kinds() {
        return Procedures.all().stream().flatMap(procedure -> SealedFamily.records(procedure.events()).stream());
    }

    private static boolean hasFiles(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .anyMatch(one -> one.getName().equals("files"));
    }

    /// Itself, or in a record that stands in it.
    private static boolean seals(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .map(one -> one.getGenericType().getTypeName())
                .anyMatch(type -> type.contains(Sealed.class.getName()) || sealsWithin(kind, type));
    }

    private static boolean sealsWithin(Class<?> kind, String type) {
        var family = kind.getDeclaringClass();
        return Arrays.stream(family.getDeclaredClasses())
                .filter(Class::isRecord)
                .filter(one -> !LedgerEvent.class.isAssignableFrom(one))
                .filter(one -> type.contains(one.getName()))
                .anyMatch(ClosedFilesTest::seals);
    }
}
