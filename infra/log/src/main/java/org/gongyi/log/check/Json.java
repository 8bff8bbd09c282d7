package org.gongyi.log.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;

/// The part of JSON that entries are written in: integers, no floating point. Texts become [String],
/// integers [Long], `true` and `false` [Boolean], arrays [List], objects [Map]; `null` becomes [#NOTHING].
final class Json {

    static final Object NOTHING = new Object();

    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /// @throws Rejected for anything else, a name twice, or more than 64 levels
    static Object parse(String text) {
        var json = new Json(text);
        var value = json.value(0);
        json.space();
        if (json.at != text.length()) throw json.wrong();
        return value;
    }

    private Object value(int depth) {
        if (depth > DEEPEST) throw new Rejected(Cause.TOO_LARGE, "JSON deeper than %d levels".formatted(DEEPEST));
        space();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", NOTHING);
            default -> number();
        };
    }

    private Map<String, Object> object(int depth) {
        var members = new LinkedHashMap<String, Object>();
        at++;
        if (next('}')) return members;
        do {
            space();
            var name = string();
            if (!next(':') || members.put(name, value(depth + 1)) != null) throw wrong();
        } while (next(','));
        if (!next('}')) throw wrong();
        return members;
    }

    private List<Object> array(int depth) {
        var items = new ArrayList<Object>();
        at++;
        if (next(']')) return items;
        do items.add(value(depth + 1));
        while (next(','));
        if (!next(']')) throw wrong();
        return items;
    }

    private String string() {
        if (peek() != '"') throw wrong();
        var from = ++at;
        while (peek() != '"' && peek() != '\\') {
            if (peek() < 0x20) throw wrong();
            at++;
        }
        if (peek() == '"') return text.substring(from, at++);
        var out = new StringBuilder(text.substring(from, at));
        while (peek() != '"') {
            if (peek() < 0x20) throw wrong();
            out.append(peek() == '\\' ? escape() : text.charAt(at++));
        }
        at++;
        return out.toString();
    }

    private char escape() {
        at++;
        var c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong();
        };
    }

    private char unicode() {
        var code = 0;
        for (var i = 0; i < 4; i++) {
            var digit = Character.digit(peek(), 16);
            if (digit < 0 || peek() > 'f') throw wrong();
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    private Long number() {
        var from = at;
        if (peek() == '-') at++;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
        var digits = text.substring(from, at);
        try {
            var number = Long.parseLong(digits);
            if (Long.toString(number).equals(digits)) return number;
        } catch (NumberFormatException none) {
            throw new Rejected(Cause.BAD_FORM, "no whole number at " + from, none);
        }
        throw new Rejected(Cause.BAD_FORM, "a number written otherwise at " + from);
    }

    private Object word(String word, Object meaning) {
        if (!text.startsWith(word, at)) throw wrong();
        at += word.length();
        return meaning;
    }

    private boolean next(char wanted) {
        space();
        if (at >= text.length() || text.charAt(at) != wanted) return false;
        at++;
        return true;
    }

    private void space() {
        while (at < text.length() && " \n\t\r".indexOf(text.charAt(at)) >= 0) at++;
    }

    private char peek() {
        if (at >= text.length()) throw wrong();
        return text.charAt(at);
    }

    private Rejected wrong() {
        return new Rejected(Cause.BAD_FORM, "no JSON at " + at);
    }
}
