package org.gongyi.web.disclosure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.DisclosureView.Posting;
import org.gongyi.contract.disclosure.DisclosureView.Version;
import org.gongyi.contract.disclosure.Segment;
import org.gongyi.contract.disclosure.Totals;
import org.gongyi.web.disclosure.DisclosureSheet.Comparison;
import org.gongyi.web.disclosure.DisclosureSheet.VersionLink;
import org.gongyi.web.telling.People;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.TrailText;
import org.gongyi.web.word.ErasureText.Gone;
import org.gongyi.web.word.SubjectTitles;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the page of a disclosure from what the ledger answers.
@Component
final class DisclosureSheets {

    private final Wording words;
    private final SubjectTitles titles;
    private final StandingText standing;
    private final VersionText versions;
    private final Comparisons comparisons;
    private final ProjectStories stories;
    private final QuestionText questions;
    private final FoldedTrail trail;
    private final TrailText steps;

    DisclosureSheets(
            Wording words,
            SubjectTitles titles,
            StandingText standing,
            VersionText versions,
            Comparisons comparisons,
            ProjectStories stories,
            QuestionText questions,
            FoldedTrail trail,
            TrailText steps) {
        this.words = words;
        this.titles = titles;
        this.standing = standing;
        this.versions = versions;
        this.comparisons = comparisons;
        this.stories = stories;
        this.questions = questions;
        this.trail = trail;
        this.steps = steps;
    }

    /// What a reader asked for.
    ///
    /// @param version absent for the one posted last
    record Asked(@Nullable Integer version, Lookup lookup) {}

    DisclosureSheet sheet(
            DisclosureView view,
            CommunityView community,
            @Nullable Totals before,
            Gone gone,
            Asked asked,
            LocalDate today) {
        var kind = community.kind();
        var shown = shown(view, asked.version());
        return new DisclosureSheet(
                view.id().value(),
                titles.of(view.plan()),
                community.name(),
                view.community().value(),
                view.stage().name(),
                words.of(view.stage()),
                standing.of(view, today),
                isWarned(view, today),
                head(view, community),
                view.versions().stream().map(one -> link(one, one == shown)).toList(),
                shown == null
                        ? null
                        : versions.of(shown, new VersionText.Around(before, lines(view), gone, asked.lookup())),
                shown == null ? null : compared(view, shown),
                stories.of(view).orElse(null),
                posted(view).map(Version::number).orElse(0),
                questions.of(view.questions(), today),
                view.reports().stream().map(this::report).toList(),
                view.duties().stream()
                        .map(open -> steps.duty(open.duty(), kind, open.lapsed(), today))
                        .toList(),
                trail.of(view, steps.trail(view.trail(), kind, gone, People.named(community), today)),
                community.contact(),
                view.position());
    }

    /// The version asked for, else the one posted last, else the one prepared last.
    static @Nullable Version shown(DisclosureView view, @Nullable Integer asked) {
        return view.versions().stream()
                .filter(one -> asked != null && one.number() == asked)
                .findFirst()
                .or(() -> posted(view))
                .or(() -> Optional.ofNullable(
                        view.versions().isEmpty() ? null : view.versions().getLast()))
                .orElse(null);
    }

    static Optional<Version> posted(DisclosureView view) {
        return view.versions().stream().filter(Version::isPosted).reduce((_, later) -> later);
    }

    private static boolean isWarned(DisclosureView view, LocalDate today) {
        var due = view.due();
        return view.late() > 0
                || view.lapsed()
                || (view.owed() && due != null && due.isBefore(today))
                || view.versions().stream().anyMatch(DisclosureSheets::isEarly);
    }

    private static boolean isEarly(Version version) {
        return version.postings().stream().anyMatch(Posting::early);
    }

    private List<Line> head(DisclosureView view, CommunityView community) {
        var plan = view.plan();
        CommunityKind kind = community.kind();
        var lines = new ArrayList<Line>();
        lines.add(line("field.head.community", community.name()));
        lines.add(line("field.itemGroup", words.of(plan.group())));
        lines.add(line("disclosure.preparer", words.of(plan.preparer(), kind)));
        if (plan.period() == null) lines.add(line("field.happenedOn", words.date(plan.since())));
        else
            lines.add(line(
                    "disclosure.period",
                    words.say(
                            "disclosure.from-until",
                            words.date(plan.period().from()),
                            words.date(plan.period().until()))));
        if (view.due() != null) lines.add(line("field.postBy", words.date(view.due())));
        if (plan.demand() != null) lines.add(line("field.demand", plan.demand()));
        return List.copyOf(lines);
    }

    private Line line(String key, String value) {
        return new Line(words.say(key), value);
    }

    /// 第 2 版 · 事中 · 更正第 1 版 · 2026年4月15日张贴
    private VersionLink link(Version one, boolean current) {
        var what = new ArrayList<String>();
        what.add(words.say("disclosure.version", one.number()));
        if (one.segment() != Segment.WHOLE) what.add(words.of(one.segment()));
        if (one.corrects() != null) what.add(words.say("disclosure.version.corrects", one.corrects()));
        what.add(
                one.posting() == null
                        ? words.say("disclosure.version.draft")
                        : words.say(
                                "disclosure.version.posted",
                                words.date(one.posting().postedOn())));
        return new VersionLink(one.number(), String.join(" · ", what), current);
    }

    private @Nullable Comparison compared(DisclosureView view, Version after) {
        return view.versions().stream()
                .filter(one -> Objects.equals(one.number(), after.corrects()))
                .map(before -> comparisons.of(before, after))
                .findFirst()
                .orElse(null);
    }

    private static Map<Integer, Long> lines(DisclosureView view) {
        return view.questions().stream()
                .filter(one -> one.line() != null)
                .collect(groupingBy(one -> Objects.requireNonNull(one.line()), counting()));
    }

    private Line report(DisclosureView.Report one) {
        var told = new ArrayList<String>();
        told.add(words.of(one.failing()));
        if (one.founded() != null) told.add(words.say(one.founded() ? "disclosure.founded" : "disclosure.unfounded"));
        if (one.publishBy() != null) told.add(words.say("disclosure.ordered", words.date(one.publishBy())));
        if (one.outcome() != null) told.add(words.of(one.outcome()));
        if (one.hidden() != null) told.add(words.say("disclosure.question.hidden", words.of(one.hidden())));
        return new Line(words.date(one.reportedOn()), String.join(" · ", told));
    }
}
