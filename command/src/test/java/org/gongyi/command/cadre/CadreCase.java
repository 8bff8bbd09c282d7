package org.gongyi.command.cadre;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.Outcome;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.command.Surroundings;
import org.gongyi.command.cadre.Cadre.State;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.cadre.Addressed;
import org.gongyi.contract.cadre.Ballots;
import org.gongyi.contract.cadre.CadreCommand;
import org.gongyi.contract.cadre.CadreCommand.AnnounceReview;
import org.gongyi.contract.cadre.CadreCommand.ChangePromise;
import org.gongyi.contract.cadre.CadreCommand.FixScheme;
import org.gongyi.contract.cadre.CadreCommand.HoldReview;
import org.gongyi.contract.cadre.CadreCommand.MakePromise;
import org.gongyi.contract.cadre.CadreCommand.NotePromiseProgress;
import org.gongyi.contract.cadre.CadreCommand.OpenCadreFile;
import org.gongyi.contract.cadre.CadreCommand.SubmitReport;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.cadre.CadreId;
import org.gongyi.contract.cadre.GradeSet;
import org.gongyi.contract.cadre.PromiseSource;
import org.gongyi.contract.cadre.PromiseState;
import org.gongyi.contract.cadre.Scheme;
import org.gongyi.contract.election.Kinship;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.jspecify.annotations.Nullable;

/// The chair of a committee through the years: promises, reports, meetings that rate. Sixty representatives and five
/// committee members are the assembly; sixty ballots come back.
final class CadreCase {

    /// 主任, and who supervises.
    static final PersonId CHAIR = new PersonId("p-b00000");
    static final PersonId SUPERVISOR = new PersonId("p-c00000");
    static final LocalDate OPENED = LocalDate.of(2026, 3, 1);
    static final LocalDate MEETING = LocalDate.of(2026, 12, 20);
    static final Scheme HALF = new Scheme(Body.REPRESENTATIVES_ASSEMBLY, GradeSet.THREE, 50, false, 60, 90);

    private static final Cadre CADRE = new Cadre();

    private final Story story;
    private Surroundings around = Surroundings.NONE;
    private LocalDate today = LocalDate.of(2029, 12, 31);
    private State state = CADRE.initial();

    private CadreCase(Story story) {
        this.story = story.given(Register.bodies(story.code()))
                .given(Register.people(story.code(), 900, 300), Register.representatives(story.code(), 60, 25));
    }

    /// In Panzhihua.
    static CadreCase inVillage() {
        return new CadreCase(Story.inVillage());
    }

    static CadreCase inVillage(String code) {
        return new CadreCase(Story.inVillage(code));
    }

    static CadreCase inCommunity() {
        return new CadreCase(Story.inCommunity());
    }

    CadreCase given(CadreCommand... acts) {
        for (var act : acts)
            switch (decide(act)) {
                case Decision.Accepted<CadreEvent>(var events) -> {
                    for (var event : events) state = CADRE.evolve(state, event, Office.COMMITTEE);
                }
                case Decision.Refused<CadreEvent>(var refusal) ->
                    throw new AssertionError("a given act was refused: " + refusal);
            }
        return this;
    }

    /// A meeting that ends with so many ballots 不称职 of sixty.
    CadreCase rated(int year, LocalDate day, int unfit) {
        return given(announce(year, day), fix(HALF, day), report(day), hold(day, unfit));
    }

    CadreCase on(LocalDate day) {
        today = day;
        return this;
    }

    CadreCase beside(Meeting... meetings) {
        around = Surroundings.of(new Colleagues(Set.of(), List.of(meetings)));
        return this;
    }

    CadreCase besides(PersonId... persons) {
        around = Surroundings.of(new Colleagues(Set.of(persons), List.of()));
        return this;
    }

    Outcome<CadreEvent> when(CadreCommand act) {
        return new Outcome<>(decide(act));
    }

    private Decision<CadreEvent> decide(CadreCommand act) {
        return CADRE.decide(
                act,
                state,
                new Circumstances(
                        new Actor(
                                Office.SUPERVISION_COMMITTEE,
                                SUPERVISOR,
                                story.code().value()),
                        today,
                        Story.RULEBOOK.of(story.kind(), story.code()),
                        Story.WORKING_DAYS,
                        story.roster(),
                        Map.of(),
                        Optional.empty(),
                        around));
    }

    CadreId id() {
        return new CadreId(story.code() + "-0c1a2d3r4e");
    }

    OpenCadreFile open() {
        return open(CHAIR, OPENED);
    }

    OpenCadreFile open(PersonId person, LocalDate day) {
        return new OpenCadreFile(id(), day, person, List.of(), null);
    }

    MakePromise promise(LocalDate dueBy) {
        return promise(Office.COMMITTEE, OPENED, dueBy);
    }

    MakePromise promise(Office office, LocalDate day, LocalDate dueBy) {
        return new MakePromise(
                id(),
                day,
                office,
                PromiseSource.CANDIDATES_MEETING,
                null,
                null,
                "修通三组到五组的路",
                "路面硬化 2 公里，验收合格",
                dueBy,
                List.of(),
                null);
    }

    NotePromiseProgress progress(LocalDate day, PromiseState told, @Nullable String why) {
        return new NotePromiseProgress(id(), day, 1, told, "验收单", why, null, List.of(), null);
    }

    ChangePromise change(LocalDate day, LocalDate dueBy) {
        return new ChangePromise(id(), day, 1, "路面硬化 2 公里", dueBy, "雨季延误", List.of(), null);
    }

    AnnounceReview announce(int year, LocalDate meetingOn) {
        return announce(year, Office.COMMITTEE, meetingOn.minusDays(20), meetingOn);
    }

    AnnounceReview announce(int year, Office office, LocalDate day, LocalDate meetingOn) {
        return new AnnounceReview(id(), day, year, office, meetingOn, "村活动室", List.of(), null);
    }

    FixScheme fix(Scheme scheme, LocalDate meetingOn) {
        return new FixScheme(id(), meetingOn.minusDays(15), scheme, List.of(), null);
    }

    SubmitReport report(LocalDate meetingOn, Addressed... promises) {
        return new SubmitReport(
                id(), meetingOn.minusDays(5), "全年走访 300 户", "没有收受礼品", Arrays.asList(promises), List.of(), null);
    }

    static Addressed told(int number, PromiseState told) {
        return new Addressed(number, told, "已验收");
    }

    HoldReview hold(LocalDate day, int unfit) {
        return hold(day, SUPERVISOR, null, 60, new Ballots(60, 60, 0, 0, 60 - unfit, 0, unfit), null);
    }

    HoldReview hold(LocalDate day, int present, Ballots ballots) {
        return hold(day, SUPERVISOR, null, present, ballots, null);
    }

    HoldReview hold(
            LocalDate day,
            PersonId chair,
            @Nullable Kinship kinship,
            int present,
            Ballots ballots,
            @Nullable String reason) {
        return new HoldReview(
                id(),
                day,
                "19:30",
                "村活动室",
                chair,
                kinship,
                CountedBy.MEMBERS,
                65,
                present,
                ballots,
                null,
                List.of(),
                reason);
    }
}
