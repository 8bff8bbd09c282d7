package org.gongyi.web.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.DisclosureView.Body;
import org.gongyi.contract.disclosure.DisclosureView.Body.Beneficiaries;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement;
import org.gongyi.contract.disclosure.DisclosureView.Body.Text;
import org.gongyi.contract.disclosure.DisclosureView.Version;
import org.gongyi.contract.disclosure.Fen;
import org.gongyi.contract.disclosure.Segment;
import org.gongyi.contract.disclosure.StatementLine;
import org.gongyi.web.disclosure.ProjectStory.Against;
import org.gongyi.web.disclosure.ProjectStory.Chapter;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells a matter that is disclosed in parts as one story (DISC-PREDURPOST).
@Component
final class ProjectStories {

    private static final List<Segment> PARTS = List.of(Segment.BEFORE, Segment.DURING, Segment.AFTER);
    private static final int SHORT = 120;

    private final Wording words;

    ProjectStories(Wording words) {
        this.words = words;
    }

    /// Nothing of what is disclosed all at once.
    Optional<ProjectStory> of(DisclosureView view) {
        if (view.versions().stream().noneMatch(one -> one.segment() != Segment.WHOLE)) return Optional.empty();
        return Optional.of(new ProjectStory(
                PARTS.stream().map(part -> chapter(part, posted(view, part))).toList(), against(view)));
    }

    private static @Nullable Version posted(DisclosureView view, Segment part) {
        return view.versions().stream()
                .filter(one -> one.segment() == part && one.isPosted())
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private Chapter chapter(Segment part, @Nullable Version version) {
        if (version == null || version.posting() == null)
            return new Chapter(words.of(part), null, List.of(words.say("disclosure.story.none")), List.of());
        var told = new ArrayList<String>();
        told.add(words.say(
                "disclosure.version.posted", words.date(version.posting().postedOn())));
        told.add(inShort(version.body()));
        return new Chapter(words.of(part), version.number(), told, resolutions(version.body()));
    }

    private String inShort(Body body) {
        return switch (body) {
            case Text t ->
                t.content().length() <= SHORT ? t.content() : t.content().substring(0, SHORT) + "……";
            case Statement s ->
                words.say(
                        "disclosure.story.money",
                        words.money(s.totals().income()),
                        words.money(s.totals().expense()));
            case Beneficiaries b ->
                words.say("disclosure.plain.names", b.purpose(), words.number(b.people()), words.money(b.total()));
        };
    }

    private static List<String> resolutions(Body body) {
        return body instanceof Statement s
                ? s.lines().stream()
                        .map(StatementLine::resolution)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .distinct()
                        .toList()
                : List.of();
    }

    /// What was paid is the account of the end, and until there is one that of the work.
    private List<Against> against(DisclosureView view) {
        var planned = money(posted(view, Segment.BEFORE));
        var paid = Stream.of(Segment.AFTER, Segment.DURING)
                .flatMap(part -> money(posted(view, part)).stream())
                .findFirst();
        return planned.isEmpty() || paid.isEmpty() ? List.of() : rows(planned.get(), paid.get());
    }

    private static Optional<Statement> money(@Nullable Version version) {
        return version != null && version.body() instanceof Statement s ? Optional.of(s) : Optional.empty();
    }

    private List<Against> rows(Statement planned, Statement paid) {
        var before = byBudgetLine(planned);
        var after = byBudgetLine(paid);
        var rows = new ArrayList<Against>();
        var labels = new TreeSet<>(before.keySet());
        labels.addAll(after.keySet());
        for (var label : labels) rows.add(row(label, before.getOrDefault(label, 0L), after.getOrDefault(label, 0L)));
        rows.add(row(
                words.say("disclosure.story.whole"),
                planned.totals().expense(),
                paid.totals().expense()));
        return List.copyOf(rows);
    }

    private Map<String, Long> byBudgetLine(Statement statement) {
        return statement.lines().stream()
                .filter(StatementLine::isExpense)
                .collect(groupingBy(
                        line -> line.budgetLine() == null ? words.of(line.payee()) : line.budgetLine(),
                        TreeMap::new,
                        summingLong(StatementLine::amount)));
    }

    private Against row(String label, long planned, long paid) {
        var difference = new Fen(paid).minus(new Fen(planned)).value();
        return new Against(label, words.money(planned), words.money(paid), words.money(difference));
    }
}
