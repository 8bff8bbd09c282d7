package org.gongyi.web.sheet;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;

/// A table for spreadsheets (RFC 4180), with the mark by which they read UTF-8.
public final class Csv {

    private static final String UTF_8_MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");
    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

    private Csv() {}

    public static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(joining(",", "", "\r\n")))
                .collect(joining("", UTF_8_MARK, ""));
    }

    /// What a spreadsheet would take for a formula is text here; a negative number stays one.
    private static String cell(String value) {
        var formula = FORMULA.matcher(value).matches() && !NUMBER.matcher(value).matches();
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
