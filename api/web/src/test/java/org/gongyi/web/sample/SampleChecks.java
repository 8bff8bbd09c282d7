package org.gongyi.web.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.Duty;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.jspecify.annotations.Nullable;

/// Checks and duties as the rules write them.
final class SampleChecks {

    static final Citation VL26_30 = new Citation("村民委员会组织法", "第三十条第一款、第二款", LocalDate.of(2026, 1, 1));
    static final Citation VL26_35 = new Citation("村民委员会组织法", "第三十五条第二款第一项", LocalDate.of(2026, 1, 1));
    static final Citation BRANCH = new Citation("中国共产党支部工作条例（试行）", "第十一条", LocalDate.of(2018, 10, 28));
    static final Citation PANZHIHUA =
            new Citation("中共攀枝花市委、攀枝花市人民政府关于全面提升城乡社区建设水平的意见（攀委发〔2015〕10号）", "三（三）2", LocalDate.of(2015, 6, 24));

    private SampleChecks() {}

    static Check quorum(int present, int needed, boolean passed) {
        return new Check(
                "DM-VR-QUORUM",
                passed,
                OnFail.VOID,
                numbers("expected", 60, "present", present, "needed", needed),
                "应到 60，实到 %d，须达 40（三分之二以上：%d×3=%d，60×2=120）".formatted(present, present, present * 3),
                VL26_30);
    }

    static Check pass(int present, int inFavour, int needed, boolean passed) {
        return new Check(
                "DM-VR-PASS",
                passed,
                OnFail.NOT_PASSED,
                numbers("present", present, "inFavour", inFavour, "needed", needed),
                "实到 %d，赞成 %d，须达 %d（过半数：%d×2=%d，%d×1=%d）"
                        .formatted(present, inFavour, needed, inFavour, inFavour * 2, present, present),
                VL26_30);
    }

    static Check partyQuorum() {
        return new Check(
                "DM-PM-QUORUM",
                true,
                OnFail.VOID,
                numbers("expected", 34, "present", 29, "needed", 17),
                "应到 34，实到 29，须达 17（半数以上：29×2=58，34×1=34）",
                BRANCH);
    }

    static Check partyPass() {
        return new Check(
                "DM-PM-PASS",
                true,
                OnFail.NOT_PASSED,
                numbers("expected", 34, "inFavour", 27, "needed", 18),
                "应到 34，赞成 27，须达 18（过半数：27×2=54，34×1=34）",
                BRANCH);
    }

    static Check base(boolean passed) {
        return new Check(
                "DM-BASE",
                passed,
                OnFail.WARN,
                numbers("sheet", 11, "registered", passed ? 11 : 12),
                "应到人数：表列 11，花名册 %d，按花名册计".formatted(passed ? 11 : 12),
                new Citation("村民委员会组织法", "第三十九条", LocalDate.of(2026, 1, 1)));
    }

    static Check order(String rule, String sentence) {
        return new Check(rule, true, OnFail.BLOCK, Map.of(), sentence, PANZHIHUA);
    }

    static Check noNewDecision() {
        return new Check(
                "SY-6",
                false,
                OnFail.WARN,
                numbers("extraCost", 860_000),
                "增加 8,600.00 元，没有新的决议",
                new Citation("村民委员会组织法", "第十二条", LocalDate.of(2026, 1, 1)));
    }

    static Duty duty(String key, String rule, Office office, LocalDate due) {
        return new Duty(key, rule, office, due, rule.equals("SY-S") ? PANZHIHUA : VL26_35);
    }

    static Findings found(List<Check> checks, List<Duty> duties, @Nullable String reason) {
        return new Findings("2026.1-3f9c", checks, duties, reason);
    }

    static Findings found(Check... checks) {
        return found(List.of(checks), List.of(), null);
    }

    private static Map<String, Long> numbers(Object... pairs) {
        var numbers = new LinkedHashMap<String, Long>();
        for (int i = 0; i < pairs.length; i += 2) {
            numbers.put((String) pairs[i], ((Integer) pairs[i + 1]).longValue());
        }
        return numbers;
    }
}
