package org.gongyi.command.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.Outcome;
import org.gongyi.command.Story;
import org.gongyi.command.Surroundings;
import org.gongyi.command.election.Brief;
import org.gongyi.command.election.Elsewhere;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal.WrongRow;
import org.gongyi.contract.Refusal.WrongRows;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.roll.Ground;
import org.gongyi.contract.roll.Registration;
import org.gongyi.contract.roll.RollCommand;
import org.gongyi.contract.roll.RollCommand.RegisterVoters;
import org.gongyi.contract.roll.RollCommand.StrikeVoters;
import org.gongyi.contract.roll.RollEvent;
import org.gongyi.contract.roll.RollId;
import org.gongyi.contract.roll.StrikeGround;
import org.jspecify.annotations.Nullable;

/// The roll of one election on its way to the vote, and whoever is to be put on it.
final class Voters {

    static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    static final LocalDate POLLING = LocalDate.of(2026, 10, 20);

    private static final VoterRoll ROLL = new VoterRoll();

    private final Story story;
    private VoterRoll.State state = ROLL.initial();
    private Brief election = new Brief(ElectionKind.GENERAL, VotingMode.ALL_VOTERS, POLLING, null, true, Set.of());
    private Listed listed = Listed.NOBODY;

    private Voters(Story story) {
        this.story = story;
    }

    static Voters of(Story story) {
        return new Voters(story);
    }

    static Voters inVillage() {
        return of(Story.inVillage());
    }

    static Voters inCommunity() {
        return of(Story.inCommunity());
    }

    Voters voting(VotingMode mode) {
        election = new Brief(election.kind(), mode, election.pollingDay(), null, true, Set.of());
        return this;
    }

    Voters polling(LocalDate day) {
        election = new Brief(election.kind(), election.mode(), day, null, true, Set.of());
        return this;
    }

    Voters posted(LocalDate day, Integer... objections) {
        election = new Brief(election.kind(), election.mode(), election.pollingDay(), day, true, Set.of(objections));
        return this;
    }

    Voters afterTheVote() {
        election = new Brief(election.kind(), election.mode(), election.pollingDay(), DAY, false, Set.of());
        return this;
    }

    Voters listed(Listed already) {
        listed = already;
        return this;
    }

    Voters elsewhere(Registration who, Elsewhere where) {
        return listed(new Listed(Map.of(), Map.of(who.key(), where), Set.of(), Map.of()));
    }

    Voters given(RollCommand act) {
        switch (decide(act)) {
            case Decision.Accepted<RollEvent>(var events) -> {
                for (var event : events) state = ROLL.evolve(state, event, Office.ELECTION_COMMITTEE);
            }
            case Decision.Refused<RollEvent>(var refusal) ->
                throw new AssertionError("a given act was refused: " + refusal);
        }
        return this;
    }

    Outcome<RollEvent> when(RollCommand act) {
        return new Outcome<>(decide(act));
    }

    /// Of the only wrong row.
    String wrong(RollCommand act) {
        var refusal = when(act).refuses(WrongRows.class);
        return refusal.rows().stream().map(WrongRow::problem).reduce("", String::concat);
    }

    private Decision<RollEvent> decide(RollCommand act) {
        var actor = new Actor(
                Office.ELECTION_COMMITTEE,
                new PersonId("p-000001"),
                story.code().value());
        return ROLL.decide(
                act,
                state,
                new Circumstances(
                        actor,
                        LocalDate.of(2026, 11, 23),
                        Story.RULEBOOK.of(story.kind(), story.code()),
                        Story.WORKING_DAYS,
                        story.roster(),
                        Map.of(),
                        Optional.empty(),
                        Surroundings.of(election, listed)));
    }

    Book book() {
        return VoterRoll.book(state);
    }

    RollId id() {
        return new RollId(story.code() + "-0a1b2c3d4e");
    }

    RegisterVoters register(Registration... voters) {
        return register(DAY, List.of(voters));
    }

    RegisterVoters register(LocalDate day, List<Registration> voters) {
        return new RegisterVoters(id(), day, voters, null, null, List.of(), null);
    }

    StrikeVoters strike(StrikeGround ground, @Nullable String evidence, Integer... numbers) {
        return new StrikeVoters(id(), DAY, List.of(numbers), ground, evidence, null, null, List.of(), null);
    }

    /// So many grown-up people who are registered and live in the village.
    static List<Registration> people(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Voters::villager).toList();
    }

    static Registration villager(int row) {
        return voter(row, Ground.LIVING_HERE).get();
    }

    static Draft voter(int row, Ground ground) {
        return new Draft(row, ground);
    }

    /// A row that is filled in step by step.
    static final class Draft {
        private final int row;
        private final Ground ground;
        private LocalDate birthday = LocalDate.of(1980, 5, 1);
        private @Nullable String household;
        private @Nullable LocalDate since;
        private boolean declared;
        private boolean agreed;
        private boolean deprived;
        private boolean represents;
        private boolean delegate;

        private Draft(int row, Ground ground) {
            this.row = row;
            this.ground = ground;
        }

        Draft born(LocalDate day) {
            birthday = day;
            return this;
        }

        Draft of(String number) {
            household = number;
            return this;
        }

        Draft since(LocalDate day) {
            since = day;
            return this;
        }

        Draft declared() {
            declared = true;
            return this;
        }

        Draft agreed() {
            agreed = true;
            return this;
        }

        Draft deprived() {
            deprived = true;
            return this;
        }

        Draft representing() {
            represents = true;
            return this;
        }

        Draft delegate() {
            delegate = true;
            return this;
        }

        Registration get() {
            return new Registration(
                    row,
                    new PersonId("p-voter%05d".formatted(row)),
                    "%064x".formatted(row),
                    "李某",
                    birthday,
                    "第一组",
                    household,
                    ground,
                    since,
                    declared,
                    agreed,
                    deprived,
                    represents,
                    delegate);
        }
    }
}
