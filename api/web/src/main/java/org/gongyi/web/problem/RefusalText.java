package org.gongyi.web.problem;

import java.util.List;
import org.gongyi.contract.Refusal;
import org.gongyi.web.word.CheckText;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// A refusal in words: for `templates/refusal.html` and for whoever answers an act with a page.
@Component("refusalText")
public final class RefusalText {

    private final Wording words;
    private final CheckText checks;

    RefusalText(Wording words, CheckText checks) {
        this.words = words;
        this.checks = checks;
    }

    /// @param sentence why, in one sentence
    public record Sheet(String sentence, List<CheckText.Line> failed, List<CheckText.Line> passed) {}

    public Sheet of(Refusal refusal) {
        var lines = checks.of(refusal.checks());
        return new Sheet(
                sentence(refusal),
                lines.stream().filter(line -> !line.passed()).toList(),
                lines.stream().filter(CheckText.Line::passed).toList());
    }

    private String sentence(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Unlawful _ -> words.say("refusal.unlawful");
            case Refusal.OutOfOrder _ -> words.say("refusal.out-of-order");
            case Refusal.ReasonNeeded _ -> words.say("refusal.reason-needed");
            case Refusal.WrongRows r -> words.say("refusal.wrong-rows", r.all());
            case Refusal.NotAuthorized _ -> words.say("refusal.not-authorized");
            case Refusal.DoesNotFit r ->
                words.say("refusal.does-not-fit", words.maybe(r.problem()).orElse(r.field()));
            case Refusal.Unknown r -> words.say("refusal.unknown", r.subject());
        };
    }
}
