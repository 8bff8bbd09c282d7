package org.gongyi.command.resolution;

import static org.gongyi.command.resolution.Dossier.minus;
import static org.gongyi.command.resolution.Dossier.plus;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyi.contract.resolution.ResolutionCommand.SignSheet;
import org.gongyi.contract.resolution.Station;

/// The stations on the way through 四议两公开.
///
/// @param reached what reached each station with effect; a void meeting reaches nothing
/// @param held the stations at which anything was held, with effect or without, whatever was sent back since
/// @param unsigned every sheet that bears no signature, likewise
record Way(Map<Station, Sheet> reached, Set<Station> held, Set<Sheet> unsigned) {

    static final Way NONE = new Way(Map.of(), Set.of(), Set.of());

    Way {
        reached = Map.copyOf(reached);
        held = Set.copyOf(held);
        unsigned = Set.copyOf(unsigned);
    }

    Way holding(Sheet sheet, boolean isSigned) {
        return new Way(reached, plus(held, sheet.station()), isSigned ? unsigned : plus(unsigned, sheet));
    }

    Way reaching(Sheet sheet, boolean isSigned) {
        var all = new EnumMap<Station, Sheet>(Station.class);
        all.putAll(reached);
        all.put(sheet.station(), sheet);
        return new Way(all, held, unsigned).holding(sheet, isSigned);
    }

    Way signing(int entry) {
        return unsigned.stream()
                .filter(sheet -> sheet.entry() == entry)
                .findFirst()
                .map(sheet -> new Way(reached, held, minus(unsigned, sheet)))
                .orElse(this);
    }

    Optional<LocalDate> dayOf(Station station) {
        return Optional.ofNullable(reached.get(station)).map(Sheet::heldOn);
    }

    /// Whether the station was reached with effect, and the sheet of that sitting bears signatures.
    boolean isSigned(Station station) {
        var sheet = reached.get(station);
        return sheet != null && !unsigned.contains(sheet);
    }

    /// The sheets of a station that nobody signed, in the order of the trail.
    List<Sheet> unsignedOf(Station station) {
        return unsigned.stream()
                .filter(sheet -> sheet.station() == station)
                .sorted((one, other) -> Integer.compare(one.entry(), other.entry()))
                .toList();
    }

    /// The sheets an act may mean that signs one afterwards; exactly one where it says enough.
    List<Sheet> meant(SignSheet act) {
        return unsignedOf(act.station()).stream()
                .filter(sheet -> act.heldOn() == null || sheet.heldOn().equals(act.heldOn()))
                .filter(sheet -> act.entry() == null || sheet.entry() == act.entry())
                .toList();
    }

    /// The station and all after it are to be done again.
    Way backTo(Station station) {
        var kept = new EnumMap<Station, Sheet>(Station.class);
        reached.forEach((one, sheet) -> {
            if (one.compareTo(station) < 0) kept.put(one, sheet);
        });
        return new Way(kept, held, unsigned);
    }
}
