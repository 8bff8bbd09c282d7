package org.gongyi.app.roll;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A roll as .csv, with numbers of papers that pass their check and belong to nobody.
public final class SheetOfVoters {

    private static final String HEADER = "姓名,身份证号,小组,户号,登记情形,起始日,本人表示,同意,户代表";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final List<String> rows = new ArrayList<>();

    /// @param order of the number, so that two people differ
    public static String idNumber(LocalDate birthday, int order) {
        var body = "510421" + birthday.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(order);
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) sum += (body.charAt(i) - '0') * WEIGHTS[i];
        return body + "10X98765432".charAt(sum % 11);
    }

    /// Somebody registered and living there.
    SheetOfVoters with(String name, String idNumber) {
        rows.add("%s,%s,一组,%d,户籍并居住,,,,否".formatted(name, idNumber, rows.size() / 3 + 1));
        return this;
    }

    SheetOfVoters row(String row) {
        rows.add(row);
        return this;
    }

    /// So many people, born one a day.
    public static SheetOfVoters of(int count, int order) {
        var sheet = new SheetOfVoters();
        for (var i = 0; i < count; i++)
            sheet.with("村民%05d".formatted(i), idNumber(LocalDate.of(1960, 1, 1).plusDays(i), order));
        return sheet;
    }

    public byte[] bytes() {
        return (HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n").getBytes(UTF_8);
    }

    /// The same as .xlsx, every cell a text.
    byte[] xlsx() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("选民登记");
            write(sheet, 0, HEADER);
            for (var i = 0; i < rows.size(); i++) write(sheet, i + 1, rows.get(i));
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, String line) {
        var cells = line.split(",", -1);
        for (var column = 0; column < cells.length; column++)
            if (!cells[column].isEmpty()) sheet.value(row, column, cells[column]);
    }
}
