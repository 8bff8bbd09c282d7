package org.gongyi.log.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyi.log.Rejected;
import org.gongyi.log.Strict;
import org.gongyi.log.tile.Bundle;

/// What a check needs to know of an entry. An entry of another log may be anything and then has no members.
record Entry(Map<?, ?> members) {

    static Entry read(byte[] bytes) {
        try {
            return new Entry(
                    Json.parse(Strict.text(bytes, Bundle.LONGEST)) instanceof Map<?, ?> object ? object : Map.of());
        } catch (Rejected other) {
            return new Entry(Map.of());
        }
    }

    String text(String name) {
        return members.get(name) instanceof String text ? text : "";
    }

    List<?> sealed() {
        return members.get("sealed") instanceof List<?> digests ? digests : List.of();
    }

    Optional<Map<?, ?>> tally() {
        return text("type").equals("ledger.tallied.v1") && members.get("facts") instanceof Map<?, ?> facts
                ? Optional.of(facts)
                : Optional.empty();
    }
}
