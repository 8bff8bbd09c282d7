package org.gongyi.command.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The notices of one kind that are on the board. After a matter was sent back the former may hang
/// beside the new one.
///
/// @param notices in the order they were put up
/// @param owedSince the day on which the last came down that must be put up again
public record Hanging(List<Notice> notices, @Nullable LocalDate owedSince) {

    public static final Hanging NONE = new Hanging(List.of(), null);

    public Hanging {
        notices = List.copyOf(notices);
    }

    public boolean isAny() {
        return !notices.isEmpty();
    }

    public Hanging posted(LocalDate day) {
        return posted(day, 0);
    }

    public Hanging posted(LocalDate day, int number) {
        var all = new ArrayList<>(notices);
        all.add(Notice.postedOn(day, number));
        return new Hanging(all, null);
    }

    /// @param isOwed whether it came down too early and must be put up again
    public Hanging removed(Notice notice, LocalDate day, boolean isOwed) {
        var rest = new ArrayList<>(notices);
        rest.remove(notice);
        return new Hanging(rest, isOwed ? day : owedSince);
    }

    /// The one of that number as it is now.
    public Hanging changed(int number, UnaryOperator<Notice> change) {
        return new Hanging(
                notices.stream()
                        .map(one -> one.number() == number ? change.apply(one) : one)
                        .toList(),
                owedSince);
    }

    public Optional<Notice> numbered(int number) {
        return notices.stream().filter(one -> one.number() == number).findFirst();
    }

    /// The notice that is named by its day; where all were put up on one day, it need not be.
    public Optional<Notice> meant(@Nullable LocalDate named) {
        var days = notices.stream().map(Notice::postedOn).distinct().toList();
        if (named == null && days.size() != 1) return Optional.empty();
        return notices.stream()
                .filter(one -> named == null || one.postedOn().equals(named))
                .findFirst();
    }

    /// Whether of those put up since then this is the only one.
    public boolean isLastSince(LocalDate first, Notice notice) {
        return notices.stream()
                .filter(one -> !one.postedOn().isBefore(first))
                .toList()
                .equals(List.of(notice));
    }

    /// Whether one put up on that day would have hung before the one it stands in for came down.
    public boolean precedesRemoval(LocalDate day) {
        return owedSince != null && day.isBefore(owedSince);
    }
}
