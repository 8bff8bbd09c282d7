package org.gongyi.query.disclosuretrack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.disclosure.DisclosureView.Posting;
import org.gongyi.contract.disclosure.DisclosureView.Sight;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.PostingEvent.DisclosureTakenDown;
import org.gongyi.contract.disclosure.PostingEvent.PostingInterrupted;
import org.gongyi.contract.disclosure.PostingEvent.PostingResumed;
import org.jspecify.annotations.Nullable;

/// How a version hangs after what happened to it.
final class Postings {

    private Postings() {}

    static Posting of(DisclosurePosted e) {
        return new Posting(
                e.occurredOn(),
                e.postedAt(),
                e.board(),
                0,
                e.removableFrom(),
                e.late(),
                null,
                null,
                false,
                List.of(),
                e.files());
    }

    static Posting seen(Posting p, Sight sight) {
        var sights = new ArrayList<>(p.sights());
        sights.add(sight);
        return new Posting(
                p.postedOn(),
                p.postedAt(),
                p.board(),
                p.paused(),
                p.removableFrom(),
                p.late(),
                p.downSince(),
                p.takenDownOn(),
                p.early(),
                sights,
                p.pictures());
    }

    static Posting fallen(Posting p, PostingInterrupted e) {
        return with(p, p.paused(), p.removableFrom(), e.occurredOn(), null, false);
    }

    static Posting resumed(Posting p, PostingResumed e) {
        return with(p, e.paused(), e.removableFrom(), null, null, false);
    }

    static Posting takenDown(Posting p, DisclosureTakenDown e) {
        return with(p, p.paused(), p.removableFrom(), p.downSince(), e.occurredOn(), OnBoard.isEarly(e));
    }

    private static Posting with(
            Posting p,
            int paused,
            @Nullable LocalDate removableFrom,
            @Nullable LocalDate downSince,
            @Nullable LocalDate takenDownOn,
            boolean early) {
        return new Posting(
                p.postedOn(),
                p.postedAt(),
                p.board(),
                paused,
                removableFrom,
                p.late(),
                downSince,
                takenDownOn,
                early,
                p.sights(),
                p.pictures());
    }
}
