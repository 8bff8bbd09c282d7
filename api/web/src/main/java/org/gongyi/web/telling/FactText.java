package org.gongyi.web.telling;

import org.gongyi.contract.Check;
import org.gongyi.contract.fact.FactEvent;
import org.gongyi.contract.fact.FactEvent.FactErased;
import org.gongyi.web.word.LawText;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is said of something that happened to an earlier entry.
@Component
final class FactText {

    private static final String ERASURE = "PII-DEL";

    private final Wording words;
    private final LawText law;

    FactText(Wording words, LawText law) {
        this.words = words;
        this.law = law;
    }

    Telling tell(FactEvent event, Telling telling) {
        return switch (event) {
            case FactErased e ->
                telling.record("erasedOf", e.position())
                        .fact(
                                "erased",
                                words.say(
                                        "erased.count",
                                        e.digests().size(),
                                        e.attachments().size()))
                        .fact("erasureBasis", words.of(e.basis()))
                        .fact("law", article(e))
                        .maybeDay("keptUntil", e.keptUntil())
                        .text("grounds", e.grounds());
        };
    }

    private @Nullable String article(FactErased event) {
        return event.findings().checks().stream()
                .filter(check -> check.rule().equals(ERASURE))
                .map(Check::citation)
                .map(law::of)
                .findFirst()
                .orElse(null);
    }
}
