package org.gongyi.web.look;

import java.util.Locale;

/// How somebody wishes to read, kept in a cookie of their own browser and nowhere else: `zh-m-plain`, `en-l-elder`.
///
/// Every page has it as `look`. A cookie nobody could have been given is read as the usual look.
///
/// @param elder 长辈版 (GB/T 37668): type of 20 to 30 px, targets of 60 px, stronger contrast, nothing timed
/// @param here the address of the page at hand, to come back to after a switch
public record Look(Language language, Size size, boolean elder, String here) {

    /// Name of the cookie, and of the request attribute.
    public static final String NAME = "look";

    static final Look USUAL = new Look(Language.ZH, Size.M, false, "/");

    public enum Language {
        ZH(Locale.SIMPLIFIED_CHINESE, "zh-CN"),
        EN(Locale.ENGLISH, "en");

        private final Locale locale;
        private final String tag;

        Language(Locale locale, String tag) {
            this.locale = locale;
            this.tag = tag;
        }

        public Locale locale() {
            return locale;
        }

        public String tag() {
            return tag;
        }
    }

    /// 字号: 小 中 大
    public enum Size {
        S,
        M,
        L
    }

    static Look parse(String cookie) {
        if (!cookie.matches("(zh|en)-[sml]-(plain|elder)")) return USUAL;
        var parts = cookie.split("-", -1);
        return new Look(
                Language.valueOf(upper(parts[0])), Size.valueOf(upper(parts[1])), parts[2].equals("elder"), "/");
    }

    Look at(String here) {
        return new Look(language, size, elder, here);
    }

    /// The same with what a link of the page's head asks to change.
    Look with(String lang, String size, String mode) {
        return new Look(
                isOneOf(lang, "zh|en") ? Language.valueOf(upper(lang)) : language,
                isOneOf(size, "[sml]") ? Size.valueOf(upper(size)) : this.size,
                isOneOf(mode, "plain|elder") ? mode.equals("elder") : elder,
                here);
    }

    public Locale locale() {
        return language.locale();
    }

    /// Value of the `lang` attribute.
    public String tag() {
        return language.tag();
    }

    /// Value of the cookie.
    public String value() {
        return lower(language) + "-" + lower(size) + "-" + (elder ? "elder" : "plain");
    }

    /// Classes of the `html` element.
    public String classes() {
        return "size-" + lower(size) + (elder ? " elder" : "");
    }

    private static boolean isOneOf(String value, String choices) {
        return value.matches(choices);
    }

    private static String upper(String value) {
        return value.toUpperCase(Locale.ROOT);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
