package org.gongyi.web.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.Check;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.RollsEvent.RollPublished;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.paper.ListPaper;
import org.gongyi.web.paper.ListPaper.Posted;
import org.gongyi.web.proof.ProofSheets;
import org.gongyi.web.roll.VoterBook.Voter;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.Telling.Table;
import org.gongyi.web.word.SubjectTitles;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes a part of the roll as it is hung up: number, name, group and household of everybody on it, and never more
/// (EL-ROLL-PII), in the order of the roll.
@Component
final class RollPapers {

    /// Of one document. It takes 64 MB of heap with the font, a thousand 80, of the 192 MB that the whole program has.
    static final int MOST = 500;

    private static final List<String> COLUMNS = List.of("roll.number", "roll.name", "roll.group", "roll.household");
    private static final String OBJECTING = "EL-ROLL-OBJ5";

    private final RollBook book;
    private final ProofSheets proofs;
    private final SubjectTitles titles;
    private final Wording words;
    private final Freshness clock;

    RollPapers(RollBook book, ProofSheets proofs, SubjectTitles titles, Wording words, Freshness clock) {
        this.book = book;
        this.proofs = proofs;
        this.titles = titles;
        this.words = words;
        this.clock = clock;
    }

    /// Within a request. Nothing where that part has nobody on it.
    ///
    /// @param from a number on the roll; the part that it is in is written
    Optional<ListPaper> of(ElectionView election, CommunityView community, RollList list, int from) {
        return book.totals(election.id()).flatMap(totals -> {
            var part = RollPart.around(from, MOST, totals.last());
            var people = book.between(election.id(), part.first(), part.until()).stream()
                    .filter(list::has)
                    .toList();
            return people.isEmpty()
                    ? Optional.empty()
                    : Optional.of(paper(election, community, list, part, list.of(totals), people));
        });
    }

    private ListPaper paper(
            ElectionView election, CommunityView community, RollList list, RollPart part, int all, List<Voter> people) {
        var entry = posting(election);
        return new ListPaper(
                community.name(),
                words.say("paper.list.heading." + list),
                titles.of(election, community.kind()),
                words.say("paper.list.lead"),
                facts(entry, part, all, people.size()),
                table(list, people),
                community.name() + words.of(Office.ELECTION_COMMITTEE, community.kind()),
                words.date(entry.map(one -> one.event().occurredOn()).orElseGet(clock::today)),
                contact(community),
                entry.flatMap(this::posted).orElse(null));
    }

    private List<Line> facts(Optional<Entry<ElectionEvent>> entry, RollPart part, int all, int here) {
        var facts = new ArrayList<Line>();
        facts.add(line("all", words.number(all)));
        facts.add(line("here", words.say("paper.list.part", part.first(), Math.min(part.until(), part.last()), here)));
        entry.map(one -> one.event().occurredOn())
                .ifPresent((LocalDate day) -> facts.add(line("posted", words.date(day))));
        entry.stream()
                .flatMap(one -> one.event().findings().checks().stream())
                .filter(check -> check.rule().equals(OBJECTING))
                .map(Check::arithmetic)
                .forEach(told -> facts.add(line("objections", told)));
        return List.copyOf(facts);
    }

    private Line line(String key, String value) {
        return new Line(words.say("paper.list." + key), value);
    }

    /// Two beside each other, from left to right.
    private Table table(RollList list, List<Voter> people) {
        var once = COLUMNS.stream().map(words::say).toList();
        var rows = IntStream.iterate(0, at -> at < people.size(), at -> at + 2)
                .mapToObj(at -> both(people.get(at), at + 1 < people.size() ? people.get(at + 1) : null))
                .toList();
        return new Table(words.say("paper.list.title." + list), joined(once, once), rows);
    }

    private static List<String> both(Voter left, @Nullable Voter right) {
        return joined(cells(left), right == null ? List.of("", "", "", "") : cells(right));
    }

    private static List<String> cells(Voter one) {
        return List.of(Integer.toString(one.number()), one.name(), one.group(), one.household());
    }

    private static List<String> joined(List<String> left, List<String> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    private static Optional<Entry<ElectionEvent>> posting(ElectionView election) {
        return election.trail().stream()
                .filter(entry -> entry.event() instanceof RollPublished)
                .reduce((_, last) -> last);
    }

    private Optional<Posted> posted(Entry<ElectionEvent> entry) {
        var recorded = entry.recorded();
        return proofs.of(recorded.position())
                .map(proof -> new Posted(
                        recorded.position(),
                        recorded.recordedAt(),
                        words.say("paper.reference", recorded.position()),
                        proof.code(),
                        proof.address()));
    }

    private @Nullable String contact(CommunityView community) {
        var contact = community.contact();
        return contact == null ? null : words.say("paper.contact", contact.telephone());
    }
}
