package org.gongyi.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongyi.app.journey.Chromium.DESKTOP;
import static org.gongyi.app.journey.Chromium.PHONE;
import static org.gongyi.app.journey.Yishala.VILLAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongyi.app.BrowserTest;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.access.Account;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.files.Photograph;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.convention.ConventionCommand;
import org.gongyi.contract.convention.ConventionCommand.AdoptVersion;
import org.gongyi.contract.convention.ConventionCommand.BeginConvention;
import org.gongyi.contract.convention.ConventionCommand.DraftVersion;
import org.gongyi.contract.convention.ConventionCommand.OrderConventionCorrection;
import org.gongyi.contract.convention.ConventionId;
import org.gongyi.contract.convention.ConventionKind;
import org.gongyi.contract.hearing.Adoption;
import org.gongyi.contract.hearing.Channel;
import org.gongyi.contract.hearing.Concern;
import org.gongyi.contract.hearing.HearingCommand;
import org.gongyi.contract.hearing.HearingCommand.AgreeFollowUp;
import org.gongyi.contract.hearing.HearingCommand.AnnounceHearing;
import org.gongyi.contract.hearing.HearingCommand.BeginHearing;
import org.gongyi.contract.hearing.HearingCommand.ConveneHearing;
import org.gongyi.contract.hearing.HearingCommand.DecideOpinions;
import org.gongyi.contract.hearing.HearingCommand.RecordOpinion;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.SpeakerGroup;
import org.gongyi.contract.hearing.Stance;
import org.gongyi.contract.hearing.Turnout;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.web.act.ActJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// One resolution of a real village, recorded in a real browser by those who may, and read by everybody.
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResolutionJourneyTest {

    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("y年M月d日");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Recorder recorder;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final FilledForms sheets = new FilledForms(today);
    private final List<Reader> everybody = new ArrayList<>();

    private Chromium chromium;
    private Reader township;
    private Reader secretary;
    private Reader clerk;
    private Reader supervisor;
    private Reader resident;

    /// Addresses of the matter: on the desk, and for everybody.
    private String matter;

    private String publicPage;
    private String hearing;
    private String covenant;
    private String toldBeforeProposal;
    private String keptBeforeProposal;
    private String toldOfShortNotice;

    @BeforeAll
    void record_the_resolution() {
        chromium = new Chromium(port);
        new Yishala(today).enterInto(recorder);
        CaughtUp.with(ledger);
        // the real clock entered it today; the sheets tell of the weeks before
        ledger.getBean(JdbcClient.class)
                .sql("update disclosure_begun set entered = ? where community = ?")
                .params(today.minusMonths(3), VILLAGE.value())
                .update();
        signEverybodyIn();
        township.take("/desk/communities/" + VILLAGE, "count-party-members");
        township.fill(sheets.partyMembers()).record();
        initiate();
        deliberate();
        resolveOnShortNotice();
        clerk.take(matter, "disclose-resolution").fill(sheets.disclose()).record();
        supervisor.take(matter, "supervise").fill(sheets.supervise()).record();
        hear();
        covenant();
    }

    /// Also heard about, so that its page and the matter's tell of it.
    private void hear() {
        var by = new Actor(Office.COMMITTEE, Yishala.CLERK, VILLAGE.value());
        var id = new HearingId(VILLAGE + "-tingzheng1");
        var road = new ResolutionId(publicPage.replaceFirst(".*/", ""));
        var board = new Board("公开栏", "张正华");
        var concern = new Concern(36, 1850, 0, 0, List.of());
        var came = List.of(new Turnout(SpeakerGroup.AFFECTED, 30));
        List<HearingCommand> acts = List.of(
                new BeginHearing(id, today, HearingForm.HEARING, "走向", "从哪里经过？", concern, "沿线", road, List.of(), null),
                new AnnounceHearing(id, today, today, "09:00", "会议室", 9, board, List.of(), null),
                new ConveneHearing(
                        id, today, "09:00", "会议室", "张正华", "毛志刚", came, 4, "两条线路", List.of(), FilledForms.REASON),
                opinion(id, Stance.PRO),
                opinion(id, Stance.CONTRA),
                new DecideOpinions(id, today, List.of(1), Adoption.ADOPTED, "可以避开", "第三条", List.of(), null),
                new AgreeFollowUp(id, today, "先修排水沟", Office.COMMITTEE, today.plusDays(30), List.of(), null));
        acts.forEach(act -> recorder.record(act, by));
        hearing = "/hearings/" + id;
        CaughtUp.with(ledger);
    }

    /// Rules of the village with an article that was ordered to be corrected, and a draft that does.
    private void covenant() {
        var by = new Actor(Office.COMMITTEE, Yishala.CLERK, VILLAGE.value());
        var id = new ConventionId(VILLAGE + "-gongyue001");
        var why = FilledForms.REASON;
        List<ConventionCommand> acts = List.of(
                new BeginConvention(id, today, ConventionKind.COVENANT, "村规民约", "旧的过时", List.of(), null),
                new DraftVersion(id, today, "第一条 爱护设施。\n第二条 乱停车的罚款二百元。", "第一次", List.of(), why),
                new AdoptVersion(id, today, null, 9, today, List.of(), why));
        acts.forEach(act -> recorder.record(act, by));
        recorder.record(
                new OrderConventionCorrection(
                        id, today, null, List.of("第二条"), "镇人民政府", "无权罚款", today.plusDays(30), List.of(), null),
                new Actor(Office.TOWNSHIP, new PersonId("p-township"), VILLAGE.township()));
        recorder.record(new DraftVersion(id, today, "第一条 爱护设施。\n第二条 乱停车的由小组劝导。", "改正", List.of(), why), by);
        covenant = "/conventions/" + id;
        CaughtUp.with(ledger);
    }

    private RecordOpinion opinion(HearingId id, Stance stance) {
        return new RecordOpinion(
                id, today, SpeakerGroup.AFFECTED, null, Channel.AT_THE_MEETING, stance, "避开菜地", null, List.of(), null);
    }

    private void signEverybodyIn() {
        var accounts = new AccountsForTests(ledger);
        township = signedIn(accounts.appointed(Office.TOWNSHIP, VILLAGE.township()));
        secretary = signedIn(accounts.personOf(VILLAGE, Yishala.SECRETARY));
        clerk = signedIn(accounts.personOf(VILLAGE, Yishala.CLERK));
        supervisor = signedIn(accounts.personOf(VILLAGE, Yishala.SUPERVISOR));
        resident = arrived(new Reader(chromium.profile()));
    }

    private Reader signedIn(Account account) {
        return arrived(new Reader(chromium.profile())).logIn(account.login(), AccountsForTests.PASSWORD);
    }

    private Reader arrived(Reader reader) {
        everybody.add(reader);
        return reader;
    }

    private void initiate() {
        secretary.open("/desk");
        secretary.follow("main a[href^='/desk/resolutions/new']");
        secretary.fill(sheets.initiate()).record();
        matter = secretary.address().replaceFirst("^https?://[^/]+", "").replaceFirst("[?].*", "");
        publicPage = matter.replaceFirst("^/desk", "");
        clerk.take(matter, "classify").fill(sheets.classify()).record();
    }

    private void deliberate() {
        clerk.open(matter + "/consult");
        toldBeforeProposal = clerk.fill(sheets.consult()).sendInVain();
        keptBeforeProposal = clerk.valueOf("plan");
        secretary.take(matter, "propose").fill(sheets.propose()).record();
        clerk.take(matter, "consult").fill(sheets.consult()).record();
        secretary.take(matter, "review").fill(sheets.review()).record();
    }

    private void resolveOnShortNotice() {
        toldOfShortNotice = clerk.take(matter, "resolve").fill(sheets.resolve()).liveCheck();
        clerk.sendInVain();
        clerk.fill(Map.of("reason", FilledForms.REASON)).record();
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    @AfterEach
    void no_browser_complained() {
        assertThat(everybody).flatExtracting(Reader::complaints).isEmpty();
    }

    @Test
    void a_consultation_before_the_proposal_is_refused_with_its_article_and_keeps_what_was_written() {
        assertThat(toldBeforeProposal).contains("没有记录", "SY-1", "攀委发〔2015〕10号");
        assertThat(keptBeforeProposal).isEqualTo(sheets.consult().get("plan"));
    }

    @Test
    void a_notice_too_short_is_pointed_out_before_sending_and_wants_a_reason() {
        assertThat(toldOfShortNotice).contains("须满 10 天", "DM-VM-NOTICE", "情况说明");
    }

    @Test
    void what_was_found_stands_on_the_public_page_with_the_reason_given() {
        resident.open(publicPage);
        resident.unfold();
        assertThat(resident.texts("#step-6 .check-warn"))
                .singleElement()
                .asString()
                .contains("共 6 天，须满 10 天", "村民委员会组织法", "第二十五条第二款", "DM-VM-NOTICE");
        assertThat(resident.texts("#step-6")).singleElement().asString().contains(FilledForms.REASON);
    }

    @Test
    void the_resident_needs_no_account_and_gets_no_cookie() {
        assertThat(resident.open(publicPage).allHeaders()).doesNotContainKey("set-cookie");
        assertThat(resident.cookies()).isEmpty();
    }

    @Test
    void DISC_FREQ_A_its_disclosure_was_opened_by_itself_and_hangs_with_it() {
        var item = publicPage.replaceFirst("^/resolutions/(\\d{12})-", "/api/disclosures/$1-decision-");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var told = ActJson.tree(new Visitor(port).get(item).body());
            assertThat(told.path("stage").asString()).isEqualTo("with-resolution");
            assertThat(told.path("owed").asBoolean()).isFalse();
            assertThat(told.at("/plan/item").asString()).isEqualTo("decisions");
        });
    }

    @Test
    void the_public_page_and_the_api_tell_the_same_days_votes_and_status() {
        var told = ActJson.tree(new Visitor(port).get("/api" + publicPage).body());
        resident.open(publicPage);
        var stations = resident.texts(".track > .station");
        assertThat(told.path("status").asString()).isEqualTo("adopted");
        assertThat(resident.texts("#plain-words .tag")).containsExactly("已通过");
        assertThat(stations).hasSameSizeAs(told.path("track"));
        for (int i = 0; i < stations.size(); i++)
            assertThat(factsIn(stations.get(i)))
                    .isEqualTo(factsOf(told.path("track").path(i)));
        assertThat(resident.texts(".position").getFirst())
                .contains(told.path("position").asString());
    }

    /// The lines of a station that are a day or a vote, without what is said beside them.
    private static List<String> factsIn(String station) {
        return station.lines()
                .filter(line -> line.matches("\\d+年.*|赞成.*"))
                .map(line -> line.replaceFirst("（.*", ""))
                .toList();
    }

    /// The same facts from the entry that reached the station; none where it was not reached.
    private static List<String> factsOf(JsonNode station) {
        var event = station.path("reached").path("event");
        var facts = new ArrayList<String>();
        if (event.has("occurredOn"))
            facts.add(LocalDate.parse(event.path("occurredOn").asString()).format(CHINESE_DAY));
        var sitting = event.has("sitting") ? event.path("sitting") : event;
        if (sitting.has("vote")) facts.add(countOf(sitting.path("vote")));
        return facts;
    }

    private static String countOf(JsonNode vote) {
        return "赞成 %d，反对 %d，弃权 %d"
                .formatted(
                        vote.path("inFavour").asInt(),
                        vote.path("against").asInt(),
                        vote.path("abstained").asInt());
    }

    @Test
    void every_recorded_act_is_signed_with_the_office_of_its_account() {
        var told = ActJson.tree(new Visitor(port).get("/api" + publicPage).body());
        assertThat(told.path("trail")
                        .valueStream()
                        .map(entry ->
                                entry.path("recorded").path("by").path("office").asString()))
                .containsExactly(
                        "party-branch",
                        "committee",
                        "party-branch",
                        "committee",
                        "party-branch",
                        "committee",
                        "committee",
                        "supervision-committee");
    }

    @Test
    void the_supervision_committee_finds_it_in_its_worklist_and_cannot_record_for_others() {
        supervisor.open("/desk/supervision");
        assertThat(supervisor.text()).contains(FilledForms.TITLE, "DM-VM-NOTICE", FilledForms.REASON);
        supervisor.open(matter + "/start-implementation");
        assertThat(supervisor.fill(sheets.start()).sendInVain()).contains("您的职务不能办理", "监督委员会");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void the_public_pages_have_no_barrier(int width) {
        try (var anybody = arrived(new Reader(chromium.openedToAxe(width)))) {
            for (var address : List.of(
                    "/",
                    "/communities/" + VILLAGE,
                    "/communities/%s/discussions".formatted(VILLAGE),
                    publicPage,
                    hearing,
                    "/communities/%s/conventions".formatted(VILLAGE),
                    covenant,
                    "/login")) {
                anybody.open(address);
                assertNoBarrier(anybody);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void the_resolution_has_no_barrier_for_the_elderly_or_in_english(int width) {
        try (var anybody = arrived(new Reader(chromium.openedToAxe(width)))) {
            anybody.open(covenant);
            anybody.follow("a[href*='mode=elder']");
            assertNoBarrier(anybody);
            anybody.open(publicPage);
            assertNoBarrier(anybody);
            anybody.follow("a[href*='lang=en']");
            assertThat(anybody.texts("#plain-words .tag")).containsExactly("Adopted");
            assertNoBarrier(anybody);
            anybody.follow("a[href*='mode=plain']");
            assertNoBarrier(anybody);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void the_desk_its_forms_and_its_refusals_have_no_barrier(int width) {
        try (var official = arrived(clerk.in(chromium.openedToAxe(width)))) {
            official.open("/desk");
            assertNoBarrier(official);
            var weighed = official.take(matter, "start-implementation").fill(sheets.start());
            assertThat(weighed.liveCheck()).contains("可以记录");
            assertNoBarrier(official);
            official.open(matter + "/note-progress");
            assertThat(official.fill(sheets.progress()).sendInVain()).contains("没有记录");
            assertNoBarrier(official);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void the_supervision_worklist_has_no_barrier(int width) {
        try (var official = arrived(supervisor.in(chromium.openedToAxe(width)))) {
            official.open("/desk/supervision");
            assertNoBarrier(official);
        }
    }

    @Test
    void a_page_with_a_barrier_would_be_noticed() {
        try (var anybody = arrived(new Reader(chromium.openedToAxe(PHONE)))) {
            anybody.open("/help");
            anybody.plant("<input style='width: 500px'>");
            assertThat(anybody.barriers()).singleElement().asString().contains("label");
            assertThat(anybody.overhang()).isPositive();
        }
    }

    /// After everything else that looks at the adopted resolution.
    @Test
    @Order(Integer.MAX_VALUE)
    void it_is_carried_out_with_a_photograph_of_the_board_and_supervised_to_the_end(@TempDir Path folder)
            throws IOException {
        var photograph = Files.write(folder.resolve("公开栏.jpg"), Photograph.lyingOnItsSide(600, 400));
        clerk.take(matter, "start-implementation").fill(sheets.start()).record();
        clerk.take(matter, "note-progress").fill(sheets.progress()).record();
        clerk.take(matter, "disclose-outcome").fill(sheets.outcome()).attach(photograph);
        assertThat(clerk.liveCheck()).contains("可以记录");
        clerk.record();
        supervisor.take(matter, "supervise").fill(sheets.superviseOutcome()).record();

        resident.open(publicPage);
        assertThat(resident.texts("#plain-words .tag")).containsExactly("已完成");
        resident.unfold();
        assertThat(resident.text()).contains("85,200.50 元", "公开栏");
        assertThat(resident.widthsOfPictures(".files img")).containsExactly(400);
        var told = ActJson.tree(new Visitor(port).get("/api" + publicPage).body());
        assertThat(told.path("status").asString()).isEqualTo("completed");
        assertThat(told.path("reached").asString()).isEqualTo("outcome");
        try (var anybody = arrived(new Reader(chromium.openedToAxe(PHONE)))) {
            anybody.open(publicPage);
            assertNoBarrier(anybody);
        }
    }

    private static void assertNoBarrier(Reader reader) {
        assertThat(reader.barriers()).as(reader.address()).isEmpty();
        assertThat(reader.overhang())
                .as("sideways scrolling on " + reader.address())
                .isZero();
    }
}
