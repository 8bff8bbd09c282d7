package org.gongyi.web.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.Check;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.election.ElectionSheet.Bar;
import org.gongyi.web.election.ElectionSheet.PersonVotes;
import org.gongyi.web.election.ElectionSheet.PostVotes;
import org.gongyi.web.election.ElectionSheet.RoundSheet;
import org.gongyi.web.telling.Names;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.Telling.Table;
import org.gongyi.web.word.CheckText;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Writes what is told of each vote. Thresholds are those that were recorded with it, never worked out again.
@Component
final class RoundSheets {

    private static final List<String> COLUMNS = List.of("BoxCount.number", "issued", "returned", "valid", "invalid");

    private final Wording words;
    private final CheckText checks;

    RoundSheets(Wording words, CheckText checks) {
        this.words = words;
        this.checks = checks;
    }

    /// @param left what is told of winners who hold the seat no more
    List<RoundSheet> of(ElectionView view, Map<PersonId, String> left) {
        var known = new Known(Names.of(view.names()), left);
        return view.rounds().stream().map(round -> sheet(round, known, view)).toList();
    }

    /// What is known of people beside the numbers.
    private record Known(Names names, Map<PersonId, String> left) {}

    private RoundSheet sheet(RoundView round, Known known, ElectionView view) {
        var decisive = decisive(view, round.number());
        var weighed = decisive.map(entry -> entry.event().findings().checks()).orElse(List.of());
        return new RoundSheet(
                round.number(),
                words.date(round.day()),
                round.effective(),
                round.corrected(),
                ballots(round),
                turnout(round, weighed),
                posts(round, known, weighed),
                boxes(round),
                decisive.filter(_ -> round.effective())
                        .map(entry -> certificates(entry, round, view))
                        .orElse(List.of()));
    }

    /// Whoever won by the numbers as they stand, in the order of the entry they stand in.
    private static List<Line> certificates(Entry<ElectionEvent> entry, RoundView round, ElectionView view) {
        var won = round.outcome().elected();
        var position = entry.recorded().position();
        return IntStream.range(0, won.size())
                .mapToObj(at -> new Line(
                        won.get(at).name(),
                        "",
                        "/elections/%s/papers/%d/certificates/%d.pdf".formatted(view.id(), position, at + 1)))
                .toList();
    }

    /// The entry that the numbers are from: the count, or its last correction.
    private static Optional<Entry<ElectionEvent>> decisive(ElectionView view, int round) {
        return view.trail().stream().filter(entry -> isOf(entry.event(), round)).reduce((_, later) -> later);
    }

    private static boolean isOf(ElectionEvent event, int round) {
        return switch (event) {
            case Counted e -> e.round() == round;
            case CountCorrected e -> e.round() == round;
            default -> false;
        };
    }

    private List<Line> ballots(RoundView round) {
        var outcome = round.outcome();
        return List.of(
                line("outcome.registered", outcome.registered()),
                line("issued", outcome.issued()),
                line("returned", outcome.returned()),
                line("valid", outcome.valid()),
                line("invalid", outcome.invalid()));
    }

    private Line line(String field, long number) {
        return new Line(words.say("field." + field), words.number(number));
    }

    private Bar turnout(RoundView round, List<Check> weighed) {
        var outcome = round.outcome();
        var rule = first(weighed, check -> check.numbers().containsKey("registered"));
        return bar(outcome.returned(), outcome.registered(), rule);
    }

    private Bar bar(long part, long whole, Optional<Check> rule) {
        var needed = rule.map(check -> check.numbers().get("needed"));
        return new Bar(
                Bar.scaled(part, whole),
                needed.map(number -> Bar.scaled(number, whole)).orElse(null),
                rule.map(check -> checks.of(check).arithmetic()).orElse(null),
                words.say("election.bar", part, whole));
    }

    private static Optional<Check> first(List<Check> weighed, Predicate<Check> which) {
        return weighed.stream()
                .filter(check -> check.numbers().containsKey("needed"))
                .filter(which)
                .findFirst();
    }

    private List<PostVotes> posts(RoundView round, Known known, List<Check> weighed) {
        var posts = new ArrayList<PostVotes>();
        for (var post : Post.values()) {
            var people = people(round, post);
            if (!people.isEmpty())
                posts.add(new PostVotes(
                        words.post(Office.COMMITTEE, post),
                        seats(round, post),
                        people.stream()
                                .map(one -> person(one, round, known, weighed))
                                .toList()));
        }
        return posts;
    }

    /// Whoever got votes for the post, and who won it by votes for a higher one alone (EL-CASCADE).
    private static List<Votes> people(RoundView round, Post post) {
        var voted = round.totals().stream().filter(one -> one.post() == post).toList();
        var others = round.outcome().elected().stream()
                .filter(won -> won.post() == post
                        && voted.stream().noneMatch(one -> one.person().equals(won.person())))
                .map(won -> new Votes(won.person(), post, 0, 0, 0));
        return Stream.concat(voted.stream(), others).toList();
    }

    private static int seats(RoundView round, Post post) {
        var outcome = round.outcome();
        var won = outcome.elected().stream().filter(one -> one.post() == post).count();
        var vacant = outcome.vacant().stream()
                .filter(one -> one.post() == post)
                .mapToInt(one -> one.seats())
                .sum();
        return Math.toIntExact(won) + vacant;
    }

    /// The bar of a winner is as long as the votes that were counted: where the law of the place has those for a higher
    /// post count as well, they are more than stand beside it.
    private PersonVotes person(Votes votes, RoundView round, Known known, List<Check> weighed) {
        var won = round.outcome().elected().stream()
                .filter(_ -> round.effective())
                .filter(one -> one.person().equals(votes.person()) && one.post() == votes.post())
                .findFirst();
        var rule = first(weighed, check -> check.numbers().containsKey("votes"));
        return new PersonVotes(
                known.names().of(votes.person()),
                votes.inFavour(),
                votes.against(),
                votes.abstained(),
                won.isPresent(),
                won.map(Elected::person).map(known.left()::get).orElse(null),
                bar(
                        won.map(Elected::votes).orElse(votes.inFavour()),
                        round.outcome().returned(),
                        rule));
    }

    private Table boxes(RoundView round) {
        return new Table(
                words.say("field.boxes"),
                Stream.concat(COLUMNS.stream(), Stream.of("firstCount", "secondCount"))
                        .map(column -> words.say("field." + column))
                        .toList(),
                round.boxes().stream().map(this::box).toList());
    }

    private List<String> box(BoxCount box) {
        return List.of(
                box.merged().isEmpty()
                        ? words.number(box.number())
                        : words.number(box.number())
                                + words.say(
                                        "box.with",
                                        box.merged().stream()
                                                .map(words::number)
                                                .collect(Collectors.joining(words.say("format.comma")))),
                words.number(box.issued()),
                words.number(box.returned()),
                words.number(box.valid()),
                words.number(box.invalid()),
                box.firstCount(),
                box.secondCount());
    }
}
