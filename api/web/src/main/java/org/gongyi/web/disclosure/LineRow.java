package org.gongyi.web.disclosure;

import org.jspecify.annotations.Nullable;

/// One line of a statement, in words.
///
/// @param number its place in the statement, by which it is asked about
/// @param balance after it
/// @param picture address of the voucher, where it is shown
/// @param resolution that authorised it
/// @param questions how many ask about it
record LineRow(
        int number,
        String date,
        String purpose,
        @Nullable String budgetLine,
        String payee,
        String people,
        @Nullable String income,
        @Nullable String expense,
        String balance,
        String voucher,
        @Nullable String picture,
        @Nullable String resolution,
        int questions) {}
