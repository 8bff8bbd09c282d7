package org.gongyi.web.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.DisclosureView.Body.Beneficiaries;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement;
import org.gongyi.contract.disclosure.DisclosureView.Body.Text;
import org.gongyi.contract.disclosure.DisclosureView.Plan;
import org.gongyi.contract.disclosure.DisclosureView.Version;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.ReviewingEvent.DisclosureReviewed;
import org.gongyi.contract.disclosure.Verdict;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the notice of a disclosure says: the version that went up, whole. A version never changes, so that a
/// notice that is printed again says the same, whatever was corrected since.
@Component
final class DisclosureBodies {

    private final Wording words;
    private final AccountTables accounts;

    DisclosureBodies(Wording words, AccountTables accounts) {
        this.words = words;
        this.accounts = accounts;
    }

    Body posted(DisclosurePosted posting, DisclosureView view) {
        var version = view.versions().get(posting.version() - 1);
        return whole(hanging(posting, view, version), view, version);
    }

    /// What is about to go up, without what is only known once it hangs.
    Body toPost(int number, DisclosureView view) {
        var version = view.versions().get(number - 1);
        var facts = new ArrayList<Line>();
        facts.addAll(what(view, view.owed() ? view.due() : null));
        if (version.verdict() == Verdict.APPROVED) facts.add(line("verdict", words.of(Verdict.APPROVED)));
        facts.addAll(corrected(version));
        return whole(facts, view, version);
    }

    private Body whole(List<Line> facts, DisclosureView view, Version version) {
        var hanging = Body.told(facts, List.of(), List.of());
        return switch (version.body()) {
            case Text(var content) -> hanging.saying(line("PrepareText.content", content));
            case Statement statement -> statement(hanging, statement, view, version);
            case Beneficiaries list -> beneficiaries(hanging, list);
        };
    }

    private List<Line> hanging(DisclosurePosted posting, DisclosureView view, Version version) {
        var facts = new ArrayList<Line>();
        facts.addAll(what(view, posting.due()));
        facts.add(new Line(words.say("paper.list.posted"), words.date(posting.occurredOn())));
        if (posting.late() > 0) facts.add(line("daysLate", words.number(posting.late())));
        var removable = posting.removableFrom();
        if (removable != null) facts.add(until(removable));
        facts.add(line("board", posting.board().place()));
        if (reviewed(posting, view)) facts.add(line("verdict", words.of(Verdict.APPROVED)));
        facts.addAll(corrected(version));
        return facts;
    }

    private List<Line> what(DisclosureView view, @Nullable LocalDate due) {
        var facts = new ArrayList<Line>();
        facts.add(line("itemGroup", words.of(view.plan().group())));
        facts.add(told(view.plan()));
        if (due != null) facts.add(line("postBy", words.date(due)));
        return facts;
    }

    private List<Line> corrected(Version version) {
        var facts = new ArrayList<Line>();
        if (version.corrects() != null) facts.add(line("corrects", words.number(version.corrects())));
        if (version.reason() != null) facts.add(line("reason", version.reason()));
        return facts;
    }

    private Line told(Plan plan) {
        var period = plan.period();
        return period == null
                ? line("happenedOn", words.date(plan.since()))
                : new Line(
                        words.say("paper.period"),
                        words.say("paper.period-of", words.date(period.from()), words.date(period.until())));
    }

    private Line until(LocalDate removableFrom) {
        return new Line(
                words.say("paper.hangs"), words.say("paper.hangs-until", words.date(removableFrom.minusDays(1))));
    }

    /// Whether the supervision committee had approved that version by then.
    private static boolean reviewed(DisclosurePosted posting, DisclosureView view) {
        return view.trail().stream()
                .map(Entry::event)
                .takeWhile(event -> !event.equals(posting))
                .anyMatch(event -> event instanceof DisclosureReviewed of
                        && of.version() == posting.version()
                        && of.verdict() == Verdict.APPROVED);
    }

    private Body statement(Body hanging, Statement statement, DisclosureView view, Version version) {
        var sums = statement.totals();
        var body = hanging.choosing(List.of(
                        line("income", words.money(sums.income())),
                        line("expense", words.money(sums.expense())),
                        line("closing", words.money(sums.closing()))))
                .with(line("opening", words.money(sums.opening())));
        var summary = statement.summary();
        if (summary != null) body = body.saying(line("PrepareStatement.summary", summary));
        var corrects = version.corrects();
        if (corrects != null && view.versions().get(corrects - 1).body() instanceof Statement before)
            body = body.with(accounts.corrected(before.totals(), sums));
        return body.with(accounts.grouped(statement.lines())).with(accounts.lines(statement));
    }

    private Body beneficiaries(Body hanging, Beneficiaries list) {
        return hanging.choosing(List.of(
                        line("beneficiaries", words.number(list.people())), line("total", words.money(list.total()))))
                .with(line("purpose", list.purpose()))
                .with(accounts.names(list));
    }

    private Line line(String field, String value) {
        return new Line(words.say("field." + field), value);
    }
}
