package org.gongyi.app.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;

/// The cash book of a quarter as a clerk keeps it in a spreadsheet: every tenth row a receipt, the balance after each.
///
/// @param from the first day of the quarter
/// @param opening balance before it, in 分
/// @param lines how many receipts and payments there are
/// @param more 分 by which the third row is too much
record QuarterBook(LocalDate from, long opening, int lines, long more) {

    private static final List<String> HEAD =
            List.of("日期", "凭证号", "摘要", "收入", "支出", "余额", "预算科目", "收付对象", "经手人", "审批人", "监督章");

    /// The same with the third row as it should have been.
    QuarterBook mended() {
        return new QuarterBook(from, opening, lines, 0);
    }

    /// What is left at the end, in 分.
    long closing() {
        return balance(lines);
    }

    long income() {
        return IntStream.rangeClosed(1, lines)
                .filter(QuarterBook::isReceipt)
                .mapToLong(this::amount)
                .sum();
    }

    long expense() {
        return opening + income() - closing();
    }

    /// What is left after a row.
    long balance(int row) {
        return opening
                + IntStream.rangeClosed(1, row)
                        .mapToLong(one -> isReceipt(one) ? amount(one) : -amount(one))
                        .sum();
    }

    private static boolean isReceipt(int row) {
        return row % 10 == 1;
    }

    long amount(int row) {
        return (isReceipt(row) ? 600_000 : 12_340) + row + (row == 3 ? more : 0);
    }

    byte[] csv() {
        var text = new StringBuilder(String.join(",", HEAD)).append('\n');
        for (int row = 1; row <= lines; row++)
            text.append(String.join(",", cells(row))).append('\n');
        return text.toString().getBytes(UTF_8);
    }

    byte[] xlsx() {
        try (var out = new ByteArrayOutputStream()) {
            try (var book = new Workbook(out, "test", "1.0")) {
                var sheet = book.newWorksheet("收支明细");
                for (int column = 0; column < HEAD.size(); column++) sheet.value(0, column, HEAD.get(column));
                for (int row = 1; row <= lines; row++) {
                    var cells = cells(row);
                    for (int column = 0; column < cells.size(); column++)
                        if (isMoney(column) && !cells.get(column).isEmpty())
                            sheet.value(row, column, new BigDecimal(cells.get(column)));
                        else sheet.value(row, column, cells.get(column));
                }
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isMoney(int column) {
        return column >= 3 && column <= 5;
    }

    private List<String> cells(int row) {
        var receipt = isReceipt(row);
        return List.of(
                from.plusDays(row % 90).toString(),
                "记-%03d".formatted(row),
                receipt ? "收茶山承包费" : row % 3 == 0 ? "修补三组机耕道" : "购买办公用品",
                receipt ? yuan(amount(row)) : "",
                receipt ? "" : yuan(amount(row)),
                yuan(balance(row)),
                receipt ? "" : row % 3 == 0 ? "公益设施维护" : "办公费",
                receipt ? "企业" : "商户",
                "周小兰",
                "王德明",
                "是");
    }

    /// As a form takes it: `1280.50`.
    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /// As people read it: `1,280.50`.
    static String told(long fen) {
        return "%,d.%02d".formatted(fen / 100, fen % 100);
    }
}
