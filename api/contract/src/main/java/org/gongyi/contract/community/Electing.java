package org.gongyi.contract.community;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.OfficeTaken;

/// The duty to hold an election, as the register knows it: `general-election:2026-12-31`.
///
/// @param day of a general election the last day of the term that ends; of a by-election the day the seat fell vacant
public record Electing(Kind kind, LocalDate day) {

    public enum Kind {
        GENERAL_ELECTION,
        BY_ELECTION;

        /// The first word of a key, before the day: `general-election`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The key of the duty, unique within a community.
    public String key() {
        return "%s:%s".formatted(kind.word(), day);
    }

    /// Empty for the key of any other duty.
    public static Optional<Electing> read(String key) {
        var parts = key.split(":");
        if (parts.length != 2) return Optional.empty();
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(parts[0]))
                .findFirst()
                .flatMap(kind -> day(parts[1]).map(day -> new Electing(kind, day)));
    }

    /// A committee that was seated for a term beyond the old one; for a vacant seat also one person who took it.
    public boolean isDoneBy(CommunityEvent event) {
        return switch (event) {
            case BodySeated e
            when e.body() == Office.COMMITTEE && e.findings().isEffective() ->
                kind == Kind.GENERAL_ELECTION
                        ? e.until().isAfter(day)
                        : !e.occurredOn().isBefore(day);
            case OfficeTaken e
            when e.office() == Office.COMMITTEE && e.findings().isEffective() ->
                kind == Kind.BY_ELECTION && !e.occurredOn().isBefore(day);
            default -> false;
        };
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
