package org.gongyi.web.telling;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.CandidacyEvent;
import org.gongyi.contract.election.CandidacyEvent.CandidacyWithdrawn;
import org.gongyi.contract.election.CandidacyEvent.CandidatesDescribed;
import org.gongyi.contract.election.CandidacyEvent.CandidatesMetVoters;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CandidacyEvent.Described;
import org.gongyi.contract.election.CandidacyEvent.NomineeExcluded;
import org.gongyi.contract.election.CandidacyEvent.NomineePutForward;
import org.gongyi.contract.election.CandidacyEvent.VotersMeetingAnnounced;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.Kin;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.PollingEvent;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.PollingArranged;
import org.gongyi.contract.election.PollingEvent.ProxiesPublished;
import org.gongyi.contract.election.PollingEvent.ProxiesTakenBack;
import org.gongyi.contract.election.PollingEvent.SeatsLeftVacant;
import org.gongyi.contract.election.PollingEvent.WriteInsNamed;
import org.gongyi.contract.election.PollingEvent.WrittenName;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.ResultEvent;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.FraudDecided;
import org.gongyi.contract.election.ResultEvent.FraudReported;
import org.gongyi.contract.election.ResultEvent.ResultFiled;
import org.gongyi.contract.election.Votes;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What is said of candidates, of the vote and of its result.
@Component
final class BallotText {

    private static final List<String> BOX = List.of("BoxCount.number", "issued", "returned", "valid", "invalid");

    private final Wording words;

    BallotText(Wording words) {
        this.words = words;
    }

    Telling candidacy(CandidacyEvent event, Telling telling) {
        return switch (event) {
            case NomineePutForward e ->
                telling.fact("nominee", nominee(e.nominee()))
                        .fact("by", words.of(e.by()))
                        .asking("Nominate.voters", e.voters())
                        .names("relatives", people(e.relatives(), telling));
            case NomineeExcluded e ->
                telling.person("nominee", e.person())
                        .sealed("ExcludeNominee.ground", e.ground())
                        .sealed("evidence", e.evidence());
            case CandidatesPublished e ->
                telling.names(
                                "candidates",
                                e.candidates().stream().map(this::nominee).toList())
                        .names(
                                "kin",
                                e.kin().stream().map(one -> kin(one, telling)).toList());
            case CandidatesDescribed e ->
                telling.names(
                                "candidates",
                                people(
                                        e.candidates().stream()
                                                .map(Described::person)
                                                .toList(),
                                        telling))
                        .sealed(
                                "profiles",
                                e.candidates().stream().map(Described::profile).toList());
            case VotersMeetingAnnounced e ->
                telling.day("meetingDay", e.meetingDay()).fact("time", e.time()).fact("place", e.place());
            case CandidacyWithdrawn e ->
                telling.person("candidate.who", e.person())
                        .fact("WithdrawCandidacy.written", yes(e.written()))
                        .fact("replacedBy", e.replacedBy() == null ? null : nominee(e.replacedBy()));
            case CandidatesMetVoters e -> {
                telling.fact("place", e.place()).number("MeetVoters.voters", e.voters());
                e.pledges().forEach(one -> telling.said(telling.name(one.person()), one.promise()));
                yield telling;
            }
        };
    }

    Telling polling(PollingEvent event, CommunityKind kind, Telling telling) {
        return switch (event) {
            case ProxiesPublished e ->
                telling.number("proxies.count", e.proxies().size())
                        .asking("proxies.void", e.withoutEffect().size());
            case ProxiesTakenBack e ->
                telling.number("proxies.back", e.principals().size());
            case PollingArranged e -> places(e.places(), telling);
            case Counted e -> counted(e, telling);
            case WriteInsNamed e ->
                telling.number("round", e.round())
                        .sealed(
                                "writeIns",
                                e.writeIns().stream().map(WrittenName::name).toList());
            case FurtherBallotCalled e ->
                telling.day("pollingDay", e.pollingDay())
                        .names(
                                "candidates",
                                e.candidates().stream().map(this::nominee).toList());
            case SeatsLeftVacant e ->
                telling.fact("body", words.of(e.body(), kind)).text("decision", e.decision());
        };
    }

    Telling places(List<PollingPlace> places, Telling telling) {
        return telling.table(
                "places",
                List.of("PollingPlace.number", "place", "opens", "closes", "tellers"),
                places.stream().map(this::place).toList());
    }

    Telling result(ResultEvent event, Telling telling) {
        return switch (event) {
            case CountCorrected e -> {
                telling.number("round", e.round()).text("grounds", e.grounds());
                outcome(e.outcome(), telling);
                boxes("was", List.of(e.was()), telling);
                yield boxes("is", List.of(e.is()), telling);
            }
            case FraudReported e ->
                telling.number("ReportFraud.number", e.number())
                        .fact("ReportFraud.kind", words.of(e.kind()))
                        .sealed("reporter", e.reporter())
                        .sealed("report", e.report());
            case FraudDecided e ->
                telling.number("DecideFraud.number", e.number())
                        .fact("found", yes(e.found()))
                        .names("persons", people(e.persons(), telling))
                        .text("DecideFraud.decision", e.decision());
            case ResultFiled e -> telling.fact("filing", e.filing()).number("certificates", e.certificates());
        };
    }

    private Telling counted(Counted e, Telling telling) {
        telling.number("round", e.round());
        outcome(e.outcome(), telling);
        return boxes("boxes", e.boxes(), telling);
    }

    private void outcome(Outcome outcome, Telling telling) {
        telling.number("outcome.registered", outcome.registered())
                .number("issued", outcome.issued())
                .number("returned", outcome.returned())
                .number("valid", outcome.valid())
                .number("invalid", outcome.invalid())
                .names(
                        "outcome.elected",
                        outcome.elected().stream().map(this::elected).toList());
    }

    /// One row a box: its ballots, then the votes for everybody on it.
    Telling boxes(String title, List<BoxCount> boxes, Telling telling) {
        return telling.table(
                title,
                Stream.concat(BOX.stream(), Stream.of("votes")).toList(),
                boxes.stream().map(box -> box(box, telling)).toList());
    }

    private List<String> box(BoxCount box, Telling telling) {
        var votes = box.votes().stream().map(one -> votes(one, telling)).toList();
        return List.of(
                numbers(box),
                words.number(box.issued()),
                words.number(box.returned()),
                words.number(box.valid()),
                words.number(box.invalid()),
                String.join(words.say("format.comma"), votes) + said(box));
    }

    /// Of boxes counted together all numbers.
    private String numbers(BoxCount box) {
        return box.merged().isEmpty()
                ? words.number(box.number())
                : words.number(box.number())
                        + words.say(
                                "box.with",
                                box.merged().stream()
                                        .map(words::number)
                                        .collect(Collectors.joining(words.say("format.comma"))));
    }

    private String said(BoxCount box) {
        var resolved = box.resolvedBy() == null ? "" : words.say("box.resolved", box.resolvedBy());
        var confirmed = box.confirmedBy() == null ? "" : words.say("box.confirmed", box.confirmedBy());
        var sealed = box.seals() == null ? "" : words.say("box.sealed", box.seals());
        return resolved
                + confirmed
                + sealed
                + (box.explained() == null ? "" : words.say("box.explained", box.explained()));
    }

    private String votes(Votes one, Telling telling) {
        return "%s %s".formatted(telling.name(one.person()), words.number(one.inFavour()));
    }

    private List<String> place(PollingPlace place) {
        var tellers = place.tellers().stream().map(one -> one.name()).toList();
        return List.of(
                words.number(place.number()),
                place.place() + (place.roving() ? words.say("format.aside", words.say("field.roving")) : ""),
                place.opens(),
                place.closes(),
                String.join(words.say("format.comma"), tellers));
    }

    /// 王德明（主任）
    private String nominee(Nominee one) {
        return one.name() + words.say("format.aside", words.post(Office.COMMITTEE, one.post()));
    }

    private String elected(Elected one) {
        return words.say("election.elected", one.name(), words.post(Office.COMMITTEE, one.post()), one.votes());
    }

    String kin(Kin kin, Telling telling) {
        return words.say("election.kin", telling.name(kin.one()), telling.name(kin.other()), words.of(kin.kinship()));
    }

    private static List<String> people(List<PersonId> persons, Telling telling) {
        return persons.stream().map(telling::name).toList();
    }

    private String yes(boolean truth) {
        return words.say(truth ? "yes" : "no");
    }
}
