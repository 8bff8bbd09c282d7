package org.gongyi.command.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.contract.hearing.HearingForm;

/// The hearings that prepare one resolution, told among the surroundings of an act on it.
public record Hearings(List<Heard> all) {

    public static final Hearings NONE = new Hearings(List.of());

    public Hearings {
        all = List.copyOf(all);
    }

    /// The first of that form that was held within these days, both included, and whose outcome was known on the last.
    public Optional<LocalDate> heardBetween(HearingForm form, LocalDate first, LocalDate last) {
        return all.stream()
                .filter(one -> one.form() == form && one.isClosedBy(last))
                .flatMap(one -> Optional.ofNullable(one.heldOn()).stream())
                .filter(day -> !day.isBefore(first))
                .min(LocalDate::compareTo);
    }

    /// The first day on which the collecting of opinions for one of them was over.
    public Optional<LocalDate> collected() {
        return all.stream()
                .flatMap(one -> Optional.ofNullable(one.collectedOn()).stream())
                .min(LocalDate::compareTo);
    }

    /// The days on which residents were heard or had been asked by the page, in whatever form.
    public Stream<LocalDate> consulted() {
        return all.stream()
                .flatMap(one -> Stream.concat(Stream.ofNullable(one.heldOn()), Stream.ofNullable(one.collectedOn())));
    }

    /// Those that were begun by that day. A later one cannot have been waited for.
    public List<Heard> begunBy(LocalDate day) {
        return all.stream().filter(one -> !one.begunOn().isAfter(day)).toList();
    }

    /// Of these those whose outcome was not known on that day.
    public List<Heard> pending(LocalDate day) {
        return begunBy(day).stream().filter(one -> !one.isClosedBy(day)).toList();
    }
}
