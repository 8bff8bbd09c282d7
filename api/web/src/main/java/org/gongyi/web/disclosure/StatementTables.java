package org.gongyi.web.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.summingLong;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement.Booked;
import org.gongyi.contract.disclosure.Fen;
import org.gongyi.contract.disclosure.StatementLine;
import org.gongyi.contract.disclosure.Totals;
import org.gongyi.web.disclosure.StatementTable.Share;
import org.gongyi.web.disclosure.StatementTable.Sum;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes statements as tables. Every amount is told to the 分.
@Component
final class StatementTables {

    /// What a phone shows without being tiring; the paper and the table have all.
    private static final int AT_ONCE = 50;

    private static final int FULL = 1_000;

    private final Wording words;

    StatementTables(Wording words) {
        this.words = words;
    }

    /// What a line leads to.
    ///
    /// @param pictures addresses of vouchers by their digests
    /// @param asked how many questions there are on each line
    record Links(Map<String, String> pictures, Map<Integer, Long> asked) {

        static final Links NONE = new Links(Map.of(), Map.of());
    }

    /// @param before totals of the period before, where they were posted
    StatementTable of(Statement statement, @Nullable Totals before, Links links, Lookup lookup) {
        var all = rows(statement, links);
        var found = new ArrayList<LineRow>();
        for (var row : all) if (lookup.finds(statement.lines().get(row.number() - 1))) found.add(row);
        var part = found.stream()
                .filter(row -> row.number() >= lookup.from())
                .limit(AT_ONCE + 1)
                .toList();
        return new StatementTable(
                sums(statement.totals(), before),
                before != null,
                shares(statement),
                part.subList(0, Math.min(AT_ONCE, part.size())),
                all.size(),
                found.size(),
                lookup.text(),
                lookup.payee(),
                part.size() > AT_ONCE ? part.getLast().number() : null);
    }

    /// Every line with the balance after it.
    List<LineRow> rows(Statement statement, Links links) {
        return statement.booked().stream().map(booked -> row(booked, links)).toList();
    }

    private LineRow row(Booked booked, Links links) {
        var line = booked.line();
        var amount = words.money(line.amount());
        return new LineRow(
                booked.number(),
                words.date(line.date()),
                line.purpose(),
                line.budgetLine(),
                words.of(line.payee()),
                people(line),
                line.isExpense() ? null : amount,
                line.isExpense() ? amount : null,
                words.money(booked.left().value()),
                line.voucher(),
                line.picture() == null ? null : links.pictures().get(line.picture()),
                line.resolution() == null ? null : line.resolution().value(),
                Math.toIntExact(links.asked().getOrDefault(booked.number(), 0L)));
    }

    private static String people(StatementLine line) {
        return Stream.of(line.handler(), line.approver(), line.cosigner())
                .filter(Objects::nonNull)
                .collect(joining(" · "));
    }

    List<Sum> sums(Totals now, @Nullable Totals before) {
        return List.of(
                sum("opening", now.opening(), before == null ? null : before.opening()),
                sum("income", now.income(), before == null ? null : before.income()),
                sum("expense", now.expense(), before == null ? null : before.expense()),
                sum("closing", now.closing(), before == null ? null : before.closing()));
    }

    private Sum sum(String field, long now, @Nullable Long before) {
        return new Sum(
                words.say("field." + field),
                words.money(now),
                before == null ? null : words.money(before),
                before == null
                        ? null
                        : words.money(new Fen(now).minus(new Fen(before)).value()));
    }

    private List<Share> shares(Statement statement) {
        var sums = statement.lines().stream()
                .filter(StatementLine::isExpense)
                .collect(groupingBy(this::heading, summingLong(StatementLine::amount)));
        var most = sums.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(one ->
                        new Share(one.getKey(), words.money(one.getValue()), Math.max(1, FULL * one.getValue() / most)))
                .toList();
    }

    /// A line without a budget line stands under its kind of payee.
    private String heading(StatementLine line) {
        return line.budgetLine() == null ? words.of(line.payee()) : line.budgetLine();
    }
}
