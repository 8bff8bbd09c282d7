package org.gongyi.command.resolution;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.contract.Duty;
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
/// @param authors the office that recorded each entry, in the order of the trail
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
        List<Office> authors) {

    Dossier {
        authors = List.copyOf(authors);
    }

    /// The sheet of one sitting.
    record Sheet(Station station, LocalDate heldOn) {}

    /// The stations on the way through 四议两公开.
    ///
    /// @param reached the day each station was reached with effect; a void meeting reaches nothing
    /// @param signed the stations reached whose sheet bears signatures
    /// @param held the stations at which anything was held, with effect or without, whatever was sent back since
    /// @param unsigned every sheet that bears no signature, likewise
    record Way(Map<Station, LocalDate> reached, Set<Station> signed, Set<Station> held, Set<Sheet> unsigned) {

        static final Way NONE = new Way(Map.of(), Set.of(), Set.of(), Set.of());

        Way {
            reached = Map.copyOf(reached);
            signed = Set.copyOf(signed);
            held = Set.copyOf(held);
            unsigned = Set.copyOf(unsigned);
        }

        Way holding(Station station, LocalDate day, boolean isSigned) {
            return new Way(reached, signed, plus(held, station), sheets(station, day, isSigned));
        }

        Way reaching(Station station, LocalDate day, boolean isSigned) {
            return new Way(
                    with(reached, station, day),
                    isSigned ? plus(signed, station) : minus(signed, station),
                    plus(held, station),
                    sheets(station, day, isSigned));
        }

        private Set<Sheet> sheets(Station station, LocalDate day, boolean isSigned) {
            return isSigned ? unsigned : plus(unsigned, new Sheet(station, day));
        }

        Way signing(Sheet sheet) {
            var counts = sheet.heldOn().equals(reached.get(sheet.station()));
            return new Way(reached, counts ? plus(signed, sheet.station()) : signed, held, minus(unsigned, sheet));
        }

        /// The days of the meetings of a station that nobody signed for.
        Set<LocalDate> unsignedOf(Station station) {
            return unsigned.stream()
                    .filter(sheet -> sheet.station() == station)
                    .map(Sheet::heldOn)
                    .collect(Collectors.toUnmodifiableSet());
        }

        /// The station and all after it are to be done again.
        Way backTo(Station station) {
            var kept = new HashMap<>(reached);
            kept.keySet().removeIf(one -> one.compareTo(station) >= 0);
            var still = new HashSet<>(signed);
            still.retainAll(kept.keySet());
            return new Way(kept, still, held, unsigned);
        }
    }

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

    /// Days on which the notices that still hang were put up. After a matter was sent back the former may hang beside
    /// the new one.
    record Notices(Set<LocalDate> resolution, Set<LocalDate> outcome) {

        static final Notices NONE = new Notices(Set.of(), Set.of());

        Notices resolution(UnaryOperator<Set<LocalDate>> change) {
            return new Notices(change.apply(resolution), outcome);
        }

        Notices outcome(UnaryOperator<Set<LocalDate>> change) {
            return new Notices(resolution, change.apply(outcome));
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

    /// @param open by key, with their last day
    /// @param lapsed those open whose lateness is recorded
    record Duties(Map<String, LocalDate> open, Set<String> lapsed) {

        static final Duties NONE = new Duties(Map.of(), Set.of());

        Duties {
            open = Map.copyOf(open);
            lapsed = Set.copyOf(lapsed);
        }

        /// What the event settles is closed, what it brings is open and not yet late.
        Duties after(ResolutionEvent event) {
            var now = new HashMap<>(open);
            var late = new HashSet<>(lapsed);
            now.keySet().removeIf(key -> Settlement.settles(event, key));
            for (Duty duty : event.findings().duties()) {
                now.put(duty.key(), duty.due());
                late.remove(duty.key());
            }
            if (event instanceof DutyLapsed noted) late.add(noted.duty());
            late.retainAll(now.keySet());
            return new Duties(now, late);
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
                List.of());
    }

    Optional<LocalDate> dayOf(Station station) {
        return Optional.ofNullable(way.reached().get(station));
    }

    boolean isSigned(Station station) {
        return way.signed().contains(station);
    }

    boolean isSuspended() {
        return suspension != Suspension.NONE;
    }

    /// The furthest station reached with effect.
    Optional<Station> furthest() {
        return way.reached().keySet().stream().max(Comparable::compareTo);
    }

    Dossier holding(Station station, LocalDate day, boolean isSigned) {
        return on(way.holding(station, day, isSigned));
    }

    Dossier reaching(Station station, LocalDate day, boolean isSigned) {
        return on(way.reaching(station, day, isSigned));
    }

    Dossier signing(Sheet sheet) {
        return on(way.signing(sheet));
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
                duties.after(event),
                suspension,
                Stream.concat(authors.stream(), Stream.of(by)).toList());
    }

    /// Of several days the one that is named; where there is one only, it need not be.
    static Optional<LocalDate> meant(Set<LocalDate> days, @Nullable LocalDate named) {
        if (named == null && days.size() > 1) return Optional.empty();
        return days.stream().filter(day -> named == null || day.equals(named)).findFirst();
    }

    private static <K extends Enum<K>, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        var all = new EnumMap<K, V>(key.getDeclaringClass());
        all.putAll(map);
        all.put(key, value);
        return Collections.unmodifiableMap(all);
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
