package org.gongyi.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The formatter breaks a `///` line of more than 120 columns and leaves its last words on a line of their own.
class DocLinesTest {

    private static final Path SOURCES = Path.of("..", "..");
    private static final int LONG = 105;
    private static final int SHORT = 25;

    @Test
    void no_line_of_a_comment_is_broken_by_the_formatter() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var broken = files.filter(DocLinesTest::isSource)
                    .flatMap(DocLinesTest::broken)
                    .toList();
            assertThat(broken).isEmpty();
        }
    }

    @Test
    void a_broken_line_is_known_by_the_full_one_before_and_the_text_that_goes_on_after() {
        var full = "/// " + "word ".repeat(21);
        assertThat(broken(List.of(full, "/// and", "/// so on."))).containsExactly(2);
        assertThat(broken(List.of(full, "/// end.", "///", "/// Anew."))).isEmpty();
        assertThat(broken(List.of(full, "/// end.", "/// @param one of"))).isEmpty();
        assertThat(broken(List.of("/// A short line.", "/// Another.", "/// A third.")))
                .isEmpty();
        assertThat(broken(List.of(full, "/// end.", "class A {}"))).isEmpty();
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") && !file.toString().contains("target");
    }

    private static Stream<String> broken(Path file) {
        try {
            return broken(Files.readAllLines(file)).stream().map(line -> file + ":" + line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> broken(List<String> lines) {
        return IntStream.range(1, lines.size() - 1)
                .filter(n -> isText(lines.get(n)) && lines.get(n).strip().length() < SHORT)
                .filter(n -> lines.get(n - 1).length() > LONG && isText(lines.get(n - 1)))
                .filter(n -> isText(lines.get(n + 1)))
                .mapToObj(n -> n + 1)
                .toList();
    }

    /// Of a paragraph that may go on: neither empty nor the beginning of a tag, a list, a table or an example.
    private static boolean isText(String line) {
        return line.strip().matches("///\\s+[^@|`\\-*#\\s].*") || line.strip().matches("///\\s+`[^`].*");
    }
}
