package org.gongyi.command.roll;

import java.util.HashSet;
import java.util.Set;
import org.gongyi.contract.roll.RollEvent;
import org.gongyi.contract.roll.RollEvent.Struck;
import org.gongyi.contract.roll.RollEvent.VotersRegistered;
import org.gongyi.contract.roll.RollEvent.VotersStruck;
import org.gongyi.contract.roll.RollTotals;

/// What the rules remember of a roll: numbers, and nobody.
///
/// @param last the highest number given
/// @param struck numbers that are no longer on it
public record Book(RollTotals totals, int last, Set<Integer> struck) {

    static final Book EMPTY = new Book(RollTotals.NONE, 0, Set.of());

    public Book {
        struck = Set.copyOf(struck);
    }

    Book after(RollEvent event) {
        return switch (event) {
            case VotersRegistered e -> new Book(e.totals(), e.last(), struck);
            case VotersStruck e -> new Book(e.totals(), last, with(e));
        };
    }

    private Set<Integer> with(VotersStruck event) {
        var all = new HashSet<>(struck);
        event.struck().stream().map(Struck::number).forEach(all::add);
        return all;
    }
}
