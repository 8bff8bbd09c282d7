package org.gongyi.web.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CallingEvent.PollingPostponed;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CandidacyEvent.NomineePutForward;
import org.gongyi.contract.election.CommitteeEvent;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFilled;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFormed;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeLeft;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.PollingArranged;
import org.gongyi.contract.election.PollingEvent.ProxiesPublished;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.Profile;
import org.gongyi.contract.election.Proxy;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Votes;
import org.gongyi.web.telling.Names;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.Telling.Table;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What a notice of an election says beyond what the record itself tells: who sits on the committee by then, who put
/// each candidate forward, every vote for and against. All of it from the records up to the one that is posted: printed
/// again it says the same. But for who votes for whom, which is told while it is posted.
@Component
final class ElectionBodies {

    /// Of a notice of candidates that hangs (§8.2).
    private static final List<String> DESCRIBED = List.of(
            "paper.number",
            "field.Seat.name",
            "field.sex",
            "field.age",
            "field.education",
            "field.affiliation",
            "field.post",
            "field.by");

    private final Wording words;

    ElectionBodies(Wording words) {
        this.words = words;
    }

    /// @param told what the record tells of itself
    /// @param before all records of the election up to this one, oldest first
    /// @param described what is told of candidates while their notice hangs; nobody's else
    Body of(ElectionEvent event, Body told, List<ElectionEvent> before, Names names, Map<PersonId, Profile> described) {
        return switch (event) {
            case CommitteeEvent _ -> told.with(committee(before));
            case CandidatesPublished e -> day(before, candidates(e.candidates(), before, described));
            case ProxiesPublished e -> day(before, told.with(proxies(e, names)));
            case PollingArranged _ -> day(before, told);
            case ResultAnnounced e -> counted(e, names).choosing(elected(e.outcome()));
            case Counted e -> counted(e, names);
            case FurtherBallotCalled e -> further(e, before, described);
            case HandoverCompleted e ->
                told.with(new Table(
                        words.say("paper.handed"),
                        List.of(words.say("paper.number"), words.say("field.handed")),
                        numbered(e.handed().stream().map(words::of).toList())));
            default -> told;
        };
    }

    /// A list of proxies that hangs on the board no more: how many there were, and why nobody is named.
    Body takenDown(Body told, List<ElectionEvent> before) {
        return day(before, told).with(new Line(words.say("field.proxies"), words.say("election.proxies.taken-down")));
    }

    private Body day(List<ElectionEvent> before, Body body) {
        return body.first(new Line(words.say("field.pollingDay"), words.date(pollingDay(before))));
    }

    /// The polling day as it stood then.
    static LocalDate pollingDay(List<ElectionEvent> before) {
        return before.reversed().stream()
                .flatMap(event -> switch (event) {
                    case ElectionCalled e -> Stream.of(e.pollingDay());
                    case PollingPostponed e -> Stream.of(e.pollingDay());
                    case FurtherBallotCalled e -> Stream.of(e.pollingDay());
                    default -> Stream.empty();
                })
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an election begins with its call"));
    }

    private Table committee(List<ElectionEvent> before) {
        Map<PersonId, Seat> seats = new LinkedHashMap<>();
        for (var event : before) {
            switch (event) {
                case ElectionCommitteeFormed e -> {
                    seats.clear();
                    e.members().forEach(seat -> seats.put(seat.person(), seat));
                }
                case ElectionCommitteeLeft e -> seats.remove(e.person());
                case ElectionCommitteeFilled e -> seats.put(e.member().person(), e.member());
                default -> {}
            }
        }
        return new Table(
                words.say("election.committee"),
                List.of(words.say("field.post"), words.say("field.Seat.name")),
                seats.values().stream()
                        .sorted(Comparator.comparing(Seat::post))
                        .map(seat -> List.of(words.post(Office.ELECTION_COMMITTEE, seat.post()), seat.name()))
                        .toList());
    }

    private Body candidates(List<Nominee> candidates, List<ElectionEvent> before, Map<PersonId, Profile> described) {
        var by = new LinkedHashMap<PersonId, String>();
        for (var event : before)
            if (event instanceof NomineePutForward e) by.put(e.nominee().person(), words.of(e.by()));
        var rows = IntStream.range(0, candidates.size())
                .mapToObj(at -> row(at + 1, candidates.get(at), by, described))
                .toList();
        var columns = described.isEmpty()
                ? List.of("paper.number", "field.Seat.name", "field.sex", "field.post", "field.by")
                : DESCRIBED;
        return Body.told(List.of(), List.of(), List.of())
                .with(new Table(words.say("field.candidates"), said(columns), rows));
    }

    private List<String> row(int number, Nominee one, Map<PersonId, String> by, Map<PersonId, Profile> described) {
        var post = words.post(Office.COMMITTEE, one.post());
        var nominator = by.getOrDefault(one.person(), words.say("paper.none"));
        if (described.isEmpty())
            return List.of(Integer.toString(number), one.name(), words.of(one.sex()), post, nominator);
        var profile = described.get(one.person());
        var none = words.say("paper.none");
        return List.of(
                Integer.toString(number),
                one.name(),
                words.of(one.sex()),
                profile == null ? none : words.number(profile.age()),
                profile == null ? none : words.of(profile.education()),
                profile == null ? none : words.of(profile.affiliation()),
                post,
                nominator);
    }

    private Body further(FurtherBallotCalled e, List<ElectionEvent> before, Map<PersonId, Profile> described) {
        var open = before.reversed().stream()
                .filter(Counted.class::isInstance)
                .map(Counted.class::cast)
                .findFirst()
                .map(counted -> seats(counted.outcome().vacant()))
                .orElse(words.say("paper.none"));
        return candidates(e.candidates(), before, described)
                .with(new Line(words.say("field.pollingDay"), words.date(e.pollingDay())))
                .with(new Line(words.say("paper.open-seats"), open));
    }

    private Table proxies(ProxiesPublished e, Names names) {
        var columns = List.of("paper.number", "paper.principal", "paper.holder", "paper.relative", "paper.remark");
        return new Table(
                words.say("field.proxies"),
                said(columns),
                IntStream.range(0, e.proxies().size())
                        .mapToObj(at -> row(at + 1, e.proxies().get(at), e, names))
                        .toList());
    }

    private List<String> row(int number, Proxy one, ProxiesPublished e, Names names) {
        var isVoid = e.withoutEffect().contains(one.principal());
        return List.of(
                Integer.toString(number),
                names.of(one.principal()),
                names.of(one.holder()),
                words.say(one.relative() ? "yes" : "no"),
                isVoid ? words.say("paper.without-effect") : "");
    }

    private Body counted(Counted e, Names names) {
        var outcome = e.outcome();
        var facts = new ArrayList<Line>();
        number(facts, "field.outcome.registered", outcome.registered());
        number(facts, "field.issued", outcome.issued());
        number(facts, "field.returned", outcome.returned());
        number(facts, "field.valid", outcome.valid());
        number(facts, "field.invalid", outcome.invalid());
        if (!outcome.vacant().isEmpty()) facts.add(line("paper.vacant", seats(outcome.vacant())));
        outcome.tied()
                .forEach(tied -> facts.add(line(
                        "paper.tied",
                        String.join(
                                words.say("format.comma"),
                                tied.persons().stream().map(names::of).toList()))));
        var body = Body.told(List.copyOf(facts), List.of(), List.of()).with(votes(e, names));
        return body.with(boxes(e));
    }

    private Table votes(Counted e, Names names) {
        var columns = List.of(
                "field.Seat.name", "field.post", "vote.inFavour", "vote.against", "vote.abstained", "paper.result");
        var elected = e instanceof ResultAnnounced;
        var rows = sums(e).stream()
                .sorted(Comparator.comparing(Votes::post)
                        .thenComparing(Comparator.comparing(Votes::inFavour).reversed()))
                .map(one -> List.of(
                        names.of(one.person()),
                        words.post(Office.COMMITTEE, one.post()),
                        words.number(one.inFavour()),
                        words.number(one.against()),
                        words.number(one.abstained()),
                        elected && won(e.outcome(), one) ? words.say("field.outcome.elected") : ""))
                .toList();
        return new Table(words.say("paper.votes"), said(columns), rows);
    }

    private static boolean won(Outcome outcome, Votes one) {
        return outcome.elected().stream()
                .anyMatch(won -> won.person().equals(one.person()) && won.post() == one.post());
    }

    private static List<Votes> sums(Counted e) {
        record Standing(PersonId person, Post post) {}
        Map<Standing, Votes> sums = new LinkedHashMap<>();
        e.boxes()
                .forEach(box -> box.votes()
                        .forEach(one -> sums.merge(new Standing(one.person(), one.post()), one, ElectionBodies::sum)));
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

    private Table boxes(Counted e) {
        var columns =
                List.of("field.BoxCount.number", "field.issued", "field.returned", "field.valid", "field.invalid");
        return new Table(
                words.say("paper.boxes"),
                said(columns),
                e.boxes().stream()
                        .map(box -> List.of(
                                words.number(box.number()),
                                words.number(box.issued()),
                                words.number(box.returned()),
                                words.number(box.valid()),
                                words.number(box.invalid())))
                        .toList());
    }

    private List<Line> elected(Outcome outcome) {
        return outcome.elected().stream()
                .sorted(Comparator.comparing(Elected::post))
                .map(one -> new Line(words.post(Office.COMMITTEE, one.post()), one.name()))
                .toList();
    }

    private String seats(List<SeatsOfPost> seats) {
        return seats.isEmpty()
                ? words.say("paper.none")
                : String.join(
                        words.say("format.comma"),
                        seats.stream()
                                .map(of -> words.say(
                                        "election.seats", words.post(Office.COMMITTEE, of.post()), of.seats()))
                                .toList());
    }

    private static List<List<String>> numbered(List<String> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> List.of(Integer.toString(at + 1), rows.get(at)))
                .toList();
    }

    private void number(List<Line> facts, String key, long number) {
        facts.add(line(key, words.number(number)));
    }

    private Line line(String key, String value) {
        return new Line(words.say(key), value);
    }

    private List<String> said(List<String> keys) {
        return keys.stream().map(words::say).toList();
    }
}
