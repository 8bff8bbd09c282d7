package org.gongyi.web.word;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.fact.FactQuery.Erasure;
import org.springframework.stereotype.Component;

/// What stands in the place of something that was erased: the day, the office and the article.
@Component
public final class ErasureText {

    private final Wording words;
    private final LawText law;

    ErasureText(Wording words, LawText law) {
        this.words = words;
        this.law = law;
    }

    /// 已依法删除：2026年3月5日，村民委员会，《个人信息保护法》第四十七条（2021年11月1日起的文本）
    public String of(Erasure erasure, CommunityKind kind) {
        var citation = erasure.citation();
        return words.say(
                "sealed.erased",
                words.date(erasure.occurredOn()),
                words.of(erasure.office(), kind),
                citation == null ? words.of(erasure.basis()) : law.of(citation));
    }

    /// By digest, for a page that shows many.
    public Gone gone(List<Erasure> erasures, CommunityKind kind) {
        Map<String, String> told =
                erasures.stream().collect(toMap(Erasure::digest, one -> of(one, kind), (first, _) -> first));
        return digest -> Optional.ofNullable(told.get(digest));
    }

    /// The sentence for a digest whose value is gone.
    public interface Gone extends Function<String, Optional<String>> {

        Gone NOTHING = _ -> Optional.empty();
    }
}
