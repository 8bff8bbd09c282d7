package org.gongyi.app.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param version counts what ends the sessions at hand
public record Account(
        UUID id,
        String login,
        String name,
        boolean administrator,
        boolean mustChange,
        boolean disabled,
        int failures,
        @Nullable Instant lockedUntil,
        int version,
        Instant createdAt) {

    public boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
