package org.gongyi.web.paper;

import static org.gongyi.web.telling.Telling.Kind.AMOUNT;
import static org.gongyi.web.telling.Telling.Kind.MARK;
import static org.gongyi.web.telling.Telling.Kind.TEXT;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.disclosure.DisclosureView.Body.Beneficiaries;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement.Booked;
import org.gongyi.contract.disclosure.Fen;
import org.gongyi.contract.disclosure.Flow;
import org.gongyi.contract.disclosure.StatementLine;
import org.gongyi.contract.disclosure.Totals;
import org.gongyi.web.telling.Telling.Kind;
import org.gongyi.web.telling.Telling.Table;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Money as tables to be printed, in 元 with two decimals; each ends with its sum.
@Component
final class AccountTables {

    /// In dots, which no line breaks at.
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy.MM.dd", Locale.ROOT);

    private static final int SHORT = 12;
    private static final String IN = "paper.income";
    private static final String OUT = "paper.expense";

    private final Wording words;

    AccountTables(Wording words) {
        this.words = words;
    }

    /// Line by line, with what was left after each.
    Table lines(Statement statement) {
        var rows = new ArrayList<List<String>>();
        statement.booked().forEach(booked -> rows.add(row(booked)));
        var sums = statement.totals();
        if (!rows.isEmpty()) rows.add(sum(4, sums.income(), sums.expense(), sums.closing()));
        return table(
                "field.lines",
                List.of(
                        "field.nth",
                        "field.date",
                        "field.purpose",
                        "field.payee",
                        "field.voucher",
                        IN,
                        OUT,
                        "paper.left"),
                rows,
                List.of(MARK, MARK, TEXT, MARK, vouchers(statement), AMOUNT, AMOUNT, AMOUNT));
    }

    /// Numbers of vouchers stay whole where all of them are short.
    private static Kind vouchers(Statement statement) {
        return statement.lines().stream().allMatch(line -> line.voucher().length() <= SHORT) ? MARK : TEXT;
    }

    private List<String> row(Booked booked) {
        var line = booked.line();
        return List.of(
                Integer.toString(booked.number()),
                DAY.format(line.date()),
                line.purpose(),
                words.of(line.payee()),
                line.voucher(),
                line.isExpense() ? "" : words.amount(line.amount()),
                line.isExpense() ? words.amount(line.amount()) : "",
                words.amount(booked.left().value()));
    }

    /// How much went to each line of the budget, in the order of their first line.
    Table grouped(List<StatementLine> lines) {
        var groups = new LinkedHashMap<String, List<StatementLine>>();
        for (var line : lines) {
            var budget = line.budgetLine() == null ? words.say("paper.no-budget-line") : line.budgetLine();
            groups.computeIfAbsent(budget, _ -> new ArrayList<>()).add(line);
        }
        var rows = groups.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
        return table(
                "paper.grouped",
                List.of("field.budgetLine", "paper.count", IN, OUT),
                groups.size() < 2 ? List.of() : joined(rows, group(words.say("paper.sum"), lines)),
                List.of(TEXT, MARK, AMOUNT, AMOUNT));
    }

    private List<String> group(String name, List<StatementLine> lines) {
        return List.of(
                name,
                words.number(lines.size()),
                words.amount(sum(lines, Flow.INCOME).value()),
                words.amount(sum(lines, Flow.EXPENSE).value()));
    }

    private static Fen sum(List<StatementLine> lines, Flow flow) {
        return lines.stream()
                .filter(line -> line.flow() == flow)
                .map(line -> new Fen(line.amount()))
                .reduce(Fen.NOTHING, Fen::plus);
    }

    /// What was posted before beside what is posted now.
    Table corrected(Totals before, Totals now) {
        return table(
                "paper.corrected",
                List.of("paper.what", "paper.before", "paper.now"),
                List.of(
                        pair("field.opening", before.opening(), now.opening()),
                        pair("field.income", before.income(), now.income()),
                        pair("field.expense", before.expense(), now.expense()),
                        pair("field.closing", before.closing(), now.closing())),
                List.of(TEXT, AMOUNT, AMOUNT));
    }

    private List<String> pair(String what, long before, long now) {
        return List.of(words.say(what), words.amount(before), words.amount(now));
    }

    Table names(Beneficiaries list) {
        var rows = IntStream.range(0, list.beneficiaries().size())
                .mapToObj(at -> {
                    var one = list.beneficiaries().get(at);
                    return List.of(Integer.toString(at + 1), one.name(), one.group(), words.amount(one.amount()));
                })
                .toList();
        return table(
                "field.beneficiaries",
                List.of("field.nth", "field.Beneficiary.name", "field.Beneficiary.group", "paper.amount"),
                rows.isEmpty() ? rows : joined(rows, sum(2, list.total())),
                List.of(MARK, MARK, TEXT, AMOUNT));
    }

    /// @param blank cells between the word and the amounts
    private List<String> sum(int blank, long... amounts) {
        var row = Stream.concat(
                Stream.of(words.say("paper.sum")), Stream.generate(() -> "").limit(blank));
        return Stream.concat(row, Arrays.stream(amounts).mapToObj(words::amount))
                .toList();
    }

    private static List<List<String>> joined(List<List<String>> rows, List<String> last) {
        return Stream.concat(rows.stream(), Stream.of(last)).toList();
    }

    private Table table(String title, List<String> columns, List<List<String>> rows, List<Kind> kinds) {
        return new Table(words.say(title), columns.stream().map(words::say).toList(), rows, kinds);
    }
}
