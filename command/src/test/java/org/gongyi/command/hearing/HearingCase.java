package org.gongyi.command.hearing;

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
import org.gongyi.command.hearing.Hearing.State;
import org.gongyi.command.rule.Rulebook;
import org.gongyi.command.rulebook.RulebookYaml;
import org.gongyi.contract.Actor;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Named;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.disclosure.ModerationGround;
import org.gongyi.contract.hearing.Adoption;
import org.gongyi.contract.hearing.Channel;
import org.gongyi.contract.hearing.Concern;
import org.gongyi.contract.hearing.HearingCommand;
import org.gongyi.contract.hearing.HearingCommand.AgreeFollowUp;
import org.gongyi.contract.hearing.HearingCommand.AnnounceHearing;
import org.gongyi.contract.hearing.HearingCommand.BeginHearing;
import org.gongyi.contract.hearing.HearingCommand.CallForOpinions;
import org.gongyi.contract.hearing.HearingCommand.CancelHearing;
import org.gongyi.contract.hearing.HearingCommand.CloseHearing;
import org.gongyi.contract.hearing.HearingCommand.ConveneHearing;
import org.gongyi.contract.hearing.HearingCommand.DecideOpinions;
import org.gongyi.contract.hearing.HearingCommand.GiveFeedback;
import org.gongyi.contract.hearing.HearingCommand.InviteParticipants;
import org.gongyi.contract.hearing.HearingCommand.MergeOpinions;
import org.gongyi.contract.hearing.HearingCommand.ModerateOpinion;
import org.gongyi.contract.hearing.HearingCommand.RecordOpinion;
import org.gongyi.contract.hearing.HearingCommand.RecordOpinions;
import org.gongyi.contract.hearing.HearingCommand.ReportFollowUp;
import org.gongyi.contract.hearing.HearingCommand.SignMinutes;
import org.gongyi.contract.hearing.HearingCommand.TieToResolution;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.Said;
import org.gongyi.contract.hearing.SpeakerGroup;
import org.gongyi.contract.hearing.Stance;
import org.gongyi.contract.hearing.Summons;
import org.gongyi.contract.hearing.Turnout;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;

/// One hearing on where a road goes, in a community whose bodies sit.
final class HearingCase {

    static final LocalDate BEGUN = LocalDate.of(2026, 3, 1);
    static final LocalDate HELD = LocalDate.of(2026, 3, 12);
    static final LocalDate CLOSED = LocalDate.of(2026, 3, 20);

    private static final Hearing HEARING = new Hearing();
    private static final PersonId SOMEBODY = new PersonId("p-b00000");

    private final Story story;
    private final Rulebook rulebook;
    private LocalDate today = LocalDate.of(2026, 12, 31);
    private Surroundings around = Surroundings.NONE;
    private Office office = Office.COMMITTEE;
    private State state = HEARING.initial();

    private HearingCase(Story story, Rulebook rulebook) {
        this.rulebook = rulebook;
        this.story = story.given(Register.bodies(story.code()));
    }

    /// In Panzhihua.
    static HearingCase inVillage() {
        return new HearingCase(Story.inVillage(), Story.RULEBOOK);
    }

    static HearingCase inCommunity() {
        return new HearingCase(Story.inCommunity(), Story.RULEBOOK);
    }

    /// Where nothing but national law is known.
    static HearingCase inCommunityOfGuangzhou() {
        return new HearingCase(Story.inCommunity("440103001001"), Story.RULEBOOK);
    }

    static HearingCase inCommunityWithTheSampleSystem() {
        return new HearingCase(Story.inCommunity(), new RulebookYaml(Set.of("community-hearing")).load());
    }

    HearingCase given(HearingCommand... acts) {
        for (var act : acts)
            switch (decide(act)) {
                case Decision.Accepted<HearingEvent>(var events) -> {
                    for (var event : events) state = HEARING.evolve(state, event, office);
                }
                case Decision.Refused<HearingEvent>(var refusal) ->
                    throw new AssertionError("a given act was refused: " + refusal);
            }
        return this;
    }

    /// A hearing of 36 out of 1,200, held, with so many opinions.
    HearingCase heard(int opinions) {
        given(begin(HearingForm.HEARING, 36, 1200), announce(BEGUN, HELD));
        given(invite(SpeakerGroup.AFFECTED, null, true), convene(HELD));
        for (int n = 0; n < opinions; n++) given(say(SpeakerGroup.AFFECTED, null));
        return this;
    }

    Outcome<HearingEvent> when(HearingCommand act) {
        return new Outcome<>(decide(act));
    }

    Decision<HearingEvent> decided(HearingCommand act) {
        return decide(act);
    }

    private Decision<HearingEvent> decide(HearingCommand act) {
        var actor = new Actor(office, SOMEBODY, story.code().value());
        return HEARING.decide(
                act,
                state,
                new Circumstances(
                        actor,
                        today,
                        rulebook.of(story.kind(), story.code()),
                        Story.WORKING_DAYS,
                        story.roster(),
                        Map.of(),
                        Optional.empty(),
                        around));
    }

    /// The rules of deliberation of the place took effect on that day; none where it is absent.
    HearingCase withRules(@Nullable LocalDate since) {
        around = Surroundings.of(new DeliberationRules(since));
        return this;
    }

    State state() {
        return state;
    }

    HearingCase on(LocalDate day) {
        today = day;
        return this;
    }

    HearingCase by(Office who) {
        office = who;
        return this;
    }

    HearingId id() {
        return new HearingId(story.code() + "-0h1e2a3r4g");
    }

    ResolutionId resolution() {
        return new ResolutionId(story.code() + "-0a1b2c3d4e");
    }

    BeginHearing begin(HearingForm form, int affected, int residents) {
        return begin(form, new Concern(affected, residents, 0, 0, List.of()), null);
    }

    BeginHearing begin(HearingForm form, Concern concern, @Nullable String reason) {
        return new BeginHearing(id(), BEGUN, form, "三组道路走向", "道路从哪里经过？", concern, "沿线土地受影响", null, List.of(), reason);
    }

    BeginHearing beginFor(ResolutionId resolution) {
        var b = begin(HearingForm.HEARING, 36, 1200);
        return new BeginHearing(
                b.hearing(),
                b.occurredOn(),
                b.form(),
                b.title(),
                b.question(),
                b.concern(),
                b.grounds(),
                resolution,
                b.files(),
                null);
    }

    AnnounceHearing announce(LocalDate day, LocalDate held) {
        return new AnnounceHearing(id(), day, held, "14:30", "村委会会议室", 10, new Board("公开栏", "赵刚"), List.of(), null);
    }

    InviteParticipants invite(SpeakerGroup group, @Nullable String concerned, boolean proven) {
        var proof = new FileRef("a".repeat(64), 1000, "image/jpeg", "签收单", null);
        return new InviteParticipants(
                id(), BEGUN, group, concerned, 12, Summons.LETTER, null, proven ? List.of(proof) : List.of(), null);
    }

    ConveneHearing convene(LocalDate day, SpeakerGroup... came) {
        return convene(day, null, came.length == 0 ? new SpeakerGroup[] {SpeakerGroup.AFFECTED} : came);
    }

    ConveneHearing convene(LocalDate day, @Nullable String reason, SpeakerGroup... came) {
        var present = Arrays.stream(came).map(group -> new Turnout(group, 9)).toList();
        return new ConveneHearing(id(), day, "14:30", "村委会会议室", "赵刚", "李明", present, 4, "说明了两条线路", List.of(), reason);
    }

    RecordOpinion say(SpeakerGroup group, @Nullable String concerned) {
        return say(group, concerned, Channel.AT_THE_MEETING, HELD, "线路应当避开菜地");
    }

    RecordOpinion say(SpeakerGroup group, @Nullable String concerned, Channel channel, LocalDate day, String opinion) {
        return new RecordOpinion(
                id(),
                day,
                group,
                concerned,
                channel,
                Stance.ON_CONDITION,
                opinion,
                new Named(SOMEBODY, "陈大妈"),
                List.of(),
                null);
    }

    CallForOpinions call(LocalDate from, LocalDate until) {
        return new CallForOpinions(id(), from, until, List.of(), null);
    }

    /// What a resident sends by the page today.
    RecordOpinion send(SpeakerGroup group) {
        return say(group, null, Channel.ONLINE, today, "线路应当避开菜地");
    }

    RecordOpinions sheet(Channel channel, Said... rows) {
        return new RecordOpinions(id(), HELD, channel, List.of(rows), List.of(), null);
    }

    static Said row(@Nullable String name, String opinion) {
        var speaker = name == null ? null : new Named(new PersonId("p-" + "s".repeat(6)), name);
        return new Said(SpeakerGroup.AFFECTED, null, Stance.PRO, opinion, speaker);
    }

    MergeOpinions merge(int into, Integer... numbers) {
        return new MergeOpinions(id(), CLOSED, into, List.of(numbers), null);
    }

    ModerateOpinion moderate(int number) {
        return new ModerateOpinion(id(), CLOSED, number, ModerationGround.ABUSE, "不重复", null);
    }

    DecideOpinions decide(Adoption adoption, @Nullable String whereto, Integer... numbers) {
        return new DecideOpinions(id(), CLOSED, List.of(numbers), adoption, "改线 120 米可以避开", whereto, List.of(), null);
    }

    DecideOpinions decideOn(LocalDate day, Integer... numbers) {
        var none = Adoption.NOT_ADOPTED;
        return new DecideOpinions(id(), day, List.of(numbers), none, "改线 120 米可以避开", null, List.of(), null);
    }

    SignMinutes sign(int signatures) {
        return new SignMinutes(id(), HELD, "到会的人谈了两条线路", "赵刚", signatures, List.of(), null);
    }

    SignMinutes signOn(LocalDate day) {
        return new SignMinutes(id(), day, "到会的人谈了两条线路", "赵刚", 1, List.of(), null);
    }

    GiveFeedback tell(LocalDate day) {
        return new GiveFeedback(id(), day, Summons.NOTICE, "意见和结果已张贴", List.of(), null);
    }

    AgreeFollowUp agree(Office owner, LocalDate due) {
        return new AgreeFollowUp(id(), CLOSED, "先修排水沟", owner, due, List.of(), null);
    }

    ReportFollowUp report(LocalDate day, int number) {
        return new ReportFollowUp(id(), day, number, "已修好", List.of(), null);
    }

    CloseHearing close(LocalDate day, boolean needsDecision) {
        return close(day, needsDecision, null);
    }

    CloseHearing close(LocalDate day, boolean needsDecision, @Nullable String reason) {
        return new CloseHearing(id(), day, "线路改道后提交会议", needsDecision, List.of(), reason);
    }

    TieToResolution tie(ResolutionId to) {
        return tie(to, null);
    }

    TieToResolution tie(ResolutionId to, @Nullable String reason) {
        return new TieToResolution(id(), CLOSED, to, reason);
    }

    CancelHearing cancel() {
        return new CancelHearing(id(), BEGUN, "暂不修路", List.of(), null);
    }
}
