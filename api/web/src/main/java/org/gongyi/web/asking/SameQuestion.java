package org.gongyi.web.asking;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.gongyi.contract.disclosure.DisclosureView.Question;
import org.jspecify.annotations.Nullable;

/// Whether somebody already waits for the same answer: the same words of the same line, whatever their width, case,
/// spaces and punctuation.
final class SameQuestion {

    private SameQuestion() {}

    static Optional<Question> among(List<Question> questions, @Nullable Integer line, String text) {
        var asked = plain(text);
        if (asked.isEmpty()) return Optional.empty();
        return questions.stream()
                .filter(Question::isOpen)
                .filter(one -> Objects.equals(one.line(), line))
                .filter(one -> one.question() != null && plain(one.question()).equals(asked))
                .findFirst();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
