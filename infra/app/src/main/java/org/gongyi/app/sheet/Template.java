package org.gongyi.app.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gongyi.web.sheet.Column;
import org.gongyi.web.sheet.Column.Kind;
import org.gongyi.web.sheet.Layout;

/// The empty sheet of a layout: headers, one example, and the formats that keep what is typed below
/// them as it was typed.
final class Template {

    private static final String TEXT = "@";
    private static final int LEAST_WIDTH = 12;

    private Template() {}

    /// With one row of examples.
    static byte[] of(Layout layout) {
        return filled(
                layout, List.of(layout.columns().stream().map(Column::example).toList()));
    }

    static byte[] filled(Layout layout, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Gongyi", "1.0")) {
            var sheet = workbook.newWorksheet(layout.title());
            for (int place = 0; place < layout.columns().size(); place++)
                column(sheet, place, layout.columns().get(place));
            for (int row = 0; row < rows.size(); row++)
                for (int place = 0; place < layout.columns().size(); place++)
                    cell(
                            sheet,
                            row + 1,
                            place,
                            layout.columns().get(place).kind(),
                            rows.get(row).get(place));
            sheet.freezePane(0, 1);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void column(Worksheet sheet, int place, Column column) {
        sheet.value(0, place, column.name());
        sheet.style(0, place).bold().set();
        sheet.width(place, width(column));
        if (column.kind() != Kind.NUMBER) sheet.style(place).format(TEXT).set();
    }

    private static void cell(Worksheet sheet, int row, int place, Kind kind, String text) {
        if (text.isEmpty()) return;
        if (kind == Kind.NUMBER) {
            sheet.value(row, place, new BigDecimal(text));
            return;
        }
        sheet.value(row, place, text);
        sheet.style(row, place).format(TEXT).set();
    }

    /// A Chinese character is as wide as two digits.
    private static int width(Column column) {
        return Math.max(
                LEAST_WIDTH,
                2 + Math.max(2 * column.name().length(), column.example().length()));
    }
}
