package org.gongyi.command.weighing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.Check;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Refusal.WrongRow;

/// The rows of a sheet that may not be recorded, as they are found. Lives for one decision.
public final class WrongRows {

    /// Nobody mends more at a time.
    private static final int TOLD = 200;

    private final List<WrongRow> rows = new ArrayList<>();
    private final Map<String, Integer> byRule = new LinkedHashMap<>();

    /// @param row as the spreadsheet counts
    public void add(int row, String field, String rule, String problem, Object... with) {
        var words = Arrays.stream(with).map(Object::toString).toList();
        rows.add(new WrongRow(row, field, rule, "wrong." + problem, words));
        byRule.merge(rule, 1, Integer::sum);
    }

    public int of(String rule) {
        return byRule.getOrDefault(rule, 0);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public Refusal refusal(List<Check> checks) {
        var first = rows.stream()
                .sorted(Comparator.comparingInt(WrongRow::row))
                .limit(TOLD)
                .toList();
        return new Refusal.WrongRows(first, rows.size(), checks);
    }
}
