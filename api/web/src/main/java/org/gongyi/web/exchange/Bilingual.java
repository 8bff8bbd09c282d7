package org.gongyi.web.exchange;

import java.util.List;
import java.util.function.Function;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.exchange.Nist.InternationalizedText;
import org.gongyi.web.exchange.Nist.LanguageString;
import org.springframework.stereotype.Component;

/// Says things in both languages at once, and names as they are recorded.
@Component
final class Bilingual {

    private static final String CHINESE = "zh";
    private static final String ENGLISH = "en";

    private final Said chinese;
    private final Said english;

    Bilingual(ActWords words) {
        chinese = words.in(ActWords.CHINESE);
        english = words.in(ActWords.ENGLISH);
    }

    InternationalizedText both(Function<Said, String> said) {
        return new InternationalizedText(List.of(
                new LanguageString(said.apply(chinese), CHINESE), new LanguageString(said.apply(english), ENGLISH)));
    }

    /// One line a language, for a field that takes no more than a text.
    String lines(Function<Said, String> said) {
        return said.apply(chinese) + "\n" + said.apply(english);
    }

    String inChinese(Function<Said, String> said) {
        return said.apply(chinese);
    }

    /// A name of a person or place; nobody translates it.
    static InternationalizedText name(String recorded) {
        return new InternationalizedText(List.of(new LanguageString(recorded, CHINESE)));
    }

    static String body(Said said, Office office, CommunityKind kind) {
        return said.maybe("enum.Office." + office.name() + "." + kind.name()).orElseGet(() -> said.choice(office));
    }
}
