package org.gongyi.app.sheet;

/// White space as spreadsheets of China are full of it.
final class Blanks {

    private static final int ZERO_WIDTH = 0x200B;
    private static final int MARK = 0xFEFF;

    private Blanks() {}

    /// Without white space around it: plain, full-width, no-break and zero-width.
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) from++;
        while (to > from && isBlank(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ZERO_WIDTH || c == MARK;
    }
}
