package org.gongyi.web.disclosure;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongyi.contract.Check;
import org.gongyi.contract.disclosure.PreparingAct;
import org.gongyi.contract.disclosure.PreparingAct.PrepareStatement;
import org.gongyi.web.desk.SheetedList;
import org.gongyi.web.sheet.Column;
import org.gongyi.web.sheet.Column.Kind;
import org.gongyi.web.sheet.Layout;
import org.gongyi.web.sheet.Table;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The sheet that an account is kept in: one receipt or payment a row, in 元, with the balance after it where the
/// book has one. The picture of a voucher is that file of the form whose name is the voucher's number.
@Component
final class StatementSheet implements SheetedList {

    static final String DATE = "日期";
    static final String VOUCHER = "凭证号";
    static final String PURPOSE = "摘要";
    static final String INCOME = "收入";
    static final String EXPENSE = "支出";
    static final String BALANCE = "余额";
    static final String BUDGET_LINE = "预算科目";
    static final String PAYEE = "收付对象";
    static final String HANDLER = "经手人";
    static final String APPROVER = "审批人";
    static final String COSIGNER = "会签人";
    static final String STAMPED = "监督章";
    static final String RESOLUTION = "决议";

    private static final Layout SHEET = new Layout(
            "收支明细",
            List.of(
                    new Column(DATE, Set.of("记账日期", "date"), Kind.DAY, true, "2026-01-08"),
                    new Column(VOUCHER, Set.of("凭证", "凭证编号", "voucher"), Kind.CODE, true, "（示例）记-001"),
                    new Column(PURPOSE, Set.of("用途", "事由", "项目", "purpose"), Kind.TEXT, true, "村道路灯维修"),
                    new Column(INCOME, amounts(INCOME, "income"), Kind.NUMBER, false, ""),
                    new Column(EXPENSE, amounts(EXPENSE, "expense"), Kind.NUMBER, false, "1280.50"),
                    new Column(BALANCE, amounts(BALANCE, "balance"), Kind.NUMBER, false, ""),
                    new Column(BUDGET_LINE, Set.of("科目", "budget line"), Kind.TEXT, false, "公益支出"),
                    new Column(PAYEE, Set.of("收付款对象", "对象类别", "payee"), Kind.TEXT, true, "企业"),
                    new Column(HANDLER, Set.of("经办人", "handler"), Kind.TEXT, false, "周小兰"),
                    new Column(APPROVER, Set.of("批准人", "approver"), Kind.TEXT, false, "王德明"),
                    new Column(COSIGNER, Set.of("联签人", "cosigner"), Kind.TEXT, false, ""),
                    new Column(STAMPED, Set.of("监督委员会盖章", "stamped"), Kind.TEXT, false, "是"),
                    new Column(RESOLUTION, Set.of("决议编号", "resolution"), Kind.CODE, false, "")),
            PreparingAct.MOST_LINES);

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            entry("date", DATE),
            entry("voucher", VOUCHER),
            entry("picture", VOUCHER),
            entry("purpose", PURPOSE),
            entry("amount", EXPENSE),
            entry("flow", EXPENSE),
            entry("budgetLine", BUDGET_LINE),
            entry("payee", PAYEE),
            entry("handler", HANDLER),
            entry("approver", APPROVER),
            entry("cosigner", COSIGNER),
            entry("stamped", STAMPED),
            entry("resolution", RESOLUTION));

    private static final Shape SHAPE = new Shape(PrepareStatement.class, "lines", SHEET, COLUMNS);

    /// Name of the number of vouchers that come again, in what the law found (DISC-FIN-ARITH).
    private static final String TWICE = "twice";

    private static Set<String> amounts(String name, String english) {
        return Set.of(name + "金额", name + "（元）", name + "(元)", english);
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Elements read(Table table, ObjectNode around, Place place) {
        return new StatementRows(table, around).read();
    }

    /// A voucher that comes twice is told as lines of the whole; whoever has the sheet looks for rows.
    @Override
    public List<Doubt> doubted(List<Check> failed, List<JsonNode> all) {
        if (failed.stream().noneMatch(check -> check.numbers().containsKey(TWICE))) return List.of();
        var seen = new HashSet<String>();
        return IntStream.range(0, all.size())
                .filter(i -> !seen.add(all.get(i).path("voucher").asString("")))
                .mapToObj(i -> new Doubt(i, "voucher", "voucher-twice"))
                .toList();
    }
}
