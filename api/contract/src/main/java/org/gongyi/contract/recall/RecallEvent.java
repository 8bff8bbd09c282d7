package org.gongyi.contract.recall;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.PollingPlace;

/// What has happened to a recall. Stored for ever under `recall.<name>.v1`.
public sealed interface RecallEvent extends LedgerEvent {

    RecallId recall();

    @Override
    default String subject() {
        return recall().value();
    }

    @Override
    default CommunityCode community() {
        return recall().community();
    }

    /// A township suggests a recall. It decides nothing; only where a province says so the suggestion is voted on.
    ///
    /// @param member who it is about, with the post by the register; names of members are public by law
    record RecallSuggested(
            RecallId recall,
            LocalDate occurredOn,
            Seat member,
            Electorate electorate,
            SuggestedFor ground,
            String suggestion,
            List<FileRef> files,
            Findings findings)
            implements RecallEvent {}

    /// Voters or representatives asked that a member be recalled. A petition too few signed is recorded and leads
    /// nowhere.
    ///
    /// @param member who it is about, with the post by the register; names of members are public by law
    /// @param earlier the day of an earlier vote on the same facts that did not recall the member
    record RecallPetitioned(
            RecallId recall,
            LocalDate occurredOn,
            Seat member,
            Electorate electorate,
            Signatures signed,
            String grounds,
            @Nullable LocalDate earlier,
            List<FileRef> files,
            Findings findings)
            implements RecallEvent {}

    /// The member could answer the petition, and did or did not.
    record DefenceHeard(
            RecallId recall,
            LocalDate occurredOn,
            Defence form,
            @Nullable String defence,
            List<FileRef> files,
            Findings findings)
            implements RecallEvent {}

    /// The vote is called: when, where, by whom.
    record RecallVoteCalled(
            RecallId recall,
            LocalDate occurredOn,
            LocalDate pollingDay,
            Convener convener,
            List<PollingPlace> places,
            List<FileRef> files,
            Findings findings)
            implements RecallEvent {}

    /// The vote was counted. Where it has effect, the recall is decided either way.
    record RecallVoted(
            RecallId recall,
            LocalDate occurredOn,
            List<BoxCount> boxes,
            RecallCount count,
            List<FileRef> files,
            Findings findings)
            implements RecallEvent {}

    /// The member left the office before the vote, and nothing is left to vote on.
    ///
    /// @param leftOn the first day out of office, by the register
    record RecallEnded(RecallId recall, LocalDate occurredOn, LocalDate leftOn, Findings findings)
            implements RecallEvent {}

    /// A duty was not fulfilled by its day. Only the ledger itself notes this.
    record RecallDutyLapsed(RecallId recall, LocalDate occurredOn, String duty, LocalDate due, Findings findings)
            implements RecallEvent {}
}
