package org.gongyi.command.recall;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongyi.command.count.BallotPaper;
import org.gongyi.command.duty.Duties;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.weighing.Figure;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.recall.Electorate;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallEvent.RecallDutyLapsed;
import org.gongyi.contract.recall.RecallEvent.RecallEnded;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.recall.RecallEvent.RecallSuggested;
import org.gongyi.contract.recall.RecallEvent.RecallVoteCalled;
import org.gongyi.contract.recall.RecallSettlement;
import org.jspecify.annotations.Nullable;

/// Who is to be recalled, who votes on it, and how far it has come.
///
/// @param since the day of the last thing that happened: nothing that follows is earlier
/// @param heardOn the day the member could answer; absent before
/// @param pollingDay absent before the vote is called
public record Petition(
        Seat member,
        Electorate electorate,
        LocalDate since,
        @Nullable LocalDate heardOn,
        @Nullable LocalDate pollingDay,
        List<PollingPlace> places,
        Duties duties) {

    public Petition {
        places = List.copyOf(places);
    }

    static Petition of(RecallSuggested e) {
        return new Petition(e.member(), e.electorate(), e.occurredOn(), null, null, List.of(), owed(Duties.NONE, e));
    }

    static Petition of(RecallPetitioned e, Optional<Petition> suggested) {
        var duties = suggested.map(Petition::duties).orElse(Duties.NONE);
        return new Petition(e.member(), e.electorate(), e.occurredOn(), null, null, List.of(), owed(duties, e));
    }

    Petition after(RecallEvent event) {
        var now = owed(duties, event);
        return switch (event) {
            case RecallEvent.DefenceHeard e ->
                new Petition(member, electorate, e.occurredOn(), e.occurredOn(), pollingDay, places, now);
            case RecallVoteCalled e ->
                new Petition(member, electorate, e.occurredOn(), heardOn, e.pollingDay(), e.places(), now);
            case RecallEvent.RecallVoted e ->
                new Petition(member, electorate, e.occurredOn(), heardOn, null, List.of(), now);
            case RecallDutyLapsed _, RecallEnded _, RecallSuggested _, RecallPetitioned _ ->
                new Petition(member, electorate, since, heardOn, pollingDay, places, now);
        };
    }

    /// The first day the member was out of the office by the register; absent while it is held.
    Optional<LocalDate> leftOn(Roster roster, LocalDate day) {
        if (roster.holds(member.person(), Office.COMMITTEE, day)) return Optional.empty();
        return roster.tenures().stream()
                .filter(held -> held.isOf(member.person(), Office.COMMITTEE)
                        && held.until().isBefore(day))
                .map(held -> held.until().plusDays(1))
                .max(LocalDate::compareTo);
    }

    private static Duties owed(Duties before, RecallEvent event) {
        var now = before.after(
                key -> RecallSettlement.settles(event, key), event.findings().duties());
        return event instanceof RecallDutyLapsed e ? now.lapsing(e.duty()) : now;
    }

    /// Of whom more than the share the law asks for must take part. In a village always those who registered, whoever
    /// filled the seat.
    Figure registered(CommunityKind kind) {
        return registered(electorate, kind);
    }

    static Figure registered(Electorate electorate, CommunityKind kind) {
        return kind == CommunityKind.VILLAGE || electorate.mode() == VotingMode.ALL_VOTERS
                ? new Figure("registered", "登记参加选举", electorate.voters())
                : new Figure(
                        "registered", electorate.mode() == VotingMode.HOUSEHOLDS ? "户代表" : "居民代表", electorate.base());
    }

    /// One name, for the post it holds.
    BallotPaper paper() {
        var names = new LinkedHashMap<PersonId, String>();
        names.put(member.person(), member.name());
        return new BallotPaper(List.of(new SeatsOfPost(member.post(), 1)), names, Set.of());
    }
}
