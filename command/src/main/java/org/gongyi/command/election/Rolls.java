package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.gongyi.contract.election.RollsEvent;
import org.gongyi.contract.election.RollsEvent.RegistrationAnnounced;
import org.gongyi.contract.election.RollsEvent.RepresentationAmended;
import org.gongyi.contract.election.RollsEvent.RollAmended;
import org.gongyi.contract.election.RollsEvent.RollObjectionDecided;
import org.gongyi.contract.election.RollsEvent.RollObjectionReceived;
import org.gongyi.contract.election.RollsEvent.RollPublished;
import org.gongyi.contract.election.VotingMode;
import org.jspecify.annotations.Nullable;

/// The roll of voters as it is posted: how many, and what was objected.
///
/// @param postedOn the day it was posted; absent before
/// @param objections by number, with the day each came in; those that are not decided
/// @param numbers how many objections came in
record Rolls(
        @Nullable LocalDate postedOn,
        int voters,
        int households,
        int representatives,
        Map<Integer, LocalDate> objections,
        int numbers) {

    static final Rolls NONE = new Rolls(null, 0, 0, 0, Map.of(), 0);

    Rolls {
        objections = Map.copyOf(objections);
    }

    Rolls after(RollsEvent event) {
        return switch (event) {
            case RegistrationAnnounced _ -> this;
            case RollPublished e ->
                new Rolls(e.occurredOn(), e.voters(), e.households(), e.representatives(), objections, numbers);
            case RollObjectionReceived e ->
                e.findings().isPassed()
                        ? with(voters, opened(e), Math.max(numbers, e.number()))
                        : with(voters, objections, Math.max(numbers, e.number()));
            case RollObjectionDecided e -> with(e.voters(), closed(e), numbers);
            case RollAmended e -> with(voters + e.added() - e.removed(), objections, numbers);
            case RepresentationAmended e ->
                new Rolls(postedOn, voters, e.households(), e.representatives(), objections, numbers);
        };
    }

    boolean isPosted() {
        return postedOn != null;
    }

    /// The day of the posting, of what is admitted only after it.
    LocalDate posted() {
        return Objects.requireNonNull(postedOn);
    }

    /// The same roll after a decision that tells how many of the one or the other there are now.
    Rolls represented(@Nullable Integer nowHouseholds, @Nullable Integer nowRepresentatives) {
        return new Rolls(
                postedOn,
                voters,
                nowHouseholds == null ? households : nowHouseholds,
                nowRepresentatives == null ? representatives : nowRepresentatives,
                objections,
                numbers);
    }

    boolean isRepresentedAs(Rolls other) {
        return households == other.households && representatives == other.representatives;
    }

    /// Of whom more than the share the law asks for must take part: 选民, 户代表 or 居民代表.
    int base(VotingMode mode) {
        return switch (mode) {
            case ALL_VOTERS -> voters;
            case HOUSEHOLDS -> households;
            case RESIDENT_REPRESENTATIVES, GROUP_REPRESENTATIVES, REPRESENTATIVES_ASSEMBLY -> representatives;
        };
    }

    private Rolls with(int nowRegistered, Map<Integer, LocalDate> open, int last) {
        return new Rolls(postedOn, nowRegistered, households, representatives, open, last);
    }

    private Map<Integer, LocalDate> opened(RollObjectionReceived e) {
        var all = new HashMap<>(objections);
        all.put(e.number(), e.occurredOn());
        return all;
    }

    private Map<Integer, LocalDate> closed(RollObjectionDecided e) {
        var all = new HashMap<>(objections);
        all.remove(e.number());
        return all;
    }
}
