package org.gongyi.command.roll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.Check;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Refusal.WrongRow;
import org.gongyi.contract.roll.Registration;

/// The rows of a sheet that may not be recorded, as they are found. Lives for one decision.
final class WrongRows {

    /// Nobody mends more at a time.
    private static final int TOLD = 200;

    private final List<WrongRow> rows = new ArrayList<>();
    private final Map<String, Integer> byRule = new LinkedHashMap<>();

    void add(Registration voter, String field, String rule, String problem, Object... with) {
        var words = Arrays.stream(with).map(Object::toString).toList();
        rows.add(new WrongRow(voter.row(), field, rule, "wrong." + problem, words));
        byRule.merge(rule, 1, Integer::sum);
    }

    int of(String rule) {
        return byRule.getOrDefault(rule, 0);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Refusal refusal(List<Check> checks) {
        var first = rows.stream()
                .sorted(Comparator.comparingInt(WrongRow::row))
                .limit(TOLD)
                .toList();
        return new Refusal.WrongRows(first, rows.size(), checks);
    }
}
