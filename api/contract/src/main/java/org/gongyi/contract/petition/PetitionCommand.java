package org.gongyi.contract.petition;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.people;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.ByTheLedgerAlone;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Personal;
import org.gongyi.contract.Require;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.roll.RollCommand;

/// What may be asked of a petition that a meeting be called, in the order of its course.
public sealed interface PetitionCommand extends LedgerAct {

    PetitionId petition();

    @Override
    default String subject() {
        return petition().value();
    }

    @Override
    default CommunityCode community() {
        return petition().community();
    }

    /// People hand in a petition that a body be called together. Where enough signed it, the meeting is due, counted
    /// from this day.
    ///
    /// @param signed as counted on the paper
    /// @param topic what the meeting is to deal with
    record SubmitPetition(
            PetitionId petition,
            LocalDate occurredOn,
            Body body,
            Signatures signed,
            String title,
            String topic,
            List<FileRef> files,
            @Nullable String reason)
            implements PetitionCommand {
        public SubmitPetition {
            petition = present("petition", petition);
            occurredOn = day("occurredOn", occurredOn);
            body = present("body", body);
            signed = present("signed", signed);
            title = line("title", title);
            topic = text("topic", topic);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Each signature is held against the roll of the last general election. Done again, the last check counts.
    ///
    /// @param signers number on the roll of each signature, as often as it stands on the paper: held
    /// against the roll and told no further, since a number on it is a name
    /// @param withdrawn those of them who took their signature back
    /// @param unlisted signatures of people for whom the roll has no number
    record CheckSignatures(
            PetitionId petition,
            LocalDate occurredOn,
            @Personal List<Integer> signers,
            @Personal List<Integer> withdrawn,
            int unlisted,
            List<FileRef> files,
            @Nullable String reason)
            implements PetitionCommand {
        public CheckSignatures {
            petition = present("petition", petition);
            occurredOn = day("occurredOn", occurredOn);
            signers = atMost("signers", RollCommand.MOST_VOTERS, signers);
            for (var signer : signers) between("signers", signer, 1, RollCommand.LAST_NUMBER);
            withdrawn = atMost("withdrawn", RollCommand.MOST_VOTERS, withdrawn);
            for (var one : withdrawn) between("withdrawn", one, 1, RollCommand.LAST_NUMBER);
            unlisted = people("unlisted", unlisted);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }

        /// Without the signers, who belong in no message.
        @Override
        public String toString() {
            return "CheckSignatures[%s, %d]".formatted(petition, signers.size());
        }
    }

    /// The meeting is called: when and where, and who calls it.
    record CallDemandedMeeting(
            PetitionId petition,
            LocalDate occurredOn,
            LocalDate meetingOn,
            String place,
            Caller caller,
            List<FileRef> files,
            @Nullable String reason)
            implements PetitionCommand {
        public CallDemandedMeeting {
            petition = present("petition", petition);
            occurredOn = day("occurredOn", occurredOn);
            meetingOn = day("meetingOn", meetingOn);
            place = line("place", place);
            caller = present("caller", caller);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The meeting was held, and this became of what was asked.
    ///
    /// @param countedBy what the attendance counts; of representatives always the members of the body
    /// @param expected 应到, as written on the sheet
    /// @param present 实到, those with a vote
    /// @param resolution the matter of this ledger that arose from it or was decided there; absent where none did
    record HoldDemandedMeeting(
            PetitionId petition,
            LocalDate occurredOn,
            CountedBy countedBy,
            int expected,
            int present,
            String outcome,
            @Nullable ResolutionId resolution,
            List<FileRef> files,
            @Nullable String reason)
            implements PetitionCommand {
        public HoldDemandedMeeting {
            petition = Require.present("petition", petition);
            occurredOn = day("occurredOn", occurredOn);
            countedBy = Require.present("countedBy", countedBy);
            expected = people("expected", expected);
            present = people("present", present);
            outcome = text("outcome", outcome);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The meeting was not held by its day. Only the ledger itself notes this.
    record NotePetitionLapse(
            PetitionId petition,
            LocalDate occurredOn,
            String duty,
            LocalDate due,
            @Nullable String reason) implements PetitionCommand, ByTheLedgerAlone {
        public NotePetitionLapse {
            petition = present("petition", petition);
            occurredOn = day("occurredOn", occurredOn);
            duty = line("duty", duty);
            due = day("due", due);
            reason = optionalText("reason", reason);
        }
    }
}
