package org.gongyi.web.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Votes;
import org.gongyi.web.telling.Names;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.Telling.Table;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What a notice tells of a count: how many took part, every vote for and against, what is left, box
/// by box. Of one that was corrected as of the first.
@Component
final class CountBodies {

    private final Wording words;

    CountBodies(Wording words) {
        this.words = words;
    }

    Body counted(Counted e, Names names) {
        var outcome = e.outcome();
        var facts = new ArrayList<Line>();
        facts.add(number("field.outcome.registered", outcome.registered()));
        facts.add(voted(outcome));
        facts.add(number("field.issued", outcome.issued()));
        facts.add(number("field.returned", outcome.returned()));
        facts.add(number("field.valid", outcome.valid()));
        facts.add(number("field.invalid", outcome.invalid()));
        facts.addAll(left(outcome, names));
        var body = Body.told(List.copyOf(facts), List.of(), List.of());
        var won = e instanceof ResultAnnounced ? outcome.elected() : List.<Elected>of();
        return body.with(votes(e.boxes(), won, names)).with(boxes(e.boxes())).choosing(elected(won));
    }

    /// @param told the numbers that were and that are
    /// @param before all records up to the correction
    Body corrected(CountCorrected e, Body told, List<ElectionEvent> before, Names names) {
        var body = told.with(voted(e.outcome()));
        for (var line : left(e.outcome(), names)) body = body.with(line);
        var won = e.findings().isEffective() ? e.outcome().elected() : List.<Elected>of();
        return body.with(votes(Polls.after(before).and(e).boxes(e.round()), won, names));
    }

    /// Whoever gave a ballot back took part.
    private Line voted(Outcome outcome) {
        return number("paper.voted", outcome.returned());
    }

    private List<Line> left(Outcome outcome, Names names) {
        var facts = new ArrayList<Line>();
        if (!outcome.vacant().isEmpty()) facts.add(line("paper.vacant", seats(outcome.vacant())));
        outcome.tied()
                .forEach(tied -> facts.add(line(
                        "paper.tied",
                        String.join(
                                words.say("format.comma"),
                                tied.persons().stream().map(names::of).toList()))));
        return facts;
    }

    /// 主任 1 人、委员 2 人
    String seats(List<SeatsOfPost> seats) {
        return seats.isEmpty()
                ? words.say("paper.none")
                : String.join(
                        words.say("format.comma"),
                        seats.stream()
                                .map(of -> words.say(
                                        "election.seats", words.post(Office.COMMITTEE, of.post()), of.seats()))
                                .toList());
    }

    private Table votes(List<BoxCount> boxes, List<Elected> elected, Names names) {
        var columns = List.of(
                "field.Seat.name", "field.post", "vote.inFavour", "vote.against", "vote.abstained", "paper.result");
        var rows = sums(boxes).stream()
                .sorted(Comparator.comparing(Votes::post)
                        .thenComparing(Comparator.comparing(Votes::inFavour).reversed()))
                .map(one -> List.of(
                        names.of(one.person()),
                        words.post(Office.COMMITTEE, one.post()),
                        words.number(one.inFavour()),
                        words.number(one.against()),
                        words.number(one.abstained()),
                        won(elected, one) ? words.say("field.outcome.elected") : ""))
                .toList();
        return new Table(words.say("paper.votes"), said(columns), rows);
    }

    private static boolean won(List<Elected> elected, Votes one) {
        return elected.stream().anyMatch(won -> won.person().equals(one.person()) && won.post() == one.post());
    }

    private static List<Votes> sums(List<BoxCount> boxes) {
        record Standing(PersonId person, Post post) {}
        Map<Standing, Votes> sums = new LinkedHashMap<>();
        boxes.forEach(box ->
                box.votes().forEach(one -> sums.merge(new Standing(one.person(), one.post()), one, CountBodies::sum)));
        return List.copyOf(sums.values());
    }

    private static Votes sum(Votes a, Votes b) {
        return new Votes(
                a.person(),
                a.post(),
                a.inFavour() + b.inFavour(),
                a.against() + b.against(),
                a.abstained() + b.abstained());
    }

    private Table boxes(List<BoxCount> boxes) {
        var columns =
                List.of("field.BoxCount.number", "field.issued", "field.returned", "field.valid", "field.invalid");
        return new Table(
                words.say("paper.boxes"),
                said(columns),
                boxes.stream()
                        .map(box -> List.of(
                                words.number(box.number()),
                                words.number(box.issued()),
                                words.number(box.returned()),
                                words.number(box.valid()),
                                words.number(box.invalid())))
                        .toList());
    }

    private List<Line> elected(List<Elected> elected) {
        return elected.stream()
                .sorted(Comparator.comparing(Elected::post))
                .map(one -> new Line(words.post(Office.COMMITTEE, one.post()), one.name()))
                .toList();
    }

    private Line number(String key, long number) {
        return line(key, words.number(number));
    }

    private Line line(String key, String value) {
        return new Line(words.say(key), value);
    }

    private List<String> said(List<String> keys) {
        return keys.stream().map(words::say).toList();
    }
}
