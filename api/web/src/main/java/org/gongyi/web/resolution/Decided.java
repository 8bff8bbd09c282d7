package org.gongyi.web.resolution;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.Vote;
import org.jspecify.annotations.Nullable;

/// What the three outcomes of ④ 决议 have in common: an assembly met and voted.
record Decided(
        Body body,
        CountedBy countedBy,
        @Nullable String group,
        LocalDate noticedOn,
        Meeting meeting,
        Vote vote,
        String decision,
        List<FileRef> files) {

    static Decided of(ResolutionEvent.ResolutionAdopted e) {
        return new Decided(
                e.body(), e.countedBy(), e.group(), e.noticedOn(), e.meeting(), e.vote(), e.decision(), e.files());
    }

    static Decided of(ResolutionEvent.ResolutionRejected e) {
        return new Decided(
                e.body(), e.countedBy(), e.group(), e.noticedOn(), e.meeting(), e.vote(), e.decision(), e.files());
    }

    static Decided of(ResolutionEvent.ResolutionFoundVoid e) {
        return new Decided(
                e.body(), e.countedBy(), e.group(), e.noticedOn(), e.meeting(), e.vote(), e.decision(), e.files());
    }
}
