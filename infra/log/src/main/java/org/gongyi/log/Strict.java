package org.gongyi.log;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/// The smallest parts of every format, each with one way only to be written.
public final class Strict {

    private static final int LONGEST_NUMBER = 19;
    private static final int LONGEST_SHOWN = 40;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\u00a0]");

    private Strict() {}

    /// Valid UTF-8 without control characters but the newline, and no longer than `limit` bytes.
    public static String text(byte[] bytes, int limit) {
        if (bytes.length > limit)
            throw new Rejected(Cause.TOO_LARGE, "%d bytes, and %d are allowed".formatted(bytes.length, limit));
        var text = utf8(bytes);
        for (var i = 0; i < text.length(); i++)
            if (text.charAt(i) < 0x20 && text.charAt(i) != '\n' || text.charAt(i) == 0x7f)
                throw new Rejected(Cause.BAD_TEXT, "control character at " + i);
        return text;
    }

    /// Each octet a character, of which ASCII's control characters but tab and newline are refused.
    public static String octets(byte[] bytes, int limit) {
        if (bytes.length > limit)
            throw new Rejected(Cause.TOO_LARGE, "%d bytes, and %d are allowed".formatted(bytes.length, limit));
        for (var i = 0; i < bytes.length; i++)
            if (bytes[i] >= 0 && bytes[i] < 0x20 && bytes[i] != '\t' && bytes[i] != '\n' || bytes[i] == 0x7f)
                throw new Rejected(Cause.BAD_TEXT, "control character at " + i);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new Rejected(Cause.BAD_TEXT, "not UTF-8", broken);
        }
    }

    /// A number from 0 to 2^63 - 1 in plain ASCII digits without sign or leading zero.
    public static long number(String digits) {
        if (digits.isEmpty()
                || digits.length() > LONGEST_NUMBER
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                || digits.length() > 1 && digits.charAt(0) == '0')
            throw new Rejected(Cause.BAD_NUMBER, "no plain number: " + shown(digits));
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException large) {
            throw new Rejected(Cause.BAD_NUMBER, "too large: " + shown(digits), large);
        }
    }

    /// Standard base64 with its padding. What does not come out the same when written again is refused.
    public static byte[] base64(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) return bytes;
        } catch (IllegalArgumentException wrong) {
            throw new Rejected(Cause.BAD_BASE64, "no base64: " + shown(text), wrong);
        }
        throw new Rejected(Cause.BAD_BASE64, "not the canonical base64: " + shown(text));
    }

    /// Base64 of a hash.
    public static byte[] hash(String text) {
        return TreeHash.check(base64(text));
    }

    public static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// What follows the prefix, which must be there.
    public static String after(String prefix, String line) {
        if (line.startsWith(prefix)) return line.substring(prefix.length());
        throw new Rejected(Cause.BAD_FORM, "expected \"%s\", found %s".formatted(prefix, shown(line)));
    }

    /// Short enough for a message, and [#plain(String)].
    public static String shown(String text) {
        var cut = text.codePointCount(0, text.length()) > LONGEST_SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…"
                : text;
        return '"' + plain(cut) + '"';
    }

    /// Nothing in it that could move a cursor, colour a terminal or turn the direction of a line.
    public static String plain(String text) {
        return UNSEEN.matcher(text).replaceAll("?");
    }
}
