package org.gongyi.app.sheet;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Which styles of cells show a number as a day or a time.
///
/// @param days places of such styles
record Styles(BitSet days) {

    static final Styles NONE = new Styles(new BitSet());

    /// Text in quotes, characters that stand for themselves or fill, and colours, conditions and
    /// languages in brackets.
    private static final Pattern NO_PLACEHOLDERS = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?![hms]+])[^\\]]*]");

    private static final Pattern DAY_OR_TIME = Pattern.compile("(?i).*[ydmhs].*");

    static Styles of(Xml xml) throws IOException {
        var own = new HashMap<Integer, String>();
        var days = new BitSet();
        boolean ofCells = false;
        int place = 0;
        while (xml.next()) {
            if (xml.starts("cellXfs")) ofCells = true;
            else if (xml.ends("cellXfs")) ofCells = false;
            else if (xml.starts("numFmt")) own.put(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
            else if (ofCells && xml.starts("xf")) days.set(place++, isDay(xml.number("numFmtId", 0), own));
        }
        return new Styles(days);
    }

    boolean isDay(int style) {
        return days.get(style);
    }

    private static boolean isDay(int format, Map<Integer, String> own) {
        var code = own.get(format);
        return code == null ? isBuiltIn(format) : isDay(code);
    }

    /// ECMA-376 part 1, 18.8.30: those of all languages, and those that Chinese spreadsheets have and
    /// never write out.
    private static boolean isBuiltIn(int format) {
        return format >= 14 && format <= 22
                || format >= 27 && format <= 36
                || format >= 45 && format <= 47
                || format >= 50 && format <= 58;
    }

    private static boolean isDay(String code) {
        var first = code.split(";", 2)[0];
        return DAY_OR_TIME
                .matcher(NO_PLACEHOLDERS.matcher(first).replaceAll(""))
                .matches();
    }
}
