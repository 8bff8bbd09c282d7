package org.gongyi.contract.community;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.CommunityEvent.OfficeTaken;

/// How terms of office follow each other. One place, for the rules and for the lists.
///
/// A body sits from its day until its last or until the day before the next is seated, in whatever order the terms were
/// recorded; of two bodies seated on one day the later recorded sits. Who was seated without effect does not sit.
public final class Terms {

    private Terms() {}

    public static List<Tenure> after(List<Tenure> held, CommunityEvent event) {
        return switch (event) {
            case BodySeated e when e.findings().isEffective() -> seated(held, e);
            case OfficeTaken e when e.findings().isEffective() -> taken(held, e);
            case OfficeLeft e -> left(held, e);
            default -> held;
        };
    }

    /// The last day of a term that begins on a day and was given until another.
    public static LocalDate lastDay(List<Tenure> held, Office body, LocalDate from, LocalDate until) {
        return held.stream()
                .filter(one ->
                        one.office() == body && one.seated() && one.from().isAfter(from))
                .map(one -> one.from().minusDays(1))
                .filter(until::isAfter)
                .min(LocalDate::compareTo)
                .orElse(until);
    }

    private static List<Tenure> seated(List<Tenure> held, BodySeated e) {
        var day = e.occurredOn();
        var others = held.stream()
                .filter(one -> one.office() != e.body() || !one.from().equals(day))
                .map(one -> one.office() == e.body() && one.from().isBefore(day) ? one.endingBefore(day) : one);
        var last = lastDay(held, e.body(), day, e.until());
        var sitting = e.seats().stream().map(seat -> new Tenure(e.body(), seat, day, last, true));
        return Stream.concat(others, sitting).toList();
    }

    private static List<Tenure> taken(List<Tenure> held, OfficeTaken e) {
        var last = lastDay(held, e.office(), e.occurredOn(), e.until());
        var joined = new Tenure(e.office(), e.seat(), e.occurredOn(), last, false);
        return Stream.concat(held.stream(), Stream.of(joined)).toList();
    }

    private static List<Tenure> left(List<Tenure> held, OfficeLeft e) {
        return held.stream()
                .map(one -> one.isOf(e.person(), e.office()) && one.runsOn(e.occurredOn())
                        ? one.left(e.occurredOn(), e.cause())
                        : one)
                .toList();
    }
}
