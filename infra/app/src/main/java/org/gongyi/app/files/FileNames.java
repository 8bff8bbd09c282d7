package org.gongyi.app.files;

/// What a file is called, of all that a device may call it: no folders, nothing invisible, no ending, a line at most.
final class FileNames {

    private static final int LONGEST = 80;
    private static final String NAMELESS = "附件";

    private FileNames() {}

    static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var words = last.replaceFirst("(?i)\\.(jpe?g|png|pdf)$", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]", " ")
                .strip();
        if (words.isEmpty()) return NAMELESS;
        var end = words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
        return words.substring(0, end).strip();
    }
}
