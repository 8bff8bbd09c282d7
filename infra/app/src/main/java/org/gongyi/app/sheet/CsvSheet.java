package org.gongyi.app.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gongyi.app.sheet.RawRow.RawCell;
import org.gongyi.app.sheet.RawRow.Type;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;

/// A .csv in UTF-8, with or without its mark, or in GB18030, as Excel of China writes it. Which one
/// is told strictly: one byte that does not fit, and it is not that one.
final class CsvSheet {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String UTF_8_MARK = "\uFEFF";

    private CsvSheet() {}

    static List<RawRow> rows(byte[] file, Bounds bounds, Faults faults) throws IOException {
        var text = text(file);
        if (text.indexOf('\0') >= 0 || text.stripLeading().startsWith("<") || text.startsWith("%PDF"))
            throw new Unfit(Reason.NOT_A_SHEET, 0);
        var rows = new ArrayList<RawRow>();
        try (var parser = CSVParser.parse(
                new StringReader(text),
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get())) {
            try {
                for (var line : parser) bounds.keep(row(line, bounds, faults), rows);
            } catch (UncheckedIOException _) {
                throw new Unfit(new SheetFault((int) parser.getRecordNumber() + 1, "", Reason.BROKEN, "", 0));
            }
        }
        return rows;
    }

    private static String text(byte[] file) throws Unfit {
        var utf16 = file.length > 1 && (file[0] == -1 && file[1] == -2 || file[0] == -2 && file[1] == -1);
        if (utf16) throw new Unfit(Reason.ENCODING, 0);
        try {
            var text = strict(file, StandardCharsets.UTF_8);
            return text.startsWith(UTF_8_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            return gb18030(file);
        }
    }

    private static String gb18030(byte[] file) throws Unfit {
        try {
            return strict(file, GB18030);
        } catch (CharacterCodingException _) {
            throw new Unfit(Reason.ENCODING, 0);
        }
    }

    private static String strict(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file))
                .toString();
    }

    private static RawRow row(CSVRecord line, Bounds bounds, Faults faults) throws Unfit {
        int number = (int) line.getRecordNumber();
        var cells = new ArrayList<RawCell>();
        for (int column = 0; column < line.size(); column++) {
            var text = Blanks.trimmed(line.get(column));
            if (text.startsWith("=")) faults.at(number, column, Reason.FORMULA, "");
            if (!text.isEmpty()) bounds.keep(number, new RawCell(column, Type.TEXT, text), cells);
        }
        return new RawRow(number, cells);
    }
}
