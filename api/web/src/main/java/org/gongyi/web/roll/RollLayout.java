package org.gongyi.web.roll;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyi.contract.roll.Ground;
import org.gongyi.contract.roll.RollCommand;
import org.gongyi.web.sheet.Column;
import org.gongyi.web.sheet.Column.Kind;
import org.gongyi.web.sheet.Layout;

/// The sheet that a roll is handed in as: one voter a row.
public final class RollLayout {

    static final String NAME = "姓名";
    static final String ID_NUMBER = "身份证号";
    static final String GROUP = "小组";
    static final String HOUSEHOLD = "户号";
    static final String GROUND = "登记情形";
    static final String SINCE = "起始日";
    static final String DECLARED = "本人表示";
    static final String AGREED = "同意";
    static final String DEPRIVED = "剥夺政治权利";
    static final String HOUSEHOLD_REPRESENTATIVE = "户代表";
    static final String RESIDENT_REPRESENTATIVE = "居民代表";

    public static final Layout SHEET = new Layout(
            "选民登记",
            List.of(
                    new Column(NAME, Set.of("name"), Kind.TEXT, true, "（示例）王小明"),
                    new Column(
                            ID_NUMBER, Set.of("公民身份号码", "身份证号码", "id number"), Kind.CODE, true, "510421199001010000"),
                    new Column(GROUP, Set.of("村民小组", "居民小组", "group"), Kind.TEXT, false, "一组"),
                    new Column(HOUSEHOLD, Set.of("户", "household"), Kind.CODE, false, "12"),
                    new Column(GROUND, Set.of("ground"), Kind.TEXT, true, "户籍并居住"),
                    new Column(SINCE, Set.of("since"), Kind.DAY, false, ""),
                    new Column(DECLARED, Set.of("本人申请", "declared"), Kind.TEXT, false, "是"),
                    new Column(AGREED, Set.of("会议同意", "agreed"), Kind.TEXT, false, ""),
                    new Column(DEPRIVED, Set.of("deprived"), Kind.TEXT, false, "否"),
                    new Column(HOUSEHOLD_REPRESENTATIVE, Set.of("household representative"), Kind.TEXT, false, "否"),
                    new Column(RESIDENT_REPRESENTATIVE, Set.of("representative"), Kind.TEXT, false, "否")),
            RollCommand.MOST_VOTERS);

    /// The column of each field of a registration.
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            entry("name", NAME),
            entry("idNumber", ID_NUMBER),
            entry("group", GROUP),
            entry("household", HOUSEHOLD),
            entry("ground", GROUND),
            entry("since", SINCE),
            entry("declared", DECLARED),
            entry("agreed", AGREED),
            entry("deprived", DEPRIVED),
            entry("householdRepresentative", HOUSEHOLD_REPRESENTATIVE),
            entry("residentRepresentative", RESIDENT_REPRESENTATIVE));

    private static final Map<String, Ground> GROUNDS = Map.of(
            "户籍并居住", Ground.LIVING_HERE,
            "户籍在外居住", Ground.LIVING_ELSEWHERE,
            "居住一年", Ground.NEWCOMER,
            "村务工作一年", Ground.VILLAGE_WORKER,
            "本地居民", Ground.RESIDENT,
            "户籍", Ground.REGISTERED_HERE,
            "常住", Ground.HABITUAL_RESIDENT,
            "社区工作者", Ground.COMMUNITY_WORKER);

    private RollLayout() {}

    /// A column and the field of a registration that is read from it.
    public record Field(String column, String name) {}

    /// In the order of the sheet.
    public static List<Field> fields() {
        return SHEET.columns().stream()
                .flatMap(column -> COLUMNS.entrySet().stream()
                        .filter(of -> of.getValue().equals(column.name()))
                        .map(of -> new Field(column.name(), of.getKey())))
                .toList();
    }

    /// The column that a field of a registration is read from.
    public static String column(String field) {
        return COLUMNS.getOrDefault(field, "");
    }

    /// Every word for a ground that the sheet knows.
    public static Map<String, Ground> grounds() {
        return GROUNDS;
    }

    /// By its word in the sheet, or its name in the API.
    static Optional<Ground> ground(String text) {
        var ground = GROUNDS.get(text);
        if (ground != null) return Optional.of(ground);
        var name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Ground.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
