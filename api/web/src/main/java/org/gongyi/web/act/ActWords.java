package org.gongyi.web.act;

import java.util.Locale;
import org.gongyi.contract.Citation;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/// The words of acts, blanks, choices, faults and refusals, in the two languages of the pages.
@Component
public final class ActWords {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    public ActWords() {
        source.setBasename("messages/acts");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
    }

    /// English for whoever asks for English, Chinese for everybody else.
    public static Locale spoken(Locale wanted) {
        return wanted.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
    }

    public Said in(Locale wanted) {
        return new Said(this, spoken(wanted));
    }

    String say(Locale spoken, String key, Object... with) {
        return source.getMessage(key, with, spoken);
    }

    /// The words in one language; what pages are given.
    public record Said(ActWords words, Locale locale) {

        public String say(String key, Object... with) {
            return words.say(locale, key, with);
        }

        public String act(String act) {
            return say("act." + act + ".title");
        }

        public String help(String act) {
            return say("act." + act + ".help");
        }

        public String field(String name) {
            return say("field." + name);
        }

        public String choice(Enum<?> choice) {
            return say("choice." + Kebab.of(choice.getDeclaringClass()) + "." + Kebab.of(choice));
        }

        public String fault(Fault fault) {
            return say("fault." + Kebab.of(fault.reason()), fault.limit());
        }

        /// 《村民委员会组织法》第三十条
        public String citation(Citation citation) {
            return "《%s》%s".formatted(citation.law(), citation.article());
        }

        public boolean isEnglish() {
            return locale.equals(ENGLISH);
        }
    }
}
