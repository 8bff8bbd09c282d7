package org.gongyi.web.asking;

import java.util.Objects;
import java.util.Optional;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement;
import org.gongyi.contract.disclosure.DisclosureView.Version;
import org.gongyi.contract.disclosure.StatementLine;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The line that is asked about, in words: whoever came by its link sees that it is the one meant.
@Component
final class AskedLine {

    private final Wording words;

    AskedLine(Wording words) {
        this.words = words;
    }

    /// Nothing where the version posted last is no statement or has no such line.
    Optional<String> of(DisclosureView view, @Nullable String number) {
        var asked = Objects.requireNonNullElse(number, "").strip();
        if (!asked.matches("\\d{1,5}")) return Optional.empty();
        return view.versions().stream()
                .filter(Version::isPosted)
                .reduce((_, later) -> later)
                .flatMap(version -> line(version, Integer.parseInt(asked)))
                .map(line -> told(asked, line));
    }

    private static Optional<StatementLine> line(Version version, int number) {
        return version.body() instanceof Statement s
                        && number >= 1
                        && number <= s.lines().size()
                ? Optional.of(s.lines().get(number - 1))
                : Optional.empty();
    }

    private String told(String number, StatementLine line) {
        return words.say(
                "asking.about",
                number,
                words.date(line.date()),
                line.purpose(),
                words.of(line.flow()),
                words.money(line.amount()));
    }
}
