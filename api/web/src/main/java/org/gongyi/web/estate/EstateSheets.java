package org.gongyi.web.estate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.estate.Choice;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.estate.EstateEvent.OwnersBallotsRecorded;
import org.gongyi.contract.estate.EstateEvent.OwnersListed;
import org.gongyi.contract.estate.EstateEvent.OwnersResultAnnounced;
import org.gongyi.contract.estate.EstateView;
import org.gongyi.contract.estate.EstateView.Vote;
import org.gongyi.contract.estate.Weight;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.estate.EstateSheet.VoteRow;
import org.gongyi.web.estate.OwnersVoteSheet.Row;
import org.gongyi.web.subject.SubjectReading.Around;
import org.gongyi.web.telling.People;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.TrailText;
import org.gongyi.web.word.CheckText;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Puts an estate and its votes into words.
@Component
final class EstateSheets {

    private final TrailText steps;
    private final Wording words;
    private final CheckText checks;

    EstateSheets(TrailText steps, Wording words, CheckText checks) {
        this.steps = steps;
        this.words = words;
        this.checks = checks;
    }

    EstateSheet sheet(EstateView view, Around around, LocalDate today) {
        var community = around.community();
        var kind = community.kind();
        var shown = view.trail().stream().filter(EstateSheets::isFirstOfItsAct).toList();
        return new EstateSheet(
                view.id().value(),
                view.registered().name(),
                community.name(),
                view.community().value(),
                standing(view),
                head(view),
                view.votes().reversed().stream().map(this::row).toList(),
                view.duties().stream()
                        .map(open -> steps.duty(open.duty(), kind, open.lapsed(), today))
                        .toList(),
                steps.trail(shown, kind, around.gone(), People.named(community), today),
                community.contact(),
                view.position());
    }

    /// A long roster fills several entries, which all tell the same sums.
    private static boolean isFirstOfItsAct(Entry<EstateEvent> entry) {
        return switch (entry.event()) {
            case OwnersListed e -> e.first() == 1;
            case OwnersBallotsRecorded e -> e.first() == 1;
            default -> true;
        };
    }

    private String standing(EstateView view) {
        if (view.owners() == null) return words.say("estate.standing.unlisted");
        var voting = view.votes().stream().filter(vote -> vote.stage().isOpen()).count();
        return voting > 0
                ? words.say("estate.standing.voting", voting)
                : words.say("estate.standing.quiet", view.votes().size());
    }

    private List<Line> head(EstateView view) {
        var lines = new ArrayList<Line>();
        var company = view.propertyCompany();
        lines.add(line("estate.address", view.registered().address()));
        lines.add(line("estate.area", words.say("estate.area-of", view.area())));
        lines.add(line("estate.propertyCompany", company == null ? words.say("estate.no-company") : company));
        var owners = view.owners();
        if (owners != null)
            lines.add(line(
                    "estate.owners",
                    words.say("estate.owners-of", owners.whole().owners(), owners.flats())));
        if (view.ownersListedOn() != null) lines.add(line("estate.listedOn", words.date(view.ownersListedOn())));
        if (view.committee() != null)
            lines.add(line(
                    "estate.committee",
                    words.say(
                            "estate.committee-since",
                            words.date(view.committee().since()),
                            view.committee().filedWith())));
        if (view.group() != null)
            lines.add(line(
                    "estate.group",
                    words.say(
                            "estate.group-of",
                            words.date(view.group().occurredOn()),
                            view.group().members())));
        return List.copyOf(lines);
    }

    private VoteRow row(Vote vote) {
        return new VoteRow(
                vote.number(),
                vote.called().title(),
                words.date(vote.called().votesOn()),
                vote.stage().name(),
                words.of(vote.stage()));
    }

    OwnersVoteSheet vote(EstateView view, Vote vote, Around around) {
        var result = vote.result();
        var called = vote.called();
        return new OwnersVoteSheet(
                view.id().value(),
                vote.number(),
                called.title(),
                view.registered().name(),
                around.community().name(),
                view.community().value(),
                vote.stage().name(),
                words.of(vote.stage()),
                words.say("estate.standing." + vote.stage(), words.date(called.votesOn())),
                called.question(),
                voteHead(vote),
                result == null
                        ? List.of()
                        : OwnersBar.of(result, check -> checks.of(check).arithmetic()),
                result == null ? List.of() : rows(result),
                result == null ? null : position(view, result).orElse(null),
                around.community().contact(),
                view.position());
    }

    private static Optional<Long> position(EstateView view, OwnersResultAnnounced result) {
        return view.trail().stream()
                .filter(entry -> entry.event().equals(result))
                .map(entry -> entry.recorded().position())
                .findFirst();
    }

    private List<Line> voteHead(Vote vote) {
        var called = vote.called();
        var lines = new ArrayList<Line>();
        lines.add(line("estate.matter", words.of(called.matter())));
        lines.add(line("estate.form", words.of(called.form())));
        lines.add(line("estate.calledOn", words.date(called.occurredOn())));
        lines.add(line("estate.votesOn", words.date(called.votesOn())));
        lines.add(line("estate.whole", weight(called.whole())));
        if (vote.filed() != null)
            lines.add(line(
                    "estate.filed",
                    words.date(vote.filed().occurredOn()) + " " + vote.filed().filedWith()));
        return List.copyOf(lines);
    }

    private List<Row> rows(OwnersResultAnnounced result) {
        var rows = new ArrayList<Row>();
        rows.add(row(words.say("estate.whole.row"), result.whole()));
        rows.add(row(words.say("estate.participating"), result.count().participating()));
        Arrays.stream(Choice.values())
                .map(choice -> row(words.of(choice), result.count().of(choice)))
                .forEach(rows::add);
        return rows;
    }

    private static Row row(String name, Weight weight) {
        return new Row(name, weight.area().value(), Integer.toString(weight.owners()));
    }

    private String weight(Weight weight) {
        return words.say("estate.weight", weight.area(), weight.owners());
    }

    private Line line(String field, String value) {
        return new Line(words.say("field." + field), value);
    }
}
