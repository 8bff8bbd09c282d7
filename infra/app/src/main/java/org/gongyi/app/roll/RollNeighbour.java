package org.gongyi.app.roll;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyi.app.seal.Sealer;
import org.gongyi.command.election.Brief;
import org.gongyi.command.election.Elsewhere;
import org.gongyi.command.election.Registered;
import org.gongyi.command.roll.Listed;
import org.gongyi.command.roll.Listed.Household;
import org.gongyi.command.shell.Neighbour;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.election.RollsAct;
import org.gongyi.contract.election.RollsAct.AmendRoll;
import org.gongyi.contract.election.RollsAct.DecideRollObjection;
import org.gongyi.contract.election.RollsAct.PublishRoll;
import org.gongyi.contract.roll.Registration;
import org.gongyi.contract.roll.RollCommand;
import org.gongyi.contract.roll.RollCommand.RegisterVoters;
import org.gongyi.contract.roll.RollCommand.StrikeVoters;
import org.gongyi.contract.roll.RollId;
import org.gongyi.contract.roll.RollTotals;

/// What a roll must know of its election and of other rolls, and an election of its roll.
///
/// @param elections what is told of an election by its name
/// @param rolls how many are on the roll of that name; nothing where none is kept
/// @param kinds of a community, where it is registered
public record RollNeighbour(
        Function<String, Optional<Brief>> elections,
        Function<String, Optional<RollTotals>> rolls,
        Function<CommunityCode, Optional<CommunityKind>> kinds,
        VoterTable table,
        Sealer sealer)
        implements Neighbour {

    @Override
    public Stream<Record> around(LedgerAct act) {
        return switch (act) {
            case RollCommand a -> ofRoll(a);
            case PublishRoll a -> registered(a, true).stream().map(Record.class::cast);
            case DecideRollObjection a -> registered(a, false).stream().map(Record.class::cast);
            case AmendRoll a -> registered(a, false).stream().map(Record.class::cast);
            default -> Stream.empty();
        };
    }

    private Stream<Record> ofRoll(RollCommand act) {
        var election = elections.apply(act.roll().value());
        if (election.isEmpty()) return Stream.empty();
        return Stream.of(
                election.get(),
                switch (act) {
                    case RegisterVoters a when a.voters().isEmpty() -> Listed.NOBODY;
                    case RegisterVoters a -> listed(a, election.get());
                    case StrikeVoters a ->
                        new Listed(Map.of(), Map.of(), Set.of(), table.numbers(a.roll(), a.numbers()));
                });
    }

    private Listed listed(RegisterVoters act, Brief election) {
        var keys = act.voters().stream().map(Registration::key).collect(toUnmodifiableSet());
        return new Listed(
                table.here(act.roll(), keys), elsewhere(act.roll(), keys, election), represented(act), Map.of());
    }

    private Map<String, Elsewhere> elsewhere(RollId roll, Set<String> keys, Brief election) {
        var known = new HashMap<RollId, Optional<Elsewhere>>();
        var found = new HashMap<String, Elsewhere>();
        for (var place : table.elsewhere(roll, keys))
            known.computeIfAbsent(place.roll(), this::where)
                    .ifPresent(other -> found.merge(
                            place.key(), other, (one, two) -> away(one, election) <= away(two, election) ? one : two));
        return found;
    }

    private static long away(Elsewhere other, Brief election) {
        return Math.abs(ChronoUnit.DAYS.between(other.pollingDay(), election.pollingDay()));
    }

    private Optional<Elsewhere> where(RollId other) {
        return elections
                .apply(other.value())
                .flatMap(election -> kinds.apply(other.community())
                        .map(kind -> new Elsewhere(other.community(), kind, election.pollingDay())));
    }

    private Set<Household> represented(RegisterVoters act) {
        var images = new Images(act.roll(), sealer);
        var asked = act.voters().stream()
                .filter(Registration::householdRepresentative)
                .map(Household::of)
                .filter(Objects::nonNull)
                .distinct()
                .collect(toUnmodifiableMap(
                        one -> Objects.requireNonNull(images.household(one.group(), one.number())), one -> one));
        var answered = new HashSet<Household>();
        for (var image : table.represented(act.roll(), asked.keySet()))
            Optional.ofNullable(asked.get(image)).ifPresent(answered::add);
        return answered;
    }

    private Optional<Registered> registered(RollsAct act, boolean lookElsewhere) {
        var roll = RollId.of(act.election());
        return rolls.apply(roll.value())
                .map(totals -> new Registered(
                        totals.voters(),
                        totals.householdRepresentatives(),
                        totals.residentRepresentatives(),
                        table.unrepresented(roll),
                        lookElsewhere ? alsoElsewhere(roll) : List.of()));
    }

    private List<Elsewhere> alsoElsewhere(RollId roll) {
        return table.alsoElsewhere(roll).entrySet().stream()
                .flatMap(other -> where(other.getKey()).stream()
                        .flatMap(one -> Collections.nCopies(other.getValue(), one).stream()))
                .toList();
    }
}
