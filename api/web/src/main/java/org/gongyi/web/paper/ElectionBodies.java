package org.gongyi.web.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CallingEvent.PollingPostponed;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CandidacyEvent.NomineePutForward;
import org.gongyi.contract.election.ChosenRepresentative;
import org.gongyi.contract.election.CommitteeEvent;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFilled;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFormed;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeLeft;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteePublished;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.HandoverEvent.RepresentativesNamed;
import org.gongyi.contract.election.HandoverEvent.RepresentativesReported;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.PollingArranged;
import org.gongyi.contract.election.PollingEvent.ProxiesPublished;
import org.gongyi.contract.election.PollingEvent.ProxiesTakenBack;
import org.gongyi.contract.election.Profile;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.RollsEvent.RepresentationAmended;
import org.gongyi.contract.election.RollsEvent.RollPublished;
import org.gongyi.web.telling.Names;
import org.gongyi.web.telling.PostedProxies;
import org.gongyi.web.telling.PostedProxies.Posted;
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
    private final CountBodies counts;

    ElectionBodies(Wording words, CountBodies counts) {
        this.words = words;
        this.counts = counts;
    }

    /// @param told what the record tells of itself
    /// @param before all records of the election up to this one, oldest first
    /// @param described what is told of candidates while their notice hangs; nobody's else
    Body of(
            ElectionEvent event,
            Body told,
            List<ElectionEvent> before,
            CommunityKind kind,
            Names names,
            Map<PersonId, Profile> described) {
        return switch (event) {
            case ElectionCalled e ->
                told.with(line("paper.vote-at", words.say("paper.vote-at.later", words.date(e.pollingDay()))));
            case ElectionCommitteeFormed _ -> told.with(committee(before));
            case ElectionCommitteePublished _ -> chosen(before, kind, told).with(committee(before));
            case CommitteeEvent _ -> chosen(before, kind, filed(before, told)).with(committee(before));
            case RollPublished e -> objecting(e, told);
            case RepresentationAmended e -> represented(e, before, told);
            case CandidatesPublished e -> day(before, candidates(e.candidates(), before, described));
            case ProxiesPublished e -> day(before, told.with(proxies(posted(e), names)));
            case ProxiesTakenBack _ -> day(before, told.with(proxies(PostedProxies.standing(before), names)));
            case PollingArranged _ -> day(before, told);
            case Counted e -> counts.counted(e, names);
            case CountCorrected e -> counts.corrected(e, told, before, names);
            case FurtherBallotCalled e -> further(e, before, described);
            case HandoverCompleted e ->
                told.with(new Table(
                        words.say("paper.handed"),
                        List.of(words.say("paper.number"), words.say("field.handed")),
                        numbered(e.handed().stream().map(words::of).toList())));
            case RepresentativesNamed e ->
                Body.told(reported(before), List.of(), List.of()).with(chosen(e));
            default -> told;
        };
    }

    /// How many and for which term, as the record beside it tells.
    private List<Line> reported(List<ElectionEvent> before) {
        return before.reversed().stream()
                .filter(RepresentativesReported.class::isInstance)
                .map(RepresentativesReported.class::cast)
                .findFirst()
                .map(e -> List.of(
                        line("field.representatives", words.number(e.representatives())),
                        line("field.leaders", words.number(e.leaders())),
                        line("field.CallElection.until", words.date(e.until()))))
                .orElse(List.of());
    }

    /// Group by group (§8.2).
    private Table chosen(RepresentativesNamed e) {
        var all = e.chosen().stream()
                .sorted(Comparator.comparing(ChosenRepresentative::group))
                .toList();
        return new Table(
                words.say("field.ReportRepresentatives.chosen"),
                said(List.of("paper.number", "field.ChosenRepresentative.group", "field.Seat.name", "field.as")),
                IntStream.range(0, all.size())
                        .mapToObj(at -> List.of(
                                Integer.toString(at + 1),
                                all.get(at).group(),
                                all.get(at).name(),
                                words.of(all.get(at).as())))
                        .toList());
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

    /// Under which number the committee was filed, on each notice of it since.
    private Body filed(List<ElectionEvent> before, Body told) {
        return before.reversed().stream()
                .filter(ElectionCommitteePublished.class::isInstance)
                .map(event -> ((ElectionCommitteePublished) event).filing())
                .filter(Objects::nonNull)
                .findFirst()
                .map(filing -> told.with(line("field.filing", filing)))
                .orElse(told);
    }

    /// Of a committee that changed, or is made known after it was chosen: when, and by whom.
    private Body chosen(List<ElectionEvent> before, CommunityKind kind, Body told) {
        return last(before, ElectionCommitteeFormed.class)
                .map(e -> told.with(line("paper.chosen-on", words.date(e.occurredOn())))
                        .with(line("paper.chosen-by", words.of(e.chosenBy().body(), kind))))
                .orElse(told);
    }

    /// Until when, as it was found when the roll was posted.
    private Body objecting(RollPublished e, Body told) {
        return e.findings().checks().stream()
                .filter(check -> check.rule().equals("EL-ROLL-OBJ5"))
                .findFirst()
                .map(check -> told.with(line("paper.list.objections", check.arithmetic())))
                .orElse(told);
    }

    /// What changed of the lists against which the vote is counted, beside what they were.
    private Body represented(RepresentationAmended e, List<ElectionEvent> before, Body told) {
        int households = 0;
        int representatives = 0;
        for (var event : before)
            switch (event) {
                case RepresentationAmended was when was.equals(e) -> {}
                case RollPublished was -> {
                    households = was.households();
                    representatives = was.representatives();
                }
                case RepresentationAmended was -> {
                    households = was.households();
                    representatives = was.representatives();
                }
                default -> {}
            }
        var rest = Body.told(List.of(), told.texts(), told.tables());
        if (households != e.households())
            rest = rest.with(changed("field.household-representatives", households, e.households()));
        return representatives == e.representatives()
                ? rest
                : rest.with(changed("field.resident-representatives", representatives, e.representatives()));
    }

    private Line changed(String key, int was, int is) {
        return line(key, words.say("paper.changed", words.number(was), words.number(is)));
    }

    private static <E extends ElectionEvent> Optional<E> last(List<ElectionEvent> before, Class<E> type) {
        return before.stream().filter(type::isInstance).map(type::cast).reduce((_, later) -> later);
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
        var by = new HashMap<Candidacy, String>();
        for (var event : before)
            if (event instanceof NomineePutForward e) by.put(Candidacy.of(e.nominee()), words.of(e.by()));
        var rows = IntStream.range(0, candidates.size())
                .mapToObj(at -> row(at + 1, candidates.get(at), by, described))
                .toList();
        var columns = described.isEmpty()
                ? List.of("paper.number", "field.Seat.name", "field.sex", "field.post", "field.by")
                : DESCRIBED;
        return Body.told(List.of(), List.of(), List.of())
                .with(new Table(words.say("field.candidates"), said(columns), rows));
    }

    /// Somebody may be nominated for two posts, by different people.
    private record Candidacy(PersonId person, Post post) {
        static Candidacy of(Nominee one) {
            return new Candidacy(one.person(), one.post());
        }
    }

    private List<String> row(int number, Nominee one, Map<Candidacy, String> by, Map<PersonId, Profile> described) {
        var post = words.post(Office.COMMITTEE, one.post());
        var nominator = by.getOrDefault(Candidacy.of(one), words.say("paper.none"));
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
        return candidates(e.candidates(), before, described)
                .with(new Line(words.say("field.pollingDay"), words.date(e.pollingDay())))
                .with(line("paper.open-seats", counts.seats(Polls.after(before).open())));
    }

    private static List<Posted> posted(ProxiesPublished e) {
        return PostedProxies.standing(List.of(e));
    }

    private Table proxies(List<Posted> list, Names names) {
        var columns = List.of("paper.number", "paper.principal", "paper.holder", "paper.relative", "paper.remark");
        return new Table(
                words.say("field.proxies"),
                said(columns),
                IntStream.range(0, list.size())
                        .mapToObj(at -> row(at + 1, list.get(at), names))
                        .toList());
    }

    private List<String> row(int number, Posted one, Names names) {
        return List.of(
                Integer.toString(number),
                names.of(one.proxy().principal()),
                names.of(one.proxy().holder()),
                words.say(one.proxy().relative() ? "yes" : "no"),
                one.effective() ? "" : words.say("paper.without-effect"));
    }

    private static List<List<String>> numbered(List<String> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> List.of(Integer.toString(at + 1), rows.get(at)))
                .toList();
    }

    private Line line(String key, String value) {
        return new Line(words.say(key), value);
    }

    private List<String> said(List<String> keys) {
        return keys.stream().map(words::say).toList();
    }
}
