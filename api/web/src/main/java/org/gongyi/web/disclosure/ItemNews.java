package org.gongyi.web.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.DisclosureView.Body;
import org.gongyi.contract.disclosure.DisclosureView.Question;
import org.gongyi.contract.disclosure.DisclosureView.Version;
import org.gongyi.web.disclosure.DisclosureSheet.Comparison;
import org.gongyi.web.feed.AtomFeed.News;
import org.gongyi.web.word.SubjectTitles;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What happened to one disclosure, or to one question about it, for whoever follows it: each posting, each correction
/// with the old beside the new, each answer.
@Component
public final class ItemNews {

    private final Wording words;
    private final SubjectTitles titles;
    private final DisclosureNews news;
    private final Comparisons comparisons;

    ItemNews(Wording words, SubjectTitles titles, DisclosureNews news, Comparisons comparisons) {
        this.words = words;
        this.titles = titles;
        this.news = news;
        this.comparisons = comparisons;
    }

    /// In the order in which they are told.
    ///
    /// @param question of which answers are told; absent for all. Corrections are told to everybody
    public List<News> of(DisclosureView view, @Nullable Integer question) {
        var postings = question == null ? postings(view) : Stream.<News>empty();
        var questions = view.questions().stream()
                .filter(one -> question == null || one.number() == question)
                .flatMap(one -> answers(view, one));
        return Stream.of(corrections(view), postings, questions)
                .flatMap(all -> all)
                .toList();
    }

    String title(DisclosureView view) {
        return titles.of(view.plan());
    }

    private Stream<News> postings(DisclosureView view) {
        return view.versions().stream()
                .flatMap(version -> version.postings().stream()
                        .map(on -> new News(
                                "%s:posting:%d:%s".formatted(urn(view), version.number(), on.postedOn()),
                                words.say("disclosure.feed.posted", title(view), version.number()),
                                on.postedOn(),
                                page(view) + "?version=" + version.number(),
                                words.say(
                                                "disclosure.feed.up",
                                                words.date(on.postedOn()),
                                                on.board().place())
                                        + sums(version))));
    }

    private String sums(Version version) {
        return version.body() instanceof Body.Statement statement ? news.sums(statement.totals()) : "";
    }

    private Stream<News> corrections(DisclosureView view) {
        return view.versions().stream()
                .filter(Version::isPosted)
                .flatMap(after -> before(view, after).map(before -> corrected(view, before, after)).stream());
    }

    private static Optional<Version> before(DisclosureView view, Version after) {
        return view.versions().stream()
                .filter(one -> after.corrects() != null && one.number() == after.corrects())
                .findFirst();
    }

    private News corrected(DisclosureView view, Version before, Version after) {
        return new News(
                DisclosureNews.corrected(view.id(), after.number()),
                words.say("disclosure.feed.corrected", title(view), after.number(), before.number()),
                after.postings().getFirst().postedOn(),
                page(view) + "?version=" + after.number() + "#correction",
                String.join("", told(comparisons.of(before, after))));
    }

    private List<String> told(Comparison both) {
        var told = new ArrayList<String>();
        if (both.reason() != null) told.add(words.say("disclosure.feed.reason", news.stop(both.reason())));
        for (var sum : both.sums())
            if (!sum.get(1).equals(sum.get(2)))
                told.add(words.say("disclosure.feed.instead", sum.get(0), sum.get(1), sum.get(2)));
        for (var line : both.gone()) told.add(words.say("disclosure.feed.gone", line(line)));
        for (var line : both.added()) told.add(words.say("disclosure.feed.added", line(line)));
        if (both.textBefore() != null || both.textAfter() != null)
            told.add(words.say("disclosure.feed.text", text(both.textBefore()), text(both.textAfter())));
        return told;
    }

    private String line(LineRow line) {
        var income = line.income();
        var amount = income == null || income.isEmpty()
                ? words.say("enum.Flow.EXPENSE") + " " + text(line.expense())
                : words.say("enum.Flow.INCOME") + " " + income;
        return "%s %s %s".formatted(line.date(), line.purpose(), amount);
    }

    private static String text(@Nullable String text) {
        return text == null ? "—" : text;
    }

    /// A question whose words are no longer shown is not told, and neither is what answers it.
    private Stream<News> answers(DisclosureView view, Question one) {
        if (one.question() == null) return Stream.empty();
        return Stream.of(
                        said(view, one, "answered", one.answeredOn(), one.answer()),
                        said(view, one, "settled", one.settledOn(), one.decision()))
                .flatMap(Optional::stream);
    }

    private Optional<News> said(
            DisclosureView view, Question one, String what, @Nullable LocalDate day, @Nullable String text) {
        return day == null || text == null
                ? Optional.empty()
                : Optional.of(new News(
                        "%s:question:%d:%s".formatted(urn(view), one.number(), what),
                        words.say("disclosure.feed." + what, title(view), one.number()),
                        day,
                        page(view) + "#question-" + one.number(),
                        words.say("disclosure.feed.said", text(one.question()), text)));
    }

    private static String urn(DisclosureView view) {
        return "urn:gongyi:disclosure:" + view.id();
    }

    private static String page(DisclosureView view) {
        return "/disclosures/" + view.id();
    }
}
