package org.gongyi.command.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.Outcome;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.command.Surroundings;
import org.gongyi.command.disclosure.Disclosure.State;
import org.gongyi.command.rule.Rulebook;
import org.gongyi.command.rulebook.RulebookYaml;
import org.gongyi.contract.Actor;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.disclosure.AppealedTo;
import org.gongyi.contract.disclosure.Asking;
import org.gongyi.contract.disclosure.AskingAct.AnswerQuestion;
import org.gongyi.contract.disclosure.AskingAct.AskQuestion;
import org.gongyi.contract.disclosure.AskingAct.EscalateQuestion;
import org.gongyi.contract.disclosure.AskingAct.SettleQuestion;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.Flow;
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.disclosure.OpeningAct.BeginDisclosure;
import org.gongyi.contract.disclosure.OpeningAct.DemandDisclosure;
import org.gongyi.contract.disclosure.OpeningAct.OpenPeriod;
import org.gongyi.contract.disclosure.OversightAct.NoteDisclosureLapse;
import org.gongyi.contract.disclosure.PayeeClass;
import org.gongyi.contract.disclosure.PostingAct.NoteInterruption;
import org.gongyi.contract.disclosure.PostingAct.PostDisclosure;
import org.gongyi.contract.disclosure.PostingAct.PutUpAgain;
import org.gongyi.contract.disclosure.PostingAct.TakeDown;
import org.gongyi.contract.disclosure.PreparingAct.PrepareStatement;
import org.gongyi.contract.disclosure.PreparingAct.PrepareText;
import org.gongyi.contract.disclosure.ReviewingAct.ApproveDisclosure;
import org.gongyi.contract.disclosure.ReviewingAct.ReviewDisclosure;
import org.gongyi.contract.disclosure.Segment;
import org.gongyi.contract.disclosure.StatementLine;
import org.gongyi.contract.disclosure.Verdict;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;

/// One disclosure of a community whose bodies sit and whose 900 adults and 30 representatives are
/// registered.
final class Disclosures {

    static final String CHONGQING = "500101001001";
    static final String SHANDONG = "370101001001";
    static final String SHANGHAI = "310101001001";
    static final String GUANGZHOU = "440103001001";

    private static final Disclosure DISCLOSURE = new Disclosure();
    private static final PersonId SOMEBODY = new PersonId("p-b00000");

    private final Story story;
    private String slug = "finance-2026q1";
    private LocalDate today = LocalDate.of(2026, 12, 31);
    private Office office = Office.COMMITTEE;
    private State state = DISCLOSURE.initial();
    private Map<ResolutionId, LocalDate> adopted = Map.of();
    private Surroundings surroundings = Surroundings.NONE;
    private final Rulebook rulebook;

    private Disclosures(Story story, Rulebook rulebook) {
        this.rulebook = rulebook;
        this.story = story.given(Register.bodies(story.code()))
                .given(Register.people(story.code(), 900, 300), Register.representatives(story.code(), 30, 12));
    }

    /// In Panzhihua.
    static Disclosures inVillage() {
        return new Disclosures(Story.inVillage(), Story.RULEBOOK);
    }

    static Disclosures inVillage(String code) {
        return new Disclosures(Story.inVillage(code), Story.RULEBOOK);
    }

    static Disclosures inVillageWith(String overlay) {
        return new Disclosures(Story.inVillage(), new RulebookYaml(Set.of(overlay)).load());
    }

    static Disclosures inCommunity() {
        return new Disclosures(Story.inCommunity(), Story.RULEBOOK);
    }

    Disclosures named(String name) {
        slug = name;
        state = DISCLOSURE.initial();
        return this;
    }

    Disclosures on(LocalDate day) {
        today = day;
        return this;
    }

    Disclosures by(Office acting) {
        office = acting;
        return this;
    }

    Disclosures after(long fen) {
        return beside(new Carried(fen, false, null));
    }

    Disclosures beside(Carried periods) {
        surroundings = Surroundings.of(periods);
        return this;
    }

    Disclosures around(Record told) {
        surroundings = Surroundings.of(told);
        return this;
    }

    Disclosures withAdopted(ResolutionId resolution, LocalDate day) {
        adopted = Map.of(resolution, day);
        return this;
    }

    Disclosures arranged(CommunityCommand act) {
        story.given(act);
        return this;
    }

    Disclosures given(DisclosureCommand... acts) {
        for (var act : acts)
            switch (decide(act)) {
                case Decision.Accepted<DisclosureEvent>(var events) -> {
                    for (var event : events) state = DISCLOSURE.evolve(state, event, office);
                }
                case Decision.Refused<DisclosureEvent>(var refusal) ->
                    throw new AssertionError("a given act was refused: " + refusal);
            }
        return this;
    }

    Outcome<DisclosureEvent> when(DisclosureCommand act) {
        return new Outcome<>(decide(act));
    }

    Decision<DisclosureEvent> decide(DisclosureCommand act) {
        var actor = new Actor(office, SOMEBODY, story.code().value());
        var law = rulebook.of(story.kind(), story.code());
        return DISCLOSURE.decide(
                act,
                state,
                new Circumstances(
                        actor,
                        today,
                        law,
                        Story.WORKING_DAYS,
                        story.roster(),
                        adopted,
                        Optional.empty(),
                        surroundings));
    }

    State state() {
        return state;
    }

    Docket docket() {
        return ((State.Open) state).docket();
    }

    Story story() {
        return story;
    }

    DisclosureId id() {
        return new DisclosureId(story.code() + "-" + slug);
    }

    OpenPeriod open(LocalDate day) {
        return new OpenPeriod(id(), day, null);
    }

    /// Opened on the day after its period.
    Disclosures opened() {
        return given(open(id().period().orElseThrow().until().plusDays(1)));
    }

    /// Something that happened, and is disclosed.
    Disclosures begun(String item, LocalDate day) {
        return named("road").given(begin(item, day, day));
    }

    BeginDisclosure begin(String item, LocalDate happened, LocalDate day) {
        return new BeginDisclosure(id(), day, new ItemCode(item), "道路硬化", happened, List.of(), null);
    }

    DemandDisclosure demand(LocalDate day, int residents, int representatives) {
        return new DemandDisclosure(id(), day, "水费收支", "要求公布水费收支", residents, representatives, List.of(), null);
    }

    PrepareText text(LocalDate day) {
        return text(day, Segment.WHOLE, "公开内容", null, null);
    }

    PrepareText text(LocalDate day, Segment segment, String content, @Nullable String basis, @Nullable String reason) {
        return new PrepareText(id(), day, segment, content, basis, List.of(), reason);
    }

    PrepareStatement statement(LocalDate day, long opening, long closing, StatementLine... lines) {
        return statement(day, opening, closing, null, lines);
    }

    PrepareStatement statement(
            LocalDate day, long opening, long closing, @Nullable String reason, StatementLine... lines) {
        return new PrepareStatement(
                id(), day, Segment.WHOLE, opening, closing, List.of(lines), null, null, List.of(), reason);
    }

    static StatementLine income(LocalDate date, long fen, String voucher) {
        return line(date, Flow.INCOME, fen, voucher, null);
    }

    static StatementLine expense(LocalDate date, long fen, String voucher) {
        return line(date, Flow.EXPENSE, fen, voucher, null);
    }

    static StatementLine line(LocalDate date, Flow flow, long fen, String voucher, @Nullable ResolutionId resolution) {
        return new StatementLine(
                date,
                flow,
                fen,
                "办公用品",
                "办公经费",
                PayeeClass.BUSINESS,
                "李明",
                "王强",
                null,
                true,
                voucher,
                null,
                resolution);
    }

    ReviewDisclosure review(LocalDate day, int version, Verdict verdict) {
        return new ReviewDisclosure(id(), day, version, verdict, "已逐笔核对", List.of(), null);
    }

    ApproveDisclosure approve(LocalDate day, int version) {
        return new ApproveDisclosure(id(), day, version, 7, "同意公开", List.of(), null);
    }

    PostDisclosure post(LocalDate day, int version) {
        return post(day, version, null);
    }

    PostDisclosure post(LocalDate day, int version, @Nullable String reason) {
        return new PostDisclosure(id(), day, version, board(), "09:30", List.of(photograph()), reason);
    }

    PostDisclosure postWithoutPhotograph(LocalDate day, int version, @Nullable String reason) {
        return new PostDisclosure(id(), day, version, board(), "09:30", List.of(), reason);
    }

    static Board board() {
        return new Board("村委会公开栏", "赵刚");
    }

    static FileRef photograph() {
        return file("a");
    }

    static FileRef file(String digit) {
        return new FileRef(digit.repeat(64), 1000, "image/jpeg", "公开栏照片", null);
    }

    /// Prepared, reviewed and approved on that day, and posted.
    Disclosures posted(LocalDate day) {
        var draft = ((State.Open) state).docket().draft();
        var version = draft == null ? 1 : draft.version() + 1;
        return given(
                text(day, Segment.WHOLE, "公开内容", null, version > 1 ? "更正" : null),
                review(day, version, Verdict.APPROVED),
                approve(day, version),
                post(day, version));
    }

    NoteInterruption interrupt(LocalDate day, int version) {
        return new NoteInterruption(id(), day, version, "被雨淋坏", List.of(), null);
    }

    PutUpAgain putUp(LocalDate day, int version) {
        return new PutUpAgain(id(), day, version, "赵刚", List.of(), null);
    }

    TakeDown takeDown(LocalDate day, int version, @Nullable String reason) {
        return new TakeDown(id(), day, version, "赵刚", List.of(), reason);
    }

    AskQuestion ask(LocalDate day, Asking asking) {
        return new AskQuestion(id(), day, asking, null, "办公用品买了什么？", null, null);
    }

    AnswerQuestion answer(LocalDate day, int number) {
        return new AnswerQuestion(id(), day, number, "打印纸十箱", null, List.of(), null);
    }

    EscalateQuestion escalate(LocalDate day, int number, AppealedTo to) {
        return new EscalateQuestion(id(), day, number, to, "答非所问", null);
    }

    SettleQuestion settle(LocalDate day, int number) {
        return new SettleQuestion(id(), day, number, "白马镇人民政府", "账目已核对", List.of(), null);
    }

    NoteDisclosureLapse lapse(String duty, LocalDate due) {
        return new NoteDisclosureLapse(id(), due.plusDays(1), duty, due, null);
    }

    static StatementLine[] many(int number, LocalDate date) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> expense(date, 100, "记-" + n))
                .toArray(StatementLine[]::new);
    }
}
