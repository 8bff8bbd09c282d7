package org.gongyi.command.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One thing as it stood from each of several days on. Entries of the same day: the later recorded one holds.
///
/// @param spans in the order of their days
public record Timeline<T>(List<Span<T>> spans) {

    public record Span<T>(LocalDate from, T value) {}

    public Timeline {
        spans = List.copyOf(spans);
    }

    public static <T> Timeline<T> empty() {
        return new Timeline<>(List.of());
    }

    public Timeline<T> from(LocalDate day, T value) {
        var all = new ArrayList<>(spans);
        all.add(new Span<>(day, value));
        all.sort(Comparator.comparing(Span::from)); // stable, so of one day the later recorded comes last
        return new Timeline<>(all);
    }

    /// Empty before the first day.
    public Optional<T> on(LocalDate day) {
        return spans.reversed().stream()
                .filter(span -> !span.from().isAfter(day))
                .findFirst()
                .map(Span::value);
    }
}
