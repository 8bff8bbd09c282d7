package org.gongyi.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Status;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every word in every language: the bundles of all parts of the site, their templates, the constants of the contract.
class WordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,;:!?()]|[,;:!?()]\\p{IsHan}");
    private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[}(]");

    @TestFactory
    Stream<DynamicTest> both_languages_of_a_bundle_have_the_same_keys() throws IOException {
        return bundles("_zh_CN.properties").stream()
                .map(chinese -> DynamicTest.dynamicTest(
                        chinese.getFileName().toString(),
                        () -> assertThat(keys(chinese)).isEqualTo(withoutEnglishOnly(keys(english(chinese))))));
    }

    /// Chinese readers get the sentence that was stored with the check.
    @Test
    void a_rule_told_in_english_is_told_for_both_outcomes() throws IOException {
        var keys = keys(RESOURCES.resolve("messages/rules_en.properties"));
        var told = keys.stream()
                .filter(key -> key.startsWith("told"))
                .map(key -> key.replaceFirst("\\.(passed|failed)$", ""))
                .collect(Collectors.toSet());

        assertThat(told)
                .contains("told", "told.SY-1", "told.MAT")
                .allSatisfy(rule -> assertThat(keys).contains(rule + ".passed", rule + ".failed"));
    }

    @TestFactory
    Stream<DynamicTest> no_bundle_says_a_key_twice_or_leaves_it_empty() throws IOException {
        return bundles(".properties").stream()
                .map(bundle -> DynamicTest.dynamicTest(bundle.getFileName().toString(), () -> {
                    var seen = new TreeSet<String>();
                    for (var line : Files.readAllLines(bundle)) {
                        if (line.isBlank() || line.startsWith("#")) continue;
                        var parts = line.split("=", 2);
                        assertThat(parts).as(line).hasSize(2);
                        assertThat(parts[1]).as(line).isNotEmpty();
                        assertThat(seen.add(parts[0])).as(line).isTrue();
                    }
                }));
    }

    /// A straight apostrophe opens a quotation in a message with values, and is swallowed.
    @Test
    void english_apostrophes_are_typographic() throws IOException {
        for (var bundle : bundles("_en.properties")) {
            assertThat(Files.readString(bundle)).as(bundle.toString()).doesNotContain("'");
        }
    }

    /// A half-width comma in a Chinese sentence looks like a mistake, and is read past.
    @Test
    void chinese_sentences_have_chinese_punctuation() throws IOException {
        for (var bundle : bundles("_zh_CN.properties")) {
            var words = new Properties();
            words.load(new StringReader(Files.readString(bundle, UTF_8)));
            assertThat(words.values())
                    .as(bundle.toString())
                    .noneMatch(
                            sentence -> HALF_WIDTH.matcher(sentence.toString()).find());
        }
    }

    @Test
    void every_key_a_template_uses_exists() throws IOException {
        var known = allKeys();
        var missing = new ArrayList<String>();
        for (var template : templates()) {
            var uses = USED.matcher(Files.readString(template).replaceAll("(?s)<!--/\\*.*?\\*/-->", ""));
            while (uses.find()) if (!known.contains(uses.group(1))) missing.add(template + ": " + uses.group(1));
        }
        assertThat(missing).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_constant_of_the_contract_has_a_word() throws IOException {
        var known = allKeys();
        return enums().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () -> assertThat(known)
                                .containsAll(Arrays.stream(type.getEnumConstants())
                                        .map(one -> "enum." + type.getSimpleName() + "." + ((Enum<?>) one).name())
                                        .toList())));
    }

    @Test
    void every_kind_of_entry_has_a_name() throws IOException {
        assertThat(allKeys())
                .containsAll(Stream.of(ResolutionEvent.class, CommunityEvent.class)
                        .flatMap(WordsTest::entries)
                        .map(event -> "event." + event.getSimpleName())
                        .toList());
    }

    private static Stream<Class<?>> entries(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(WordsTest::entries)
                : Stream.of(family);
    }

    @Test
    void every_status_stands_in_a_sentence_and_every_consequence_is_explained() throws IOException {
        var known = allKeys();
        for (var status : Status.values()) assertThat(known).contains("standing." + status);
        for (var station : Station.values()) assertThat(known).contains("next." + station);
        for (var onFail : OnFail.values()) assertThat(known).contains("check.consequence." + onFail);
        for (var kind : CommunityKind.values()) {
            for (var station : Station.values()) assertThat(known).contains("body." + station + "." + kind);
        }
    }

    /// Enums of the contract, found where its classes lie, so that a new one is not forgotten.
    private static List<Class<?>> enums() throws IOException {
        var places = Stream.of(
                Malformed.class,
                Office.class,
                OnFail.class,
                Basis.class,
                Seat.Post.class,
                Affected.class,
                Station.class);
        var root = classesOfContract();
        try (var files = Files.walk(root)) {
            List<Class<?>> found = files.filter(file -> file.toString().endsWith(".class"))
                    .map(file ->
                            root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", ""))
                    .<Class<?>>map(WordsTest::load)
                    .filter(Class::isEnum)
                    .toList();
            assertThat(found).containsAll(places.filter(Class::isEnum).toList());
            return found;
        }
    }

    private static Path classesOfContract() {
        var place = Office.class.getResource("Office.class");
        if (place == null || !place.getProtocol().equals("file")) return Path.of("../contract/target/classes");
        return Path.of(place.getPath()).getParent().getParent().getParent().getParent();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> allKeys() throws IOException {
        var all = new TreeSet<String>();
        for (var bundle : bundles("_zh_CN.properties")) all.addAll(keys(bundle));
        return all;
    }

    private static List<Path> bundles(String ending) throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            var found = files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Path english(Path chinese) {
        return chinese.resolveSibling(chinese.getFileName().toString().replace("_zh_CN", "_en"));
    }

    private static Set<String> keys(Path bundle) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(bundle, UTF_8)));
        return new TreeSet<>(properties.stringPropertyNames());
    }

    /// Laws are recorded by their Chinese names; only English needs names for them.
    private static Set<String> withoutEnglishOnly(Set<String> keys) {
        keys.removeIf(key -> key.matches("law\\.\\p{IsHan}.*|told\\..*"));
        return keys;
    }
}
