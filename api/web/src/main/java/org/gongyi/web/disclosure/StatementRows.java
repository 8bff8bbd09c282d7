package org.gongyi.web.disclosure;

import static java.util.Map.entry;
import static org.gongyi.web.disclosure.StatementSheet.APPROVER;
import static org.gongyi.web.disclosure.StatementSheet.BALANCE;
import static org.gongyi.web.disclosure.StatementSheet.BUDGET_LINE;
import static org.gongyi.web.disclosure.StatementSheet.COSIGNER;
import static org.gongyi.web.disclosure.StatementSheet.DATE;
import static org.gongyi.web.disclosure.StatementSheet.EXPENSE;
import static org.gongyi.web.disclosure.StatementSheet.HANDLER;
import static org.gongyi.web.disclosure.StatementSheet.INCOME;
import static org.gongyi.web.disclosure.StatementSheet.PAYEE;
import static org.gongyi.web.disclosure.StatementSheet.PURPOSE;
import static org.gongyi.web.disclosure.StatementSheet.RESOLUTION;
import static org.gongyi.web.disclosure.StatementSheet.STAMPED;
import static org.gongyi.web.disclosure.StatementSheet.VOUCHER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyi.contract.disclosure.Fen;
import org.gongyi.contract.disclosure.Flow;
import org.gongyi.contract.disclosure.PayeeClass;
import org.gongyi.web.act.WireName;
import org.gongyi.web.desk.SheetedList.Elements;
import org.gongyi.web.desk.Yuan;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;
import org.gongyi.web.sheet.Table;
import org.gongyi.web.sheet.Table.Row;
import org.gongyi.web.sheet.YesOrNo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The rows of one sheet, one after the other, with the balance they lead to.
final class StatementRows {

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

    private final Table table;
    private final Map<String, String> pictures;
    private final List<ObjectNode> elements = new ArrayList<>();
    private final List<SheetFault> faults = new ArrayList<>();
    /// In 分; nothing where the opening balance is not known, or a row could not be added.
    private Optional<Long> balance = Optional.empty();

    /// @param around the form, which has the opening balance and the files
    StatementRows(Table table, JsonNode around) {
        this.table = table;
        this.pictures = pictures(around.path("files"));
        var opening = around.path("opening");
        if (opening.isIntegralNumber()) balance = Optional.of(opening.longValue());
    }

    Elements read() {
        table.rows().forEach(this::add);
        return new Elements(elements, faults);
    }

    /// The digest of each file by its name, which has lost its ending where it was taken in.
    private static Map<String, String> pictures(JsonNode files) {
        var byName = new HashMap<String, String>();
        for (var file : files) {
            byName.put(file.path("name").asString(""), file.path("digest").asString(""));
        }
        return byName;
    }

    private void add(Row row) {
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
