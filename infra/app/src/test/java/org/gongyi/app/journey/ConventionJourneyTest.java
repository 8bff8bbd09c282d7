package org.gongyi.app.journey;

import static java.time.LocalDate.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.CountPartyMembers;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.convention.ConventionCommand.AdoptVersion;
import org.gongyi.contract.convention.ConventionCommand.BeginConvention;
import org.gongyi.contract.convention.ConventionCommand.DraftVersion;
import org.gongyi.contract.convention.ConventionCommand.FileVersion;
import org.gongyi.contract.convention.ConventionCommand.GatherViews;
import org.gongyi.contract.convention.ConventionCommand.OrderConventionCorrection;
import org.gongyi.contract.convention.ConventionCommand.PublishVersion;
import org.gongyi.contract.convention.ConventionCommand.ReviewDraft;
import org.gongyi.contract.convention.ConventionCommand.SubmitDraft;
import org.gongyi.contract.convention.ConventionId;
import org.gongyi.contract.convention.ConventionKind;
import org.gongyi.contract.convention.DraftAnswer;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.ResolutionCommand.Classify;
import org.gongyi.contract.resolution.ResolutionCommand.Consult;
import org.gongyi.contract.resolution.ResolutionCommand.Initiate;
import org.gongyi.contract.resolution.ResolutionCommand.Propose;
import org.gongyi.contract.resolution.ResolutionCommand.Resolve;
import org.gongyi.contract.resolution.ResolutionCommand.Review;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Source;
import org.gongyi.contract.resolution.Vote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// Village rules are drafted, voted on by a resolution, filed and hung out; the township orders
/// an article corrected, and a second version does.
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConventionJourneyTest {

    private static final CommunityCode VILLAGE = new CommunityCode("510499100387");
    private static final PersonId CHAIR = PlayedQuarters.CHAIR;
    private static final PersonId SECRETARY = new PersonId("p-covenant01");
    private static final Actor TOWNSHIP = new Actor(Office.TOWNSHIP, new PersonId("p-quarters09"), VILLAGE.township());
    private static final String FAMILY = "conventions";
    private static final String WHY = "测试：说明情况";
    private static final LocalDate VOTED = of(2026, 5, 6);
    private static final ResolutionId VOTE = new ResolutionId(VILLAGE + "-covenant01");
    private static final String FIRST = "第一条 爱护公共设施。\n第二条 乱停车辆的罚款二百元。\n第三条 垃圾分类。";
    private static final String SECOND = "第一条 爱护公共设施。\n第二条 乱停车辆的由小组劝导。\n第三条 垃圾分类。";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    private Visitor resident;
    private ConventionId rules;
    private String unexplained;
    private String notAdopted;
    private String desk;

    @BeforeAll
    void rules_are_made_and_corrected() {
        PlayedQuarters.enter(ledger, PlayedQuarters.registration(VILLAGE, "青石村村民委员会"));
        var recorder = ledger.getBean(Recorder.class);
        recorder.record(new CountPartyMembers(VILLAGE, of(2026, 1, 1), "青石村党支部", 3, null), TOWNSHIP);
        recorder.record(
                new SeatBody(
                        VILLAGE,
                        of(2026, 1, 1),
                        Office.PARTY_BRANCH,
                        List.of(new Seat(SECRETARY, "起建国", Post.CHAIR)),
                        of(2030, 12, 31),
                        Basis.PARTY_DECISION,
                        null),
                TOWNSHIP);
        CaughtUp.with(ledger);
        resident = new Visitor(port);
        var clerk = Official.signedIn(ledger, port, VILLAGE, CHAIR);
        rules = new ConventionId(clerk.begins(
                FAMILY,
                new BeginConvention(
                        new ConventionId(VILLAGE + "-0000000000"),
                        of(2026, 3, 1),
                        ConventionKind.COVENANT,
                        "青石村村规民约",
                        "旧的已经过时",
                        List.of(),
                        null)));
        clerk.records(
                FAMILY, new GatherViews(rules, of(2026, 3, 20), of(2026, 3, 1), 120, 36, "垃圾分类", List.of(), null));
        unexplained = clerk.sends(FAMILY, draft(of(2026, 4, 1), FIRST, null)).body();
        clerk.records(FAMILY, draft(of(2026, 4, 1), FIRST, "罚款一条待乡镇审核时再定"));
        clerk.records(FAMILY, new SubmitDraft(rules, of(2026, 4, 2), List.of(), null));
        review(recorder, of(2026, 4, 10));
        notAdopted = clerk.sends(FAMILY, adopt(VOTED, VOTE, null)).body();
        vote(recorder);
        clerk.records(FAMILY, adopt(VOTED, VOTE, null));
        clerk.records(FAMILY, new FileVersion(rules, of(2026, 5, 9), "测试镇人民政府", "测备〔2026〕3号", List.of(), null));
        clerk.records(FAMILY, new PublishVersion(rules, of(2026, 5, 10), new Board("公开栏", "王德明"), List.of(), null));
        recorder.record(
                new OrderConventionCorrection(
                        rules,
                        of(2026, 6, 1),
                        null,
                        List.of("第二条"),
                        "测试镇人民政府",
                        "村民自治组织无权罚款",
                        of(2026, 7, 1),
                        List.of(),
                        null),
                TOWNSHIP);
        CaughtUp.with(ledger);
        desk = clerk.opens("/desk").body();
        clerk.records(FAMILY, draft(of(2026, 6, 10), SECOND, null));
        clerk.records(FAMILY, new SubmitDraft(rules, of(2026, 6, 10), List.of(), null));
        review(recorder, of(2026, 6, 12));
        clerk.records(FAMILY, adopt(of(2026, 6, 20), null, "会议记录在纸上，待补录决议"));
        CaughtUp.with(ledger);
    }

    private DraftVersion draft(LocalDate day, String text, @Nullable String reason) {
        return new DraftVersion(rules, day, text, "新增垃圾分类", List.of(), reason);
    }

    private AdoptVersion adopt(LocalDate day, @Nullable ResolutionId by, @Nullable String reason) {
        return new AdoptVersion(rules, day, by, 12, day, List.of(), reason);
    }

    private void review(Recorder recorder, LocalDate day) {
        recorder.record(new ReviewDraft(rules, day, DraftAnswer.PASSED, "程序完备", List.of(), null), TOWNSHIP);
    }

    private void vote(Recorder recorder) {
        var committee = new Actor(Office.COMMITTEE, CHAIR, VILLAGE.value());
        var party = new Actor(Office.PARTY_BRANCH, SECRETARY, VILLAGE.value());
        recorder.record(
                new Initiate(
                        VOTE,
                        of(2026, 4, 12),
                        "制定村规民约",
                        Matter.VILLAGE_RULES,
                        Source.CADRES,
                        null,
                        "旧的已经过时",
                        "村规民约草案",
                        List.of(),
                        List.of(),
                        WHY),
                committee);
        recorder.record(
                new Classify(VOTE, of(2026, 4, 12), Affected.NOBODY_IN_PARTICULAR, false, "不是公共服务项目", List.of(), WHY),
                committee);
        recorder.record(
                new Propose(VOTE, of(2026, 4, 13), meeting(1, 1), new Vote(1, 0, 0), "提议制定", List.of(), WHY), party);
        recorder.record(
                new Consult(VOTE, of(2026, 4, 14), meeting(2, 2), new Vote(2, 0, 0), "草案三条", List.of(), WHY),
                committee);
        recorder.record(
                new Review(VOTE, of(2026, 4, 16), meeting(3, 3), new Vote(3, 0, 0), "同意", List.of(), WHY), party);
        recorder.record(
                new Resolve(
                        VOTE,
                        VOTED,
                        Body.VILLAGERS_ASSEMBLY,
                        CountedBy.HOUSEHOLDS,
                        null,
                        of(2026, 4, 20),
                        meeting(620, 414),
                        new Vote(300, 100, 14),
                        "通过村规民约",
                        List.of(),
                        WHY),
                committee);
    }

    private static Meeting meeting(int expected, int present) {
        return new Meeting("09:00", "村委会", "王德明", "李明", expected, present, 0, 1, "村规民约", null, present, null, null);
    }

    @Test
    void CONV_LEGAL_the_form_says_what_was_found_where_and_asks_for_a_reason() {
        assertThat(unexplained).contains("第二条“罚款”（处罚）", "逐字查找，不是法律判断");
    }

    @Test
    void CONV_VOTE_rules_wait_for_the_resolution_and_take_its_arithmetic() {
        assertThat(notAdopted).contains("所指的决议没有有效通过");
        assertThat(resident.get("/api/conventions/" + rules).body())
                .contains("由村民会议表决：", "620", "414")
                .contains("\"resolution\":\"%s\"".formatted(VOTE));
    }

    @Test
    void what_is_to_be_corrected_stands_on_the_desk_of_whoever_must() {
        assertThat(desk).contains("/desk/conventions/" + rules, "村规民约、居民公约 · 责令改正");
    }

    @Test
    void everybody_reads_the_text_in_force_on_any_day() {
        var page = "/conventions/" + rules;
        assertThat(resident.get(page).body()).contains("乱停车辆的由小组劝导", "第 2 版正在施行");
        assertThat(resident.get(page + "?on=2026-05-05").body()).contains("这一天没有施行的文本");
        assertThat(resident.get(page + "?on=2026-06-01").body()).contains("乱停车辆的罚款二百元", "停止施行，待改正");
        assertThat(resident.get(page).body()).contains("<del>罚款二百元</del>", "<ins>由小组劝导</ins>", "/resolutions/" + VOTE);
        assertThat(resident.get("/communities/%s/conventions".formatted(VILLAGE))
                        .body())
                .contains(page, "施行中");
        assertThat(resident.get("/api/conventions?place=" + VILLAGE).body()).contains(rules.value());
    }
}
