package org.gongyi.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The modules say nothing for which the page has no sentence, and the page keeps none that nobody says.
class VerifyWordsTest {

    private static final Path MODULES = Path.of("src/main/resources/static/verify");
    private static final Pattern REASON = Pattern.compile(
            "new Refused\\(\"([a-z0-9.-]+)\"|, \"(bad-form\\.[a-z]+)\"\\)|\\? \"(files\\.many)\" : \"(files\\.none)\"");
    private static final Pattern OPEN = Pattern.compile(
            "new Undecided\\(\"([a-z0-9]+)\"|\\? \"(ed25519)\" : \"(insecure)\"|40[34]: \"([a-z]+)\"|503: \"([a-z]+)\"");
    private static final Pattern SAID =
            Pattern.compile("say\\(\"([a-z.-]+)\"(?! \\+)|\\[\"((?:fact|detail)\\.[a-z]+)\"");

    @Test
    void every_reason_has_its_sentence_and_every_sentence_its_reason() throws IOException {
        var said = new TreeSet<String>();
        find(REASON, said, "script.cause.");
        find(OPEN, said, "script.open.");
        find(SAID, said, "script.");
        said.add("script.open.program");
        assertThat(said).hasSizeGreaterThan(70);
        var words = ResourceBundle.getBundle("messages.verify", Locale.SIMPLIFIED_CHINESE)
                .keySet();
        assertThat(new TreeSet<>(words)).isEqualTo(said);
    }

    private static void find(Pattern pattern, TreeSet<String> into, String prefix) throws IOException {
        var found = pattern.matcher(source());
        while (found.find())
            for (var group = 1; group <= found.groupCount(); group++)
                if (found.group(group) != null) into.add(prefix + found.group(group));
    }

    private static String source() throws IOException {
        try (var files = Files.list(MODULES)) {
            return files.sorted().map(VerifyWordsTest::read).collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
