package org.gongyi.web.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.CandidateView;
import org.gongyi.contract.election.ElectionView.ObjectionView;
import org.gongyi.contract.election.ElectionView.RollView;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.Profile;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Stage;
import org.gongyi.web.election.ElectionSheet.CandidateRow;
import org.gongyi.web.telling.Names;
import org.gongyi.web.telling.PostedProfiles;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.Telling.Table;
import org.gongyi.web.telling.TrailText;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.ErasureText.Gone;
import org.gongyi.web.word.SubjectTitles;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the sheet of an election from what the ledger answers.
@Component
final class ElectionSheets {

    private static final Set<Stage> NOT_HELD = EnumSet.of(Stage.GIVEN_UP, Stage.CONCLUDED);

    private final Wording words;
    private final TrailText steps;
    private final RoundSheets rounds;
    private final DutyText duties;
    private final SubjectTitles title;
    private final ProxySheets proxies;
    private final PostedProfiles profiles;

    ElectionSheets(
            Wording words,
            TrailText steps,
            RoundSheets rounds,
            DutyText duties,
            SubjectTitles title,
            ProxySheets proxies,
            PostedProfiles profiles) {
        this.words = words;
        this.steps = steps;
        this.rounds = rounds;
        this.duties = duties;
        this.title = title;
        this.proxies = proxies;
        this.profiles = profiles;
    }

    /// @param gone what is told of digests whose values were erased
    /// @param left what is told of winners who hold the seat no more
    ElectionSheet sheet(
            ElectionView view, CommunityView community, Gone gone, Map<PersonId, String> left, LocalDate today) {
        var kind = community.kind();
        var stage = view.stage();
        return new ElectionSheet(
                view.id().value(),
                title.of(view.plan().kind(), view.plan().pollingDay(), kind),
                community.name(),
                view.community().value(),
                head(view, community),
                stage.name(),
                words.of(stage),
                words.say("election.standing." + stage.name()),
                next(stage, view.plan().kind()),
                left(view, today),
                view.committee().stream()
                        .map(seat -> seat.name()
                                + words.say("format.aside", words.post(Office.ELECTION_COMMITTEE, seat.post())))
                        .toList(),
                view.roll() == null ? List.of() : roll(view.roll()),
                view.roll() == null
                        ? List.of()
                        : view.roll().objections().stream().map(this::objection).toList(),
                candidates(view),
                proxies.of(view),
                places(view.places()),
                rounds.of(view, left),
                view.duties().stream()
                        .map(open -> steps.duty(open.duty(), kind, open.lapsed(), today))
                        .toList(),
                steps.trail(view.trail(), kind, gone, Names.of(view.names()), today),
                community.contact(),
                view.position());
    }

    private List<Line> head(ElectionView view, CommunityView community) {
        var plan = view.plan();
        var lines = new ArrayList<Line>();
        lines.add(line("CallElection.kind", words.of(plan.kind())));
        lines.add(line("head.community", community.name()));
        lines.add(line("mode", words.of(plan.mode())));
        lines.add(line("CallElection.seats", seats(plan.seats())));
        lines.add(line("pollingDay", words.date(plan.pollingDay())));
        lines.add(line("CallElection.until", words.date(plan.until())));
        return List.copyOf(lines);
    }

    private String seats(List<SeatsOfPost> seats) {
        return String.join(
                words.say("format.comma"),
                seats.stream()
                        .map(of -> words.say("election.seats", words.post(Office.COMMITTEE, of.post()), of.seats()))
                        .toList());
    }

    /// A by-election is not handed over.
    private @Nullable String next(Stage stage, ElectionKind kind) {
        var key = "election.next." + stage.name();
        return words.maybe(key + "." + kind.name()).or(() -> words.maybe(key)).orElse(null);
    }

    private String left(ElectionView view, LocalDate today) {
        if (view.rounds().isEmpty() && NOT_HELD.contains(view.stage())) return words.say("election.not-held");
        return EnumSet.of(Stage.VOTED, Stage.HANDED_OVER, Stage.CONCLUDED).contains(view.stage())
                ? words.say("election.voted-on", words.date(view.plan().pollingDay()))
                : duties.left(view.plan().pollingDay(), today);
    }

    private List<Line> roll(RollView roll) {
        var lines = new ArrayList<Line>();
        lines.add(line("roll.posted", words.date(roll.postedOn())));
        lines.add(line("voters", words.number(roll.voters())));
        if (roll.households() > 0) lines.add(line("households", words.number(roll.households())));
        if (roll.representatives() > 0) lines.add(line("representatives", words.number(roll.representatives())));
        return List.copyOf(lines);
    }

    private Line objection(ObjectionView objection) {
        var decided = objection.decided();
        var how = decided == null ? "waits" : decided ? "upheld" : "dismissed";
        return new Line(
                words.say(
                        "election.objection", Integer.toString(objection.number()), words.date(objection.receivedOn())),
                words.say("election.objection." + how));
    }

    private List<CandidateRow> candidates(ElectionView view) {
        var candidates = view.candidates();
        var described = profiles.of(view);
        return IntStream.range(0, candidates.size())
                .mapToObj(i -> candidate(i + 1, candidates.get(i), described))
                .toList();
    }

    private CandidateRow candidate(int number, CandidateView view, Map<PersonId, Profile> described) {
        var nominee = view.nominee();
        var profile = described.get(nominee.person());
        return new CandidateRow(
                number,
                nominee.name(),
                words.of(nominee.sex()),
                words.post(Office.COMMITTEE, nominee.post()),
                profile == null
                        ? null
                        : words.say(
                                "election.profile",
                                profile.age(),
                                words.of(profile.education()),
                                words.of(profile.affiliation())),
                view.stands(),
                view.promise());
    }

    private @Nullable Table places(List<PollingPlace> places) {
        return places.isEmpty()
                ? null
                : new Table(
                        words.say("field.places"),
                        List.of(
                                words.say("field.PollingPlace.number"),
                                words.say("field.place"),
                                words.say("election.hours")),
                        places.stream().map(this::place).toList());
    }

    private List<String> place(PollingPlace place) {
        return List.of(
                words.number(place.number()),
                place.place() + (place.roving() ? words.say("format.aside", words.say("field.roving")) : ""),
                place.opens() + "–" + place.closes());
    }

    private Line line(String field, String value) {
        return new Line(words.say("field." + field), value);
    }
}
