package org.gongyi.web.act;

import org.gongyi.contract.Malformed;

/// What is wrong with one field of what was sent.
///
/// @param pointer JSON pointer (RFC 6901) of the field; empty for the whole
/// @param limit the bound that was passed, where there is one
public record Fault(String pointer, Reason reason, long limit) {

    /// Why a value cannot be read. Those of [Malformed.Reason] under the same names, then those of the wire.
    public enum Reason {
        MISSING,
        TOO_SHORT,
        TOO_LONG,
        TOO_SMALL,
        TOO_LARGE,
        CONTROL_CHARACTER,
        NOT_A_CODE,
        NOT_A_TIME,
        NOT_A_TELEPHONE,
        NOT_A_DATE,
        ALREADY_USED,
        NOT_JSON,
        NOT_UTF8,
        DUPLICATE,
        UNKNOWN_FIELD,
        NOT_AN_OBJECT,
        NOT_A_LIST,
        NOT_TEXT,
        NOT_WHOLE,
        NOT_MONEY,
        NOT_TRUTH,
        NOT_A_CHOICE,
        CONTRADICTS_PATH,
        FILE_EMPTY,
        FILE_BROKEN_OFF,
        FILE_TOO_LARGE,
        FILE_UNKNOWN_TYPE,
        FILE_HEIC,
        FILE_NOT_AS_NAMED,
        FILE_BROKEN,
        FILE_TOO_MANY_PIXELS,
        FILE_TOO_MUCH_TODAY,
        FILE_NO_ROOM,
        WHICH_ONE;

        static Reason of(Malformed.Reason reason) {
            return valueOf(reason.name());
        }
    }

    /// Several have that name.
    public static Fault whichOne(String pointer) {
        return at(pointer, Reason.WHICH_ONE);
    }

    static Fault at(String pointer, Reason reason) {
        return new Fault(pointer, reason, 0);
    }
}
