package org.gongyi.web.compare;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How finely a text is cut. Put together again the pieces are the text.
enum Grain {
    /// Each with its end.
    LINES("[^\\n]*\\n|[^\\n]+", 4_000),
    /// What stands between two marks of punctuation, and each mark by itself: so a text that was typed again with
    /// other marks still has all its words.
    CLAUSES("[^\\n，。；：、！？（）《》“”,;:!?()]+|.", 5_000),
    /// A character as it is read, and a number or a Latin word as one: 1500 is no 1200 with two other digits.
    WORDS("[\\p{Alnum}.%]+|\\X", 1_000);

    private final Pattern piece;
    private final long most;

    Grain(String piece, long most) {
        this.piece = Pattern.compile(piece, Pattern.DOTALL);
        this.most = most;
    }

    List<String> cut(String text) {
        return piece.matcher(text).results().map(MatchResult::group).toList();
    }

    /// Whether two texts of so many pieces are compared: the time it takes grows with their product.
    boolean bears(int pieces, int others) {
        return (long) pieces * others <= most * most;
    }
}
