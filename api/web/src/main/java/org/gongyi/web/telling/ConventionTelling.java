package org.gongyi.web.telling;

import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.convention.ConventionEvent.ConventionBegun;
import org.gongyi.contract.convention.ConventionEvent.ConventionCorrectionOrdered;
import org.gongyi.contract.convention.ConventionEvent.ConventionDutyLapsed;
import org.gongyi.contract.convention.ConventionEvent.ConventionEnded;
import org.gongyi.contract.convention.ConventionEvent.ConventionOrderLifted;
import org.gongyi.contract.convention.ConventionEvent.DraftReviewed;
import org.gongyi.contract.convention.ConventionEvent.DraftSubmitted;
import org.gongyi.contract.convention.ConventionEvent.VersionAdopted;
import org.gongyi.contract.convention.ConventionEvent.VersionDrafted;
import org.gongyi.contract.convention.ConventionEvent.VersionFiled;
import org.gongyi.contract.convention.ConventionEvent.VersionPublished;
import org.gongyi.contract.convention.ConventionEvent.ViewsGathered;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What has happened to a convention, in words.
@Component
final class ConventionTelling {

    private final Wording words;
    private final DutyText duties;

    ConventionTelling(Wording words, DutyText duties) {
        this.words = words;
        this.duties = duties;
    }

    Telling tell(ConventionEvent event, Telling telling) {
        var told = switch (event) {
            case ConventionBegun e ->
                telling.fact("title", e.title())
                        .fact("convention.kind", words.of(e.kind()))
                        .text("grounds", e.grounds());
            case ViewsGathered e ->
                telling.day("convention.from", e.from())
                        .number("convention.households", e.households())
                        .number("convention.proposals", e.proposals())
                        .text("convention.summary", e.summary());
            case VersionDrafted e ->
                telling.number("convention.version", e.version())
                        .text("convention.changes", e.changes())
                        .text("convention.text", e.text());
            case DraftSubmitted e -> telling.number("convention.version", e.version());
            case DraftReviewed e ->
                telling.number("convention.version", e.version())
                        .fact("convention.verdict", words.of(e.verdict()))
                        .text("convention.opinion", e.opinion());
            case VersionAdopted e ->
                telling.number("convention.version", e.version())
                        .fact("convention.resolution", value(e.resolution()))
                        .number("convention.women", e.women())
                        .day("convention.inForceFrom", e.inForceFrom());
            case VersionFiled e ->
                telling.number("convention.version", e.version())
                        .fact("convention.authority", e.authority())
                        .fact("convention.receipt", e.receipt());
            case VersionPublished e ->
                telling.number("convention.version", e.version())
                        .fact("board", e.board().place())
                        .fact("postedBy", e.board().postedBy());
            case ConventionCorrectionOrdered e ->
                telling.number("convention.order", e.number())
                        .number("convention.version", e.version())
                        .names("convention.articles", e.articles())
                        .fact("convention.authority", e.authority())
                        .day("convention.dueBy", e.dueBy())
                        .text("grounds", e.grounds());
            case ConventionOrderLifted e ->
                telling.number("convention.order", e.order())
                        .fact("convention.authority", e.authority())
                        .text("grounds", e.grounds());
            case ConventionEnded e ->
                telling.fact("convention.ending", words.of(e.ending()))
                        .fact("convention.resolution", value(e.resolution()))
                        .fact("convention.authority", e.authority())
                        .text("grounds", e.grounds());
            case ConventionDutyLapsed e ->
                telling.fact("duty", duties.of(e.duty(), "")).day("due", e.due());
        };
        return told.files(event.files());
    }

    private static @Nullable String value(@Nullable ResolutionId id) {
        return id == null ? null : id.value();
    }
}
