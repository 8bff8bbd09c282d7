package org.gongyi.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.resolution.ResolutionEvent;
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
        said.add("script.fact.disclosed.what");
        said.add("script.fact.sealed.what");
        Stream.of(ResolutionEvent.class, CommunityEvent.class)
                .flatMap(VerifyWordsTest::sealed)
                .forEach(name -> said.add("script.sealed." + name));
        assertThat(said).hasSizeGreaterThan(70);
        var words = ResourceBundle.getBundle("messages.verify", Locale.SIMPLIFIED_CHINESE)
                .keySet();
        assertThat(new TreeSet<>(words)).isEqualTo(said);
    }

    /// What events of that family seal has a word each.
    private static Stream<String> sealed(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(event -> event.isSealed() ? sealed(event) : components(event));
    }

    private static Stream<String> components(Class<?> event) {
        return Stream.of(event.getRecordComponents())
                .filter(component -> component.getType() == Sealed.class)
                .map(RecordComponent::getName);
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
