package org.gongyi.web.disclosure;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongyi.contract.Check;
import org.gongyi.contract.disclosure.Fen;
import org.gongyi.contract.disclosure.Flow;
import org.gongyi.contract.disclosure.PayeeClass;
import org.gongyi.contract.disclosure.PreparingAct;
import org.gongyi.contract.disclosure.PreparingAct.PrepareStatement;
import org.gongyi.web.act.WireName;
import org.gongyi.web.desk.SheetedList;
import org.gongyi.web.desk.Yuan;
import org.gongyi.web.sheet.Column;
import org.gongyi.web.sheet.Column.Kind;
import org.gongyi.web.sheet.Layout;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;
import org.gongyi.web.sheet.Table;
import org.gongyi.web.sheet.Table.Row;
import org.gongyi.web.sheet.YesOrNo;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The sheet that an account is kept in: one receipt or payment a row, in 元, with the balance after it where the
/// book has one. The picture of a voucher is that file of the form whose name is the voucher's number.
@Component
final class StatementSheet implements SheetedList {

    private static final String DATE = "日期";
    private static final String VOUCHER = "凭证号";
    private static final String PURPOSE = "摘要";
    private static final String INCOME = "收入";
    private static final String EXPENSE = "支出";
    private static final String BALANCE = "余额";
    private static final String BUDGET_LINE = "预算科目";
    private static final String PAYEE = "收付对象";
    private static final String HANDLER = "经手人";
    private static final String APPROVER = "审批人";
    private static final String COSIGNER = "会签人";
    private static final String STAMPED = "监督章";
    private static final String RESOLUTION = "决议";

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

    private static final Map<String, String> TEXTS = Map.of(
            "voucher", VOUCHER,
            "purpose", PURPOSE,
            "budgetLine", BUDGET_LINE,
            "handler", HANDLER,
            "approver", APPROVER,
            "cosigner", COSIGNER,
            "resolution", RESOLUTION);

    private static final Map<String, PayeeClass> PAYEES = Map.ofEntries(
            entry("村民", PayeeClass.RESIDENT),
            entry("居民", PayeeClass.RESIDENT),
            entry("个人", PayeeClass.RESIDENT),
            entry("干部", PayeeClass.STAFF),
            entry("工作人员", PayeeClass.STAFF),
            entry("企业", PayeeClass.BUSINESS),
            entry("商户", PayeeClass.BUSINESS),
            entry("机关", PayeeClass.PUBLIC_BODY),
            entry("事业单位", PayeeClass.PUBLIC_BODY),
            entry("机关事业单位", PayeeClass.PUBLIC_BODY),
            entry("集体经济组织", PayeeClass.COLLECTIVE),
            entry("集体", PayeeClass.COLLECTIVE),
            entry("其他", PayeeClass.OTHER));

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
    public Elements read(Table table, ObjectNode around) {
        var reading = new Lines(table, pictures(around.path("files")));
        var opening = around.path("opening");
        if (opening.isIntegralNumber()) reading.balance = Optional.of(opening.longValue());
        table.rows().forEach(reading::add);
        return new Elements(reading.elements, reading.faults);
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

    /// The digest of each file by its name, which has lost its ending where it was taken in.
    private static Map<String, String> pictures(JsonNode files) {
        var byName = new HashMap<String, String>();
        for (var file : files) {
            byName.put(file.path("name").asString(""), file.path("digest").asString(""));
        }
        return byName;
    }

    /// The rows of one sheet, one after the other, with the balance they lead to.
    private static final class Lines {
        private final Table table;
        private final Map<String, String> pictures;
        private final List<ObjectNode> elements = new ArrayList<>();
        private final List<SheetFault> faults = new ArrayList<>();
        /// In 分; nothing where the opening balance is not known, or a row could not be added.
        private Optional<Long> balance = Optional.empty();

        Lines(Table table, Map<String, String> pictures) {
            this.table = table;
            this.pictures = pictures;
        }

        void add(Row row) {
            var line = JsonNodeFactory.instance.objectNode();
            line.put("date", row.text(DATE));
            TEXTS.forEach((field, column) -> put(line, field, row.text(column)));
            amount(row)
                    .ifPresentOrElse(
                            amount -> {
                                line.put("flow", WireName.of(amount.flow()));
                                line.put("amount", amount.fen());
                                balance = balance.map(before -> before + amount.signed());
                                balance(row);
                            },
                            () -> balance = Optional.empty());
            payee(row).ifPresent(payee -> line.put("payee", WireName.of(payee)));
            line.put("stamped", stamped(row));
            put(line, "picture", pictures.getOrDefault(row.text(VOUCHER), ""));
            elements.add(line);
        }

        private static void put(ObjectNode line, String field, String text) {
            if (!text.isEmpty()) line.put(field, text);
        }

        private record Amount(Flow flow, long fen) {
            long signed() {
                return flow == Flow.INCOME ? fen : -fen;
            }
        }

        /// Either of the two columns, never both, never below zero.
        private Optional<Amount> amount(Row row) {
            var isIncome = isSomething(row.text(INCOME));
            if (isIncome == isSomething(row.text(EXPENSE))) return wrong(row, EXPENSE, Reason.ONE_AMOUNT);
            var column = isIncome ? INCOME : EXPENSE;
            var fen = Yuan.fen(row.text(column));
            if (fen.isEmpty() || fen.getAsLong() <= 0 || fen.getAsLong() > Fen.MOST)
                return wrong(row, column, Reason.NOT_MONEY);
            return Optional.of(new Amount(isIncome ? Flow.INCOME : Flow.EXPENSE, fen.getAsLong()));
        }

        /// Books write a nought where nothing moved.
        private static boolean isSomething(String amount) {
            return !amount.isEmpty() && !amount.equals("0");
        }

        /// A balance that the book has must be the one its rows lead to; after a wrong one the next rows are
        /// judged by it, so that one slip is told once.
        private void balance(Row row) {
            var text = row.text(BALANCE);
            if (text.isEmpty() || balance.isEmpty()) return;
            var told = Yuan.fen(text);
            if (told.isEmpty()) {
                wrong(row, BALANCE, Reason.NOT_MONEY);
                return;
            }
            if (told.getAsLong() == balance.get()) return;
            faults.add(new SheetFault(
                    row.number(),
                    table.letters().getOrDefault(BALANCE, ""),
                    Reason.BALANCE_DIFFERS,
                    Yuan.of(balance.get()),
                    0));
            balance = Optional.of(told.getAsLong());
        }

        private Optional<PayeeClass> payee(Row row) {
            var payee = PAYEES.get(row.text(PAYEE));
            return payee == null ? wrong(row, PAYEE, Reason.NOT_A_PAYEE) : Optional.of(payee);
        }

        private boolean stamped(Row row) {
            var answer = YesOrNo.of(row.text(STAMPED));
            if (answer.isEmpty()) wrong(row, STAMPED, Reason.NOT_YES_OR_NO);
            return answer.orElse(false);
        }

        private <T> Optional<T> wrong(Row row, String column, Reason reason) {
            faults.add(table.fault(row, column, reason));
            return Optional.empty();
        }
    }
}
