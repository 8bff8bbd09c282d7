package org.gongyi.command.convention;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.Outcome;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.command.Surroundings;
import org.gongyi.command.convention.Convention.State;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.convention.ConventionCommand;
import org.gongyi.contract.convention.ConventionCommand.AdoptVersion;
import org.gongyi.contract.convention.ConventionCommand.BeginConvention;
import org.gongyi.contract.convention.ConventionCommand.DraftVersion;
import org.gongyi.contract.convention.ConventionCommand.EndConvention;
import org.gongyi.contract.convention.ConventionCommand.FileVersion;
import org.gongyi.contract.convention.ConventionCommand.GatherViews;
import org.gongyi.contract.convention.ConventionCommand.LiftConventionOrder;
import org.gongyi.contract.convention.ConventionCommand.OrderConventionCorrection;
import org.gongyi.contract.convention.ConventionCommand.PublishVersion;
import org.gongyi.contract.convention.ConventionCommand.ReviewDraft;
import org.gongyi.contract.convention.ConventionCommand.SubmitDraft;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.convention.ConventionId;
import org.gongyi.contract.convention.ConventionKind;
import org.gongyi.contract.convention.DraftAnswer;
import org.gongyi.contract.convention.Ending;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;

/// The covenant of a community or the rules of a village, from the first views to the text in force.
final class ConventionCase {

    static final LocalDate BEGUN = LocalDate.of(2026, 3, 1);
    static final LocalDate GATHERED = LocalDate.of(2026, 3, 20);
    static final LocalDate DRAFTED = LocalDate.of(2026, 4, 1);
    static final LocalDate REVIEWED = LocalDate.of(2026, 4, 10);
    static final LocalDate VOTED = LocalDate.of(2026, 5, 6);
    static final String PLAIN = "第一条 爱护公共设施。\n第二条 邻里互相帮助。";
    static final String PRESENCE = "应到 900，实到 451，须达 451（超过 1/2）";

    private static final Convention CONVENTION = new Convention();
    private static final PersonId SOMEBODY = new PersonId("p-b00000");

    private final Story story;
    private final Matter matter;
    private Surroundings around = Surroundings.NONE;
    private LocalDate today = LocalDate.of(2026, 12, 31);
    private Office office = Office.COMMITTEE;
    private State state = CONVENTION.initial();

    private ConventionCase(Story story, Matter matter, Body body) {
        this.story = story.given(Register.bodies(story.code()));
        this.matter = matter;
        decidedBy(body);
    }

    static ConventionCase inVillage() {
        return new ConventionCase(Story.inVillage(), Matter.VILLAGE_RULES, Body.VILLAGERS_ASSEMBLY);
    }

    static ConventionCase inCommunity() {
        return new ConventionCase(Story.inCommunity(), Matter.RESIDENTS_RULES, Body.RESIDENTS_ASSEMBLY);
    }

    /// By whom the resolution was adopted on [#VOTED].
    ConventionCase decidedBy(Body body) {
        return decided(matter, VOTED, body);
    }

    ConventionCase decided(Matter on, @Nullable LocalDate day, @Nullable Body body) {
        around = Surroundings.of(new AdoptingVote(on, day, body, List.of(PRESENCE)));
        return this;
    }

    ConventionCase given(ConventionCommand... acts) {
        for (var act : acts)
            switch (decide(act)) {
                case Decision.Accepted<ConventionEvent>(var events) -> {
                    for (var event : events) state = CONVENTION.evolve(state, event, office);
                }
                case Decision.Refused<ConventionEvent>(var refusal) ->
                    throw new AssertionError("a given act was refused: " + refusal);
            }
        return this;
    }

    /// Drafted and passed by the township.
    ConventionCase passed() {
        return given(
                begin(ConventionKind.COVENANT), gather(), draft(PLAIN, null), submit(), review(DraftAnswer.PASSED));
    }

    ConventionCase inForce() {
        return passed().given(adopt());
    }

    Outcome<ConventionEvent> when(ConventionCommand act) {
        return new Outcome<>(decide(act));
    }

    private Decision<ConventionEvent> decide(ConventionCommand act) {
        return CONVENTION.decide(
                act,
                state,
                new Circumstances(
                        new Actor(office, SOMEBODY, story.code().value()),
                        today,
                        Story.RULEBOOK.of(story.kind(), story.code()),
                        Story.WORKING_DAYS,
                        story.roster(),
                        Map.of(),
                        Optional.empty(),
                        around));
    }

    ConventionCase by(Office who) {
        office = who;
        return this;
    }

    ConventionCase on(LocalDate day) {
        today = day;
        return this;
    }

    ConventionId id() {
        return new ConventionId(story.code() + "-0c1o2n3v4e");
    }

    ResolutionId resolution() {
        return new ResolutionId(story.code() + "-0a1b2c3d4e");
    }

    /// Of a later meeting.
    ResolutionId another() {
        return new ResolutionId(story.code() + "-0f5e6d7c8b");
    }

    BeginConvention begin(ConventionKind kind) {
        return begin(kind, BEGUN);
    }

    BeginConvention begin(ConventionKind kind, LocalDate day) {
        return new BeginConvention(id(), day, kind, "居民公约", "旧公约已经过时", List.of(), null);
    }

    GatherViews gather() {
        return new GatherViews(id(), GATHERED, BEGUN, 120, 36, "希望写明垃圾分类", List.of(), null);
    }

    DraftVersion draft(String text, @Nullable String reason) {
        return draft(DRAFTED, text, reason);
    }

    DraftVersion draft(LocalDate day, String text, @Nullable String reason) {
        return new DraftVersion(id(), day, text, "新增垃圾分类", List.of(), reason);
    }

    SubmitDraft submit() {
        return new SubmitDraft(id(), DRAFTED, List.of(), null);
    }

    ReviewDraft review(DraftAnswer verdict) {
        return new ReviewDraft(id(), REVIEWED, verdict, "内容合法", List.of(), null);
    }

    AdoptVersion adopt() {
        return adopt(resolution(), 210, VOTED, null);
    }

    AdoptVersion adopt(@Nullable ResolutionId by, int women, LocalDate from, @Nullable String reason) {
        return new AdoptVersion(id(), VOTED, by, women, from, List.of(), reason);
    }

    FileVersion file() {
        return new FileVersion(id(), VOTED.plusDays(3), "炳草岗街道办事处", "炳街备〔2026〕3号", List.of(), null);
    }

    PublishVersion publish() {
        return new PublishVersion(id(), VOTED.plusDays(4), new Board("公开栏", "李秀英"), List.of(), null);
    }

    OrderConventionCorrection order(LocalDate dueBy, String... articles) {
        return orderOf(null, dueBy, articles);
    }

    OrderConventionCorrection orderOf(@Nullable Integer version, LocalDate dueBy, String... articles) {
        return new OrderConventionCorrection(
                id(),
                VOTED.plusDays(20),
                version,
                Arrays.asList(articles),
                "炳草岗街道办事处",
                "第二条限制了住户的权利",
                dueBy,
                List.of(),
                null);
    }

    LiftConventionOrder lift(LocalDate day) {
        return lift(1, day);
    }

    LiftConventionOrder lift(int order, LocalDate day) {
        return new LiftConventionOrder(id(), day, order, "炳草岗街道办事处", "经核对没有违反法律", List.of(), null);
    }

    EndConvention end(Ending ending, LocalDate day, @Nullable ResolutionId by, @Nullable String reason) {
        return new EndConvention(
                id(), day, ending, by, ending == Ending.ANNULLED ? "人民法院" : null, "另行制定", List.of(), reason);
    }
}
