package org.gongyi.command.privacy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongyi.command.Circumstances;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Check;
import org.gongyi.contract.LedgerAct;
import org.jspecify.annotations.Nullable;

/// Nothing that everybody will read holds a number of a person, unless an article is named by which
/// it may (个人信息保护法 第二十五条、第二十八条). An entry is public for ever, so this is asked
/// before it is one, and by the law of the day on which it is: whenever what it tells of happened, it
/// is published today.
public final class PrivacyLaw {

    private static final int PLACES_TOLD = 5;

    private static final String BASIS = "公开依据";

    private static final String WHAT_TO_DO = "；请删去，或者在情况说明中写明“公开依据”和法条";

    private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百零〇0-9]{1,8}条");

    private final Weighing weighing;
    private final LocalDate today;

    public PrivacyLaw(Circumstances circumstances) {
        today = circumstances.today();
        weighing = new Weighing(circumstances, today);
    }

    /// Of an act that names no article.
    public List<Check> of(LedgerAct act) {
        return of(act, null, false, false);
    }

    /// Of an act that has no place of its own for the article: its reason names it after the words
    /// 公开依据, so that an article which explains something else justifies nothing.
    public List<Check> ofReasoned(LedgerAct act) {
        var reason = Objects.requireNonNullElse(act.reason(), "");
        var from = reason.indexOf(BASIS);
        var basis = from < 0 ? null : reason.substring(from + BASIS.length()).replaceFirst("^[:：\\s]+", "");
        return weigh(act, basis, WHAT_TO_DO, false, false);
    }

    /// @param basis by which article it may hold one; absent where it names none
    /// @param tellsPublic whether it is told as well that no number was found; `tellsSensitive` likewise
    public List<Check> of(LedgerAct act, @Nullable String basis, boolean tellsPublic, boolean tellsSensitive) {
        return weigh(act, basis, "", tellsPublic, tellsSensitive);
    }

    /// @param otherwise what is to be done where something is found and no article named
    private List<Check> weigh(
            LedgerAct act, @Nullable String basis, String otherwise, boolean tellsPublic, boolean tellsSensitive) {
        var places = places(PublicText.of(act));
        tell("PII-PUB", places, false, basis, otherwise, tellsPublic);
        tell("PII-SENS", places, true, basis, otherwise, tellsSensitive);
        return weighing.checks();
    }

    private Map<PersonalData, Set<String>> places(List<PublicText> texts) {
        var places = new EnumMap<PersonalData, Set<String>>(PersonalData.class);
        for (var text : texts)
            for (var kind : text.notMeantToBeTold(PersonalData.in(text.text(), today)))
                places.computeIfAbsent(kind, _ -> new TreeSet<>()).add(text.place());
        return places;
    }

    /// @param always whether it is told as well that nothing was found
    private void tell(
            String rule,
            Map<PersonalData, Set<String>> places,
            boolean sensitive,
            @Nullable String basis,
            String otherwise,
            boolean always) {
        var found = places.entrySet().stream()
                .filter(one -> one.getKey().isSensitive() == sensitive)
                .toList();
        if (found.isEmpty() && !always) return;
        var told = found.stream()
                .map(one -> "%s（%s）".formatted(one.getKey().word(), where(one.getValue())))
                .collect(Collectors.joining("、"));
        var named = basis != null && ARTICLE.matcher(basis).find();
        weighing.guard(
                rule,
                found.isEmpty() || named,
                found.isEmpty() ? "没有发现个人号码" : sentence(told, basis, named) + (named ? "" : otherwise),
                new Figure(
                        "personal",
                        "处",
                        found.stream().mapToInt(one -> one.getValue().size()).sum()));
    }

    private static String sentence(String told, @Nullable String basis, boolean named) {
        if (named) return "含有%s，公开依据：%s".formatted(told, basis);
        return basis == null ? "发现" + told : "发现%s，公开依据“%s”没有写明法条".formatted(told, basis);
    }

    private static String where(Set<String> places) {
        var told = places.stream().limit(PLACES_TOLD).collect(Collectors.joining("，"));
        return places.size() > PLACES_TOLD ? "%s 等 %d 处".formatted(told, places.size()) : told;
    }
}
