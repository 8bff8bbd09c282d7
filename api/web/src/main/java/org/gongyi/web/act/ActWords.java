package org.gongyi.web.act;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.gongyi.contract.Citation;
import org.gongyi.contract.Refusal;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/// The words of acts, blanks, choices, faults and refusals, in the two languages of the pages.
@Component
public final class ActWords {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    public ActWords() {
        source.setBasenames(
                "messages/acts",
                "messages/elections",
                "messages/disclosures",
                "messages/enums",
                "messages/estates",
                "messages/conventions",
                "messages/petitions",
                "messages/cadres",
                "messages/hearings",
                "messages/rolls",
                "messages/rules");
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

    /// The first of the keys that there are words for.
    String say(Locale spoken, String otherwise, List<String> keys) {
        return keys.stream()
                .map(key -> source.getMessage(key, null, null, spoken))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(otherwise);
    }

    /// The words in one language; what pages are given.
    public record Said(ActWords words, Locale locale) {

        public String say(String key, Object... with) {
            return words.say(locale, key, with);
        }

        /// The message of that key, where the key is made of something recorded that may be newer than the words.
        public Optional<String> maybe(String key) {
            return Optional.ofNullable(words.source.getMessage(key, null, null, locale));
        }

        /// Title of an act; its own name where it is none of ours.
        public String act(String act) {
            return words.say(locale, act, List.of("act." + act + ".title"));
        }

        public String help(String act) {
            return say("act." + act + ".help");
        }

        /// Label of a blank: of this record where it has one of its own, else of every blank of that name.
        public String field(Class<?> of, String name) {
            return words.say(locale, name, List.of("field." + of.getSimpleName() + "." + name, "field." + name));
        }

        /// What a pointer leads to, without its first slash: `lines/16/date` is 第 17 行 日期.
        public String place(String pointer) {
            var parts = pointer.split("/");
            if (parts.length < 3) return field(Refusal.class, pointer);
            return say("place.of-list", Long.parseLong(parts[1]) + 1, field(Refusal.class, parts[parts.length - 1]));
        }

        /// What one element of a list is called by its place: 第 3 笔, 第 3 人.
        ///
        /// @param number from 1
        public String row(Class<?> of, int number) {
            var own = "form.row." + of.getSimpleName();
            var key = maybe(own).isPresent() ? own : "form.row";
            return say(key, Integer.toString(number));
        }

        public String hint(Class<?> of, String name) {
            return words.say(locale, "", List.of("hint." + of.getSimpleName() + "." + name, "hint." + name));
        }

        /// What is said of a field that may be left out.
        public String optional(Class<?> of, String name) {
            return words.say(locale, say("form.optional"), List.of("optional." + of.getSimpleName() + "." + name));
        }

        /// What is wrong with one row of a sheet, without its place.
        public String row(Refusal.WrongRow row) {
            return words.say(locale, row.problem(), row.with().toArray());
        }

        /// Why what was said cannot be so.
        public String misfit(String problem) {
            return words.say(locale, problem, List.of("misfit." + problem));
        }

        public String choice(Enum<?> choice) {
            return say("enum." + choice.getDeclaringClass().getSimpleName() + "." + choice.name());
        }

        public String fault(Fault fault) {
            return say("fault." + WireName.of(fault.reason()), fault.limit());
        }

        /// The same for who fills in a form, which takes some values written otherwise than the wire does.
        public String formFault(Fault fault) {
            return words.say(locale, fault(fault), List.of("fault." + WireName.of(fault.reason()) + ".form"));
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
