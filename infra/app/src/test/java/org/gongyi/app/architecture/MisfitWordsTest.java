package org.gongyi.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever cannot be so is told in words that say what to do, not by its key.
class MisfitWordsTest {

    /// What follows the field: `is("number", later ? "not-the-next" : "not-the-last")`.
    private static final Pattern REFUSED = Pattern.compile("\\b(?:is|DoesNotFit)\\([^;]*?,([^;]*?)\\)\\s*[;,)?:.]");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern KEY_OF_WORDS = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Set<String> NUMBERS_OF_THE_LAW =
            Set.of("answer-days", "group-decisions", "notice-days", "township-publishes");

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void every_refusal_of_what_cannot_be_so_has_words(String language) throws IOException {
        var words = words(language);
        var untold = keys();
        assertThat(untold).hasSizeGreaterThan(190).contains("not-the-next", "not-yet", "nobody");
        untold.removeIf(key -> words.contains("misfit." + key));
        assertThat(untold).isEmpty();
    }

    private static TreeSet<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(Path.of("..", "..", "command", "src", "main", "java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                var text = text(file);
                refused(text).forEach(keys::add);
                if (file.toString().contains("Misfit") || text.contains("DoesNotFit"))
                    found(KEY_OF_WORDS, text).forEach(keys::add);
            });
        }
        keys.removeAll(NUMBERS_OF_THE_LAW);
        return keys;
    }

    private static Stream<String> refused(String text) {
        return found(REFUSED, text).flatMap(problem -> found(KEY, problem));
    }

    private static Stream<String> found(Pattern what, String text) {
        return what.matcher(text).results().map(found -> found.group(1));
    }

    private static Set<String> words(String language) throws IOException {
        var words = new Properties();
        try (var bundles = Files.newDirectoryStream(
                Path.of("..", "..", "api", "web", "src", "main", "resources", "messages"),
                "*_" + language + ".properties")) {
            for (var bundle : bundles)
                try (var in = Files.newBufferedReader(bundle)) {
                    words.load(in);
                }
        }
        return words.stringPropertyNames();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
