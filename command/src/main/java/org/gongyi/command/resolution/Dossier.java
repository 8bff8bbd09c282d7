package org.gongyi.command.resolution;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gongyi.contract.Duty;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.HearingKind;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.Settlement;
import org.gongyi.contract.resolution.Station;
import org.jspecify.annotations.Nullable;

/// What the rules must remember of a matter, whatever its phase.
///
/// @param reached the day each station was reached with effect; a void meeting reaches nothing
/// @param signed the stations whose sheet bears signatures
/// @param duties those open, by key, with their last day
/// @param entries how many entries the stream has
record Dossier(
        Matter matter,
        LocalDate startedOn,
        Map<Station, LocalDate> reached,
        Set<Station> signed,
        Deliberation deliberation,
        Works works,
        Notices notices,
        Supervision supervision,
        Map<String, LocalDate> duties,
        int entries,
        boolean suspended) {

    /// @param affected absent until classified
    record Deliberation(
            @Nullable Affected affected,
            boolean livelihood,
            @Nullable LocalDate opinionsOn,
            Map<HearingKind, LocalDate> hearings) {

        static final Deliberation NONE = new Deliberation(null, false, null, Map.of());

        Deliberation classified(Affected whom, boolean isLivelihood) {
            return new Deliberation(whom, isLivelihood, opinionsOn, hearings);
        }

        Deliberation collectedOn(LocalDate day) {
            return new Deliberation(affected, livelihood, day, hearings);
        }

        Deliberation heard(HearingKind kind, LocalDate day) {
            return new Deliberation(affected, livelihood, opinionsOn, with(hearings, kind, day));
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

    /// Days on which a notice that still hangs was put up.
    record Notices(@Nullable LocalDate resolution, @Nullable LocalDate outcome) {
        static final Notices NONE = new Notices(null, null);
    }

    /// @param objections stations with an objection that nobody has answered
    /// @param entries places in the trail that only the supervision committee may correct
    record Supervision(Set<Station> objections, Set<Integer> entries) {

        static final Supervision NONE = new Supervision(Set.of(), Set.of());

        Supervision noted(int entry, Station station, boolean objection) {
            return new Supervision(
                    objection ? plus(objections, station) : minus(objections, station), plus(entries, entry));
        }

        Supervision answered(Station station) {
            return new Supervision(minus(objections, station), entries);
        }
    }

    Dossier {
        reached = Map.copyOf(reached);
        signed = Set.copyOf(signed);
        duties = Map.copyOf(duties);
    }

    static Dossier of(Matter matter, LocalDate startedOn) {
        return new Dossier(
                matter,
                startedOn,
                Map.of(),
                Set.of(),
                Deliberation.NONE,
                Works.NONE,
                Notices.NONE,
                Supervision.NONE,
                Map.of(),
                0,
                false);
    }

    Optional<LocalDate> dayOf(Station station) {
        return Optional.ofNullable(reached.get(station));
    }

    /// Whether something was held there, with effect or without.
    boolean tookPlace(Station station) {
        return reached.containsKey(station) || duties.containsKey(Settlement.supervise(station));
    }

    /// The furthest station reached with effect.
    Optional<Station> furthest() {
        return reached.keySet().stream().max(Comparable::compareTo);
    }

    Dossier reaching(Station station, LocalDate day, boolean isSigned) {
        return new Dossier(
                matter,
                startedOn,
                with(reached, station, day),
                isSigned ? plus(signed, station) : minus(signed, station),
                deliberation,
                works,
                notices,
                supervision,
                duties,
                entries,
                suspended);
    }

    /// The station and all after it are to be done again.
    Dossier backTo(Station station) {
        var kept = new HashMap<>(reached);
        kept.keySet().removeIf(one -> one.compareTo(station) >= 0);
        var still = new HashSet<>(signed);
        still.retainAll(kept.keySet());
        return new Dossier(
                matter, startedOn, kept, still, deliberation, works, notices, supervision, duties, entries, suspended);
    }

    Dossier with(UnaryOperator<Deliberation> change) {
        return new Dossier(
                matter,
                startedOn,
                reached,
                signed,
                change.apply(deliberation),
                works,
                notices,
                supervision,
                duties,
                entries,
                suspended);
    }

    Dossier with(Works changed) {
        return new Dossier(
                matter,
                startedOn,
                reached,
                signed,
                deliberation,
                changed,
                notices,
                supervision,
                duties,
                entries,
                suspended);
    }

    Dossier with(Notices changed) {
        return new Dossier(
                matter,
                startedOn,
                reached,
                signed,
                deliberation,
                works,
                changed,
                supervision,
                duties,
                entries,
                suspended);
    }

    Dossier with(Supervision changed) {
        return new Dossier(
                matter, startedOn, reached, signed, deliberation, works, notices, changed, duties, entries, suspended);
    }

    Dossier suspended(boolean now) {
        return new Dossier(
                matter, startedOn, reached, signed, deliberation, works, notices, supervision, duties, entries, now);
    }

    /// One entry more: the duties it settles are closed, those it brings are open.
    Dossier recorded(ResolutionEvent event) {
        var open = new HashMap<>(duties);
        open.keySet().removeIf(key -> Settlement.settles(event, key));
        for (Duty duty : event.findings().duties()) open.put(duty.key(), duty.due());
        return new Dossier(
                matter,
                startedOn,
                reached,
                signed,
                deliberation,
                works,
                notices,
                supervision,
                open,
                entries + 1,
                suspended);
    }

    private static <K extends Enum<K>, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        var all = new EnumMap<K, V>(key.getDeclaringClass());
        all.putAll(map);
        all.put(key, value);
        return Collections.unmodifiableMap(all);
    }

    private static <T> Set<T> plus(Set<T> some, T one) {
        var all = new HashSet<>(some);
        all.add(one);
        return Set.copyOf(all);
    }

    private static <T> Set<T> minus(Set<T> some, T one) {
        var all = new HashSet<>(some);
        all.remove(one);
        return Set.copyOf(all);
    }
}
