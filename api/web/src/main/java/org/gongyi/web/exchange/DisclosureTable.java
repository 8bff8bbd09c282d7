package org.gongyi.web.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.disclosure.Beneficiary;
import org.gongyi.contract.disclosure.Content;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.DisclosureView.Body.Beneficiaries;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement.Booked;
import org.gongyi.contract.disclosure.DisclosureView.Body.Text;
import org.gongyi.contract.disclosure.DisclosureView.Posting;
import org.gongyi.contract.disclosure.DisclosureView.Version;
import org.gongyi.contract.disclosure.Fen;
import org.gongyi.web.sheet.Csv;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Everything that was posted of a disclosure as a table for spreadsheets, one line of money or one name a row, every
/// version of it. Amounts are in 元 with two decimals, exact to the 分; expenses are below zero. Before the first posting
/// it has a head only.
@Component
public final class DisclosureTable {

    private static final List<String> VERSION = List.of("field.version", "exchange.posted", "exchange.taken-down");
    private static final List<String> LINES = List.of(
            "field.nth",
            "field.date",
            "field.flow",
            "exchange.amount",
            "exchange.left",
            "field.purpose",
            "field.budgetLine",
            "field.payee",
            "field.handler",
            "field.approver",
            "field.cosigner",
            "field.stamped",
            "field.voucher",
            "field.picture",
            "field.StatementLine.resolution");
    private static final List<String> NAMES =
            List.of("field.nth", "field.Beneficiary.name", "field.Beneficiary.group", "exchange.amount");
    private static final List<String> TEXT = List.of("field.PrepareText.content");

    private final Wording words;

    DisclosureTable(Wording words) {
        this.words = words;
    }

    public String of(DisclosureView view) {
        var rows = new ArrayList<List<String>>();
        rows.add(joined(VERSION, head(view.plan().content())).stream()
                .map(words::say)
                .toList());
        view.versions().stream()
                .filter(Version::isPosted)
                .sorted(Comparator.comparingInt(Version::number))
                .forEach(version -> rows.addAll(rows(version)));
        return Csv.of(rows);
    }

    private static List<String> head(Content content) {
        return switch (content) {
            case STATEMENT -> LINES;
            case BENEFICIARIES -> NAMES;
            case TEXT -> TEXT;
        };
    }

    private List<List<String>> rows(Version version) {
        var rows = switch (version.body()) {
            case Text(var content) -> List.of(List.of(content));
            case Statement statement -> lines(statement);
            case Beneficiaries list -> names(list.beneficiaries());
        };
        return rows.stream().map(row -> joined(told(version), row)).toList();
    }

    private static List<String> told(Version version) {
        Posting posting = version.posting();
        return posting == null
                ? List.of("", "", "")
                : List.of(
                        Integer.toString(version.number()), posting.postedOn().toString(), text(posting.takenDownOn()));
    }

    private List<List<String>> lines(Statement statement) {
        return statement.booked().stream().map(this::row).toList();
    }

    private List<String> row(Booked booked) {
        var line = booked.line();
        return List.of(
                Integer.toString(booked.number()),
                line.date().toString(),
                words.of(line.flow()),
                line.signed().toString(),
                booked.left().toString(),
                line.purpose(),
                text(line.budgetLine()),
                words.of(line.payee()),
                text(line.handler()),
                text(line.approver()),
                text(line.cosigner()),
                words.say(line.stamped() ? "exchange.yes" : "exchange.no"),
                line.voucher(),
                text(line.picture()),
                text(line.resolution()));
    }

    private static List<List<String>> names(List<Beneficiary> list) {
        return IntStream.range(0, list.size())
                .mapToObj(at -> name(at + 1, list.get(at)))
                .toList();
    }

    private static List<String> name(int number, Beneficiary one) {
        return List.of(Integer.toString(number), one.name(), one.group(), new Fen(one.amount()).toString());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static List<String> joined(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
