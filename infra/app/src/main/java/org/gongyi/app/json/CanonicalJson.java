package org.gongyi.app.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
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
        return utf8(writer.out);
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

    private void string(String text) {
        out.append('"');
        for (var i = 0; i < text.length(); i++) character(text.charAt(i));
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < 0x20) out.append("\\u%04x".formatted((int) c));
                else out.append(c);
            }
        }
    }

    /// Half of a surrogate pair cannot be written, and is an error rather than a question mark.
    private static byte[] utf8(CharSequence text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException half) {
            throw new IllegalArgumentException("a text holds half of a character", half);
        }
    }
}
