package org.gongyi.app.sheet;

/// Columns as spreadsheets call them: 0 is A, 25 is Z, 26 is AA.
final class Letters {

    private static final int ALPHABET = 26;

    private Letters() {}

    static String of(int column) {
        var last = String.valueOf((char) ('A' + column % ALPHABET));
        return column < ALPHABET ? last : of(column / ALPHABET - 1) + last;
    }

    /// The column of a cell such as `AB12`; -1 where there are no letters, or more than any
    /// spreadsheet has.
    static int column(String cell) {
        int column = 0;
        int at = 0;
        for (; at < cell.length() && cell.charAt(at) >= 'A' && cell.charAt(at) <= 'Z'; at++)
            column = at < 3 ? column * ALPHABET + cell.charAt(at) - 'A' + 1 : 0;
        return column - 1;
    }
}
