package org.gongyi.command.shell;

import java.util.Map;
import java.util.Optional;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Malformed;
import org.jspecify.annotations.Nullable;

/// What travels beside an act on the bus, and beside the events it leads to as far as the store.
public record ActContext(Actor actor, Optional<IdempotencyKey> key) {

    /// Metadata key of the [Actor]. Every act has one.
    public static final String ACTOR = "actor";

    /// Metadata key of the client's idempotency key, where it sent one.
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /// Metadata key of a digest over the whole request, so that a key is not answered for another request.
    public static final String REQUEST_HASH = "requestHash";

    /// A client's own name for one request. Sent again, it is answered as the first time.
    public record IdempotencyKey(String value, String requestHash) {}

    public static ActContext of(Map<String, ?> metaData) {
        if (!(metaData.get(ACTOR) instanceof Actor actor)) throw new Malformed(ACTOR, Malformed.Reason.MISSING, 0);
        return new ActContext(actor, key(text(metaData, IDEMPOTENCY_KEY), text(metaData, REQUEST_HASH)));
    }

    private static Optional<IdempotencyKey> key(@Nullable String key, @Nullable String requestHash) {
        if (key == null) return Optional.empty();
        if (requestHash == null) throw new Malformed(REQUEST_HASH, Malformed.Reason.MISSING, 0);
        return Optional.of(new IdempotencyKey(key, requestHash));
    }

    private static @Nullable String text(Map<String, ?> metaData, String key) {
        return metaData.get(key) instanceof String text ? text : null;
    }
}
