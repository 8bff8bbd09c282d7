package org.gongyi.query.search;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// A text as it is searched: compatible forms folded, lower case, everything but words turned into single spaces.
///
/// Characters of scripts written without spaces (Han, also beyond the basic plane, Yi, kana) stand
/// together as they were written; a run of letters or digits stands between spaces, so that it is only
/// found whole. Finding a word is then finding a substring, exactly; the tokens only say where to look.
///
/// @param folded begins and ends with a space, unless it is empty
public record Words(String folded) {

    /// Of a long run only the beginning is a token; the substring is still compared whole.
    private static final int LONGEST_TOKEN = 40;

    public static Words of(String text) {
        var form = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(form.length() + 2);
        var before = Kind.GAP;
        for (var c : form.codePoints().toArray()) {
            var kind = Kind.of(c, before);
            if (kind == Kind.NOTHING) continue;
            if (kind != before) separate(folded);
            if (kind != Kind.GAP) folded.appendCodePoint(c);
            before = kind;
        }
        separate(folded);
        return new Words(folded.toString().isBlank() ? "" : folded.toString());
    }

    public boolean isEmpty() {
        return folded.isEmpty();
    }

    /// What a text that holds these words is found by, separated by spaces: of unspaced script each two neighbours and
    /// the last character, of the rest each run.
    public String tokens() {
        var tokens = new LinkedHashSet<String>();
        for (var run : folded.trim().split(" ")) {
            if (!isUnspaced(run)) tokens.add(clipped(run));
            else addPairs(run, tokens).add(run.substring(run.offsetByCodePoints(run.length(), -1)));
        }
        return String.join(" ", tokens);
    }

    /// The tokens of every text that holds these words, as PostgreSQL writes a question. A single character begins some
    /// pair or ends a run.
    String question() {
        var tokens = new LinkedHashSet<String>();
        for (var run : folded.trim().split(" ")) {
            if (!isUnspaced(run)) tokens.add("'" + clipped(run) + "'");
            else if (run.codePointCount(0, run.length()) == 1) tokens.add("'" + run + "':*");
            else addPairs(run, new LinkedHashSet<>()).forEach(pair -> tokens.add("'" + pair + "'"));
        }
        return tokens.stream().collect(joining(" & "));
    }

    /// What the folded form of every text that holds these words contains. Unspaced script may go on at either side.
    String substring() {
        var from = Kind.of(folded.codePointAt(1), Kind.GAP) == Kind.CHARACTER ? 1 : 0;
        var until = Kind.of(folded.codePointBefore(folded.length() - 1), Kind.GAP) == Kind.CHARACTER ? 1 : 0;
        return folded.substring(from, folded.length() - until);
    }

    private static void separate(StringBuilder folded) {
        if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') folded.append(' ');
    }

    private static boolean isUnspaced(String run) {
        return Kind.of(run.codePointAt(0), Kind.GAP) == Kind.CHARACTER;
    }

    private static Set<String> addPairs(String run, Set<String> pairs) {
        for (var i = 0; ; ) {
            var next = i + Character.charCount(run.codePointAt(i));
            if (next == run.length()) return pairs;
            pairs.add(run.substring(i, next + Character.charCount(run.codePointAt(next))));
            i = next;
        }
    }

    private static String clipped(String run) {
        return run.codePointCount(0, run.length()) <= LONGEST_TOKEN
                ? run
                : run.substring(0, run.offsetByCodePoints(0, LONGEST_TOKEN));
    }

    /// What a code point is to the search.
    private enum Kind {
        /// of a script without spaces
        CHARACTER,
        /// letter or digit of a run
        LETTER,
        /// ends what stands before it
        GAP,
        /// as if it were not written: invisible, or the choice of a glyph
        NOTHING;

        static Kind of(int c, Kind before) {
            if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) return CHARACTER;
            return switch (Character.getType(c)) {
                case Character.OTHER_LETTER -> CHARACTER;
                case Character.UPPERCASE_LETTER,
                        Character.LOWERCASE_LETTER,
                        Character.TITLECASE_LETTER,
                        Character.MODIFIER_LETTER,
                        Character.DECIMAL_DIGIT_NUMBER,
                        Character.LETTER_NUMBER,
                        Character.OTHER_NUMBER -> LETTER;
                case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                    isVariationSelector(c) ? NOTHING : before;
                case Character.FORMAT -> NOTHING;
                default -> GAP;
            };
        }

        private static boolean isVariationSelector(int c) {
            return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        }
    }
}
