package org.gongyi.web.api;

import java.util.List;
import org.gongyi.contract.Check;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// A problem document (RFC 9457).
///
/// @param type a path that stays the same for ever, one a code
/// @param code what programs switch on
/// @param checks all that was weighed, passed checks included; absent where nothing was weighed
/// @param errors the fields that could not be read; absent where all could
/// @param issuedAt the box at which a voter has a ballot already; absent in every other problem
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable List<Check> checks,
        @Nullable List<Wrong> errors,
        @Nullable Integer issuedAt) {

    /// @param pointer JSON pointer into the body, or
    /// @param parameter the name of a parameter or header
    record Wrong(@Nullable String pointer, @Nullable String parameter, String code, String detail) {}

    static Problem of(HttpStatus status, String code, String title, String detail) {
        return new Problem("/problems/" + code, title, status.value(), detail, code, null, null, null);
    }

    Problem with(List<Check> weighed) {
        return new Problem(type, title, status, detail, code, weighed, errors, issuedAt);
    }

    Problem naming(List<Wrong> wrong) {
        return new Problem(type, title, status, detail, code, checks, wrong, issuedAt);
    }

    Problem issuedAt(int box) {
        return new Problem(type, title, status, detail, code, checks, errors, box);
    }
}
