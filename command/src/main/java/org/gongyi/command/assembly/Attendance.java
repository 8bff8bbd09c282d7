package org.gongyi.command.assembly;

import java.util.Optional;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;

/// How many should have come to a meeting and how many did, whatever the meeting was for.
public record Attendance(Weighing weighing) {

    /// By the register of the day, or by the sheet where the register does not say (REC-BASE).
    public Figure expected(int sheet, Optional<Integer> registered) {
        registered.ifPresentOrElse(
                known -> weighing.guard(
                        "REC-BASE",
                        known == sheet,
                        "应到人数：表列 %d，花名册 %d，按花名册计".formatted(sheet, known),
                        new Figure("sheet", "表列应到", sheet),
                        new Figure("registered", "花名册", known)),
                () -> weighing.guard(
                        "REC-BASE",
                        false,
                        "花名册当日没有这一人数，按表列应到 %d 计".formatted(sheet),
                        new Figure("sheet", "表列应到", sheet)));
        return new Figure("expected", "应到", registered.orElse(sheet));
    }

    /// Somebody came, and nobody beyond those expected, or the sheet is not a record of anything (REC-SUM).
    public Figure present(Figure expected, int count) {
        var present = new Figure("present", "实到", count);
        weighing.guard(
                "REC-SUM",
                count > 0 && count <= expected.value(),
                "应到 %d，实到 %d".formatted(expected.value(), count),
                expected,
                present);
        return present;
    }
}
