package org.gongyi.web.asking;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.gongyi.contract.disclosure.DisclosureView.Question;
import org.jspecify.annotations.Nullable;

/// Whether somebody asked the same: the same words of the same line, whatever their width, case, spaces and
/// punctuation. Of several the one that waits for its answer, else the one that was asked last.
public final class SameQuestion {

    private SameQuestion() {}

    static Optional<Question> among(List<Question> questions, @Nullable Integer line, String text) {
        var asked = plain(text);
        if (asked.isEmpty()) return Optional.empty();
        return questions.stream()
                .filter(one -> Objects.equals(one.line(), line))
                .filter(one -> one.question() != null && plain(one.question()).equals(asked))
                .max(Comparator.comparing(Question::isOpen).thenComparing(Question::number));
    }

    /// A text by its letters and numbers alone.
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
