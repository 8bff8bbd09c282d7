package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.command.CorruptHistory;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.CandidacyEvent;
import org.gongyi.contract.election.CandidacyEvent.CandidacyWithdrawn;
import org.gongyi.contract.election.CandidacyEvent.CandidatesDescribed;
import org.gongyi.contract.election.CandidacyEvent.CandidatesMetVoters;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CandidacyEvent.NomineeExcluded;
import org.gongyi.contract.election.CandidacyEvent.NomineePutForward;
import org.gongyi.contract.election.CandidacyEvent.VotersMeetingAnnounced;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.PollingEvent;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.PollingArranged;
import org.gongyi.contract.election.PollingEvent.ProxiesPublished;
import org.gongyi.contract.election.PollingEvent.ProxiesTakenBack;
import org.gongyi.contract.election.PollingEvent.SeatsLeftVacant;
import org.gongyi.contract.election.PollingEvent.WriteInsNamed;
import org.gongyi.contract.election.ResultEvent;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.FraudDecided;
import org.gongyi.contract.election.ResultEvent.FraudReported;
import org.gongyi.contract.election.ResultEvent.ResultFiled;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Tied;
import org.jspecify.annotations.Nullable;

/// The votes that were counted, one after the other, and what became of them.
///
/// @param counted with or without effect
/// @param further the further ballot that was called and is not counted yet
/// @param leftVacantOn when the meeting left the missing seats vacant; absent while it did not
/// @param reports fraud reports by number that are not decided
/// @param reported the highest number of a report up to now
record Rounds(
        List<Round> counted,
        @Nullable Further further,
        @Nullable LocalDate leftVacantOn,
        Map<Integer, LocalDate> reports,
        int reported,
        boolean filed) {

    static final Rounds NONE = new Rounds(List.of(), null, null, Map.of(), 0, false);

    Rounds {
        counted = List.copyOf(counted);
        reports = Map.copyOf(reports);
    }

    Rounds after(PollingEvent event) {
        return switch (event) {
            case Counted e -> new Rounds(and(counted, Round.of(e)), null, null, reports, reported, false);
            case FurtherBallotCalled e -> with(new Further(e.pollingDay(), e.candidates()), null);
            case SeatsLeftVacant e -> with(null, e.occurredOn());
            case ProxiesPublished _, ProxiesTakenBack _, PollingArranged _, WriteInsNamed _ -> this;
        };
    }

    /// Who withdraws or is found not to qualify stands no more in a further ballot that was called.
    Rounds after(CandidacyEvent event) {
        var called = further;
        if (called == null) return this;
        return switch (event) {
            case CandidacyWithdrawn e -> with(called.without(e.person()), leftVacantOn);
            case NomineeExcluded e -> with(called.without(e.person()), leftVacantOn);
            case NomineePutForward _,
                    CandidatesPublished _,
                    CandidatesDescribed _,
                    VotersMeetingAnnounced _,
                    CandidatesMetVoters _ -> this;
        };
    }

    private Rounds with(@Nullable Further called, @Nullable LocalDate vacant) {
        return new Rounds(counted, called, vacant, reports, reported, filed);
    }

    Rounds after(ResultEvent event) {
        return switch (event) {
            case CountCorrected e -> corrected(e);
            case FraudReported e ->
                new Rounds(counted, further, leftVacantOn, opened(e), Math.max(reported, e.number()), filed);
            case FraudDecided e -> decided(e);
            case ResultFiled _ -> new Rounds(counted, further, leftVacantOn, reports, reported, true);
        };
    }

    /// What was called or left vacant on wrong numbers stands only where the right ones seat the same people.
    private Rounds corrected(CountCorrected e) {
        if (e.round() > counted.size()) throw new CorruptHistory(this, e);
        var all = new ArrayList<>(counted);
        var was = all.get(e.round() - 1);
        all.set(e.round() - 1, was.corrected(e));
        var same = was.seatsAs(e.findings().isEffective(), e.outcome());
        return new Rounds(all, same ? further : null, same ? leftVacantOn : null, reports, reported, false);
    }

    private Map<Integer, LocalDate> opened(FraudReported e) {
        var all = new HashMap<>(reports);
        all.put(e.number(), e.occurredOn());
        return all;
    }

    /// What was found of the whole vote undoes all of it; what was found of some undoes their election.
    private Rounds decided(FraudDecided e) {
        var left = new HashMap<>(reports);
        left.remove(e.number());
        if (!e.found()) return new Rounds(counted, further, leftVacantOn, left, reported, filed);
        if (e.isOfTheVote()) {
            var none = counted.stream().map(Round::withoutEffect).toList();
            return new Rounds(none, null, null, left, reported, false);
        }
        var some = counted.stream().map(round -> round.without(e.persons())).toList();
        return new Rounds(some, further, null, left, reported, filed);
    }

    /// The number of the next vote, from 1.
    int next() {
        return counted.size() + 1;
    }

    boolean isAnyCounted() {
        return !counted.isEmpty();
    }

    boolean isAnyEffective() {
        return counted.stream().anyMatch(Round::effective);
    }

    /// Whether a meeting left the missing seats vacant.
    boolean leftVacant() {
        return leftVacantOn != null;
    }

    /// Whether that was done after a day.
    boolean isLeftVacantAfter(LocalDate day) {
        return leftVacantOn != null && leftVacantOn.isAfter(day);
    }

    /// Whether somebody was elected, or a meeting gave up a by-election in which nobody was.
    boolean isDecided() {
        return isAnyEffective() || leftVacant();
    }

    /// Whether the vote of that number was for seats that earlier ones left.
    boolean isFurther(int number) {
        return counted.stream().limit(number - 1L).anyMatch(Round::effective);
    }

    /// Who holds a seat by all votes up to now.
    List<Elected> elected() {
        return electedBefore(next());
    }

    List<Elected> electedBefore(int number) {
        return counted.stream()
                .limit(number - 1L)
                .flatMap(round -> round.seated().stream())
                .toList();
    }

    /// Seats nobody holds yet.
    List<SeatsOfPost> vacant(Plan plan) {
        return plan.without(elected());
    }

    Optional<Round> lastEffective() {
        return counted.stream().filter(Round::effective).reduce((_, last) -> last);
    }

    /// The day of the last vote with effect; where none had, of the last. At least one was counted.
    LocalDate lastDay() {
        return lastEffective().orElseGet(counted::getLast).day();
    }

    /// People between whom a further vote decides, by the last vote with effect.
    List<Tied> tied() {
        return lastEffective().map(round -> round.outcome().tied()).orElse(List.of());
    }

    /// Whether somebody had votes in a count, on the list or written in.
    boolean hasVotesFor(PersonId person) {
        return counted.stream().anyMatch(round -> round.hasVotesFor(person));
    }

    /// Whether a count told that two people are near relatives.
    boolean areRelated(PersonId one, PersonId other) {
        return counted.stream().flatMap(round -> round.kin().stream()).anyMatch(pair -> pair.isOf(one, other));
    }

    /// Whether a count told that somebody is a near relative of anybody.
    boolean isRelativeOfAnybody(PersonId person) {
        return counted.stream()
                .flatMap(round -> round.kin().stream())
                .anyMatch(pair -> pair.one().equals(person) || pair.other().equals(person));
    }

    /// Whether somebody holds a seat by a vote.
    boolean isElected(PersonId person) {
        return elected().stream().anyMatch(one -> one.person().equals(person));
    }

    private static List<Round> and(List<Round> some, Round one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
