package org.gongyi.contract.recall;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalDay;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.ByTheLedgerAlone;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Personal;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.roll.RollCommand;

/// What may be asked of a recall, in the order of its course. Nobody but those who vote decides one.
public sealed interface RecallCommand extends LedgerAct {

    RecallId recall();

    @Override
    default String subject() {
        return recall().value();
    }

    @Override
    default CommunityCode community() {
        return recall().community();
    }

    /// A township suggests a recall. It decides nothing; only where a province says so the suggestion is voted on, else
    /// enough voters must ask for it.
    record SuggestRecall(
            RecallId recall,
            LocalDate occurredOn,
            PersonId person,
            Electorate electorate,
            SuggestedFor ground,
            String suggestion,
            List<FileRef> files,
            @Nullable String reason)
            implements RecallCommand {
        public SuggestRecall {
            recall = present("recall", recall);
            occurredOn = day("occurredOn", occurredOn);
            person = present("person", person);
            electorate = present("electorate", electorate);
            ground = present("ground", ground);
            suggestion = text("suggestion", suggestion);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Voters or representatives ask that a member of the committee be recalled, and say why.
    ///
    /// @param signers numbers of those who signed on the roll of the last general election, where a roll
    /// of persons is kept: held against it and told no further, since a number on it is a name; none
    /// where they are only counted
    /// @param earlier the day of an earlier vote on the same facts that did not recall the member
    record PetitionRecall(
            RecallId recall,
            LocalDate occurredOn,
            PersonId person,
            Electorate electorate,
            Signatures signed,
            @Personal List<Integer> signers,
            String grounds,
            @Nullable LocalDate earlier,
            List<FileRef> files,
            @Nullable String reason)
            implements RecallCommand {
        public PetitionRecall {
            recall = present("recall", recall);
            occurredOn = day("occurredOn", occurredOn);
            person = present("person", person);
            electorate = present("electorate", electorate);
            signed = present("signed", signed);
            signers = atMost("signers", RollCommand.MOST_VOTERS, signers);
            for (var signer : signers) between("signers", signer, 1, RollCommand.LAST_NUMBER);
            grounds = text("grounds", grounds);
            earlier = optionalDay("earlier", earlier);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }

        /// Without the signers, who belong in no message.
        @Override
        public String toString() {
            return "PetitionRecall[%s, %s]".formatted(recall, signed);
        }
    }

    /// The member could answer the petition, and did or did not.
    record HearDefence(
            RecallId recall,
            LocalDate occurredOn,
            Defence form,
            @Nullable String defence,
            List<FileRef> files,
            @Nullable String reason)
            implements RecallCommand {
        public HearDefence {
            recall = present("recall", recall);
            occurredOn = day("occurredOn", occurredOn);
            form = present("form", form);
            defence = optionalText("defence", defence);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The vote is called: when, where, by whom.
    record CallRecallVote(
            RecallId recall,
            LocalDate occurredOn,
            LocalDate pollingDay,
            Convener convener,
            List<PollingPlace> places,
            List<FileRef> files,
            @Nullable String reason)
            implements RecallCommand {
        public CallRecallVote {
            recall = present("recall", recall);
            occurredOn = day("occurredOn", occurredOn);
            pollingDay = day("pollingDay", pollingDay);
            convener = present("convener", convener);
            places = atMost("places", 60, places);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// All boxes were opened, counted, and the result announced.
    ///
    /// @param boxes each with the votes on the one member: in favour of the recall, against it, abstained
    /// @param unused numbers of arranged places that nobody used; whatever is neither counted nor named
    /// here needs a reason
    record AnnounceRecallVote(
            RecallId recall,
            LocalDate occurredOn,
            List<BoxCount> boxes,
            List<Integer> unused,
            List<FileRef> files,
            @Nullable String reason)
            implements RecallCommand {
        public AnnounceRecallVote {
            recall = present("recall", recall);
            occurredOn = day("occurredOn", occurredOn);
            boxes = atMost("boxes", 60, boxes);
            unused = atMost("unused", 60, unused);
            unused.forEach(one -> between("unused", one, 1, 300));
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }

        /// Where every place was used.
        public AnnounceRecallVote(
                RecallId recall,
                LocalDate occurredOn,
                List<BoxCount> boxes,
                List<FileRef> files,
                @Nullable String reason) {
            this(recall, occurredOn, boxes, List.of(), files, reason);
        }
    }

    /// The member left the office before the vote: by the register, so only the ledger itself says it.
    record EndRecall(
            RecallId recall, LocalDate occurredOn, @Nullable String reason) implements RecallCommand, ByTheLedgerAlone {
        public EndRecall {
            recall = present("recall", recall);
            occurredOn = day("occurredOn", occurredOn);
            reason = optionalText("reason", reason);
        }
    }

    /// A duty was not fulfilled by its day. Only the ledger itself notes this.
    record NoteRecallLapse(
            RecallId recall,
            LocalDate occurredOn,
            String duty,
            LocalDate due,
            @Nullable String reason) implements RecallCommand, ByTheLedgerAlone {
        public NoteRecallLapse {
            recall = present("recall", recall);
            occurredOn = day("occurredOn", occurredOn);
            duty = line("duty", duty);
            due = day("due", due);
            reason = optionalText("reason", reason);
        }
    }
}
