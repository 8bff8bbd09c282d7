package org.gongyi.web.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.gongyi.contract.CommunityCode;
import org.gongyi.web.desk.SheetedList.Elements;
import org.gongyi.web.desk.SheetedList.Place;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;
import org.gongyi.web.sheet.Table;
import org.gongyi.web.sheet.Table.Row;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The book of a village is taken as it is kept: to the 分, row by row, or not at all.
class StatementSheetTest {

    private static final Place PLACE = new Place(new CommunityCode("510402002001"), "");
    private static final Map<String, String> LETTERS =
            Map.of("日期", "A", "凭证号", "B", "摘要", "C", "收入", "D", "支出", "E", "余额", "F", "收付对象", "G", "监督章", "H");

    private final StatementSheet sheet = new StatementSheet();

    @Test
    void an_income_and_an_expense_are_read_to_the_fen() {
        var lines = read(around(0), row("收入", "3000.5"), row("支出", "0.01", "监督章", "是"))
                .all();

        assertThat(lines.get(0).path("flow").asString()).isEqualTo("income");
        assertThat(lines.get(0).path("amount").longValue()).isEqualTo(300_050);
        assertThat(lines.get(0).path("stamped").booleanValue()).isFalse();
        assertThat(lines.get(1).path("flow").asString()).isEqualTo("expense");
        assertThat(lines.get(1).path("amount").longValue()).isEqualTo(1);
        assertThat(lines.get(1).path("stamped").booleanValue()).isTrue();
    }

    @Test
    void a_nought_beside_an_amount_is_no_amount() {
        assertThat(read(around(0), row("收入", "0", "支出", "12")).faults()).isEmpty();
    }

    @Test
    void a_row_with_both_amounts_or_with_none_is_told_at_its_place() {
        var faults = read(around(0), row("收入", "1", "支出", "1"), row()).faults();

        assertThat(faults)
                .extracting(SheetFault::row, SheetFault::column, SheetFault::reason)
                .containsExactly(tuple(2, "E", Reason.ONE_AMOUNT), tuple(3, "E", Reason.ONE_AMOUNT));
    }

    @Test
    void a_third_decimal_or_a_minus_is_no_amount() {
        var faults = read(around(0), row("支出", "1.005"), row("收入", "-1")).faults();

        assertThat(faults).extracting(SheetFault::reason).containsExactly(Reason.NOT_MONEY, Reason.NOT_MONEY);
        assertThat(faults).extracting(SheetFault::column).containsExactly("E", "D");
    }

    @Test
    void a_balance_that_is_off_by_one_fen_is_told_once_and_with_what_it_should_be() {
        var faults = read(
                        around(100_00),
                        row("收入", "50", "余额", "150"),
                        row("支出", "20.01", "余额", "130"),
                        row("支出", "30", "余额", "100"))
                .faults();

        assertThat(faults).containsExactly(new SheetFault(3, "F", Reason.BALANCE_DIFFERS, "129.99", 0));
    }

    @Test
    void without_an_opening_balance_no_balance_is_judged() {
        var around = JsonNodeFactory.instance.objectNode();

        assertThat(read(around, row("收入", "50", "余额", "999")).faults()).isEmpty();
    }

    @Test
    void the_picture_of_a_voucher_is_the_file_that_has_its_number() {
        var around = around(0);
        around.withArray("files").addObject().put("name", "记-012.1").put("digest", "ab".repeat(32));

        var lines = read(around, row("凭证号", "记-012.1", "支出", "1"), row("凭证号", "记-013", "支出", "1"))
                .all();

        assertThat(lines.get(0).path("picture").asString()).isEqualTo("ab".repeat(32));
        assertThat(lines.get(1).has("picture")).isFalse();
    }

    @Test
    void whom_money_went_to_is_one_of_the_kinds_that_are_told() {
        var faults = read(around(0), row("支出", "1", "收付对象", "张三")).faults();

        assertThat(faults)
                .extracting(SheetFault::column, SheetFault::reason)
                .containsExactly(tuple("G", Reason.NOT_A_PAYEE));
    }

    private Elements read(ObjectNode around, Row... rows) {
        var numbered = new ArrayList<Row>();
        for (var row : rows) numbered.add(new Row(numbered.size() + 2, row.cells()));
        return sheet.read(new Table(LETTERS, numbered), around, PLACE);
    }

    private static ObjectNode around(long opening) {
        return JsonNodeFactory.instance.objectNode().put("opening", opening);
    }

    private static Row row(String... cells) {
        var all = new HashMap<>(Map.of("日期", "2026-01-08", "凭证号", "记-1", "摘要", "路灯", "收付对象", "企业"));
        for (var i = 0; i < cells.length; i += 2) all.put(cells[i], cells[i + 1]);
        return new Row(0, all);
    }
}
