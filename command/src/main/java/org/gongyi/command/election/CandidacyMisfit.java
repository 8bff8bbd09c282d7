package org.gongyi.command.election;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongyi.command.Circumstances;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.CandidacyAct;
import org.gongyi.contract.election.CandidacyAct.AnnounceVotersMeeting;
import org.gongyi.contract.election.CandidacyAct.DescribeCandidates;
import org.gongyi.contract.election.CandidacyAct.ExcludeNominee;
import org.gongyi.contract.election.CandidacyAct.MeetVoters;
import org.gongyi.contract.election.CandidacyAct.Nominate;
import org.gongyi.contract.election.CandidacyAct.PublishCandidates;
import org.gongyi.contract.election.CandidacyAct.WithdrawCandidacy;
import org.gongyi.contract.election.CandidateProfile;
import org.gongyi.contract.election.Disqualification;
import org.gongyi.contract.election.Kin;
import org.gongyi.contract.election.Nominee;

/// What cannot be so of nominees and candidates, whatever the law.
final class CandidacyMisfit {

    private CandidacyMisfit() {}

    static Optional<Refusal> of(CandidacyAct act, Docket docket, Circumstances circumstances) {
        if (docket.isVoteAhead() && act.occurredOn().isAfter(docket.voteOn()))
            return is("occurredOn", "after-the-polling-day");
        return switch (act) {
            case Nominate a -> nominate(a, docket);
            case ExcludeNominee a -> exclude(a, docket, circumstances);
            case PublishCandidates a -> publish(a, docket);
            case WithdrawCandidacy a -> withdraw(a, docket);
            case DescribeCandidates a -> describe(a, docket);
            case AnnounceVotersMeeting a
            when a.meetingDay().isBefore(a.occurredOn()) -> is("meetingDay", "before-it-is-announced");
            case AnnounceVotersMeeting _ -> Optional.empty();
            case MeetVoters a
            when !a.pledges().stream().allMatch(one -> docket.stands(one.person())) -> is("pledges", "not-a-candidate");
            case MeetVoters _ -> Optional.empty();
        };
    }

    private static Optional<Refusal> nominate(Nominate a, Docket docket) {
        var nominee = a.nominee();
        if (docket.plan().seatsOf(nominee.post()) == 0) return is("nominee.post", "no-such-seat");
        var again = docket.slate().nominees().stream()
                .anyMatch(one -> one.person().equals(nominee.person()) && one.post() == nominee.post());
        if (again) return is("nominee.person", "nominated-already");
        return docket.board().persons().containsAll(a.relatives())
                ? Optional.empty()
                : is("relatives", "not-in-the-committee");
    }

    private static Optional<Refusal> exclude(ExcludeNominee a, Docket docket, Circumstances circumstances) {
        if (!docket.mayStand(a.person())) return is("person", "not-nominated");
        if (docket.rounds().isElected(a.person())) return is("person", "elected-already");
        if (docket.slate().excluded().contains(a.person())) return is("person", "excluded-already");
        if (circumstances.lawOn(a.occurredOn()).rule("EL-CAND-DQ").isEmpty()) return is("ground", "no-such-ground");
        var isUrban = circumstances.roster().kind() == CommunityKind.URBAN;
        return a.ground() == Disqualification.CLAN_FORCES && isUrban
                ? is("ground", "no-such-ground")
                : Optional.empty();
    }

    private static Optional<Refusal> publish(PublishCandidates a, Docket docket) {
        if (a.candidates().isEmpty()) return is("candidates", "nobody");
        var persons = persons(a.candidates());
        if (new HashSet<>(a.candidates()).size() < a.candidates().size()) return is("candidates", "person-twice");
        if (!docket.slate().nominees().containsAll(a.candidates())) return is("candidates", "not-nominated");
        return a.kin().stream().allMatch(kin -> isOf(kin, persons)) ? Optional.empty() : is("kin", "not-on-the-list");
    }

    private static Optional<Refusal> describe(DescribeCandidates a, Docket docket) {
        if (a.profiles().isEmpty()) return is("profiles", "nobody");
        var persons = a.profiles().stream().map(CandidateProfile::person).collect(Collectors.toUnmodifiableSet());
        if (persons.size() < a.profiles().size()) return is("profiles", "person-twice");
        return persons.stream().allMatch(docket.slate()::isNominee)
                ? Optional.empty()
                : is("profiles", "not-nominated");
    }

    private static Optional<Refusal> withdraw(WithdrawCandidacy a, Docket docket) {
        if (!docket.stands(a.person())) return is("person", "not-a-candidate");
        var next = a.replacedBy();
        if (next == null) return Optional.empty();
        if (docket.rounds().further() != null) return is("replacedBy", "of-the-first-list-only");
        if (docket.slate().isCandidate(next.person())) return is("replacedBy.person", "person-twice");
        return docket.slate().nominees().contains(next) ? Optional.empty() : is("replacedBy", "not-nominated");
    }

    private static boolean isOf(Kin kin, Set<PersonId> persons) {
        return !kin.one().equals(kin.other()) && persons.containsAll(List.of(kin.one(), kin.other()));
    }

    private static Set<PersonId> persons(List<Nominee> candidates) {
        return candidates.stream().map(Nominee::person).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
