package org.gongyi.app.seating;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gongyi.contract.recall.RecallCommand.EndRecall;
import org.gongyi.contract.recall.RecallStage;
import org.gongyi.contract.recall.RecallView;

/// Whoever resigned, died or left otherwise before the vote is not voted on. Asked of every recall that is open; the
/// rules read in the register whether the office has ended.
final class WhenMemberHasLeftThenEndTheRecall {

    private static final Set<RecallStage> OPEN =
            EnumSet.of(RecallStage.SUGGESTED, RecallStage.PETITIONED, RecallStage.CALLED, RecallStage.VOTE_VOID);

    private WhenMemberHasLeftThenEndTheRecall() {}

    static Optional<EndRecall> owed(RecallView recall, LocalDate today) {
        return OPEN.contains(recall.stage()) ? Optional.of(new EndRecall(recall.id(), today, null)) : Optional.empty();
    }
}
