package org.gongyi.app.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyi.app.sheet.RawRow.RawCell;
import org.gongyi.app.sheet.RawRow.Type;
import org.gongyi.web.sheet.Column.Kind;
import org.gongyi.web.sheet.SheetFault.Reason;

/// A cell as its column asks for it.
sealed interface Value {

    record Good(String text) implements Value {}

    record Bad(Reason reason) implements Value {}

    Pattern NUMBER = Pattern.compile("[-+]?([0-9]{1,3}(,[0-9]{3})+|[0-9]{1,20})(\\.[0-9]{1,20})?");
    Pattern DAY = Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})");
    Pattern OTHER_DAY = Pattern.compile("([0-9]{4})(?:年([0-9]{1,2})月([0-9]{1,2})日?|([0-9]{2})([0-9]{2}))");

    /// What a spreadsheet leaves of a long number in a .csv.
    Pattern ROUNDED = Pattern.compile("[0-9](\\.[0-9]+)?[Ee]\\+[0-9]{1,3}");

    static Value of(RawCell cell, Kind kind) {
        if (cell.type() == Type.TEXT && ROUNDED.matcher(cell.text()).matches()) return new Bad(Reason.DIGITS_LOST);
        return switch (kind) {
            case TEXT -> new Good(cell.text());
            case CODE -> new Good(plain(cell.text()));
            case NUMBER -> cell.type() == Type.DAY ? new Bad(Reason.NOT_A_NUMBER) : number(plain(cell.text()));
            case DAY -> day(plain(cell.text()));
        };
    }

    /// In plain characters, without the apostrophe by which spreadsheets are told to leave a number
    /// alone.
    private static String plain(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u2212', '-');
        return Blanks.trimmed(
                plain.startsWith("'") || plain.startsWith("‘") || plain.startsWith("’") ? plain.substring(1) : plain);
    }

    private static Value number(String text) {
        if (!NUMBER.matcher(text).matches()) return new Bad(Reason.NOT_A_NUMBER);
        return new Good(CellText.plain(new BigDecimal(text.replace(",", ""))));
    }

    private static Value day(String text) {
        var dashed = OTHER_DAY.matcher(text).replaceFirst("$1-$2$4-$3$5");
        var parts = DAY.matcher(dashed);
        if (!parts.matches()) return new Bad(Reason.NOT_A_DAY);
        try {
            return new Good(
                    LocalDate.of(part(parts, 1), part(parts, 3), part(parts, 4)).toString());
        } catch (DateTimeException _) {
            return new Bad(Reason.NOT_A_DAY);
        }
    }

    private static int part(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
