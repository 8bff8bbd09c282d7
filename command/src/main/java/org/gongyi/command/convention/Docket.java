package org.gongyi.command.convention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;

/// What the rules must remember of a convention. No text is among it, only the names of articles.
///
/// @param gatheredOn the last day on which views were collected; absent before
/// @param versions in the order they were drafted
/// @param orders to correct, by their numbers
record Docket(
        ConventionKind kind,
        LocalDate begunOn,
        @Nullable LocalDate gatheredOn,
        List<Version> versions,
        List<Ordered> orders,
        Duties duties) {

    Docket {
        versions = List.copyOf(versions);
        orders = List.copyOf(orders);
    }

    /// @param until the first day on which it stands no more; absent while it does
    record Ordered(LocalDate day, @Nullable LocalDate until) {
        boolean standsOn(LocalDate on) {
            return until == null || until.isAfter(on);
        }

        /// Over from that day on, where it did not end before.
        Ordered until(LocalDate end) {
            return standsOn(end) ? new Ordered(day, end) : this;
        }
    }

    /// When what happened to a version; absent what has not.
    record Version(
            List<String> articles,
            LocalDate draftedOn,
            @Nullable LocalDate submittedOn,
            @Nullable DraftAnswer verdict,
            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate inForceFrom,
            @Nullable ResolutionId resolution) {

        Version {
            articles = List.copyOf(articles);
        }

        Version submitted(LocalDate day) {
            return new Version(articles, draftedOn, day, null, null, adoptedOn, inForceFrom, resolution);
        }

        Version reviewed(DraftAnswer answer, LocalDate day) {
            return new Version(articles, draftedOn, submittedOn, answer, day, adoptedOn, inForceFrom, resolution);
        }

        Version adopted(LocalDate day, LocalDate from, @Nullable ResolutionId by) {
            return new Version(articles, draftedOn, submittedOn, verdict, reviewedOn, day, from, by);
        }

        boolean isAdopted() {
            return adoptedOn != null;
        }
    }

    static Docket of(ConventionBegun e) {
        return new Docket(e.kind(), e.occurredOn(), null, List.of(), List.of(), Duties.NONE).owing(e);
    }

    /// The last that was drafted, where it is not adopted yet.
    boolean hasDraft() {
        return !versions.isEmpty() && !versions.getLast().isAdopted();
    }

    Version draft() {
        return versions.getLast();
    }

    /// Of the versions that had taken effect by that day the day of the last; empty before the first.
    Optional<LocalDate> inForceSince(LocalDate day) {
        return versions.stream()
                .flatMap(one -> Stream.ofNullable(one.inForceFrom()))
                .filter(from -> !from.isAfter(day))
                .max(LocalDate::compareTo);
    }

    /// Number of the version adopted last; 0 before the first.
    int adopted() {
        for (var number = versions.size(); number > 0; number--)
            if (version(number).isAdopted()) return number;
        return 0;
    }

    /// The one in force on a day, or the last adopted where none is yet.
    int inForceOn(LocalDate day) {
        for (var number = versions.size(); number > 0; number--) {
            var from = version(number).inForceFrom();
            if (from != null && !from.isAfter(day)) return number;
        }
        return adopted();
    }

    /// What an act that names a version or none is about.
    int named(@Nullable Integer version, LocalDate day) {
        return version == null ? inForceOn(day) : version;
    }

    Version version(int number) {
        return versions.get(number - 1);
    }

    Docket after(ConventionEvent event) {
        return (switch (event) {
                    case ConventionBegun e -> throw new CorruptHistory(this, e);
                    case ViewsGathered e -> new Docket(kind, begunOn, e.occurredOn(), versions, orders, duties);
                    case VersionDrafted e -> drafted(e);
                    case DraftSubmitted e -> last(draftOf(e).submitted(e.occurredOn()));
                    case DraftReviewed e -> last(draftOf(e).reviewed(e.verdict(), e.occurredOn()));
                    case VersionAdopted e -> adopted(e);
                    case ConventionCorrectionOrdered e -> ordered(e);
                    case ConventionOrderLifted e -> lifted(e);
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
        all.add(new Version(names, e.occurredOn(), null, null, null, null, null, null));
        return new Docket(kind, begunOn, gatheredOn, all, orders, duties);
    }

    /// A vote without effect adopts nothing. A later version answers the orders against earlier ones from the day on
    /// which it is in force.
    private Docket adopted(VersionAdopted e) {
        if (!e.findings().isEffective()) return this;
        return last(draftOf(e).adopted(e.occurredOn(), e.inForceFrom(), e.resolution()))
                .ordering(orders.stream().map(one -> one.until(e.inForceFrom())).toList());
    }

    /// Against a version whose successor is adopted already it stands until that one is in force.
    private Docket ordered(ConventionCorrectionOrdered e) {
        var all = new ArrayList<>(orders);
        all.add(new Ordered(e.occurredOn(), after(e.version())));
        return ordering(all);
    }

    private @Nullable LocalDate after(int version) {
        return versions.stream()
                .skip(version)
                .filter(Version::isAdopted)
                .findFirst()
                .map(Version::inForceFrom)
                .orElse(null);
    }

    private Docket lifted(ConventionOrderLifted e) {
        if (e.order() > orders.size()) throw new CorruptHistory(this, e);
        var all = new ArrayList<>(orders);
        all.set(e.order() - 1, orders.get(e.order() - 1).until(e.occurredOn()));
        return ordering(all);
    }

    private Docket last(Version now) {
        var all = new ArrayList<>(versions);
        all.set(all.size() - 1, now);
        return new Docket(kind, begunOn, gatheredOn, all, orders, duties);
    }

    private Docket ordering(List<Ordered> now) {
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
                orders,
                event instanceof ConventionDutyLapsed e ? now.lapsing(e.duty()) : now);
    }
}
