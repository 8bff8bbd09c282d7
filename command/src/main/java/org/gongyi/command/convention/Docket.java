package org.gongyi.command.convention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.duty.Duties;
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
import org.gongyi.contract.convention.ConventionKind;
import org.gongyi.contract.convention.ConventionSettlement;
import org.gongyi.contract.convention.ConventionText;
import org.gongyi.contract.convention.DraftAnswer;
import org.jspecify.annotations.Nullable;

/// What the rules must remember of a convention. No text is among it, only the names of articles.
///
/// @param gatheredOn the last day on which views were collected; absent before
/// @param versions in the order they were drafted
/// @param ordered the version that is to be corrected; absent where none is
record Docket(
        ConventionKind kind,
        LocalDate begunOn,
        @Nullable LocalDate gatheredOn,
        List<Version> versions,
        @Nullable Ordered ordered,
        Duties duties) {

    Docket {
        versions = List.copyOf(versions);
    }

    record Ordered(int version, LocalDate day) {}

    /// When what happened to a version; absent what has not.
    record Version(
            List<String> articles,
            LocalDate draftedOn,
            @Nullable LocalDate submittedOn,
            @Nullable DraftAnswer verdict,
            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate inForceFrom) {

        Version {
            articles = List.copyOf(articles);
        }

        Version submitted(LocalDate day) {
            return new Version(articles, draftedOn, day, null, null, adoptedOn, inForceFrom);
        }

        Version reviewed(DraftAnswer answer, LocalDate day) {
            return new Version(articles, draftedOn, submittedOn, answer, day, adoptedOn, inForceFrom);
        }

        Version adopted(LocalDate day, LocalDate from) {
            return new Version(articles, draftedOn, submittedOn, verdict, reviewedOn, day, from);
        }

        boolean isAdopted() {
            return adoptedOn != null;
        }
    }

    static Docket of(ConventionBegun e) {
        return new Docket(e.kind(), e.occurredOn(), null, List.of(), null, Duties.NONE).owing(e);
    }

    /// The last that was drafted, where it is not adopted yet.
    boolean hasDraft() {
        return !versions.isEmpty() && !versions.getLast().isAdopted();
    }

    Version draft() {
        return versions.getLast();
    }

    /// Number of the version adopted last; 0 before the first.
    int adopted() {
        for (var number = versions.size(); number > 0; number--)
            if (version(number).isAdopted()) return number;
        return 0;
    }

    Version version(int number) {
        return versions.get(number - 1);
    }

    Docket after(ConventionEvent event) {
        return (switch (event) {
                    case ConventionBegun e -> throw new CorruptHistory(this, e);
                    case ViewsGathered e -> new Docket(kind, begunOn, e.occurredOn(), versions, ordered, duties);
                    case VersionDrafted e -> drafted(e);
                    case DraftSubmitted e -> last(draftOf(e).submitted(e.occurredOn()));
                    case DraftReviewed e -> last(draftOf(e).reviewed(e.verdict(), e.occurredOn()));
                    case VersionAdopted e -> adopted(e);
                    case ConventionCorrectionOrdered e -> ordering(new Ordered(e.version(), e.occurredOn()));
                    case ConventionOrderLifted _ -> ordering(null);
                    case VersionFiled _, VersionPublished _, ConventionEnded _, ConventionDutyLapsed _ -> this;
                })
                .owing(event);
    }

    private Version draftOf(ConventionEvent event) {
        if (versions.isEmpty()) throw new CorruptHistory(this, event);
        return draft();
    }

    private Docket drafted(VersionDrafted e) {
        var all = new ArrayList<>(versions);
        var names = ConventionText.of(e.text()).names();
        all.add(new Version(names, e.occurredOn(), null, null, null, null, null));
        return new Docket(kind, begunOn, gatheredOn, all, ordered, duties);
    }

    /// A vote without effect adopts nothing. A later version answers the order against an earlier one.
    private Docket adopted(VersionAdopted e) {
        return e.findings().isEffective()
                ? last(draftOf(e).adopted(e.occurredOn(), e.inForceFrom())).ordering(null)
                : this;
    }

    private Docket last(Version now) {
        var all = new ArrayList<>(versions);
        all.set(all.size() - 1, now);
        return new Docket(kind, begunOn, gatheredOn, all, ordered, duties);
    }

    private Docket ordering(@Nullable Ordered now) {
        return new Docket(kind, begunOn, gatheredOn, versions, now, duties);
    }

    private Docket owing(ConventionEvent event) {
        var now = duties.after(
                key -> ConventionSettlement.settles(event, key),
                event.findings().duties());
        return new Docket(
                kind,
                begunOn,
                gatheredOn,
                versions,
                ordered,
                event instanceof ConventionDutyLapsed e ? now.lapsing(e.duty()) : now);
    }
}
