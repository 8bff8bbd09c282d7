package org.gongyi.command.estate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.Outcome;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.command.Surroundings;
import org.gongyi.command.estate.Estate.State;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.estate.Choice;
import org.gongyi.contract.estate.EstateCommand;
import org.gongyi.contract.estate.EstateCommand.AnnounceOwnersResult;
import org.gongyi.contract.estate.EstateCommand.CallOwnersVote;
import org.gongyi.contract.estate.EstateCommand.DemandOwnersVote;
import org.gongyi.contract.estate.EstateCommand.FileOwnersCommittee;
import org.gongyi.contract.estate.EstateCommand.ListOwners;
import org.gongyi.contract.estate.EstateCommand.RecordOwnersBallots;
import org.gongyi.contract.estate.EstateCommand.RegisterEstate;
import org.gongyi.contract.estate.EstateCommand.ReviseEstate;
import org.gongyi.contract.estate.EstateCommand.SetUpGroup;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.estate.Flat;
import org.gongyi.contract.estate.GroupTask;
import org.gongyi.contract.estate.OwnerBallot;
import org.gongyi.contract.estate.OwnersMatter;
import org.gongyi.contract.estate.VotingForm;
import org.jspecify.annotations.Nullable;

/// One estate of a community in Panzhihua, or of one elsewhere.
final class EstateCase {

    static final LocalDate REGISTERED = LocalDate.of(2018, 5, 1);

    private static final Estate ESTATE = new Estate();

    private final Story story;
    private final EstateId id;
    private State state = ESTATE.initial();
    private LocalDate today = LocalDate.of(2026, 12, 31);

    private EstateCase(Story story) {
        this.story = story.given(Register.bodies(story.code()));
        this.id = new EstateId(story.code() + "-0a1b2c3d4e");
    }

    static EstateCase inPanzhihua() {
        return new EstateCase(Story.inCommunity());
    }

    static EstateCase inGuangzhou() {
        return new EstateCase(Story.inCommunity("440103001001"));
    }

    EstateCase given(EstateCommand... acts) {
        for (var act : acts)
            switch (decide(act)) {
                case Decision.Accepted<EstateEvent>(var events) -> {
                    for (var event : events) state = ESTATE.evolve(state, event, Office.COMMITTEE);
                }
                case Decision.Refused<EstateEvent>(var refusal) ->
                    throw new AssertionError("a given act was refused: " + refusal);
            }
        return this;
    }

    /// So many owners of one flat each, all flats of one area.
    EstateCase owned(int owners, String area) {
        var each = new Area(area).hundredths();
        return given(
                register(Area.ofHundredths(each * owners).value(), "安居物业公司"),
                list(IntStream.rangeClosed(1, owners)
                        .mapToObj(n -> flat(n, area, n))
                        .toList()));
    }

    /// A vote held on a day with its ballots, in the order of the owners' numbers.
    EstateCase voted(OwnersMatter matter, LocalDate day, int inFavour, int against) {
        return given(call(matter, day.minusDays(15), day), ballots(day, inFavour, against));
    }

    Outcome<EstateEvent> when(EstateCommand act) {
        return new Outcome<>(decide(act));
    }

    /// What came of such a vote.
    Outcome<EstateEvent> result(OwnersMatter matter, LocalDate day, int inFavour, int against) {
        voted(matter, day, inFavour, against);
        return when(announce(day));
    }

    private Decision<EstateEvent> decide(EstateCommand act) {
        var actor = new Actor(
                Office.COMMITTEE, new PersonId("p-b00000"), story.code().value());
        return ESTATE.decide(
                act,
                state,
                new Circumstances(
                        actor,
                        today,
                        Story.RULEBOOK.of(story.kind(), story.code()),
                        Story.WORKING_DAYS,
                        story.roster(),
                        Map.of(),
                        Optional.empty(),
                        Surroundings.NONE));
    }

    State state() {
        return state;
    }

    EstateCase on(LocalDate day) {
        today = day;
        return this;
    }

    EstateId id() {
        return id;
    }

    RegisterEstate register(String area, @Nullable String company) {
        return new RegisterEstate(id, REGISTERED, "幸福苑", "炳草岗大街 1 号", new Area(area), company, List.of(), null);
    }

    ReviseEstate revise(LocalDate day, String area, @Nullable String company) {
        return new ReviseEstate(id, day, new Area(area), company, "物业服务合同到期", List.of(), null);
    }

    SetUpGroup group(GroupTask... tasks) {
        return new SetUpGroup(id, REGISTERED.plusDays(10), 5, "各楼栋推选", List.of(tasks), List.of(), null);
    }

    ListOwners list(List<Flat> flats) {
        return new ListOwners(id, REGISTERED, flats, List.of(), null);
    }

    ListOwners list(Flat... flats) {
        return list(List.of(flats));
    }

    /// A flat in a row of its own.
    static Flat flat(int row, String area, int owner) {
        return flat(row, area, owner, false);
    }

    static Flat flat(int row, String area, int owner, boolean undelivered) {
        return new Flat(row, "1-" + row, new Area(area), person(owner), key(owner), "业主" + owner, null, undelivered);
    }

    private static PersonId person(int owner) {
        return new PersonId("p-o%07d".formatted(owner));
    }

    private static String key(int owner) {
        return "%064x".formatted(owner);
    }

    DemandOwnersVote demand(LocalDate day, int owners) {
        return new DemandOwnersVote(id, day, owners, "更换物业公司", List.of(), null);
    }

    CallOwnersVote call(OwnersMatter matter, LocalDate notice, LocalDate day) {
        return call(matter, notice, day, notice, null);
    }

    CallOwnersVote call(
            OwnersMatter matter, LocalDate notice, LocalDate day, @Nullable LocalDate told, @Nullable String reason) {
        return new CallOwnersVote(
                id, notice, "表决", "是否同意？", matter, VotingForm.IN_WRITING, day, told, List.of(), reason);
    }

    RecordOwnersBallots ballots(LocalDate day, int inFavour, int against) {
        var choices = new ArrayList<Choice>();
        for (int n = 0; n < inFavour; n++) choices.add(Choice.IN_FAVOUR);
        for (int n = 0; n < against; n++) choices.add(Choice.AGAINST);
        return ballots(day, null, choices.toArray(Choice[]::new));
    }

    RecordOwnersBallots ballots(LocalDate day, @Nullable String reason, Choice... choices) {
        var ballots = IntStream.rangeClosed(1, choices.length)
                .mapToObj(n -> ballot(n + 1, n, choices[n - 1]))
                .toList();
        return new RecordOwnersBallots(id, day, 1, ballots, List.of(), reason);
    }

    RecordOwnersBallots ballots(LocalDate day, OwnerBallot... ballots) {
        return new RecordOwnersBallots(id, day, 1, Stream.of(ballots).toList(), List.of(), null);
    }

    static OwnerBallot ballot(int row, int owner, Choice choice) {
        return new OwnerBallot(row, owner, person(owner), choice);
    }

    AnnounceOwnersResult announce(LocalDate day) {
        return new AnnounceOwnersResult(id, day, 1, List.of(), null);
    }

    FileOwnersCommittee file(LocalDate day) {
        return new FileOwnersCommittee(id, day, 1, "东区住建局、炳草岗街道办事处", List.of(), null);
    }
}
