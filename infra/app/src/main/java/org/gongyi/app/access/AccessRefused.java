package org.gongyi.app.access;

/// A change of accounts that cannot be. The page at hand shows the reason in words; nothing was changed.
final class AccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// Message keys are `access.problem.` and the name.
    enum Reason {
        LOGIN_NOT_FIT,
        LOGIN_TAKEN,
        NAME_NOT_FIT,
        PASSWORD_WRONG,
        PASSWORDS_DIFFER,
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG,
        PASSWORD_TOO_EASY,
        PASSWORD_NOT_NEW,
        NOT_OWN_ACCOUNT,
        ADMINISTRATOR_HAS_NO_OFFICE,
        COMMUNITY_UNKNOWN,
        PERSON_NOT_IN_OFFICE,
        PERSON_LINKED,
        OFFICE_NOT_APPOINTED,
        PLACE_NOT_FIT,
        DAYS_NOT_FIT,
        LABEL_NOT_FIT
    }

    AccessRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
