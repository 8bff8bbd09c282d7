package org.gongyi.command.election;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongyi.command.Circumstances;
import org.gongyi.command.assembly.SittingMisfit;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.election.CommitteeAct;
import org.gongyi.contract.election.CommitteeAct.FillElectionCommittee;
import org.gongyi.contract.election.CommitteeAct.FormElectionCommittee;
import org.gongyi.contract.election.CommitteeAct.LeaveElectionCommittee;
import org.gongyi.contract.election.CommitteeAct.PublishElectionCommittee;
import org.gongyi.contract.election.Filling;
import org.gongyi.contract.election.Kin;
import org.gongyi.contract.election.LeavingCause;

/// What cannot be so in an election committee, whatever the law.
final class CommitteeMisfit {

    private static final String SITTING = "chosenBy.";

    private CommitteeMisfit() {}

    static Optional<Refusal> of(CommitteeAct act, Docket docket, Circumstances circumstances) {
        var formed = docket.board().formedOn();
        if (formed != null && act.occurredOn().isBefore(formed)) return is("occurredOn", "before-it-was-formed");
        return switch (act) {
            case FormElectionCommittee a when a.members().isEmpty() -> is("members", "nobody");
            case FormElectionCommittee a
            when persons(a.members()).size() < a.members().size() -> is("members", "person-twice");
            case FormElectionCommittee a
            when !a.kin().stream().allMatch(kin -> isOf(kin, persons(a.members()))) -> is("kin", "not-two-members");
            case FormElectionCommittee a -> SittingMisfit.of(a.chosenBy(), a.occurredOn(), circumstances, SITTING);
            case PublishElectionCommittee _ -> Optional.empty();
            case LeaveElectionCommittee a -> leaving(a, docket);
            case FillElectionCommittee a
            when docket.board().has(a.member().person()) -> is("member.person", "holds-it-already");
            case FillElectionCommittee a -> filling(a, docket, circumstances);
        };
    }

    private static Optional<Refusal> leaving(LeaveElectionCommittee a, Docket docket) {
        if (!docket.board().has(a.person())) return is("person", "does-not-hold-it");
        var nominated = docket.mayStand(a.person());
        var related = docket.slate().isRelative(a.person()) || docket.rounds().isRelativeOfAnybody(a.person());
        if (a.cause() == LeavingCause.NOMINATED && !nominated) return is("cause", "not-nominated");
        if (a.cause() == LeavingCause.RELATIVE_NOMINATED && !related) return is("cause", "no-relative-nominated");
        if ((a.cause() == LeavingCause.ABSENT) != (a.missed() > 0)) return is("missed", "only-of-the-absent");
        return Optional.empty();
    }

    /// Whoever is chosen anew is chosen by somebody; who comes up is not.
    private static Optional<Refusal> filling(FillElectionCommittee a, Docket docket, Circumstances circumstances) {
        if (!docket.slate().areNominees(a.relatives())) return is("relatives", "not-nominated");
        var sitting = a.chosenBy();
        if ((a.filling() == Filling.NEW_CHOICE) != (sitting != null)) return is("chosenBy", "only-of-a-new-choice");
        return sitting == null ? Optional.empty() : SittingMisfit.of(sitting, a.occurredOn(), circumstances, SITTING);
    }

    private static boolean isOf(Kin kin, Set<PersonId> members) {
        return !kin.one().equals(kin.other()) && members.containsAll(List.of(kin.one(), kin.other()));
    }

    private static Set<PersonId> persons(List<Seat> members) {
        return members.stream().map(Seat::person).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
