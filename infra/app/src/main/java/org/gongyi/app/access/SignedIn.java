package org.gongyi.app.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import org.gongyi.app.access.Token.Scope;
import org.jspecify.annotations.Nullable;

/// Who a session or a token belongs to. Kept in the session, so it holds no more than is needed to look up the rest.
///
/// @param version of the account when the session began; another one now means that the session is over
/// @param bounds what a token is bound to; absent for a session
record SignedIn(
        UUID account, String login, int version, @Nullable Bounds bounds) implements Principal, Serializable {

    private static final long serialVersionUID = 1L;

    /// @param office name of the only office, if any
    /// @param place prefix of the only place, if any
    record Bounds(
            Scope scope, @Nullable String office, @Nullable String place) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    static SignedIn bySession(Account account) {
        return new SignedIn(account.id(), account.login(), account.version(), null);
    }

    boolean isByToken() {
        return bounds != null;
    }

    boolean mayRecord() {
        return bounds == null || bounds.scope() == Scope.RECORD;
    }

    @Override
    public String getName() {
        return login;
    }
}
