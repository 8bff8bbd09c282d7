package org.gongyi.web.word;

import java.util.regex.Pattern;
import org.gongyi.contract.Citation;
import org.springframework.stereotype.Component;

/// A provision as people cite it. Laws are stored by their Chinese names; an English name that is missing leaves the
/// Chinese one standing, which is still right.
@Component("lawText")
public final class LawText {

    private static final Pattern ARTICLE = Pattern.compile("第([一二三四五六七八九十百千零〇]+)(条|款|项)");
    private static final String DIGITS = "零一二三四五六七八九";

    private final Wording words;

    LawText(Wording words) {
        this.words = words;
    }

    /// 《村民委员会组织法》第三十条（2026年1月1日起施行）
    public String of(Citation citation) {
        return words.say(
                "law.citation", name(citation.law()), article(citation.article()), words.date(citation.version()));
    }

    private String name(String law) {
        return words.isChinese()
                ? law
                : words.maybe("law." + law.replace(' ', '_')).orElse(law);
    }

    /// 第二十六条第一款 → Art. 26 para. 1
    private String article(String article) {
        if (words.isChinese()) return article;
        return ARTICLE.matcher(article)
                .replaceAll(part -> words.say(unit(part.group(2)), Integer.toString(numeral(part.group(1)))) + " ")
                .replace("、", "; ")
                .replaceAll("\\s+(;|$)", "$1");
    }

    private static String unit(String unit) {
        return switch (unit) {
            case "条" -> "law.article";
            case "款" -> "law.paragraph";
            default -> "law.item";
        };
    }

    /// 一千零四十五 → 1045
    static int numeral(String words) {
        int sum = 0;
        int digit = 0;
        for (char c : words.toCharArray()) {
            int unit = switch (c) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1000;
                default -> 1;
            };
            if (unit > 1) sum += Math.max(digit, 1) * unit;
            digit = unit > 1 ? 0 : Math.max(DIGITS.indexOf(c), 0);
        }
        return sum + digit;
    }
}
