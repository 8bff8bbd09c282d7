package org.gongyi.app.journey;

import static java.time.LocalDate.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Named;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.convention.ConventionCommand.AdoptVersion;
import org.gongyi.contract.convention.ConventionCommand.BeginConvention;
import org.gongyi.contract.convention.ConventionCommand.DraftVersion;
import org.gongyi.contract.convention.ConventionId;
import org.gongyi.contract.convention.ConventionKind;
import org.gongyi.contract.disclosure.ModerationGround;
import org.gongyi.contract.hearing.Adoption;
import org.gongyi.contract.hearing.Channel;
import org.gongyi.contract.hearing.Concern;
import org.gongyi.contract.hearing.HearingCommand.AnnounceHearing;
import org.gongyi.contract.hearing.HearingCommand.BeginHearing;
import org.gongyi.contract.hearing.HearingCommand.CallForOpinions;
import org.gongyi.contract.hearing.HearingCommand.CloseHearing;
import org.gongyi.contract.hearing.HearingCommand.ConveneHearing;
import org.gongyi.contract.hearing.HearingCommand.DecideOpinions;
import org.gongyi.contract.hearing.HearingCommand.MergeOpinions;
import org.gongyi.contract.hearing.HearingCommand.ModerateOpinion;
import org.gongyi.contract.hearing.HearingCommand.RecordOpinion;
import org.gongyi.contract.hearing.HearingCommand.RecordOpinions;
import org.gongyi.contract.hearing.HearingCommand.SignMinutes;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.Said;
import org.gongyi.contract.hearing.SpeakerGroup;
import org.gongyi.contract.hearing.Stance;
import org.gongyi.contract.hearing.Turnout;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.ResolutionCommand.Classify;
import org.gongyi.contract.resolution.ResolutionCommand.Consult;
import org.gongyi.contract.resolution.ResolutionCommand.Initiate;
import org.gongyi.contract.resolution.ResolutionCommand.Propose;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Source;
import org.gongyi.contract.resolution.Vote;
import org.gongyi.web.act.ActJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// A road through a village: a 听证会 is held, opinions are adopted and rejected, and the plan waits for the last of them.
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HearingJourneyTest {

    private static final CommunityCode VILLAGE = new CommunityCode("510499100395");
    private static final PersonId CHAIR = PlayedQuarters.CHAIR;
    private static final PersonId SECRETARY = new PersonId("p-hearing001");
    private static final String SPEAKER = "陈秋菊";
    private static final LocalDate HELD = of(2026, 3, 12);
    private static final LocalDate DECIDED = of(2026, 3, 20);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    private Visitor resident;
    private ResolutionId road;
    private HearingId hearing;
    private String closedTooEarly;
    private String consultedTooEarly;
    private int consulted;

    @BeforeAll
    void a_road_is_heard() {
        PlayedQuarters.enter(ledger, PlayedQuarters.registration(VILLAGE, "青山村村民委员会"));
        seatSecretary();
        var clerk = Official.signedIn(ledger, port, VILLAGE, CHAIR);
        var secretary = Official.signedIn(ledger, port, VILLAGE, SECRETARY);
        resident = new Visitor(port);
        road = new ResolutionId(clerk.begins("resolutions", initiate()));
        clerk.records(
                "resolutions", new Classify(road, of(2026, 3, 1), Affected.PART, false, "只涉及三组", List.of(), null));
        secretary.records("resolutions", propose());
        hearing = new HearingId(clerk.begins("hearings", begin()));
        hear(clerk);
        closedTooEarly = clerk.sends("hearings", close()).body();
        consultedTooEarly = clerk.sends("resolutions", consult()).body();
        clerk.records("hearings", decide(Adoption.NOT_ADOPTED, null, 3));
        clerk.records("hearings", close());
        consulted = clerk.sends("resolutions", consult()).statusCode();
        CaughtUp.with(ledger);
    }

    private void seatSecretary() {
        var township = new Actor(Office.TOWNSHIP, new PersonId("p-quarters09"), VILLAGE.township());
        ledger.getBean(Recorder.class)
                .record(
                        new SeatBody(
                                VILLAGE,
                                of(2026, 1, 1),
                                Office.PARTY_BRANCH,
                                List.of(new Seat(SECRETARY, "起建国", Post.CHAIR)),
                                of(2030, 12, 31),
                                Basis.PARTY_DECISION,
                                null),
                        township);
        CaughtUp.with(ledger);
    }

    private void hear(Official clerk) {
        clerk.records(
                "hearings",
                new AnnounceHearing(
                        hearing,
                        of(2026, 3, 1),
                        HELD,
                        "14:30",
                        "村委会会议室",
                        10,
                        new Board("公开栏", "王德明"),
                        List.of(),
                        null));
        clerk.records("hearings", convene(hearing));
        clerk.records(
                "hearings", say(SpeakerGroup.AFFECTED, "线路应当避开菜地", Stance.ON_CONDITION, Channel.AT_THE_MEETING, HELD));
        clerk.records("hearings", say(SpeakerGroup.AFFECTED, "赞成修路，先修排水沟", Stance.PRO, Channel.AT_THE_MEETING, HELD));
        clerk.records(
                "hearings", say(SpeakerGroup.AWAY, "人在外地，不赞成占地", Stance.CONTRA, Channel.IN_WRITING, of(2026, 3, 10)));
        clerk.records("hearings", decide(Adoption.ADOPTED, "方案第三条", 1));
        clerk.records("hearings", decide(Adoption.PARTLY, "方案第四条", 2));
        clerk.records("hearings", new SignMinutes(hearing, HELD, "到会的人谈了两条线路", "王德明", 3, List.of(), null));
    }

    private static ConveneHearing convene(HearingId held) {
        return new ConveneHearing(
                held,
                HELD,
                "14:30",
                "村委会会议室",
                "王德明",
                "李明",
                List.of(new Turnout(SpeakerGroup.AFFECTED, 30), new Turnout(SpeakerGroup.REPRESENTATIVES, 6)),
                4,
                "说明了两条线路",
                List.of(),
                null);
    }

    @Test
    void DL_RULES_a_council_asks_for_the_rules_of_deliberation_that_are_in_force_on_its_day() {
        var clerk = Official.signedIn(ledger, port, VILLAGE, CHAIR);
        var council = new HearingId(clerk.begins(
                "hearings",
                new BeginHearing(
                        new HearingId(VILLAGE + "-0000000000"),
                        of(2026, 3, 1),
                        HearingForm.COUNCIL,
                        "院坝议事会",
                        "院坝怎样管护？",
                        new Concern(0, 1200, 0, 0, List.of()),
                        "大家议事",
                        null,
                        List.of(),
                        null)));
        var missing = "会议当日没有施行中的议事规则";
        assertThat(clerk.sends("hearings", convene(council)).body()).contains(missing);
        adoptRules(HELD.plusDays(1));
        assertThat(clerk.sends("hearings", convene(council)).body()).contains(missing);
        adoptRules(HELD);
        assertThat(clerk.sends("hearings", convene(council)).body())
                .contains("此前没有公告")
                .doesNotContain(missing);
    }

    private void adoptRules(LocalDate day) {
        var recorder = ledger.getBean(Recorder.class);
        var committee = new Actor(Office.COMMITTEE, CHAIR, VILLAGE.value());
        var rules = new ConventionId(VILLAGE + "-rules000" + day.getDayOfMonth());
        var why = "启用本簿以前已有，补录";
        recorder.record(
                new BeginConvention(rules, day, ConventionKind.DELIBERATION_RULES, "议事规则", "规范议事", List.of(), why),
                committee);
        recorder.record(new DraftVersion(rules, day, "第一条 一事一议。", "第一次制定", List.of(), why), committee);
        recorder.record(new AdoptVersion(rules, day, null, 12, day, List.of(), why), committee);
    }

    @Test
    void HR_MIN_it_is_not_closed_while_the_third_opinion_has_no_outcome() {
        assertThat(closedTooEarly).contains("意见 3 条，有结果的 2 条，没有结果的：第 3 条", "公议簿登记规则", "第十三条");
    }

    @Test
    void HR_TYPE_PART_the_plan_waits_for_the_outcome_and_goes_on_with_it() {
        assertThat(consultedTooEarly).contains("听证会于 2026-03-12 召开，尚未办结：意见 3 条，有结果的 2 条", "三（四）2");
        assertThat(consulted).isEqualTo(303);
    }

    @Test
    void everybody_reads_what_was_asked_what_was_said_and_what_became_of_it_and_no_name() {
        var page = resident.get("/hearings/" + hearing).body();
        assertThat(page)
                .contains("道路从哪里经过？", "涉及 36 人，全体 1,200 人", "线路应当避开菜地", "方案第三条", "人在外地，不赞成占地")
                .contains("采纳 1 条，部分采纳 1 条，未采纳 1 条，尚无结果 0 条", "/resolutions/" + road)
                .doesNotContain(SPEAKER);
        var api = resident.get("/api/hearings/" + hearing).body();
        assertThat(api).contains("避开菜地", "\"adopted\":1").doesNotContain(SPEAKER);
        assertThat(resident.get("/api/hearings?place=" + VILLAGE).body()).contains(hearing.value());
        assertThat(resident.get("/api/hearings/%s/events".formatted(hearing)).body())
                .contains("hearing.opinion-recorded.v1")
                .doesNotContain(SPEAKER);
    }

    @Test
    void what_a_resident_says_by_the_page_is_found_by_its_code_joined_and_no_longer_shown_where_it_insults() {
        var clerk = Official.signedIn(ledger, port, VILLAGE, CHAIR);
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var wall = new HearingId(clerk.begins("hearings", collecting(today)));
        var page = "/hearings/" + wall;
        assertThat(resident.get(page + "/say").body()).contains("现在没有在网页上征集意见").doesNotContain("<textarea");
        clerk.records("hearings", new CallForOpinions(wall, today, today.plusDays(5), List.of(), null));
        assertThat(resident.get(page).body()).contains("正在征集意见", page + "/say");

        var first = say(page, "先修<script>alert(1)</script>排水沟", "陈秋菊");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(303);
        var receipt = resident.get(path(first)).body();
        assertThat(receipt).contains("您的意见已经登记，是第 1 条", "&lt;script&gt;").doesNotContain(SPEAKER, "<script>alert");
        var code = receipt.replaceAll("(?s).*class=\"code\">([0-9-]+)<.*", "$1");
        assertThat(path(new Visitor(port).get("/asked?code=" + code))).isEqualTo(path(first));

        var again = say(page, "先修 <script>alert(1)</script> 排水沟。", "");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("已经有人提了同样的意见", "name=\"read\" value=\"1\"");
        assertThat(say(page, "长".repeat(100_000), "").statusCode()).isEqualTo(400);
        assertThat(say(page, "请打 13912345678", "").statusCode()).isEqualTo(422);

        clerk.records("hearings", paper(wall, today));
        clerk.records("hearings", new MergeOpinions(wall, today, 1, List.of(2), null));
        assertThat(resident.get(page).body()).contains("另有 1 条同样的意见", "与第 1 条相同");
        hidden(wall, page, path(say(page, "一句骂人的话", "")), today);
    }

    private void hidden(HearingId wall, String page, String receipt, LocalDate today) {
        var township = new Actor(Office.TOWNSHIP, new PersonId("p-quarters09"), VILLAGE.township());
        ledger.getBean(Recorder.class)
                .record(new ModerateOpinion(wall, today, 3, ModerationGround.ABUSE, "不重复", null), township);
        for (var told : List.of(page, receipt, "/api" + page, "/api" + page + "/events?limit=100"))
            assertThat(resident.get(told).body()).as(told).doesNotContain("一句骂人的话");
        assertThat(resident.get(page).body()).contains("因“辱骂、诽谤”于");
        var entry =
                resident.get("/entries/" + receipt.replaceFirst(".*at=", "")).body();
        assertThat(entry).doesNotContain("一句骂人的话").contains("已决定不再显示");
    }

    private HttpResponse<String> say(String page, String opinion, String name) {
        var csrf = Visitor.csrfOf(resident.get(page + "/say").body());
        return resident.post(
                page + "/say",
                Map.of("_csrf", csrf, "group", "affected", "stance", "pro", "opinion", opinion, "speaker.name", name));
    }

    private static String path(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private BeginHearing collecting(LocalDate today) {
        return new BeginHearing(
                new HearingId(VILLAGE + "-0000000000"),
                today,
                HearingForm.COUNCIL,
                "围墙要不要拆",
                "围墙要不要拆？",
                new Concern(36, 1200, 0, 0, List.of()),
                "住在墙边",
                null,
                List.of(),
                null);
    }

    private static RecordOpinions paper(HearingId wall, LocalDate today) {
        var one = new Said(SpeakerGroup.OTHERS, null, Stance.PRO, "先修排水沟", null);
        return new RecordOpinions(wall, today, Channel.IN_WRITING, List.of(one), List.of(), null);
    }

    @Test
    void the_speaker_is_sealed_in_the_record_of_the_opinion() {
        var record = resident.get("/hearings/%s/entries/4".formatted(hearing));
        assertThat(record.statusCode()).isEqualTo(302);
        var page = resident.get(
                        record.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""))
                .body();
        assertThat(page).contains("线路应当避开菜地", "发言人", "密封").doesNotContain(SPEAKER);
    }

    @Test
    void the_matter_shows_beside_its_text_what_became_of_what_was_heard() {
        assertThat(resident.get("/resolutions/" + road).body())
                .contains("/hearings/" + hearing, "采纳 1 条，部分采纳 1 条，未采纳 1 条，尚无结果 0 条");
        assertThat(resident.get("/communities/%s/discussions".formatted(VILLAGE))
                        .body())
                .contains("/hearings/" + hearing, "讨论过的");
    }

    @Test
    void minutes_are_printed_with_who_came_what_was_said_and_places_to_sign() throws IOException, InterruptedException {
        var paper = paper("hearing.minutes-signed");
        assertThat(paper)
                .contains("会议记录", "道路从哪里经过？", "受影响的居民30", "线路应当避开菜地", "到会代表3")
                .doesNotContain(SPEAKER, "到会代表4");
        assertThat(paper("hearing.closed")).contains("意见处理结果公告", "采纳（方案第三条）", "改线可以避开");
    }

    private String paper(String type) throws IOException, InterruptedException {
        var view = ActJson.tree(resident.get("/api/hearings/" + hearing).body());
        var position = view.path("trail")
                .valueStream()
                .filter(entry -> entry.at("/recorded/type").asString().startsWith(type))
                .findFirst()
                .orElseThrow()
                .at("/recorded/position")
                .asLong();
        var address = "http://localhost:%d/hearings/%s/papers/%d.pdf?size=a4".formatted(port, hearing, position);
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
            try (var pdf = Loader.loadPDF(answer.body())) {
                return new PDFTextStripper().getText(pdf).replaceAll("[\\s　]+", "");
            }
        }
    }

    private Initiate initiate() {
        return new Initiate(
                new ResolutionId(VILLAGE + "-0000000000"),
                of(2026, 3, 1),
                "三组道路硬化",
                Matter.WELFARE,
                Source.CADRES,
                null,
                "下雨泥泞",
                "硬化 1.2 公里",
                List.of(),
                List.of(),
                null);
    }

    private Propose propose() {
        return new Propose(road, of(2026, 3, 2), meeting(1, 1), new Vote(1, 0, 0), "提议硬化", List.of(), "支部只有一人");
    }

    private Consult consult() {
        return new Consult(road, DECIDED, meeting(2, 2), new Vote(2, 0, 0), "按改线方案", List.of(), "两委只有两人");
    }

    private static Meeting meeting(int expected, int present) {
        return new Meeting("09:00", "村委会", "王德明", "李明", expected, present, 0, 1, "三组道路", null, present, null, null);
    }

    private BeginHearing begin() {
        return new BeginHearing(
                new HearingId(VILLAGE + "-0000000000"),
                of(2026, 3, 1),
                HearingForm.HEARING,
                "三组道路走向",
                "道路从哪里经过？",
                new Concern(36, 1200, 0, 4, List.of()),
                "沿线土地受影响",
                road,
                List.of(),
                null);
    }

    private RecordOpinion say(SpeakerGroup group, String opinion, Stance stance, Channel channel, LocalDate day) {
        return new RecordOpinion(
                hearing,
                day,
                group,
                null,
                channel,
                stance,
                opinion,
                new Named(new PersonId("p-speaker001"), SPEAKER),
                List.of(),
                null);
    }

    private DecideOpinions decide(Adoption adoption, @Nullable String whereto, Integer... numbers) {
        return new DecideOpinions(hearing, DECIDED, List.of(numbers), adoption, "改线可以避开", whereto, List.of(), null);
    }

    private CloseHearing close() {
        return new CloseHearing(hearing, DECIDED, "线路改道后提交会议", true, List.of(), null);
    }
}
