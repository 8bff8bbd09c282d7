package org.gongyi.command.rulebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.gongyi.command.rule.RulebookMalformed;
import org.gongyi.command.rule.WorkingDays;

/// Reads the calendar of working days from `rulebook/holidays.csv` on the class path: date, `holiday` or `workday`,
/// name.
public final class Holidays {

    private static final String FILE = "holidays.csv";
    private static final String FOLDER = "/rulebook/";
    private static final String HEADER = "date,kind,name";

    private Holidays() {}

    public static WorkingDays standard() {
        var stream = Holidays.class.getResourceAsStream(FOLDER + FILE);
        if (stream == null) throw new RulebookMalformed(FILE, "is not on the class path");
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new RulebookMalformed(FILE, "cannot be read", e);
        }
    }

    static WorkingDays read(Reader source) throws IOException {
        Map<LocalDate, Boolean> days = new HashMap<>();
        var lines = new BufferedReader(source);
        int number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var where = FILE + ", line " + ++number;
            if (line.isBlank() || line.startsWith("#") || line.equals(HEADER)) continue;
            if (days.put(day(where, line), isWorking(where, line)) != null)
                throw new RulebookMalformed(where, "names the day a second time");
        }
        if (days.isEmpty()) throw new RulebookMalformed(FILE, "names no day");
        return new WorkingDays(days);
    }

    private static LocalDate day(String where, String line) {
        try {
            return LocalDate.parse(column(where, line, 0));
        } catch (DateTimeParseException e) {
            throw new RulebookMalformed(where, "is no date: " + line, e);
        }
    }

    private static boolean isWorking(String where, String line) {
        return switch (column(where, line, 1)) {
            case "workday" -> true;
            case "holiday" -> false;
            case String other -> throw new RulebookMalformed(where, "is neither holiday nor workday: " + other);
        };
    }

    private static String column(String where, String line, int index) {
        var columns = line.split(",", -1);
        if (columns.length != 3) throw new RulebookMalformed(where, "has not three columns: " + line);
        return columns[index];
    }
}
