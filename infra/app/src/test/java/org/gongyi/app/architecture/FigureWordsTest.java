package org.gongyi.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever number the law weighs is told by name, not by key. A key that ends in a hyphen is the beginning
/// of one that is put together, and has at least one word.
class FigureWordsTest {

    private static final Pattern FIGURE = Pattern.compile("new Figure\\(\\s*\"([a-zA-Z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void every_number_of_a_check_has_a_word(String language) throws IOException {
        var words = new Properties();
        try (var in = getClass().getResourceAsStream("/messages/rules_" + language + ".properties")) {
            words.load(in);
        }
        var unnamed = keys();
        unnamed.removeIf(key -> words.stringPropertyNames().stream()
                .anyMatch(name -> key.endsWith("-") ? name.startsWith("number." + key) : name.equals("number." + key)));
        assertThat(unnamed).isEmpty();
    }

    private static TreeSet<String> keys() throws IOException {
        try (var files = Files.walk(Path.of("..", "..", "command", "src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> FIGURE.matcher(text(file)).results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
