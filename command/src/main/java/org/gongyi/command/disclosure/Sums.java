package org.gongyi.command.disclosure;

import java.util.List;
import org.gongyi.contract.disclosure.Fen;
import org.gongyi.contract.disclosure.Flow;
import org.gongyi.contract.disclosure.StatementLine;

/// What the lines of a statement add up to.
record Sums(Fen income, Fen expense) {

    static Sums of(List<StatementLine> lines) {
        return new Sums(sum(lines, Flow.INCOME), sum(lines, Flow.EXPENSE));
    }

    private static Fen sum(List<StatementLine> lines, Flow flow) {
        return lines.stream()
                .filter(line -> line.flow() == flow)
                .map(line -> new Fen(line.amount()))
                .reduce(Fen.NOTHING, Fen::plus);
    }

    boolean isWithinBounds() {
        return income.isWithinBounds() && expense.isWithinBounds();
    }
}
