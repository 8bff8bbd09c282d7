package org.gongyi.command.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The notices of one kind that hang. After a matter was sent back the former may hang beside the new one.
///
/// @param postedOn the days on which they were put up, each as often as a notice was
/// @param owedSince the day on which the last came down that must be put up again
record Hanging(List<LocalDate> postedOn, @Nullable LocalDate owedSince) {

    static final Hanging NONE = new Hanging(List.of(), null);

    Hanging {
        postedOn = List.copyOf(postedOn);
    }

    boolean isAny() {
        return !postedOn.isEmpty();
    }

    Hanging posted(LocalDate day) {
        var all = new ArrayList<>(postedOn);
        all.add(day);
        return new Hanging(all, null);
    }

    /// @param isOwed whether it came down too early and must be put up again
    Hanging removed(LocalDate posted, LocalDate day, boolean isOwed) {
        var rest = new ArrayList<>(postedOn);
        rest.remove(posted);
        return new Hanging(rest, isOwed ? day : owedSince);
    }

    /// The notice that is named by its day; where all were put up on one day, it need not be.
    Optional<LocalDate> meant(@Nullable LocalDate named) {
        var days = postedOn.stream().distinct().toList();
        if (named == null) return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
        return days.stream().filter(named::equals).findFirst();
    }

    /// Whether of those put up since then this is the only one.
    boolean isLastSince(LocalDate first, LocalDate posted) {
        return postedOn.stream().filter(day -> !day.isBefore(first)).toList().equals(List.of(posted));
    }

    /// Whether one put up on that day would have hung before the one it stands in for came down.
    boolean precedesRemoval(LocalDate day) {
        return owedSince != null && day.isBefore(owedSince);
    }
}
