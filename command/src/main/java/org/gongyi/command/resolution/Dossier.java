package org.gongyi.command.resolution;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongyi.command.duty.Duties;
import org.gongyi.contract.Office;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.HearingKind;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.Observation;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.DutyLapsed;
import org.gongyi.contract.resolution.Settlement;
import org.gongyi.contract.resolution.Station;
import org.jspecify.annotations.Nullable;

/// What the rules must remember of a matter, whatever its phase.
///
/// @param authors who recorded each entry
record Dossier(
        Matter matter,
        LocalDate startedOn,
        Way way,
        Deliberation deliberation,
        Works works,
        Notices notices,
        Supervision supervision,
        Duties duties,
        Suspension suspension,
        Authors authors) {

    /// A hearing that was held.
    record Hearing(HearingKind kind, LocalDate day) {}

    /// @param affected absent until classified
    /// @param opinionsOn the first day on which opinions were collected
    record Deliberation(
            @Nullable Affected affected,
            boolean livelihood,
            @Nullable LocalDate opinionsOn,
            Set<Hearing> hearings) {

        static final Deliberation NONE = new Deliberation(null, false, null, Set.of());

        Deliberation classified(Affected whom, boolean isLivelihood) {
            return new Deliberation(whom, isLivelihood, opinionsOn, hearings);
        }

        Deliberation collectedOn(LocalDate day) {
            var first = opinionsOn == null || day.isBefore(opinionsOn) ? day : opinionsOn;
            return new Deliberation(affected, livelihood, first, hearings);
        }

        Deliberation heard(HearingKind kind, LocalDate day) {
            return new Deliberation(affected, livelihood, opinionsOn, plus(hearings, new Hearing(kind, day)));
        }

        /// Whether it was found to touch residents, or to be one of people's livelihood.
        boolean concernsPeople() {
            return livelihood || affected == Affected.ALL || affected == Affected.PART;
        }

        /// The days on which residents were asked or heard, as sheets alone tell it.
        Stream<LocalDate> consulted() {
            return Stream.concat(
                    Stream.ofNullable(opinionsOn), hearings.stream().map(Hearing::day));
        }

        /// The first hearing of that kind within these days, both included.
        Optional<LocalDate> heardBetween(HearingKind kind, LocalDate first, LocalDate last) {
            return hearings.stream()
                    .filter(one -> one.kind() == kind)
                    .map(Hearing::day)
                    .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                    .min(LocalDate::compareTo);
        }
    }

    /// @param budget in 分
    /// @param covered what later decisions allow beyond it, in 分
    record Works(long budget, long covered, @Nullable LocalDate plannedEnd) {

        static final Works NONE = new Works(0, 0, null);

        long allowed() {
            return Math.addExact(budget, covered);
        }

        Works covering(long more) {
            return new Works(budget, Math.addExact(covered, more), plannedEnd);
        }
    }

    /// @param objections stations with an objection that is neither answered nor taken back
    record Supervision(Set<Station> objections) {

        static final Supervision NONE = new Supervision(Set.of());

        /// Who objected and later finds nothing to object to has taken the objection back; who stays away has not.
        Supervision noted(Station station, Observation observation) {
            return new Supervision(
                    switch (observation) {
                        case OBJECTION -> plus(objections, station);
                        case OBSERVED -> minus(objections, station);
                        case ABSENT -> objections;
                    });
        }

        Supervision answered(Station station) {
            return new Supervision(minus(objections, station));
        }
    }

    /// Whether the matter stands still because its content was found to contradict the law (META-CONTENT).
    enum Suspension {
        NONE,
        /// Nothing goes on but what puts it right.
        SUSPENDED,
        /// Sent back, so that its content is deliberated again; it is not published or carried out before it is lifted.
        UNDER_CORRECTION
    }

    static Dossier of(Matter matter, LocalDate startedOn) {
        return new Dossier(
                matter,
                startedOn,
                Way.NONE,
                Deliberation.NONE,
                Works.NONE,
                Notices.NONE,
                Supervision.NONE,
                Duties.NONE,
                Suspension.NONE,
                Authors.NONE);
    }

    Optional<LocalDate> dayOf(Station station) {
        return way.dayOf(station);
    }

    boolean isSigned(Station station) {
        return way.isSigned(station);
    }

    boolean isSuspended() {
        return suspension != Suspension.NONE;
    }

    /// The furthest station reached with effect.
    Optional<Station> furthest() {
        return way.reached().keySet().stream().max(Comparable::compareTo);
    }

    Dossier holding(Station station, LocalDate day, boolean isSigned) {
        return on(way.holding(sheet(station, day), isSigned));
    }

    Dossier reaching(Station station, LocalDate day, boolean isSigned) {
        return on(way.reaching(sheet(station, day), isSigned));
    }

    /// The sheet of what the next entry of the trail tells of.
    private Sheet sheet(Station station, LocalDate day) {
        return new Sheet(authors.count() + 1, station, day);
    }

    Dossier signing(int entry) {
        return on(way.signing(entry));
    }

    Dossier backTo(Station station) {
        var back = on(way.backTo(station));
        return isSuspended() ? back.with(Suspension.UNDER_CORRECTION) : back;
    }

    private Dossier on(Way changed) {
        return new Dossier(
                matter, startedOn, changed, deliberation, works, notices, supervision, duties, suspension, authors);
    }

    Dossier with(UnaryOperator<Deliberation> change) {
        return new Dossier(
                matter,
                startedOn,
                way,
                change.apply(deliberation),
                works,
                notices,
                supervision,
                duties,
                suspension,
                authors);
    }

    Dossier with(Works changed) {
        return new Dossier(
                matter, startedOn, way, deliberation, changed, notices, supervision, duties, suspension, authors);
    }

    Dossier with(Notices changed) {
        return new Dossier(
                matter, startedOn, way, deliberation, works, changed, supervision, duties, suspension, authors);
    }

    Dossier with(Supervision changed) {
        return new Dossier(matter, startedOn, way, deliberation, works, notices, changed, duties, suspension, authors);
    }

    Dossier with(Suspension changed) {
        return new Dossier(matter, startedOn, way, deliberation, works, notices, supervision, duties, changed, authors);
    }

    /// One entry more.
    Dossier recorded(ResolutionEvent event, Office by) {
        return new Dossier(
                matter,
                startedOn,
                way,
                deliberation,
                works,
                notices,
                supervision,
                owed(event),
                suspension,
                authors.and(by));
    }

    private Duties owed(ResolutionEvent event) {
        var now = duties.after(
                key -> Settlement.settles(event, key), event.findings().duties());
        return event instanceof DutyLapsed noted ? now.lapsing(noted.duty()) : now;
    }

    static <T> Set<T> plus(Set<T> some, T one) {
        var all = new HashSet<>(some);
        all.add(one);
        return Set.copyOf(all);
    }

    static <T> Set<T> minus(Set<T> some, T one) {
        var all = new HashSet<>(some);
        all.remove(one);
        return Set.copyOf(all);
    }
}
