package org.gongyi.web.cadre;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.cadre.Addressed;
import org.gongyi.contract.cadre.Ballots;
import org.gongyi.contract.cadre.CadreEvent.ReportSubmitted;
import org.gongyi.contract.cadre.CadreEvent.ReviewHeld;
import org.gongyi.contract.cadre.CadreView;
import org.gongyi.contract.cadre.CadreView.Asked;
import org.gongyi.contract.cadre.CadreView.Objected;
import org.gongyi.contract.cadre.CadreView.Promised;
import org.gongyi.contract.cadre.CadreView.Reviewed;
import org.gongyi.contract.cadre.Grade;
import org.gongyi.contract.cadre.GradeSet;
import org.gongyi.contract.cadre.Scheme;
import org.gongyi.web.cadre.CadreSheet.AskedRow;
import org.gongyi.web.cadre.CadreSheet.LineRow;
import org.gongyi.web.cadre.CadreSheet.PaperRow;
import org.gongyi.web.cadre.CadreSheet.ReportRow;
import org.gongyi.web.cadre.CadreSheet.ResultRow;
import org.gongyi.web.cadre.CadreSheet.ReviewRow;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Puts a review into words: its scheme, its report, its votes beside the lines they reach.
@Component
final class ReviewRows {

    private final Wording words;

    ReviewRows(Wording words) {
        this.words = words;
    }

    /// @param number place among the reviews, from 1
    ReviewRow row(CadreView view, int number, CommunityKind kind) {
        var review = view.reviews().get(number - 1);
        var announced = review.announced();
        var scheme = review.scheme();
        var report = review.report();
        var held = review.held();
        return new ReviewRow(
                number,
                review.entry(),
                papers(view, review),
                words.say("cadre.review.title", String.valueOf(announced.year()), words.of(announced.office(), kind)),
                standing(review),
                List.of(
                        line("cadre.announcedOn", words.date(announced.occurredOn())),
                        line("cadre.meetingOn", words.date(announced.meetingOn())),
                        line("place", announced.place())),
                scheme == null ? null : scheme(scheme.scheme(), kind),
                report == null ? null : report(report, view.promises()),
                held == null ? null : result(held),
                review.published() == null
                        ? null
                        : words.say(
                                "cadre.published",
                                words.date(review.published().occurredOn()),
                                review.published().board().place()),
                review.objections().stream().map(this::objection).toList());
    }

    private List<PaperRow> papers(CadreView view, Reviewed review) {
        return Stream.of(review.announced(), review.report(), review.held())
                .filter(Objects::nonNull)
                .flatMap(
                        event -> view.trail().stream()
                                .filter(entry -> entry.event().equals(event))
                                .reduce((_, later) -> later)
                                .stream())
                .map(entry -> new PaperRow(
                        words.say("event." + entry.event().getClass().getSimpleName()),
                        entry.recorded().position()))
                .toList();
    }

    private AskedRow objection(Objected one) {
        var objected = one.objected();
        var decided = one.decided();
        return new AskedRow(
                objected.number(),
                words.say("cadre.asked", words.date(objected.occurredOn()), words.of(objected.asker()), "1"),
                objected.objection(),
                decided == null ? null : words.date(decided.occurredOn()),
                decided == null
                        ? null
                        : words.say(
                                "cadre.told",
                                words.say(decided.upheld() ? "cadre.upheld" : "cadre.not-upheld"),
                                decided.decision()));
    }

    /// The latest first.
    List<AskedRow> questions(CadreView view) {
        return view.questions().stream().map(this::question).toList().reversed();
    }

    private AskedRow question(Asked one) {
        var asked = one.asked();
        var answered = one.answered();
        return new AskedRow(
                asked.number(),
                words.say(
                        "cadre.asked",
                        words.date(asked.occurredOn()),
                        words.of(asked.asker()),
                        words.number(asked.people())),
                asked.question(),
                answered == null ? null : words.date(answered.occurredOn()),
                answered == null ? null : answered.answer());
    }

    private String standing(Reviewed review) {
        var held = review.held();
        if (held == null)
            return words.say(
                    review.scheme() == null ? "cadre.review.announced" : "cadre.review.ready",
                    words.date(review.announced().meetingOn()));
        if (held.outcome() == null) return words.say("cadre.review.void", words.date(held.occurredOn()));
        return words.say(
                held.endsTheOffice() ? "cadre.review.ended" : "cadre.review.held",
                words.date(held.occurredOn()),
                words.of(held.outcome()));
    }

    private List<Line> scheme(Scheme scheme, CommunityKind kind) {
        var lines = new ArrayList<Line>();
        lines.add(line("cadre.raters", words.of(scheme.raters(), kind)));
        lines.add(line("cadre.grades", words.of(scheme.grades())));
        lines.add(line(
                "cadre.unfit", words.say(scheme.unfitOver() ? "cadre.over" : "cadre.from", scheme.unfitPercent())));
        if (scheme.excellentPercent() != null)
            lines.add(line("cadre.excellent", words.say("cadre.from", scheme.excellentPercent())));
        lines.add(line("cadre.competent", words.say("cadre.from", scheme.competentPercent())));
        return lines;
    }

    private ReportRow report(ReportSubmitted report, List<Promised> promises) {
        var told = report.promises().stream()
                .map(one ->
                        new Line(promise(one, promises), words.say("cadre.told", words.of(one.state()), one.account())))
                .toList();
        return new ReportRow(words.date(report.occurredOn()), report.conduct(), report.honesty(), told);
    }

    private String promise(Addressed one, List<Promised> promises) {
        return words.say(
                "cadre.nth", one.number(), promises.get(one.number() - 1).made().promise());
    }

    private ResultRow result(ReviewHeld held) {
        var outcome = held.outcome();
        var why = held.findings().checks().stream()
                .filter(check -> !check.passed())
                .map(check -> new Line(
                        words.maybe("rule." + check.rule() + ".title").orElse(check.rule()), check.arithmetic()))
                .toList();
        return new ResultRow(
                outcome != null,
                outcome == null ? words.say("cadre.without-effect") : words.of(outcome),
                votes(held),
                outcome == null
                        ? List.of()
                        : held.scheme().lines(held.ballots()).stream()
                                .map(one -> line(one, held.ballots()))
                                .toList(),
                why);
    }

    private List<Line> votes(ReviewHeld held) {
        var ballots = held.ballots();
        var lines = new ArrayList<Line>();
        lines.add(line("chair", held.chairName() == null ? held.chair().value() : held.chairName()));
        lines.add(line("attendance", words.say("meeting.attendance", held.expected(), held.present())));
        lines.add(line("cadre.issued", words.number(ballots.issued())));
        lines.add(line("cadre.returned", words.number(ballots.returned())));
        lines.add(line("cadre.invalid", words.number(ballots.invalid())));
        for (var grade : Grade.values())
            if (grade != Grade.EXCELLENT || held.scheme().grades() == GradeSet.FOUR)
                lines.add(new Line(words.of(grade), words.number(ballots.of(grade))));
        return lines;
    }

    private LineRow line(Scheme.Line one, Ballots ballots) {
        var counted = one.counted() == Grade.NOT_COMPETENT
                ? words.of(one.counted())
                : words.say("cadre.or-better", words.of(one.counted()));
        var rule = words.say(
                one.over() ? "cadre.line.over" : "cadre.line.from", counted, one.percent(), words.of(one.outcome()));
        return new LineRow(
                rule,
                one.isReached(),
                words.say("cadre.line.votes", one.votes(), one.needed()),
                share(one.votes(), ballots.returned()),
                share(one.needed(), ballots.returned()));
    }

    private static int share(int part, int whole) {
        return Math.toIntExact(Math.min(1000, 1000L * part / whole));
    }

    private Line line(String field, String value) {
        return new Line(words.say("field." + field), value);
    }
}
