package org.gongyi.log.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes what [Json] reads as RFC 8785 asks, the one way.
final class Canonical {

    private Canonical() {}

    static String of(Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        switch (value) {
            case String text -> text(text, out);
            case List<?> items -> items(items, out);
            case Map<?, ?> members -> members(members, out);
            default -> out.append(value == Json.NOTHING ? "null" : value);
        }
    }

    private static void items(List<?> items, StringBuilder out) {
        var between = "[";
        for (var item : items) {
            out.append(between);
            write(item, out);
            between = ",";
        }
        out.append(items.isEmpty() ? "[]" : "]");
    }

    private static void members(Map<?, ?> members, StringBuilder out) {
        var between = "{";
        for (var member : new TreeMap<>(members).entrySet()) {
            out.append(between);
            text(String.valueOf(member.getKey()), out);
            out.append(':');
            write(member.getValue(), out);
            between = ",";
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (var i = 0; i < text.length(); i++) out.append(escaped(text.charAt(i)));
        out.append('"');
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < 0x20 ? "\\u%04x".formatted((int) c) : String.valueOf(c);
        };
    }
}
