package org.gongyi.query.recalltrack;

import org.gongyi.contract.community.Seat;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallEvent.DefenceHeard;
import org.gongyi.contract.recall.RecallEvent.RecallDutyLapsed;
import org.gongyi.contract.recall.RecallEvent.RecallEnded;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.recall.RecallEvent.RecallSuggested;
import org.gongyi.contract.recall.RecallEvent.RecallVoteCalled;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.contract.recall.RecallStage;

/// How far a recall has come, told from its events alone, so that its page and every list say the same.
///
/// A petition that too few signed leaves everything as it was.
public record RecallProgress(RecallStage stage, Seat member) {

    /// A recall begins with a suggestion or with a petition.
    public static RecallProgress begun(RecallEvent first) {
        return switch (first) {
            case RecallSuggested e ->
                new RecallProgress(
                        e.findings().isEffective() ? RecallStage.SUGGESTED : RecallStage.WITHOUT_EFFECT, e.member());
            case RecallPetitioned e ->
                new RecallProgress(
                        e.findings().isPassed() ? RecallStage.PETITIONED : RecallStage.WITHOUT_EFFECT, e.member());
            default -> throw new IllegalStateException("a recall begins with " + first);
        };
    }

    public RecallProgress after(RecallEvent event) {
        return switch (event) {
            case RecallPetitioned e when e.findings().isPassed() -> at(RecallStage.PETITIONED);
            case RecallVoteCalled _ -> at(RecallStage.CALLED);
            case RecallVoted e when !e.findings().isEffective() -> at(RecallStage.VOTE_VOID);
            case RecallVoted e -> at(e.count().recalled() ? RecallStage.RECALLED : RecallStage.NOT_RECALLED);
            case RecallEnded _ -> at(RecallStage.ENDED);
            case RecallSuggested _, RecallPetitioned _, DefenceHeard _, RecallDutyLapsed _ -> this;
        };
    }

    private RecallProgress at(RecallStage now) {
        return new RecallProgress(now, member);
    }
}
