package org.gongyi.app.access;

import java.time.Instant;
import java.util.UUID;
import org.gongyi.contract.Office;
import org.jspecify.annotations.Nullable;

/// A key of an account for programs. Only its hash is kept.
///
/// @param office the only office it acts in; absent for all of the account's
/// @param place prefix of the only place it acts in; absent for all
record Token(
        UUID id,
        UUID account,
        String label,
        Scope scope,
        @Nullable Office office,
        @Nullable String place,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    enum Scope {
        READ,
        RECORD
    }

    public boolean isGoodAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
