package org.gongyi.web.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyi.contract.disclosure.PreparingAct;
import org.gongyi.contract.disclosure.PreparingAct.PrepareBeneficiaries;
import org.gongyi.web.desk.SheetedList;
import org.gongyi.web.desk.Yuan;
import org.gongyi.web.sheet.Column;
import org.gongyi.web.sheet.Column.Kind;
import org.gongyi.web.sheet.Layout;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;
import org.gongyi.web.sheet.Table;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The sheet of who received relief or an allowance: name, group, amount in 元. It has no column for anything else, so
/// numbers of papers and accounts, illnesses and addresses are told as what must be deleted (PII-SENS). A whole name is
/// masked where it is read, and goes no further.
@Component
final class BeneficiarySheet implements SheetedList {

    private static final String NAME = "姓名";
    private static final String GROUP = "组别";
    private static final String AMOUNT = "金额";

    private static final Layout SHEET = new Layout(
            "发放名单",
            List.of(
                    new Column(NAME, Set.of("户主", "户主姓名", "name"), Kind.TEXT, true, "（示例）张*"),
                    new Column(GROUP, Set.of("小组", "村民小组", "居民小组", "group"), Kind.TEXT, true, "一组"),
                    new Column(AMOUNT, Set.of("金额（元）", "金额(元)", "发放金额", "amount"), Kind.NUMBER, true, "360.00")),
            PreparingAct.MOST_LINES);

    private static final Shape SHAPE = new Shape(
            PrepareBeneficiaries.class, "beneficiaries", SHEET, Map.of("name", NAME, "group", GROUP, "amount", AMOUNT));

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Elements read(Table table, ObjectNode around, Place place) {
        var elements = new ArrayList<ObjectNode>();
        var faults = new ArrayList<SheetFault>();
        for (var row : table.rows()) {
            var fen = Yuan.fen(row.text(AMOUNT));
            if (fen.isEmpty() || fen.getAsLong() <= 0) faults.add(table.fault(row, AMOUNT, Reason.NOT_MONEY));
            elements.add(JsonNodeFactory.instance
                    .objectNode()
                    .put("name", MaskedName.of(row.text(NAME)))
                    .put("group", row.text(GROUP))
                    .put("amount", fen.orElse(0)));
        }
        return new Elements(elements, faults);
    }
}
