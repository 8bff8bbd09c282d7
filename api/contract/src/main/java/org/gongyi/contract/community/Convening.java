package org.gongyi.contract.community;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gongyi.contract.resolution.Body;

/// The duty to call a body together, demanded or missed: `convene-meeting:villagers-assembly:2026-03-02`.
///
/// Each day that asks for a meeting has a duty of its own, so a second demand does not put off the first.
///
/// @param since the first day on which a meeting does the duty
public record Convening(Body body, LocalDate since) {

    /// First word of the key, before the body and the day.
    public static final String CONVENE_MEETING = "convene-meeting";

    /// The key of the duty, unique within a community.
    public String key() {
        return "%s:%s:%s".formatted(CONVENE_MEETING, kebab(body), since);
    }

    /// Empty for the key of any other duty.
    public static Optional<Convening> read(String key) {
        var parts = key.split(":");
        if (parts.length != 3 || !parts[0].equals(CONVENE_MEETING)) return Optional.empty();
        return Arrays.stream(Body.values())
                .filter(body -> kebab(body).equals(parts[1]))
                .findFirst()
                .flatMap(body -> day(parts[2]).map(since -> new Convening(body, since)));
    }

    public boolean isDoneBy(Assembled meeting) {
        return meeting.body() == body && !meeting.day().isBefore(since);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static String kebab(Body body) {
        return body.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
