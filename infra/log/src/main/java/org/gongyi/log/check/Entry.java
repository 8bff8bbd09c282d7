package org.gongyi.log.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongyi.log.Rejected;
import org.gongyi.log.Strict;
import org.gongyi.log.tile.Bundle;

/// What a check needs to know of an entry. An entry of another log may be anything and then has no members.
record Entry(Map<?, ?> members) {

    private static final Pattern STREAM = Pattern.compile("\"stream\":\"([^\"\\\\]{1,200})\"");

    static Entry read(byte[] bytes) {
        try {
            return new Entry(
                    Json.parse(Strict.text(bytes, Bundle.LONGEST)) instanceof Map<?, ?> object ? object : Map.of());
        } catch (Rejected other) {
            return new Entry(Map.of());
        }
    }

    /// The stream, also of an entry that was changed so that it is no JSON any more; nothing where it cannot be
    /// told.
    static String stream(byte[] bytes) {
        var read = read(bytes).text("stream");
        if (!read.isEmpty()) return read;
        var found = STREAM.matcher(new String(bytes, UTF_8));
        return found.find() ? found.group(1) : "";
    }

    String text(String name) {
        return members.get(name) instanceof String text ? text : "";
    }

    List<?> sealed() {
        return members.get("sealed") instanceof List<?> digests ? digests : List.of();
    }

    Optional<Map<?, ?>> tally() {
        return text("type").equals(Tallies.TYPE) && members.get("facts") instanceof Map<?, ?> facts
                ? Optional.of(facts)
                : Optional.empty();
    }
}
