package org.gongyi.query.search;

import java.util.List;
import java.util.regex.Pattern;

/// What somebody typed into the search field: words between spaces, all of which are wanted.
///
/// @param isAnything whether nothing was typed, which finds all; a mark that is no word finds none
public record Wanted(boolean isAnything, List<Phrase> phrases) {

    /// Nobody types more by hand.
    private static final int MOST_WORDS = 8;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /// @param question for the index: which texts may hold it
    /// @param substring for the text itself: whether it does
    public record Phrase(String question, String substring) {}

    public static Wanted of(String typed) {
        var words = SPACES.splitAsStream(typed).filter(word -> !word.isEmpty()).limit(MOST_WORDS);
        return of(words.map(Words::of).toList());
    }

    public boolean isNothing() {
        return !isAnything && phrases.isEmpty();
    }

    private static Wanted of(List<Words> words) {
        var phrases = words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> new Phrase(word.question(), word.substring()))
                .distinct()
                .toList();
        return new Wanted(words.isEmpty(), phrases);
    }
}
