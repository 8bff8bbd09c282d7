package org.gongyi.web.word;

import org.springframework.context.support.ResourceBundleMessageSource;

/// The words of pages without the pages.
public final class WordsForTests {

    private WordsForTests() {}

    public static Wording of(String... bundles) {
        var words = new ResourceBundleMessageSource();
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setBasenames(bundles);
        return new Wording(words);
    }
}
