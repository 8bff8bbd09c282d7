package org.gongyi.contract.recall;

import org.gongyi.contract.recall.RecallEvent.RecallEnded;
import org.gongyi.contract.recall.RecallEvent.RecallVoteCalled;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;

/// The names of duties of a recall, and which event settles which. One place, for the rules and for the lists.
public final class RecallSettlement {

    /// Of the committee: to have the petition voted on.
    public static final String VOTE_ON_RECALL = "vote-on-recall";
    /// Of the township, where the committee did not.
    public static final String CALL_RECALL_VOTE = "call-recall-vote";

    private RecallSettlement() {}

    /// Whether the event settles the duty of that key.
    public static boolean settles(RecallEvent event, String key) {
        return switch (event) {
            case RecallVoteCalled _ -> key.equals(CALL_RECALL_VOTE);
            case RecallVoted e ->
                e.findings().isEffective() && (key.equals(VOTE_ON_RECALL) || key.equals(CALL_RECALL_VOTE));
            case RecallEnded _ -> key.equals(VOTE_ON_RECALL) || key.equals(CALL_RECALL_VOTE);
            default -> false;
        };
    }
}
