package org.gongyi.web.cadre;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.cadre.CadreEvent.HandlingRecorded;
import org.gongyi.contract.cadre.CadreEvent.PromiseChanged;
import org.gongyi.contract.cadre.CadreEvent.PromiseProgressed;
import org.gongyi.contract.cadre.CadreView;
import org.gongyi.contract.cadre.CadreView.Promised;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.CommunityView.TenureView;
import org.gongyi.web.cadre.CadreSheet.HandlingRow;
import org.gongyi.web.cadre.CadreSheet.HistoryLine;
import org.gongyi.web.cadre.CadreSheet.PromiseRow;
import org.gongyi.web.cadre.CadreSheet.TermRow;
import org.gongyi.web.subject.SubjectReading.Around;
import org.gongyi.web.telling.People;
import org.gongyi.web.telling.TrailText;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts what an office holder answers for into words.
@Component
final class CadreSheets {

    private final TrailText steps;
    private final DutyText times;
    private final ReviewRows reviews;
    private final Wording words;

    CadreSheets(TrailText steps, DutyText times, ReviewRows reviews, Wording words) {
        this.steps = steps;
        this.times = times;
        this.reviews = reviews;
        this.words = words;
    }

    CadreSheet sheet(CadreView view, Around around, LocalDate today) {
        var community = around.community();
        var kind = community.kind();
        var terms = terms(view, community);
        return new CadreSheet(
                view.id().value(),
                view.name(),
                community.name(),
                view.community().value(),
                standing(view, terms, today),
                terms.stream().map(one -> term(one, today)).toList(),
                view.promises().stream().map(one -> promise(one, kind, today)).toList(),
                IntStream.rangeClosed(1, view.reviews().size())
                        .mapToObj(number -> reviews.row(view, number, kind))
                        .toList()
                        .reversed(),
                reviews.questions(view),
                view.handlings().stream()
                        .map(one -> handling(one, kind))
                        .toList()
                        .reversed(),
                view.duties().stream()
                        .map(open -> steps.duty(open.duty(), kind, open.lapsed(), today))
                        .toList(),
                steps.trail(view.trail(), kind, around.gone(), People.named(community), today),
                community.contact(),
                view.position());
    }

    /// What the register tells of this person, the latest first.
    static List<TenureView> terms(CadreView view, CommunityView community) {
        return community.offices().stream()
                .filter(one -> one.person().equals(view.person()))
                .sorted(comparing(TenureView::from).reversed())
                .toList();
    }

    private static boolean runs(TenureView term, LocalDate today) {
        return !term.from().isAfter(today) && !term.until().isBefore(today);
    }

    private String standing(CadreView view, List<TenureView> terms, LocalDate today) {
        var posts = terms.stream()
                .filter(one -> runs(one, today))
                .map(one -> words.post(one.office(), one.post()))
                .distinct()
                .toList();
        var open = view.promises().stream()
                .filter(one -> one.state() == null || !one.state().isFinal())
                .count();
        var late = view.promises().stream().filter(one -> one.isOverdue(today)).count();
        return words.say(
                posts.isEmpty() ? "cadre.standing.out" : "cadre.standing.in",
                String.join(words.say("format.comma"), posts),
                view.promises().size(),
                open,
                late);
    }

    private HandlingRow handling(HandlingRecorded one, CommunityKind kind) {
        return new HandlingRow(
                words.date(one.occurredOn()),
                words.of(one.office(), kind),
                words.of(one.measure()),
                words.say("cadre.handling.who", one.authority(), one.document()),
                one.localRule() == null
                        ? one.grounds()
                        : words.say("cadre.handling.by", one.grounds(), one.localRule()),
                value(one.recall()));
    }

    private TermRow term(TenureView one, LocalDate today) {
        return new TermRow(
                words.post(one.office(), one.post()),
                words.date(one.from()),
                words.date(one.until()),
                runs(one, today));
    }

    private PromiseRow promise(Promised one, CommunityKind kind, LocalDate today) {
        var made = one.made();
        var state = one.state();
        var told = one.toldOn();
        return new PromiseRow(
                one.number(),
                one.entry(),
                made.promise(),
                one.measure(),
                words.of(made.source()),
                words.of(made.office(), kind),
                words.date(made.occurredOn()),
                words.date(one.dueBy()),
                state == null || told == null
                        ? words.say("cadre.nothing-told")
                        : words.of(state) + words.say("format.aside", words.date(told)),
                one.isOverdue(today) ? words.say("cadre.overdue", times.left(one.dueBy(), today)) : null,
                value(made.election()),
                value(made.resolution()),
                history(one));
    }

    private List<HistoryLine> history(Promised one) {
        return Stream.concat(
                        one.progress().stream().map(told -> new Dated(told.occurredOn(), told(told))),
                        one.changes().stream().map(changed -> new Dated(changed.occurredOn(), changed(changed))))
                .sorted(comparing(Dated::day))
                .map(Dated::line)
                .toList();
    }

    private record Dated(LocalDate day, HistoryLine line) {}

    private HistoryLine told(PromiseProgressed told) {
        var why = told.why();
        return new HistoryLine(
                words.date(told.occurredOn()),
                words.of(told.state()),
                why == null ? told.evidence() : words.say("cadre.because", told.evidence(), why),
                value(told.resolution()));
    }

    private HistoryLine changed(PromiseChanged changed) {
        return new HistoryLine(
                words.date(changed.occurredOn()),
                words.say("cadre.changed", words.date(changed.dueBy())),
                words.say("cadre.because", changed.measure(), changed.grounds()),
                null);
    }

    private static @Nullable String value(@Nullable Record id) {
        return id == null ? null : id.toString();
    }
}
