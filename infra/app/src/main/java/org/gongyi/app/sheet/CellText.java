package org.gongyi.app.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.gongyi.app.sheet.RawRow.RawCell;
import org.gongyi.app.sheet.RawRow.Type;
import org.gongyi.web.sheet.SheetFault.Reason;

/// What a number in an .xlsx says.
///
/// A spreadsheet keeps fifteen digits of a number and writes up to seventeen: 4.35 stands in the file
/// as 4.3499999999999996. Rounded to fifteen it is again what was typed, always, by decimal
/// arithmetic alone.
record CellText(Styles styles, boolean since1904) {

    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST = 40;
    private static final int MOST_SCALE = 30;
    /// Digits behind the point, more than any double has; rounding takes time with every one of them.
    private static final int SMALLEST = 1_100;
    /// in minutes
    private static final long DAY = 24 * 60;
    /// The first serial number after the 29 February 1900 that spreadsheets believe in.
    private static final int MARCH_1900 = 61;
    /// 9999-12-31
    private static final int LAST_DAY = 2_958_465;

    /// Empty where the number has more digits than a spreadsheet keeps.
    Optional<RawCell> of(int column, String value, int style) throws Unfit {
        var exact = exact(value);
        if ((long) exact.precision() - exact.scale() > KEPT.getPrecision()) return Optional.empty();
        var number = exact.round(KEPT);
        if (number.scale() > MOST_SCALE) number = number.setScale(MOST_SCALE, RoundingMode.HALF_UP);
        var day = styles.isDay(style) ? day(number) : Optional.<String>empty();
        return Optional.of(day.map(text -> new RawCell(column, Type.DAY, text))
                .orElse(new RawCell(column, Type.NUMBER, plain(number))));
    }

    private static BigDecimal exact(String value) throws Unfit {
        if (value.length() > LONGEST) throw new Unfit(Reason.BROKEN, 0);
        try {
            var exact = new BigDecimal(value);
            if (exact.scale() <= SMALLEST) return exact;
        } catch (NumberFormatException _) {
            throw new Unfit(Reason.BROKEN, 0);
        }
        throw new Unfit(Reason.BROKEN, 0);
    }

    /// Without zeros that say nothing, so that a sheet says the same as .xlsx and as .csv.
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /// `2026-03-05`, `2026-03-05 19:30`, `19:30`; empty where spreadsheets know no such day.
    private Optional<String> day(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) return Optional.empty();
        long minutes = serial.multiply(BigDecimal.valueOf(DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        long days = minutes / DAY;
        var time = LocalTime.ofSecondOfDay(minutes % DAY * 60);
        if (days == 0 && !since1904) return Optional.of(time.toString());
        if (days < MARCH_1900 && !since1904) return Optional.empty();
        var first = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        var day = first.plusDays(days);
        return Optional.of(time.equals(LocalTime.MIDNIGHT) ? day.toString() : day + " " + time);
    }
}
