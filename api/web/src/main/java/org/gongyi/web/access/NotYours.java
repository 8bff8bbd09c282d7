package org.gongyi.web.access;

import java.time.LocalDate;
import org.gongyi.contract.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/// Why the caller acts for nobody here. The security filters answer it: 401 where nobody signed in, else 403 with the
/// reason in words. Nothing needs to catch it.
public final class NotYours extends AccessDeniedException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final @Nullable Office office;
    private final @Nullable LocalDate until;

    /// Message keys are `access.not-yours.` and the name.
    public enum Reason {
        /// Nobody is signed in.
        SIGN_IN,
        /// Administrators record nothing.
        ADMINISTRATOR,
        /// The one-time password must be changed first.
        CHANGE_PASSWORD,
        /// The token is for reading, or bound to another office or place.
        TOKEN_TOO_NARROW,
        /// No office in this community, nor above it.
        NO_OFFICE_HERE,
        /// The attachment is not for everybody, and not for the offices held here.
        CLOSED,
        /// The office asked for is not held here.
        OFFICE_NOT_HELD,
        /// The office was held until a day that is past.
        OFFICE_ENDED
    }

    public NotYours(Reason reason) {
        this(reason, null, null);
    }

    public NotYours(Reason reason, @Nullable Office office, @Nullable LocalDate until) {
        super(reason.name());
        this.reason = reason;
        this.office = office;
        this.until = until;
    }

    public Reason reason() {
        return reason;
    }

    /// The office asked for, or the one that ended.
    public @Nullable Office office() {
        return office;
    }

    /// Its last day.
    public @Nullable LocalDate until() {
        return until;
    }
}
