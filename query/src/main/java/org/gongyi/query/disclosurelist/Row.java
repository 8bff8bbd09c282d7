package org.gongyi.query.disclosurelist;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.disclosure.Content;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureStage;
import org.gongyi.contract.disclosure.DisclosureView.Correction;
import org.gongyi.contract.disclosure.DisclosureView.Hanging;
import org.gongyi.contract.disclosure.ItemGroup;
import org.gongyi.contract.disclosure.OpeningEvent;
import org.gongyi.contract.disclosure.Period;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.disclosuretrack.DisclosureProgress;
import org.gongyi.query.disclosuretrack.DisclosureProgress.Review;
import org.jspecify.annotations.Nullable;

/// One disclosure in the list.
///
/// @param position of the entry that opened it
/// @param progress what the next event is folded onto; the columns after it are told from it
/// @param called as lists of all procedures call it, and `title` as the catalogue does
/// @param part of the catalogue: its group
record Row(
        String id,
        long position,
        String community,
        DisclosureProgress progress,
        String item,
        String called,
        String title,
        ItemGroup part,
        Content content,
        @Nullable Period period,
        LocalDate since,
        int year,
        DisclosureStage stage,
        @Nullable LocalDate due,
        boolean owed,
        int late,
        boolean lapsed,
        @Nullable LocalDate postedOn,
        @Nullable Hanging hanging,
        boolean hangs,
        int version,
        boolean unreviewed,
        int early,
        int questions,
        int unanswered,
        List<Correction> corrections) {

    static Row begun(Entry<DisclosureEvent> entry) {
        if (!(entry.event() instanceof OpeningEvent opening))
            throw new IllegalStateException("nothing opened before " + entry);
        return of(
                opening.subject(),
                entry.recorded().position(),
                opening.community().value(),
                DisclosureProgress.begun(opening));
    }

    Row after(DisclosureEvent event) {
        return of(id, position, community, progress.after(event));
    }

    private static Row of(String id, long position, String community, DisclosureProgress now) {
        var plan = now.plan();
        return new Row(
                id,
                position,
                community,
                now,
                plan.item().value(),
                PeriodName.of(plan),
                plan.title(),
                plan.group(),
                plan.content(),
                plan.period(),
                plan.since(),
                plan.since().getYear(),
                now.stage(),
                now.due(),
                now.owed(),
                now.late(),
                now.lapsed(),
                now.postedOn(),
                now.shown(),
                now.shown() != null,
                now.version(),
                now.review() == Review.WAITING,
                now.early(),
                now.questions(),
                now.unanswered(),
                now.corrections());
    }
}
