package org.gongyi.app.disclosure;

import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.resolution.ResolutionEvent;

/// One course of a procedure to look at again.
record Touched(String procedure, String id) {

    static Touched by(LedgerEvent event) {
        var procedure = switch (event) {
            case ResolutionEvent _ -> "resolution";
            case ElectionEvent _ -> "election";
            case RecallEvent _ -> "recall";
            case HearingEvent _ -> "hearing";
            case CommunityEvent _ -> "community";
            default -> throw new IllegalStateException("nothing is disclosed of " + event);
        };
        return new Touched(procedure, event.subject());
    }

    /// @param stream `election/510402001002-huanjie001`
    static Touched of(String stream) {
        var slash = stream.indexOf('/');
        return new Touched(stream.substring(0, slash), stream.substring(slash + 1));
    }
}
