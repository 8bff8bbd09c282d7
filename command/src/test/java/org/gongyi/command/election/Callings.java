package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongyi.command.Register;
import org.gongyi.command.Sittings;
import org.gongyi.command.Story;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.CallingAct.CallElection;
import org.gongyi.contract.election.CallingAct.PostponePolling;
import org.gongyi.contract.election.CommitteeAct.FillElectionCommittee;
import org.gongyi.contract.election.CommitteeAct.FormElectionCommittee;
import org.gongyi.contract.election.CommitteeAct.LeaveElectionCommittee;
import org.gongyi.contract.election.CommitteeAct.PublishElectionCommittee;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.Filling;
import org.gongyi.contract.election.Kin;
import org.gongyi.contract.election.LeavingCause;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.Sitting;
import org.jspecify.annotations.Nullable;

/// Mothers of acts that call an election and give it its committee: what a test is about, the rest as in any good
/// election of five in a village with 900 adults in 300 households.
record Callings(CommunityCode community) {

    /// 主任 1, 副主任 1, 委员 3
    static final List<SeatsOfPost> FIVE = seats(1, 1, 3);

    static Callings in(Story story) {
        return new Callings(story.code());
    }

    /// A community whose bodies are registered: 900 adults, 300 households, five in the committee, 55 representatives.
    static Story registered(Story story) {
        return story.given(Register.bodies(story.code()))
                .given(Register.people(story.code(), 900, 300))
                .given(Register.representatives(story.code(), 55, 20));
    }

    static List<SeatsOfPost> seats(int chairs, int vices, int members) {
        return Map.of(Post.CHAIR, chairs, Post.VICE_CHAIR, vices, Post.MEMBER, members).entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> new SeatsOfPost(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(SeatsOfPost::post))
                .toList();
    }

    ElectionId id() {
        return new ElectionId(community + "-0a1b2c3d4e");
    }

    /// Sixty days ahead, for a term of five years, direct, by an election method of the assembly of representatives.
    CallElection call(LocalDate polling) {
        return call(polling.minusDays(60), polling);
    }

    CallElection call(LocalDate day, LocalDate polling) {
        return call(day, polling, VotingMode.ALL_VOTERS, FIVE, polling.plusYears(5));
    }

    CallElection call(LocalDate polling, VotingMode mode, List<SeatsOfPost> seats) {
        return call(polling.minusDays(60), polling, mode, seats, polling.plusYears(5));
    }

    CallElection call(LocalDate day, LocalDate polling, VotingMode mode, List<SeatsOfPost> seats, LocalDate until) {
        return call(ElectionKind.GENERAL, day, polling, mode, seats, until);
    }

    /// One vacant seat.
    CallElection callByElection(LocalDate polling, VotingMode mode, LocalDate until) {
        return call(ElectionKind.BY_ELECTION, polling.minusDays(60), polling, mode, seats(0, 0, 1), until);
    }

    private CallElection call(
            ElectionKind kind,
            LocalDate day,
            LocalDate polling,
            VotingMode mode,
            List<SeatsOfPost> seats,
            LocalDate until) {
        return new CallElection(
                id(),
                day,
                kind,
                mode,
                seats,
                polling,
                until,
                Body.REPRESENTATIVES_ASSEMBLY,
                day.minusDays(5),
                false,
                null,
                List.of(),
                null);
    }

    static CallElection because(CallElection a, String reason) {
        return with(a, a.methodBody(), a.methodAdoptedOn(), a.approval(), reason);
    }

    static CallElection approved(CallElection a, @Nullable String approval, @Nullable String reason) {
        return with(a, a.methodBody(), a.methodAdoptedOn(), approval, reason);
    }

    static CallElection byMethodOf(CallElection a, @Nullable Body body, @Nullable LocalDate adopted) {
        return with(a, body, adopted, a.approval(), a.reason());
    }

    private static CallElection with(
            CallElection a,
            @Nullable Body body,
            @Nullable LocalDate adopted,
            @Nullable String approval,
            @Nullable String reason) {
        return new CallElection(
                a.election(),
                a.occurredOn(),
                a.kind(),
                a.mode(),
                a.seats(),
                a.pollingDay(),
                a.until(),
                body,
                adopted,
                a.womenSeat(),
                approval,
                a.files(),
                reason);
    }

    PostponePolling postpone(LocalDate day, LocalDate polling, @Nullable String approval, @Nullable String reason) {
        return new PostponePolling(id(), day, polling, approval, List.of(), reason);
    }

    /// Seven people whom no other body has, the first of them in the chair.
    static List<Seat> members() {
        return Register.people("e", 7);
    }

    FormElectionCommittee form(LocalDate day) {
        return form(day, members(), Sittings.representatives(day));
    }

    FormElectionCommittee form(LocalDate day, List<Seat> members, Sitting chosenBy) {
        return form(day, members, chosenBy, List.of(), null);
    }

    FormElectionCommittee form(
            LocalDate day, List<Seat> members, Sitting chosenBy, List<Kin> kin, @Nullable String reason) {
        return new FormElectionCommittee(id(), day, members, chosenBy, kin, List.of(), reason);
    }

    PublishElectionCommittee publish(LocalDate day, @Nullable String filing, @Nullable String reason) {
        return new PublishElectionCommittee(id(), day, filing, List.of(), reason);
    }

    LeaveElectionCommittee leave(LocalDate day, PersonId person, LeavingCause cause, int missed) {
        return leave(day, person, cause, missed, null);
    }

    LeaveElectionCommittee leave(
            LocalDate day, PersonId person, LeavingCause cause, int missed, @Nullable String reason) {
        return new LeaveElectionCommittee(id(), day, person, cause, missed, List.of(), reason);
    }

    FillElectionCommittee fill(LocalDate day, Seat member, Filling filling, @Nullable Sitting chosenBy) {
        return new FillElectionCommittee(id(), day, member, filling, chosenBy, List.of(), List.of(), null);
    }

    /// Somebody who is a near relative of these nominees.
    FillElectionCommittee fill(LocalDate day, Seat member, PersonId... relatives) {
        return new FillElectionCommittee(
                id(), day, member, Filling.NEXT_IN_VOTE, null, List.of(relatives), List.of(), null);
    }
}
