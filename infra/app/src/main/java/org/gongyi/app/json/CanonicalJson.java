package org.gongyi.app.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Canonical JSON (RFC 8785) of objects, arrays, strings, booleans and whole numbers. Equal values have equal bytes,
/// so that anybody can write an entry again from what it says and come to the same hash.
///
/// Fractions do not occur in the ledger and are refused, and so are whole numbers beyond 2⁵³, which other readers of
/// JSON would round.
public final class CanonicalJson {

    private static final long MOST = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder(1_024);

    private CanonicalJson() {}

    public static byte[] bytes(JsonNode value) {
        var writer = new CanonicalJson();
        writer.write(value);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(JsonNode value) {
        switch (value.getNodeType()) {
            case OBJECT -> object(value);
            case ARRAY -> array(value);
            case STRING -> string(value.stringValue());
            case NUMBER -> number(value);
            case BOOLEAN, NULL -> out.append(value);
            default -> throw new IllegalArgumentException(value.getNodeType() + " has no place in an entry");
        }
    }

    /// Names go by their UTF-16 code units, which is how Java compares strings.
    private void object(JsonNode value) {
        var fields = new ArrayList<>(value.properties());
        fields.sort(Map.Entry.comparingByKey());
        var separator = '{';
        for (var field : fields) {
            out.append(separator);
            string(field.getKey());
            out.append(':');
            write(field.getValue());
            separator = ',';
        }
        out.append(fields.isEmpty() ? "{}" : "}");
    }

    private void array(JsonNode value) {
        var separator = '[';
        for (var element : value) {
            out.append(separator);
            write(element);
            separator = ',';
        }
        out.append(value.isEmpty() ? "[]" : "]");
    }

    private void number(JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToLong() || Math.abs(value.longValue()) > MOST)
            throw new IllegalArgumentException(value + " is not a whole number that every reader can hold");
        out.append(value.longValue());
    }

    /// What needs no other form goes over in one piece.
    private void string(String text) {
        out.append('"');
        var done = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 0x20 && c != '"' && c != '\\' && !Character.isSurrogate(c)) continue;
            out.append(text, done, i);
            if (Character.isSurrogate(c)) pair(text, i++);
            else escaped(c);
            done = i + 1;
        }
        out.append(text, done, text.length()).append('"');
    }

    /// Half of a surrogate pair cannot be written, and is an error rather than a question mark.
    private void pair(String text, int at) {
        var character = text.codePointAt(at);
        if (!Character.isSupplementaryCodePoint(character))
            throw new IllegalArgumentException("a text holds half of a character");
        out.appendCodePoint(character);
    }

    private void escaped(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append("\\u%04x".formatted((int) c));
        }
    }
}
