package org.gongyi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What no template holds, so that the strictest content security policy stands and every word can be translated.
class TemplatesTest {

    @TestFactory
    Stream<DynamicTest> no_template_carries_style_or_script() throws IOException {
        return each(template -> assertThat(template)
                .doesNotContainPattern("(?i)<style|\\sstyle=|th:style")
                .doesNotContainPattern("(?i)<script(?![^>]*\\bth:src=)")
                .doesNotContainPattern("(?i)<script[^>]*>[^<]")
                .doesNotContainPattern("(?i)\\son[a-z]+=|th:on[a-z]+=|javascript:|hx-on"));
    }

    @TestFactory
    Stream<DynamicTest> no_template_writes_unescaped_text() throws IOException {
        return each(template -> assertThat(template).doesNotContain("th:utext", "[(", "data-th-utext"));
    }

    /// Punctuation of lists of values may stand; words may not.
    @TestFactory
    Stream<DynamicTest> no_template_speaks_by_itself() throws IOException {
        return each(template -> assertThat(template).doesNotContainPattern("\\p{IsHan}"));
    }

    /// Thymeleaf replaces an element before it asks the condition on it.
    @TestFactory
    Stream<DynamicTest> no_condition_or_loop_stands_on_an_element_that_is_replaced() throws IOException {
        return each(template -> {
            assertThat(template).doesNotContainPattern("<[^>]*th:(if|unless|each)=\"[^\"]*\"[^>]*th:(replace|insert)=");
            assertThat(template).doesNotContainPattern("<[^>]*th:(replace|insert)=\"[^\"]*\"[^>]*th:(if|unless|each)=");
        });
    }

    /// Thymeleaf takes the name of a fragment for that of an element as well: `:: table` is every table of the file.
    @TestFactory
    Stream<DynamicTest> no_fragment_is_named_like_an_element_that_stands_beside_it() throws IOException {
        return each(template -> {
            var fragments = Pattern.compile("th:fragment=\"([a-z0-9]+)").matcher(template);
            while (fragments.find())
                assertThat(Pattern.compile("<%s[ >]".formatted(fragments.group(1)))
                                .matcher(template)
                                .results()
                                .count())
                        .as(fragments.group(1))
                        .isLessThanOrEqualTo(1);
        });
    }

    private interface Look {
        void at(String template);
    }

    private static Stream<DynamicTest> each(Look look) throws IOException {
        var root = Path.of("src/main/resources/templates");
        try (var files = Files.walk(root)) {
            var templates = files.filter(Files::isRegularFile).toList();
            assertThat(templates).isNotEmpty();
            return templates.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            root.relativize(file).toString(),
                            () -> look.at(Files.readString(file).replaceAll("(?s)<!--/\\*.*?\\*/-->", ""))));
        }
    }
}
