package org.gongyi.command.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.disclosure.Fen;
import org.gongyi.contract.disclosure.StatementLine;
import org.gongyi.contract.disclosure.Totals;

/// Whether a statement adds up, follows on from the one before, and every expense was signed
/// (DISC-FIN-ARITH, DISC-FIN-SIGN). All to the 分.
record StatementLaw(Weighing weighing) {

    private static final int LINES_TOLD = 10;

    /// A draft that does not add up is kept, with a reason, and cannot be posted.
    void draft(Totals totals, Carried carried, List<StatementLine> lines) {
        balances(totals, "draft");
        follows(totals, carried, "draft");
        weighing.guard(
                "DISC-FIN-ARITH",
                "negative",
                totals.closing() >= 0,
                totals.closing() >= 0 ? "期末结余不为负" : "期末结余 %s 元，为负，须说明理由".formatted(new Fen(totals.closing())));
        vouchers(lines);
        itemised(totals, lines);
        signed(lines);
    }

    /// What does not add up is not posted.
    void posted(Totals totals, Carried carried) {
        balances(totals, "posted");
        follows(totals, carried, "posted");
    }

    private void balances(Totals t, String part) {
        var should = new Fen(t.opening()).plus(new Fen(t.income())).minus(new Fen(t.expense()));
        weighing.guard(
                "DISC-FIN-ARITH",
                part,
                should.value() == t.closing(),
                "期初 %s + 收入 %s − 支出 %s = %s，期末 %s（元）"
                        .formatted(
                                new Fen(t.opening()),
                                new Fen(t.income()),
                                new Fen(t.expense()),
                                should,
                                new Fen(t.closing())),
                new Figure("opening", "期初(分)", t.opening()),
                new Figure("income", "收入(分)", t.income()),
                new Figure("expense", "支出(分)", t.expense()),
                new Figure("closing", "期末(分)", t.closing()),
                new Figure("lines", "笔数", t.lines()));
    }

    /// It begins with what the one before ended with, and ends with what the one after begins with.
    private void follows(Totals t, Carried carried, String part) {
        if (carried.unposted()) weighing.guard("DISC-FIN-ARITH", "chain", false, "上期没有公布，期初无从核对");
        if (carried.next() != null && carried.next() != t.closing())
            weighing.guard(
                    "DISC-FIN-ARITH",
                    "chain",
                    false,
                    "本期期末 %s 元，下期已公布的期初 %s 元，下期须更正".formatted(new Fen(t.closing()), new Fen(carried.next())),
                    new Figure("closing", "期末(分)", t.closing()),
                    new Figure("next", "下期期初(分)", carried.next()));
        if (carried.fen() != null) follows(t, carried.fen(), part);
    }

    private void follows(Totals t, long earlier, String part) {
        weighing.guard(
                "DISC-FIN-ARITH",
                part,
                earlier == t.opening(),
                "上期期末 %s 元，本期期初 %s 元".formatted(new Fen(earlier), new Fen(t.opening())),
                new Figure("earlier", "上期期末(分)", earlier),
                new Figure("opening", "期初(分)", t.opening()));
    }

    private void vouchers(List<StatementLine> lines) {
        var seen = new HashSet<String>();
        var twice = numbers(lines, line -> !seen.add(line.voucher()));
        weighing.guard(
                "DISC-FIN-ARITH",
                "voucher",
                twice.isEmpty(),
                twice.isEmpty() ? "凭证号没有重复" : "凭证号与前面重复：第 %s 笔".formatted(told(twice)),
                new Figure("twice", "重复", twice.size()));
    }

    /// Totals without lines are what residents complain of (DISC-FIN).
    private void itemised(Totals t, List<StatementLine> lines) {
        var moved = t.opening() != t.closing();
        weighing.guard(
                "DISC-FIN",
                !lines.isEmpty() || !moved,
                lines.isEmpty() ? (moved ? "余额有变动而没有逐笔公开" : "本期没有收支") : "逐笔公开 %d 笔".formatted(lines.size()),
                new Figure("lines", "笔数", lines.size()));
    }

    /// Handler, approver and the stamp of the supervision committee; where the place asks for it,
    /// from an amount on a third signature and a decision.
    private void signed(List<StatementLine> lines) {
        var place = weighing.rule("DISC-FIN-SIGN");
        long high = place.map(rule -> rule.number("fen")).orElse(Long.MAX_VALUE);
        var unsigned = numbers(lines, line -> line.isExpense() && !isSigned(line, line.amount() >= high));
        var complete = unsigned.isEmpty();
        var sentence = complete ? "支出手续齐全" : "支出手续不全：第 %s 笔".formatted(told(unsigned));
        var figure = new Figure("unsigned", "手续不全", unsigned.size());
        if (place.isPresent()) weighing.guard(place.get(), complete, sentence, figure);
        else weighing.guard("DISC-FIN-ARITH", "signed", complete, sentence, figure);
    }

    private static boolean isSigned(StatementLine line, boolean high) {
        return line.handler() != null
                && line.approver() != null
                && line.stamped()
                && (!high || (line.cosigner() != null && line.resolution() != null));
    }

    private static List<Integer> numbers(List<StatementLine> lines, Predicate<StatementLine> of) {
        return IntStream.range(0, lines.size())
                .filter(i -> of.test(lines.get(i)))
                .mapToObj(i -> i + 1)
                .toList();
    }

    private static String told(List<Integer> numbers) {
        var first = numbers.stream().limit(LINES_TOLD).map(String::valueOf).collect(Collectors.joining("、"));
        return numbers.size() > LINES_TOLD ? first + " 等" : first;
    }
}
