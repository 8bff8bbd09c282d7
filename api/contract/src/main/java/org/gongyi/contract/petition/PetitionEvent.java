package org.gongyi.contract.petition;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.ResolutionId;

/// What has happened to a petition that a meeting be called. Stored for ever under `petition.<name>.v1`.
public sealed interface PetitionEvent extends LedgerEvent {

    PetitionId petition();

    @Override
    default String subject() {
        return petition().value();
    }

    @Override
    default CommunityCode community() {
        return petition().community();
    }

    /// A petition was handed in. One that too few signed is recorded and leads nowhere.
    record PetitionSubmitted(
            PetitionId petition,
            LocalDate occurredOn,
            Body body,
            Signatures signed,
            String title,
            String topic,
            List<FileRef> files,
            Findings findings)
            implements PetitionEvent {}

    /// Each signature was held against the roll. Nobody is named, and no number of the roll is kept.
    record SignaturesChecked(
            PetitionId petition, LocalDate occurredOn, SignatureCheck check, List<FileRef> files, Findings findings)
            implements PetitionEvent {}

    /// The meeting was called.
    record DemandedMeetingCalled(
            PetitionId petition,
            LocalDate occurredOn,
            LocalDate meetingOn,
            String place,
            Caller caller,
            List<FileRef> files,
            Findings findings)
            implements PetitionEvent {}

    /// The meeting was held. Where too few came it is none, and is called again.
    record DemandedMeetingHeld(
            PetitionId petition,
            LocalDate occurredOn,
            Body body,
            CountedBy countedBy,
            int expected,
            int present,
            String outcome,
            @Nullable ResolutionId resolution,
            List<FileRef> files,
            Findings findings)
            implements PetitionEvent {}

    /// The meeting was not held by its day. Only the ledger itself notes this.
    record PetitionDutyLapsed(PetitionId petition, LocalDate occurredOn, String duty, LocalDate due, Findings findings)
            implements PetitionEvent {}
}
