package org.gongyi.app.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.app.sheet.Book.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gongyi.web.sheet.Column;
import org.gongyi.web.sheet.Column.Kind;
import org.gongyi.web.sheet.Layout;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;
import org.gongyi.web.sheet.SheetRead;
import org.gongyi.web.sheet.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.SAME_THREAD) // what is left on the disk may be of nobody else
class SheetReaderTest {

    private static final String ID = "51040219900101123X";
    private static final Layout ROLL = new Layout(
            "名册",
            List.of(
                    new Column("姓名", Set.of("Name"), Kind.TEXT, true, "张三"),
                    new Column("身份证号", Kind.CODE, true, "510402199001011234"),
                    new Column("登记日期", Kind.DAY, false, "2026-03-05"),
                    new Column("金额（元）", Kind.NUMBER, false, "1234.50")),
            10_000);
    private static final String HEADER =
            "<row r='1'>" + text("A1", "姓名") + text("B1", "身份证号") + text("C1", "登记日期") + text("D1", "金额（元）") + "</row>";

    private final SheetReader reader = new SheetReader();

    @Test
    void a_sheet_is_read_with_the_rows_and_letters_the_clerk_sees() {
        var table = table(xlsx(sheet -> {
            header(sheet);
            sheet.value(1, 0, "张三");
            sheet.value(1, 1, ID);
            sheet.value(1, 2, LocalDate.of(2026, 3, 5));
            sheet.style(1, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(1, 3, new BigDecimal("-1234.50"));
            sheet.value(4, 0, "李四");
            sheet.value(4, 1, ID);
        }));

        assertThat(table.letters()).isEqualTo(Map.of("姓名", "A", "身份证号", "B", "登记日期", "C", "金额（元）", "D"));
        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(2, 5);
        assertThat(table.rows().getFirst().cells())
                .isEqualTo(Map.of("姓名", "张三", "身份证号", ID, "登记日期", "2026-03-05", "金额（元）", "-1234.5"));
        assertThat(table.rows().getLast().text("登记日期")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "mark"})
    void a_csv_is_read_in_the_encodings_that_excel_and_wps_write(String encoding) {
        var text = "姓名,身份证号,登记日期,金额(元)\r\n\"张三,㐂\"," + ID + ",2026/3/5,\"1,234.50\"\r\n,,,\r\n\r\n李四," + ID + ",,";
        var bytes =
                encoding.equals("mark") ? ("\uFEFF" + text).getBytes(UTF_8) : text.getBytes(Charset.forName(encoding));

        var table = table(bytes);

        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(2, 5);
        assertThat(table.rows().getFirst().cells())
                .isEqualTo(Map.of("姓名", "张三,㐂", "身份证号", ID, "登记日期", "2026-03-05", "金额（元）", "1234.5"));
    }

    @Test
    void a_text_in_no_known_encoding_is_refused_whole() {
        assertThat(reasons("姓名,é\r\n".getBytes(ISO_8859_1))).containsExactly(Reason.ENCODING);
        assertThat(reasons("\uFEFF姓名,身份证号".getBytes(UTF_16LE))).containsExactly(Reason.ENCODING);
        var broken = ("\uFEFF姓名,身份证号\r\n张三," + ID).getBytes(UTF_8);
        broken[4] = 'x';
        assertThat(read(broken)).isInstanceOf(SheetRead.Wrong.class);
    }

    @Test
    void hidden_columns_are_told_by_name_and_nothing_is_read() {
        var faults = faults(xlsx(sheet -> {
            filled(sheet);
            sheet.hideColumn(1);
        }));
        assertThat(faults).containsExactly(new SheetFault(0, "B", Reason.HIDDEN_COLUMN, "身份证号", 0));

        var narrow = new Book()
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><cols><col min='2' max='2' width='0'/></cols><sheetData>" + HEADER
                                + "</sheetData></worksheet>");
        assertThat(faults(narrow.bytes())).containsExactly(new SheetFault(0, "B", Reason.HIDDEN_COLUMN, "身份证号", 0));
    }

    @Test
    void a_hidden_column_without_content_hides_nothing() {
        var table = table(xlsx(sheet -> {
            filled(sheet);
            sheet.hideColumn(9);
        }));
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void hidden_and_filtered_rows_are_told_by_number() {
        var faults = faults(xlsx(sheet -> {
            filled(sheet);
            for (int row = 2; row < 9; row++) {
                sheet.value(row, 0, "李四");
                sheet.value(row, 1, ID);
                if (row != 5) sheet.hideRow(row);
            }
        }));
        assertThat(faults).extracting(SheetFault::what).containsExactly("3–5", "7–9");
        assertThat(faults).extracting(SheetFault::reason).containsOnly(Reason.HIDDEN_ROWS);
        assertThat(reasons(new Book()
                        .rows(HEADER + "<row r='2' ht='0'>" + text("A2", "张三") + "</row>")
                        .bytes()))
                .containsExactly(Reason.HIDDEN_ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HIDDEN", "VERY_HIDDEN"})
    void hidden_sheets_are_told_by_name(VisibilityState state) {
        var faults = faults(workbook(book -> {
            filled(book.newWorksheet("名册"));
            var other = book.newWorksheet("底册");
            other.value(0, 0, "x");
            other.setVisibilityState(state);
        }));
        assertThat(faults).containsExactly(SheetFault.ofFile(Reason.HIDDEN_SHEET, "底册", 0));
    }

    @Test
    void of_several_sheets_only_one_may_have_content() {
        assertThat(table(workbook(book -> {
                            filled(book.newWorksheet("名册"));
                            book.newWorksheet("Sheet2");
                        }))
                        .rows())
                .hasSize(1);
        assertThat(faults(workbook(book -> {
                    filled(book.newWorksheet("一组"));
                    filled(book.newWorksheet("二组"));
                })))
                .containsExactly(SheetFault.ofFile(Reason.SEVERAL_SHEETS, "一组、二组", 0));
    }

    @Test
    void merged_cells_are_told_with_their_range() {
        var faults = faults(xlsx(sheet -> {
            filled(sheet);
            sheet.range(1, 0, 2, 0).merge();
        }));
        assertThat(faults).containsExactly(SheetFault.ofFile(Reason.MERGED, "A2:A3", 0));
    }

    @Test
    void formulas_are_told_with_their_cell() {
        var faults = faults(xlsx(sheet -> {
            filled(sheet);
            sheet.formula(1, 3, "SUM(1,2)");
        }));
        assertThat(faults).containsExactly(new SheetFault(2, "D", Reason.FORMULA, "", 0));
        var shared = "<row r='2'><c r='A2'><f t='shared' si='7'/><v>1</v></c></row>";
        assertThat(reasons(new Book().rows(HEADER + shared).bytes())).containsExactly(Reason.FORMULA);
        assertThat(faults(csv("张三,=1+1,,"))).containsExactly(new SheetFault(2, "B", Reason.FORMULA, "", 0));
    }

    @Test
    void links_are_told_with_their_cell() {
        var faults = faults(xlsx(sheet -> {
            filled(sheet);
            sheet.hyperlink(1, 0, HyperLink.external("https://example.org", "张三"));
        }));
        assertThat(faults).extracting(SheetFault::reason).contains(Reason.LINK);
        assertThat(faults).extracting(SheetFault::what).contains("A2");
    }

    @Test
    void error_cells_are_told_with_what_they_show() {
        var faults = faults(new Book()
                .rows(HEADER + "<row r='2'><c r='D2' t='e'><v>#DIV/0!</v></c></row>")
                .bytes());
        assertThat(faults).containsExactly(new SheetFault(2, "D", Reason.ERROR_CELL, "#DIV/0!", 0));
    }

    @Test
    void each_wrong_header_is_told_at_once() {
        var faults = faults("姓名,姓名,住址,\r\n张三,,,\r\n".getBytes(UTF_8));
        assertThat(faults)
                .containsExactly(
                        new SheetFault(1, "B", Reason.DUPLICATE_COLUMN, "姓名", 0),
                        new SheetFault(1, "C", Reason.UNKNOWN_COLUMN, "住址", 0),
                        new SheetFault(1, "", Reason.MISSING_COLUMN, "身份证号", 0));
    }

    @Test
    void a_header_may_be_in_the_other_language_or_broken_into_lines() {
        assertThat(table(("Name,\"身份\n证号\",金额(元)\r\n张三," + ID + ",1").getBytes(UTF_8))
                        .rows())
                .extracting(Table.Row::cells)
                .containsExactly(Map.of("姓名", "张三", "身份证号", ID, "金额（元）", "1"));
    }

    @Test
    void a_value_under_no_header_is_not_passed_over() {
        assertThat(faults(csv("张三," + ID + ",,,备注"))).containsExactly(new SheetFault(2, "E", Reason.NO_HEADER, "", 0));
    }

    @Test
    void a_file_without_rows_is_told() {
        assertThat(reasons(new byte[0])).containsExactly(Reason.EMPTY);
        assertThat(reasons(" \r\n,,\r\n".getBytes(UTF_8))).containsExactly(Reason.EMPTY);
        assertThat(reasons(csv(""))).containsExactly(Reason.NO_ROWS);
    }

    @Test
    void white_space_around_values_never_counts_and_within_them_it_stays() {
        var row = table(csv("\u3000欧阳 娜\u00A0, " + ID + "\t,\u200B,")).rows().getFirst();
        assertThat(row.cells()).isEqualTo(Map.of("姓名", "欧阳 娜", "身份证号", ID));
    }

    @Test
    void full_width_digits_and_apostrophes_are_understood_where_a_column_holds_numbers() {
        var row = table(csv("'Ａ１,'５１０４０２１９９００１０１１２３Ｘ,２０２６年３月５日,’－１，２３４．５０"))
                .rows()
                .getFirst();
        assertThat(row.cells()).isEqualTo(Map.of("姓名", "'Ａ１", "身份证号", ID, "登记日期", "2026-03-05", "金额（元）", "-1234.5"));
    }

    @Test
    void a_code_that_excel_took_for_a_number_is_told_and_not_read() {
        var faults = faults(xlsx(sheet -> {
            header(sheet);
            sheet.value(1, 0, "张三");
            sheet.value(1, 1, new BigDecimal("510402199001011000"));
        }));
        assertThat(faults).containsExactly(new SheetFault(2, "B", Reason.DIGITS_LOST, "", 0));
        for (var value : List.of("5.1040219900101126E+17", "1E+999999999"))
            assertThat(reasons(new Book()
                            .rows(HEADER + "<row r='2'><c r='B2'><v>" + value + "</v></c></row>")
                            .bytes()))
                    .as(value)
                    .containsExactly(Reason.DIGITS_LOST);
        assertThat(faults(csv("张三,5.10402E+17,,")))
                .extracting(SheetFault::reason)
                .containsExactly(Reason.DIGITS_LOST);
    }

    /// 4.35 has no exact double, and Excel writes the nearest one with seventeen digits.
    @ParameterizedTest
    @CsvSource({
        "4.3499999999999996, 4.35",
        "1234.5599999999999, 1234.56",
        "0.30000000000000004, 0.3",
        "13912345678, 13912345678",
        "123456789012.34, 123456789012.34",
        "1.0000000000000001E-2, 0.01",
        "1E2, 100",
        "-0, 0",
        "1E-400, 0"
    })
    void money_is_what_was_typed_to_the_fen(String inTheFile, String read) {
        var row = "<row r='2'>" + text("A2", "张三") + text("B2", ID) + "<c r='D2'><v>" + inTheFile + "</v></c></row>";
        assertThat(table(new Book().rows(HEADER + row).bytes())
                        .rows()
                        .getFirst()
                        .text("金额（元）"))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"1.2.3", "12元", "１２．", "'1,23'", "1E3", "2026-03-05", "--1", "NaN"})
    void what_is_no_number_is_told(String value) {
        assertThat(faults(csv("张三," + ID + ",,\"" + value + "\"")))
                .containsExactly(new SheetFault(2, "D", Reason.NOT_A_NUMBER, "金额（元）", 0));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30", "2026/3-5", "5/3/2026", "2026年3-5日", "明天", "46086"})
    void what_is_no_day_is_told(String value) {
        assertThat(faults(csv("张三," + ID + "," + value + ",")))
                .containsExactly(new SheetFault(2, "C", Reason.NOT_A_DAY, "登记日期", 0));
    }

    /// Styles 0 to 5: general, the Chinese date 31, and four written out.
    @ParameterizedTest
    @CsvSource({
        "1, 46086, false, 2026-03-05",
        "1, 44624, true, 2026-03-05",
        "2, 46086, false, 2026-03-05",
        "3, 46086, false, 2026-03-05",
        "1, 61, false, 1900-03-01"
    })
    void days_are_told_by_the_format_of_their_cell(int style, String serial, boolean since1904, String day) {
        var row = "<row r='2'>" + text("A2", "张三") + text("B2", ID)
                + "<c r='C2' s='%d'><v>%s</v></c></row>".formatted(style, serial);
        var book = styled(row).sheets("<sheet name='名册' r:id='r1'/>");
        if (since1904)
            book.with(
                    "xl/workbook.xml",
                    "<workbook xmlns:r='urn:r'><workbookPr date1904='1'/><sheets><sheet name='a' r:id='r1'/></sheets></workbook>");
        assertThat(table(book.bytes()).rows().getFirst().text("登记日期")).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 5})
    void a_format_that_only_looks_like_a_day_leaves_a_number(int style) {
        var row = "<row r='2'>" + text("A2", "张三") + text("B2", ID)
                + "<c r='D2' s='%d'><v>46086</v></c></row>".formatted(style);
        assertThat(table(styled(row).bytes()).rows().getFirst().text("金额（元）")).isEqualTo("46086");
    }

    private static Book styled(String row) {
        return new Book().rows(HEADER + row).with("xl/styles.xml", """
                        <styleSheet><numFmts>
                        <numFmt numFmtId='164' formatCode='yyyy"年"m"月"d"日"'/>
                        <numFmt numFmtId='165' formatCode='[$-804][DBNum1]yyyy/m/d;@'/>
                        <numFmt numFmtId='166' formatCode='[Red]#,##0.00"day"\\d;[Blue]yyyy'/>
                        <numFmt numFmtId='167' formatCode='G/通用格式'/>
                        </numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>
                        <cellXfs><xf numFmtId='0'/><xf numFmtId='31'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/>
                        <xf numFmtId='167'/></cellXfs></styleSheet>""");
    }

    @Test
    void a_time_within_a_day_is_not_lost_in_silence() {
        var row = "<row r='2'>" + text("A2", "张三") + text("B2", ID) + "<c r='C2' s='1'><v>46086.8125</v></c></row>";
        assertThat(reasons(styled(row).bytes())).containsExactly(Reason.NOT_A_DAY);
    }

    @ParameterizedTest
    @Timeout(5)
    @ValueSource(strings = {"1E-30000000", "1E-999999999", "1E-2147483647", "-1E-30000000"})
    void a_number_smaller_than_any_is_refused_at_once(String value) {
        assertThat(reasons(new Book()
                        .rows(HEADER + "<row r='2'><c r='B2'><v>" + value + "</v></c></row>")
                        .bytes()))
                .containsExactly(Reason.BROKEN);
    }

    @Test
    void half_a_character_is_refused_with_row_and_column_however_it_is_written() {
        var shared = new Book()
                .strings("<si><t>张_xD800_</t></si>")
                .rows(HEADER + "<row r='2'><c r='A2' t='s'><v>0</v></c></row>");
        assertThat(faults(shared.bytes())).containsExactly(new SheetFault(2, "A", Reason.BROKEN, "", 0));
        var inline = new Book().rows(HEADER + "<row r='3'>" + text("B3", "_xDC00_x") + "</row>");
        assertThat(faults(inline.bytes())).containsExactly(new SheetFault(3, "B", Reason.BROKEN, "", 0));
        var pair = new Book()
                .strings("<si><t>_xD840__xDC0B_</t></si>")
                .rows(HEADER + "<row r='2'>" + "<c r='A2' t='s'><v>0</v></c>" + text("B2", ID) + "</row>");
        assertThat(table(pair.bytes()).rows().getFirst().text("姓名")).isEqualTo("𠀋");
    }

    @Test
    void strings_shared_in_pieces_are_put_together_without_how_they_are_spoken() {
        var strings = "<si><r><t>张</t></r><r><t>三</t></r><rPh><t>ZHANG</t></rPh></si><si><t>a_x0041_b &amp; c</t></si>";
        var row = "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' t='s'><v>1</v></c></row>";
        assertThat(table(new Book().strings(strings).rows(HEADER + row).bytes())
                        .rows()
                        .getFirst()
                        .cells())
                .isEqualTo(Map.of("姓名", "张三", "身份证号", "aAb & c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='2'><c r='A2' t='s'><v>2147483647</v></c></row>",
                "<row r='2'><c r='A2' t='s'><v>5</v></c></row>",
                "<row r='2'><c r='A2' t='s'><v>-1</v></c></row>",
                "<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>",
                "<row r='2'><c r='2'><v>1</v></c></row>",
                "<row r='2'><c r='B2'><v>1</v></c><c r='A2'><v>1</v></c></row>",
                "<row r='2'/><row r='1'/>",
                "<row r='99999999'/>",
                "<row r='2'><c r='A2' s='x'/></row>",
                "<row r='2'><c r='A2'><v>x</v></c></row>",
                "<row r='2'><c r='A2'>",
                "&everything;"
            })
    void a_sheet_that_contradicts_itself_is_broken(String rows) {
        assertThat(reasons(new Book().rows(HEADER + rows).bytes())).containsExactly(Reason.BROKEN);
    }

    @Test
    void no_document_type_is_followed() throws IOException {
        var secret = Files.createTempFile("secret", ".txt");
        Files.writeString(secret, "secret");
        try {
            var doctype =
                    "<!DOCTYPE w [<!ENTITY x SYSTEM '%s'>]><worksheet><sheetData>%s<row r='2'>%s</row></sheetData></worksheet>"
                            .formatted(secret.toUri(), HEADER, text("A2", "&x;"));
            assertThat(reasons(
                            new Book().with("xl/worksheets/sheet1.xml", doctype).bytes()))
                    .containsExactly(Reason.BROKEN);
        } finally {
            Files.delete(secret);
        }
    }

    @Test
    void what_is_no_sheet_is_told_from_its_first_bytes() {
        var compound = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4096);
        assertThat(reasons(compound)).containsExactly(Reason.OLD_XLS);
        assertThat(reasons("%PDF-1.7 x".getBytes(UTF_8))).containsExactly(Reason.NOT_A_SHEET);
        assertThat(reasons("<html><table>".getBytes(UTF_8))).containsExactly(Reason.NOT_A_SHEET);
        assertThat(reasons(new byte[] {'a', 0, 'b'})).containsExactly(Reason.NOT_A_SHEET);
        assertThat(reasons(zip("word/document.xml", "<w/>"))).containsExactly(Reason.NOT_A_SHEET);
        assertThat(reasons(Arrays.copyOf(xlsx(SheetReaderTest::filled), 900))).containsExactly(Reason.BROKEN);
        assertThat(reasons(new byte[10_000_001])).containsExactly(Reason.TOO_LARGE);
    }

    @Test
    void a_quotation_that_never_ends_is_told_with_its_row() {
        assertThat(faults(csv("张三," + ID + ",,\r\n\"李四,")))
                .containsExactly(new SheetFault(3, "", Reason.BROKEN, "", 0));
    }

    @Test
    void what_lies_far_to_the_right_is_told() {
        var row = "<row r='2'>" + text("XFD2", "x") + "</row>";
        assertThat(faults(new Book().rows(HEADER + row).bytes()))
                .containsExactly(new SheetFault(2, "XFD", Reason.TOO_MANY_COLUMNS, "", 24));
    }

    @Test
    void every_wrong_cell_is_counted_and_the_first_fifty_are_told() {
        var wrong = (SheetRead.Wrong)
                read(csv(IntStream.range(0, 80).mapToObj(_ -> "张三,,,x").collect(Collectors.joining("\r\n"))));
        assertThat(wrong.all()).isEqualTo(160);
        assertThat(wrong.faults()).hasSize(50);
        assertThat(wrong.faults())
                .startsWith(
                        new SheetFault(2, "D", Reason.NOT_A_NUMBER, "金额（元）", 0),
                        new SheetFault(2, "B", Reason.MISSING_VALUE, "身份证号", 0));
    }

    @Test
    @Timeout(10)
    void two_hundred_thousand_rows_are_refused_in_seconds() {
        assertThat(faults(longSheet(200_000))).containsExactly(SheetFault.ofFile(Reason.TOO_MANY_ROWS, "", 10_000));
        var lines = ("张三," + ID + ",2026-03-05,1.5\r\n").repeat(200_000);
        assertThat(faults(csv(lines))).containsExactly(SheetFault.ofFile(Reason.TOO_MANY_ROWS, "", 10_000));
    }

    @Test
    @Timeout(5)
    void ten_thousand_rows_are_read_well_under_five_seconds() {
        assertThat(table(longSheet(10_000)).rows()).hasSize(10_000);
    }

    @Test
    void a_text_with_very_many_ampersands_is_a_text() {
        var rows = IntStream.rangeClosed(2, 10_001)
                .mapToObj(n -> "<row>" + text("A" + n, "&lt;&amp;&#38;".repeat(10)) + text("B" + n, ID) + "</row>")
                .collect(Collectors.joining());
        assertThat(table(new Book().rows(HEADER + rows).bytes()).rows()).hasSize(10_000);
    }

    @ParameterizedTest
    @Timeout(10)
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "_rels/.rels"
            })
    void a_zip_bomb_is_left_before_it_goes_off(String part) {
        var spaces = new byte[1_000_000];
        Arrays.fill(spaces, (byte) ' ');
        var row = "<row r='2'><c r='A2' t='s'><v>0</v></c></row>";
        var bomb = new Book().rows(HEADER + row).with(part, out -> {
            out.write("<x>".getBytes(UTF_8));
            for (int megabyte = 0; megabyte < 100; megabyte++) out.write(spaces);
            out.write("</x>".getBytes(UTF_8));
        });
        var bytes = bomb.bytes();
        assertThat(bytes).hasSizeLessThan(200_000);
        assertThat(reasons(bytes)).containsExactly(Reason.INFLATES);
    }

    @Test
    @Timeout(20)
    void a_sheet_that_inflates_less_suddenly_is_left_as_well() {
        var book = new Book().with("xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet><sheetData>".getBytes(UTF_8));
            for (int row = 1; row <= 1_048_576; row++)
                out.write("<row r='%d'><c r='A%d' s='1'/><c r='B%d' s='1'/><c r='C%d' s='1'/></row>"
                        .formatted(row, row, row, row)
                        .getBytes(UTF_8));
        });
        assertThat(reasons(book.bytes())).containsExactly(Reason.INFLATES);
    }

    @Test
    void nothing_of_a_roll_is_left_on_the_disk() throws IOException {
        table(xlsx(SheetReaderTest::filled));
        reasons(Arrays.copyOf(xlsx(SheetReaderTest::filled), 900));
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("gongyi-sheet-"));
        }
    }

    @Test
    void a_template_keeps_long_digits_as_text_and_is_not_imported_with_its_example() {
        var template = reader.template(ROLL);

        assertThat(faults(template)).containsExactly(new SheetFault(2, "", Reason.EXAMPLE_LEFT, "", 0));
        var other = new Layout(
                "名册",
                ROLL.columns().stream().map(SheetReaderTest::withoutExample).toList(),
                10);
        assertThat(((Table) reader.read(template, other)).rows().getFirst().cells())
                .isEqualTo(Map.of("姓名", "张三", "身份证号", "510402199001011234", "登记日期", "2026-03-05", "金额（元）", "1234.5"));
        assertThat(part(template, "xl/worksheets/sheet1.xml"))
                .containsPattern("<col min=\"2\" max=\"2\"[^>]* style=\"[1-9]");
    }

    private static Column withoutExample(Column column) {
        return new Column(column.name(), column.kind(), column.required(), "");
    }

    private static String part(byte[] book, String name) {
        try (var archive = Archive.of(book);
                var in = archive.open(name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SheetRead read(byte[] file) {
        return reader.read(file, ROLL);
    }

    private Table table(byte[] file) {
        var read = read(file);
        assertThat(read).isInstanceOf(Table.class);
        return (Table) read;
    }

    private List<SheetFault> faults(byte[] file) {
        return ((SheetRead.Wrong) read(file)).faults();
    }

    private List<Reason> reasons(byte[] file) {
        return faults(file).stream().map(SheetFault::reason).toList();
    }

    private static byte[] csv(String rows) {
        return ("姓名,身份证号,登记日期,金额（元）\r\n" + rows).getBytes(UTF_8);
    }

    private static byte[] zip(String part, String content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry(part));
            zip.write(content.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] longSheet(int rows) {
        return xlsx(sheet -> {
            header(sheet);
            for (int row = 1; row <= rows; row++) {
                sheet.value(row, 0, "张" + row);
                sheet.value(row, 1, ID);
                sheet.value(row, 2, LocalDate.of(2026, 3, 5));
                sheet.style(row, 2).format("yyyy-mm-dd").set();
                sheet.value(row, 3, new BigDecimal(row).movePointLeft(2));
            }
        });
    }

    private static void header(Worksheet sheet) {
        for (int column = 0; column < ROLL.columns().size(); column++)
            sheet.value(0, column, ROLL.columns().get(column).name());
    }

    private static void filled(Worksheet sheet) {
        header(sheet);
        sheet.value(1, 0, "张三");
        sheet.value(1, 1, ID);
    }

    private static byte[] xlsx(Consumer<Worksheet> fill) {
        return workbook(book -> fill.accept(book.newWorksheet("名册")));
    }

    private static byte[] workbook(Consumer<Workbook> fill) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            fill.accept(book);
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
