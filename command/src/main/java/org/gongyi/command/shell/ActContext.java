package org.gongyi.command.shell;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Malformed;
import org.jspecify.annotations.Nullable;

/// What travels beside an act on the bus, and beside the events it leads to as far as the store.
///
/// @param seen places in the subject's stream of which one must be the last, or there is no such condition
public record ActContext(Actor actor, Optional<IdempotencyKey> key, Optional<Set<Long>> seen) {

    /// Metadata key of the [Actor]. Every act has one.
    public static final String ACTOR = "actor";

    /// Metadata key of the client's idempotency key, where it sent one.
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /// Metadata key of a digest over the whole request, so that a key is not answered for another request.
    public static final String REQUEST_HASH = "requestHash";

    /// Metadata key of a set of places in the subject's stream, where the client says what it saw last.
    public static final String SEEN = "seen";

    /// A client's own name for one request. Sent again, it is answered as the first time.
    public record IdempotencyKey(String value, String requestHash) {}

    public static ActContext of(Map<String, ?> metaData) {
        if (!(metaData.get(ACTOR) instanceof Actor actor)) throw new Malformed(ACTOR, Malformed.Reason.MISSING, 0);
        return new ActContext(
                actor, key(text(metaData, IDEMPOTENCY_KEY), text(metaData, REQUEST_HASH)), seen(metaData.get(SEEN)));
    }

    private static Optional<IdempotencyKey> key(@Nullable String key, @Nullable String requestHash) {
        if (key == null) return Optional.empty();
        if (requestHash == null) throw new Malformed(REQUEST_HASH, Malformed.Reason.MISSING, 0);
        return Optional.of(new IdempotencyKey(key, requestHash));
    }

    private static Optional<Set<Long>> seen(@Nullable Object places) {
        return places instanceof Set<?> set
                ? Optional.of(set.stream().map(Long.class::cast).collect(toUnmodifiableSet()))
                : Optional.empty();
    }

    /// Whether what the client saw is the last there is.
    ///
    /// @param last place of the last event that was read; absent where there is none
    boolean hasSeen(@Nullable Long last) {
        return seen.isEmpty() || last != null && seen.get().contains(last);
    }

    private static @Nullable String text(Map<String, ?> metaData, String key) {
        return metaData.get(key) instanceof String text ? text : null;
    }
}
