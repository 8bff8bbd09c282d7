package org.gongyi.web.word;

import java.util.List;
import java.util.Locale;
import org.gongyi.contract.Check;
import org.gongyi.web.act.EnglishCheck;
import org.springframework.stereotype.Component;

/// A check in words. Chinese readers get the arithmetic as it was stored, for ever the same; for English it is told
/// again from the stored numbers.
@Component("checkText")
public final class CheckText {

    private final Wording words;
    private final LawText law;

    CheckText(Wording words, LawText law) {
        this.words = words;
        this.law = law;
    }

    /// One check as a page shows it.
    ///
    /// @param outcome `passed`, or the constant of [org.gongyi.contract.OnFail] in lower case: a style class
    /// @param verdict the outcome in one word: 符合, 无效
    /// @param consequence what a failed check means, in a sentence; empty where it passed
    public record Line(
            String rule,
            String title,
            boolean passed,
            String outcome,
            String verdict,
            String consequence,
            String arithmetic,
            String citation) {}

    public Line of(Check check) {
        var outcome = check.passed() ? "passed" : check.onFail().name().toLowerCase(Locale.ROOT);
        return new Line(
                check.rule(),
                title(check.rule()),
                check.passed(),
                outcome,
                check.passed() ? words.say("check.passed") : words.of(check.onFail()),
                check.passed()
                        ? ""
                        : words.say("check.consequence." + check.onFail().name()),
                words.isChinese() ? check.arithmetic() : EnglishCheck.of(check, words::maybe),
                law.of(check.citation()));
    }

    public List<Line> of(List<Check> checks) {
        return checks.stream().map(this::of).toList();
    }

    /// What a rule is about; its id where nobody has named it yet.
    public String title(String rule) {
        return words.maybe("rule." + rule + ".title").orElse(rule);
    }

    /// The name of a number in a check: `present` is 实到.
    public String number(String key) {
        return words.maybe("number." + key).orElse(key);
    }
}
