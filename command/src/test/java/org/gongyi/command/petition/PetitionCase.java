package org.gongyi.command.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.Outcome;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.command.Surroundings;
import org.gongyi.command.roll.Listed.OnRoll;
import org.gongyi.command.roll.Signed;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.petition.Caller;
import org.gongyi.contract.petition.PetitionCommand;
import org.gongyi.contract.petition.PetitionCommand.CallDemandedMeeting;
import org.gongyi.contract.petition.PetitionCommand.CheckSignatures;
import org.gongyi.contract.petition.PetitionCommand.HoldDemandedMeeting;
import org.gongyi.contract.petition.PetitionCommand.NotePetitionLapse;
import org.gongyi.contract.petition.PetitionCommand.SubmitPetition;
import org.gongyi.contract.petition.PetitionEvent;
import org.gongyi.contract.petition.PetitionId;
import org.gongyi.contract.petition.PetitionSettlement;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.roll.Ground;

/// A petition in a place of 900 adults, 300 households and 30 representatives, and its acts.
final class PetitionCase {

    static final LocalDate ASKED = LocalDate.of(2026, 3, 2);
    static final LocalDate DUE = LocalDate.of(2026, 3, 17);

    private static final Petition PETITION = new Petition();
    private static final PersonId SOMEBODY = new PersonId("p-b00000");

    private final Story story;
    private LocalDate today = LocalDate.of(2026, 12, 31);
    private Surroundings around = Surroundings.NONE;
    private Petition.State state = PETITION.initial();

    private PetitionCase(Story story) {
        this.story = story.given(Register.bodies(story.code()))
                .given(Register.people(story.code(), 900, 300))
                .given(Register.representatives(story.code(), 30, 15));
    }

    static PetitionCase inVillage() {
        return new PetitionCase(Story.inVillage());
    }

    static PetitionCase inVillage(String place) {
        return new PetitionCase(Story.inVillage(place));
    }

    static PetitionCase inCommunity() {
        return new PetitionCase(Story.inCommunity());
    }

    PetitionCase on(LocalDate day) {
        today = day;
        return this;
    }

    /// A roll of persons is kept, with numbers from 1; the first of them represent.
    PetitionCase withRoll(int listed, int representatives) {
        var found = IntStream.rangeClosed(1, listed)
                .boxed()
                .collect(Collectors.toMap(
                        number -> number,
                        number -> new OnRoll(
                                new PersonId("p-%06d".formatted(number)),
                                Ground.LIVING_HERE,
                                false,
                                number <= representatives)));
        around = Surroundings.of(new Signed(Map.copyOf(found)));
        return this;
    }

    /// The ledger has the matter that an act names.
    PetitionCase withMatter() {
        around = Surroundings.of(new NamedMatter(Matter.OTHER));
        return this;
    }

    PetitionCase given(PetitionCommand... acts) {
        for (var act : acts)
            switch (decide(act)) {
                case Decision.Accepted<PetitionEvent>(var events) -> {
                    for (var event : events) state = PETITION.evolve(state, event, Office.COMMITTEE);
                }
                case Decision.Refused<PetitionEvent>(var refusal) ->
                    throw new AssertionError("a given act was refused: " + refusal);
            }
        return this;
    }

    Outcome<PetitionEvent> when(PetitionCommand act) {
        return new Outcome<>(decide(act));
    }

    private Decision<PetitionEvent> decide(PetitionCommand act) {
        return PETITION.decide(
                act,
                state,
                new Circumstances(
                        new Actor(Office.COMMITTEE, SOMEBODY, story.code().value()),
                        today,
                        Story.RULEBOOK.of(story.kind(), story.code()),
                        Story.WORKING_DAYS,
                        story.roster(),
                        Map.of(),
                        Optional.empty(),
                        around));
    }

    Petition.State state() {
        return state;
    }

    SubmitPetition submit(Body body, int adults, int representatives) {
        return submit(ASKED, body, new Signatures(adults, 0, representatives, 0));
    }

    SubmitPetition submit(LocalDate day, Body body, Signatures signed) {
        return new SubmitPetition(id(), day, body, signed, "讨论集体鱼塘的承包", "鱼塘承包到期，请召开会议讨论", List.of(), null);
    }

    CheckSignatures check(List<Integer> signers, List<Integer> withdrawn, int unlisted) {
        return new CheckSignatures(id(), ASKED.plusDays(1), signers, withdrawn, unlisted, List.of(), null);
    }

    CallDemandedMeeting call(LocalDate day, LocalDate meetingOn, Caller caller) {
        return new CallDemandedMeeting(id(), day, meetingOn, "村委会会议室", caller, List.of(), null);
    }

    HoldDemandedMeeting hold(LocalDate day, CountedBy by, int expected, int present) {
        return new HoldDemandedMeeting(id(), day, by, expected, present, "同意重新承包", null, List.of(), null);
    }

    NotePetitionLapse lapse(LocalDate day) {
        return new NotePetitionLapse(id(), day, PetitionSettlement.HOLD_DEMANDED_MEETING, DUE, null);
    }

    PetitionId id() {
        return new PetitionId(story.code() + "-0p1e2t3i4n");
    }
}
