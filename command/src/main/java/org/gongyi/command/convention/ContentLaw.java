package org.gongyi.command.convention;

import java.util.ArrayList;
import org.gongyi.command.weighing.Correction;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.convention.ConventionText;
import org.jspecify.annotations.Nullable;

/// What no convention may say (META-CONTENT, CONV-LEGAL). The ledger finds words and says where
/// they stand; whether they are against the law is judged by people, and who drafts must say why
/// the article may stand.
record ContentLaw(Weighing weighing) {

    private static final int PLACES_TOLD = 12;

    void look(String text) {
        var told = new ArrayList<String>();
        var convention = ConventionText.of(text);
        for (var concern : ContentConcern.values())
            concern.in(convention)
                    .forEach((word, places) ->
                            told.add("%s“%s”（%s）".formatted(String.join("、", places), word, concern.word())));
        weighing.guard(
                "CONV-LEGAL",
                "words",
                told.isEmpty(),
                told.isEmpty()
                        ? "逐字查找处罚、妇女权益、财产、人身、民主权利五类用词，没有发现；没有发现不等于合法"
                        : "逐字查找，不是法律判断，须由人判断并说明理由：%s%s"
                                .formatted(
                                        String.join(
                                                "；",
                                                told.stream().limit(PLACES_TOLD).toList()),
                                        told.size() > PLACES_TOLD ? "；等 %d 处".formatted(told.size()) : ""),
                new Figure("words", "用词", told.size()));
    }

    /// 撤销. The law of conventions lets a government order a correction and nothing more: whoever annuls one names what
    /// else lets it.
    void annulled(@Nullable String authority) {
        weighing.rule("META-CONTENT")
                .ifPresent(rule -> weighing.guard(
                        rule.id(),
                        "annulled",
                        false,
                        "%s，没有规定撤销；本次由%s撤销，须说明依据".formatted(Correction.orderedBy(rule), authority)));
    }

    /// 责令改正. Whom the law lets order it stands beside who did.
    void ordered(Office by) {
        weighing.rule("META-CONTENT")
                .ifPresent(rule -> weighing.guard(
                        rule,
                        false,
                        "内容被认定违反法律，责令改正；%s；本次由%s作出"
                                .formatted(Correction.orderedBy(rule), by == Office.COUNTY ? "县（区）人民政府" : "乡镇（街道）")));
        weighing.guard("CONV-LEGAL", false, "有条文被认定违反法律，改正前停止施行");
    }
}
