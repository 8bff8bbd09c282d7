package org.gongyi.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongyi.app.seating.Seating;
import org.gongyi.app.seating.WhenElectionCommitteeIsFormedThenSeatIt;
import org.gongyi.app.seating.WhenElectionIsHandedOverThenSeatTheElected;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decider;
import org.gongyi.command.Decision;
import org.gongyi.command.HeldEntry;
import org.gongyi.command.Surroundings;
import org.gongyi.command.community.Community;
import org.gongyi.command.election.Brief;
import org.gongyi.command.election.Election;
import org.gongyi.command.election.Registered;
import org.gongyi.command.fact.Fact;
import org.gongyi.command.hearing.Hearing;
import org.gongyi.command.hearing.Hearings;
import org.gongyi.command.mandate.MandateTable;
import org.gongyi.command.resolution.Resolution;
import org.gongyi.command.roll.Listed;
import org.gongyi.command.roll.VoterRoll;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.Rulebook;
import org.gongyi.command.rulebook.Holidays;
import org.gongyi.command.rulebook.RulebookYaml;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.RegisterCommunity;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.Place;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.RollsAct;
import org.gongyi.contract.fact.FactCommand;
import org.gongyi.contract.fact.FactEvent.FactErased;
import org.gongyi.contract.fact.FactId;
import org.gongyi.contract.hearing.HearingCommand;
import org.gongyi.contract.hearing.HearingEvent.HearingClosed;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionEvent.DeviationNoted;
import org.gongyi.contract.resolution.ResolutionEvent.OutcomeDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionFoundVoid;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionRejected;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.roll.RollCommand;
import org.gongyi.query.electiontrack.ElectionTrack;
import org.junit.jupiter.api.Test;

/// The demonstration is a story the rules take, line by line, recorded by offices that may record it.
class DemoYearTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final List<Seating> POLICIES =
            List.of(new WhenElectionCommitteeIsFormedThenSeatIt(), new WhenElectionIsHandedOverThenSeatTheElected());

    private static final List<String> SEALED = List.of("s".repeat(43));

    private final Rulebook rulebook = RulebookYaml.standard();
    private final Map<String, Community.State> registers = new HashMap<>();
    private final Map<String, Resolution.State> matters = new HashMap<>();
    private final Map<String, Fact.State> facts = new HashMap<>();
    private final Map<String, Election.State> elections = new HashMap<>();
    private final Map<String, VoterRoll.State> rolls = new HashMap<>();
    private final Map<String, Hearing.State> hearings = new HashMap<>();
    private final List<LedgerEvent> recorded = new ArrayList<>();

    @Test
    void every_line_is_recorded_and_every_kind_of_end_is_shown() {
        found(VillageYear.VILLAGE, CommunityKind.VILLAGE);
        found(CommunityYear.COMMUNITY, CommunityKind.URBAN);
        found(ElectionYear.VILLAGE, CommunityKind.VILLAGE);
        for (var line : DemoYear.lines()) {
            play(line.actor(), line.act());
            if (line.end() != null)
                play(line.actor(), line.end().act(FactId.of(line.act().community(), 7), SEALED));
            if (line.act() instanceof ElectionCommand) seat();
        }
        assertThat(seated(Office.ELECTION_COMMITTEE))
                .extracting(BodySeated::until)
                .containsExactly(LocalDate.of(2031, 10, 18), LocalDate.of(2026, 11, 4));
        assertThat(seated(Office.COMMITTEE)).singleElement().satisfies(committee -> {
            assertThat(committee.occurredOn()).isEqualTo(LocalDate.of(2026, 10, 29));
            assertThat(committee.seats())
                    .extracting(Seat::name)
                    .containsExactlyInAnyOrder("蒲正清", "起云芬", "龚秀琼", "普显贵", "阿木子拉");
        });
        assertThat(recorded).hasAtLeastOneElementOfType(FactErased.class);
        assertThat(recorded).hasAtLeastOneElementOfType(OutcomeDisclosed.class);
        assertThat(recorded).hasAtLeastOneElementOfType(HandoverCompleted.class);
        assertThat(recorded).hasAtLeastOneElementOfType(ResolutionFoundVoid.class);
        assertThat(recorded).hasAtLeastOneElementOfType(ResolutionRejected.class);
        assertThat(recorded).hasAtLeastOneElementOfType(HearingClosed.class);
        assertThat(recorded)
                .filteredOn(DeviationNoted.class::isInstance)
                .allSatisfy(
                        event -> assertThat(event.findings().has(OnFail.WARN)).isTrue());
        assertThat(recorded)
                .anySatisfy(event ->
                        assertThat(event.findings().has(OnFail.ESCALATE)).isTrue());
    }

    /// As the ledger does after each entry of an election.
    private void seat() {
        var trail = new ArrayList<Entry<ElectionEvent>>();
        for (var event : recorded)
            if (event instanceof ElectionEvent of) trail.add(new Entry<>(recordedAt(trail.size()), of));
        Seating.allOwed(ElectionTrack.fold(trail), POLICIES)
                .filter(act -> !isRefused(act))
                .forEach(act -> play(Actor.LEDGER, act));
    }

    private static Recorded recordedAt(int place) {
        return new Recorded(place, new UUID(0, place), "election.event.v1", place, Actor.LEDGER, Instant.EPOCH, true);
    }

    private boolean isRefused(CommunityCommand act) {
        return new Community().decide(act, registers.get(act.subject()), circumstances(Actor.LEDGER, act))
                instanceof Decision.Refused<CommunityEvent>(Refusal.DoesNotFit _);
    }

    private List<BodySeated> seated(Office body) {
        return recorded.stream()
                .filter(BodySeated.class::isInstance)
                .map(BodySeated.class::cast)
                .filter(event -> event.community().equals(ElectionYear.VILLAGE) && event.body() == body)
                .filter(event -> event.occurredOn().getYear() == 2026)
                .toList();
    }

    private void found(CommunityCode code, CommunityKind kind) {
        play(
                Actor.LEDGER,
                new RegisterCommunity(
                        code,
                        LocalDate.of(2020, 12, 31),
                        "社区",
                        kind,
                        new Place(code.township(), "乡镇"),
                        new Place(code.county(), "县区"),
                        "测试",
                        null));
    }

    private void play(Actor actor, LedgerAct act) {
        assertThat(new MandateTable().mayRecord(actor, act, roster(act), TODAY))
                .as("%s may record %s", actor, act)
                .isTrue();
        switch (act) {
            case CommunityCommand a -> decide(new Community(), registers, a, actor);
            case ResolutionCommand a -> decide(new Resolution(), matters, a, actor);
            case FactCommand a -> decide(new Fact(), facts, a, actor);
            case ElectionCommand a -> decide(new Election(), elections, a, actor);
            case RollCommand a -> decide(new VoterRoll(), rolls, a, actor);
            case HearingCommand a -> decide(new Hearing(), hearings, a, actor);
            default -> throw new AssertionError(act);
        }
    }

    private <C extends LedgerAct, E extends LedgerEvent, S> void decide(
            Decider<C, E, S> decider, Map<String, S> states, C act, Actor actor) {
        var state = states.getOrDefault(act.subject(), decider.initial());
        switch (decider.decide(act, state, circumstances(actor, act))) {
            case Decision.Accepted<E>(var events) -> {
                for (var event : events) {
                    state = decider.evolve(state, event, actor.office());
                    recorded.add(event);
                }
                states.put(act.subject(), state);
            }
            case Decision.Refused<E>(var refusal) -> throw new AssertionError(act + " was refused: " + refusal);
        }
    }

    private Circumstances circumstances(Actor actor, LedgerAct act) {
        var roster = roster(act);
        return new Circumstances(
                actor,
                TODAY,
                rulebook.of(roster.kind(), act.community()),
                Holidays.standard(),
                roster,
                Map.of(),
                Optional.of(new HeldEntry(actor.office(), Set.copyOf(SEALED), Set.of())),
                surroundings(act));
    }

    /// What the ledger tells a roll of its election, the election of its roll, and a matter of its hearings.
    private Surroundings surroundings(LedgerAct act) {
        var election = elections.getOrDefault(act.subject(), new Election().initial());
        var totals = VoterRoll.book(rolls.getOrDefault(act.subject(), new VoterRoll().initial()))
                .totals();
        return switch (act) {
            case RollCommand _ -> Surroundings.of(Brief.of(election).orElseThrow(), Listed.NOBODY);
            case RollsAct _ -> Surroundings.of(new Registered(totals.voters(), 0, 0, 0, List.of()));
            case ResolutionCommand a -> Surroundings.of(heard(a.resolution()));
            default -> Surroundings.NONE;
        };
    }

    private Hearings heard(ResolutionId resolution) {
        return new Hearings(hearings.values().stream()
                .flatMap(state -> Hearing.heard(state).stream())
                .filter(one -> resolution.equals(one.resolution()))
                .toList());
    }

    private Roster roster(LedgerAct act) {
        return switch (registers.get(act.community().value())) {
            case Community.State.Registered(var roster, var _, var _) -> roster;
            case null, default -> Roster.of(act.community(), "", CommunityKind.VILLAGE);
        };
    }
}
