package org.gongyi.web.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.gongyi.web.act.ActJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// An entry as it stands in the database, which a superuser may have changed into anything: what cannot be read is
/// absent.
record StoredEntry(JsonNode json) {

    static StoredEntry of(String stored) {
        try {
            return new StoredEntry(ActJson.tree(stored));
        } catch (JacksonException changed) {
            return new StoredEntry(MissingNode.getInstance());
        }
    }

    String text(String pointer) {
        return json.at(pointer).asString("");
    }

    Optional<Instant> recordedAt() {
        return time("/recordedAt", Instant::parse);
    }

    Optional<LocalDate> day(String pointer) {
        return time(pointer, LocalDate::parse);
    }

    private <T> Optional<T> time(String pointer, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text(pointer)));
        } catch (DateTimeException changed) {
            return Optional.empty();
        }
    }
}
