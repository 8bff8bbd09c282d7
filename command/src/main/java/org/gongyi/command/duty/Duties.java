package org.gongyi.command.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gongyi.contract.Duty;

/// What a procedure owes.
///
/// @param open by key, with their last day
/// @param rules by which those are owed; a state kept before this was told has none
/// @param lapsed those open whose lateness is recorded
public record Duties(Map<String, LocalDate> open, Map<String, String> rules, Set<String> lapsed) {

    public static final Duties NONE = new Duties(Map.of(), Map.of(), Set.of());

    public Duties {
        open = Map.copyOf(open);
        rules = Map.copyOf(Objects.requireNonNullElse(rules, Map.of()));
        lapsed = Set.copyOf(lapsed);
    }

    /// What is settled is closed, what is new is open and not yet late. What is asked for again until
    /// the same day is not new.
    public Duties after(Predicate<String> settled, List<Duty> more) {
        var now = new HashMap<>(open);
        var by = new HashMap<>(rules);
        var late = new HashSet<>(lapsed);
        now.keySet().removeIf(settled);
        for (var duty : more) {
            now.put(duty.key(), duty.due());
            by.put(duty.key(), duty.rule());
            if (!duty.due().equals(open.get(duty.key()))) late.remove(duty.key());
        }
        by.keySet().retainAll(now.keySet());
        late.retainAll(now.keySet());
        return new Duties(now, by, late);
    }

    /// The lateness of one is recorded.
    public Duties lapsing(String key) {
        if (!open.containsKey(key)) return this;
        var late = new HashSet<>(lapsed);
        late.add(key);
        return new Duties(open, rules, late);
    }

    /// Why the lateness of a duty cannot be noted: it is not owed until that day, was noted, or is not late.
    /// Empty where it can.
    public Optional<String> hindrance(String key, LocalDate due, LocalDate today) {
        if (!due.equals(open.get(key))) return Optional.of("not-open");
        if (lapsed.contains(key)) return Optional.of("noted-already");
        return today.isAfter(due) ? Optional.empty() : Optional.of("not-overdue");
    }

    public boolean owes(String key) {
        return open.containsKey(key);
    }
}
