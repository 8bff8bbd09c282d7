package org.gongyi.web.disclosure;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.disclosure.DisclosureView.Body;
import org.gongyi.contract.disclosure.DisclosureView.Body.Beneficiaries;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement;
import org.gongyi.contract.disclosure.DisclosureView.Body.Text;
import org.gongyi.contract.disclosure.DisclosureView.Posting;
import org.gongyi.contract.disclosure.DisclosureView.Version;
import org.gongyi.contract.disclosure.StatementLine;
import org.gongyi.contract.disclosure.Totals;
import org.gongyi.web.disclosure.DisclosureSheet.NamesTable;
import org.gongyi.web.disclosure.DisclosureSheet.Shown;
import org.gongyi.web.telling.FileLines;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.word.ErasureText.Gone;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// One version in words: a plain sentence first, then the table.
@Component
final class VersionText {

    private final Wording words;
    private final StatementTables tables;
    private final FileLines files;

    VersionText(Wording words, StatementTables tables, FileLines files) {
        this.words = words;
        this.tables = tables;
        this.files = files;
    }

    /// What a version is told with.
    ///
    /// @param before totals of the period before
    /// @param asked how many questions there are on each line
    /// @param gone what is told of digests whose values were erased
    record Around(@Nullable Totals before, Map<Integer, Long> asked, Gone gone, Lookup lookup) {}

    Shown of(Version one, Around around) {
        var named = named(one.body());
        var attached = new ArrayList<>(one.files());
        one.postings().forEach(posting -> attached.addAll(posting.pictures()));
        return new Shown(
                one.number(),
                one.isPosted(),
                one.isHanging(),
                plain(one.body()),
                one.body() instanceof Statement s ? money(s, one.files(), around) : null,
                one.body() instanceof Beneficiaries b ? names(b) : null,
                one.body() instanceof Text t ? t.content() : null,
                one.postings().stream()
                        .flatMap(posting -> board(posting).stream())
                        .toList(),
                review(one),
                files.of(
                        attached.stream()
                                .filter(file -> !named.contains(file.digest()))
                                .toList(),
                        around.gone()));
    }

    /// Digests of the vouchers, which stand beside their lines.
    private static Set<String> named(Body body) {
        var digests = new HashSet<String>();
        if (body instanceof Statement s)
            for (var line : s.lines()) if (line.picture() != null) digests.add(line.picture());
        return digests;
    }

    private StatementTable money(Statement statement, List<FileRef> attached, Around around) {
        var pictures = attached.stream()
                .filter(file -> around.gone().apply(file.digest()).isEmpty())
                .collect(toMap(FileRef::digest, file -> "/files/" + file.shown(), (one, _) -> one));
        var links = new StatementTables.Links(pictures, around.asked());
        return tables.of(statement, around.before(), links, around.lookup());
    }

    private List<String> plain(Body body) {
        return switch (body) {
            case Text _ -> List.of();
            case Statement s -> {
                var told = new ArrayList<String>();
                if (s.summary() != null) told.add(s.summary());
                told.add(sentence(s));
                yield List.copyOf(told);
            }
            case Beneficiaries b ->
                List.of(words.say(
                        "disclosure.plain.names", b.purpose(), words.number(b.people()), words.money(b.total())));
        };
    }

    private String sentence(Statement s) {
        var expenses = s.lines().stream().filter(StatementLine::isExpense).count();
        return words.say(
                "disclosure.plain.money",
                words.money(s.totals().opening()),
                words.number(s.lines().size() - expenses),
                words.money(s.totals().income()),
                words.number(expenses),
                words.money(s.totals().expense()),
                words.money(s.totals().closing()));
    }

    private NamesTable names(Beneficiaries b) {
        return new NamesTable(
                b.purpose(),
                words.number(b.people()),
                words.money(b.total()),
                b.beneficiaries().stream()
                        .map(one -> List.of(one.name(), one.group(), words.money(one.amount())))
                        .toList());
    }

    private List<Line> board(Posting on) {
        var lines = new ArrayList<Line>();
        lines.add(line("field.board", on.board().place()));
        lines.add(line("field.postedBy", on.board().postedBy()));
        lines.add(line("field.postedOn", words.date(on.postedOn()) + " " + on.postedAt()));
        if (on.late() > 0) lines.add(line("field.daysLate", words.number(on.late())));
        if (on.removableFrom() != null) lines.add(line("field.removableFrom", words.date(on.removableFrom())));
        for (var sight : on.sights())
            lines.add(new Line(words.say("disclosure.seen", words.date(sight.day())), words.of(sight.how())));
        if (on.takenDownOn() != null)
            lines.add(line(
                    on.early() ? "disclosure.taken-down-early" : "disclosure.taken-down",
                    words.date(on.takenDownOn())));
        return List.copyOf(lines);
    }

    private List<Line> review(Version one) {
        var lines = new ArrayList<Line>();
        if (one.verdict() != null)
            lines.add(new Line(words.of(one.verdict()), one.remark() == null ? "" : one.remark()));
        if (one.answer() != null) lines.add(line("field.answer", one.answer()));
        if (one.approved()) lines.add(line("disclosure.joint-meeting", words.say("disclosure.approved")));
        return List.copyOf(lines);
    }

    private Line line(String key, String value) {
        return new Line(words.say(key), value);
    }
}
