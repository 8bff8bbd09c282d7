package org.gongyi.app.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.RegisterCommunity;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.Place;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.disclosure.AskingAct.ModerateQuestion;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.ModerationGround;
import org.gongyi.contract.disclosure.OpeningAct.OpenPeriod;
import org.gongyi.contract.disclosure.OversightAct.ModerateFailure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A resident without an account, over real HTTP: asks, follows, goes on, and reports.
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskingJourneyTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final CommunityCode VILLAGE = new CommunityCode("510499100391");
    private static final DisclosureId MONEY = new DisclosureId(VILLAGE.value() + "-finance-2026q1");
    private static final String PAGE = "/disclosures/" + MONEY;
    private static final Actor TOWNSHIP = new Actor(Office.TOWNSHIP, new PersonId("p-asking0001"), VILLAGE.township());
    private static final Actor SUPERVISOR =
            new Actor(Office.SUPERVISION_COMMITTEE, new PersonId("p-asking0002"), VILLAGE.value());

    @LocalServerPort
    private int port;

    @Autowired
    private Recorder recorder;

    @BeforeAll
    void open() {
        record(
                new RegisterCommunity(
                        VILLAGE,
                        LocalDate.of(2011, 1, 1),
                        "提问村",
                        CommunityKind.VILLAGE,
                        new Place(VILLAGE.township(), "测试镇"),
                        new Place(VILLAGE.county(), "测试县"),
                        "测试",
                        null),
                Actor.LEDGER);
        record(
                new SeatBody(
                        VILLAGE,
                        LocalDate.of(2026, 1, 1),
                        Office.SUPERVISION_COMMITTEE,
                        List.of(
                                new Seat(SUPERVISOR.person(), "杨国富", Seat.Post.CHAIR),
                                new Seat(new PersonId("p-asking0003"), "起云芳", Seat.Post.MEMBER),
                                new Seat(new PersonId("p-asking0004"), "张树林", Seat.Post.MEMBER)),
                        LocalDate.of(2030, 12, 31),
                        Basis.CHOSEN,
                        null),
                TOWNSHIP);
        record(new OpenPeriod(MONEY, LocalDate.of(2026, 4, 1), null), Actor.LEDGER);
    }

    @Test
    void DISC_QUERY_a_question_goes_from_a_telephone_into_the_log_and_to_its_answer() {
        var resident = new Visitor(port);
        assertThat(resident.get(PAGE).headers().allValues("Set-Cookie")).isEmpty();
        assertThat(resident.get(PAGE + "/ask").body()).contains("村民委员会应当在", "前答复，依据《村民委员会组织法》");

        var sent = send(resident, "/ask", Map.of("asking", "inquiry", "question", "修路的钱付给了谁？", "asker.name", "王大妈"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        var receipt = resident.get(path(sent)).body();
        assertThat(receipt).contains("您的问题已经登记，是第 1 个问题", "应当在", PAGE + "#question-1", "/entries/");
        assertThat(resident.get(PAGE).body()).contains("修路的钱付给了谁？").doesNotContain("王大妈");

        var code = receipt.replaceAll("(?s).*class=\"code\">([0-9-]+)<.*", "$1");
        var later = new Visitor(port).get("/asked?code=" + code);
        assertThat(later.statusCode()).as(code).isEqualTo(303);
        assertThat(path(later)).isEqualTo(path(sent));
        assertThat(later.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(new Visitor(port).get("/asked?code=" + code + "1").body()).contains("抄错了数字");

        var another = new Visitor(port);
        var same = send(another, "/ask", Map.of("asking", "inquiry", "question", "修路的钱 付给了谁"));
        assertThat(path(same)).contains("/follow?number=1");
        var followed = another.post(PAGE + "/follow?number=1", token(another, path(same)));
        assertThat(another.get(path(followed)).body()).contains("您也想知道第 1 个问题的答复");
        assertThat(another.get(PAGE).body()).contains("另有 1 人同问");

        assertThat(resident.get(PAGE + "/go-on?number=1").body()).contains("还没有答复");
    }

    @Test
    void PII_PUB_a_telephone_number_is_refused_and_every_word_is_kept() {
        var resident = new Visitor(port);
        var sent = send(resident, "/ask", Map.of("asking", "inquiry", "question", "请打 13912345678 告诉我"));
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("没有登记。您写的内容都在下面", "请打 13912345678 告诉我", "PII-");
        assertThat(resident.get(PAGE).body()).doesNotContain("13912345678");
    }

    @Test
    void a_question_that_is_no_longer_shown_is_not_shown_and_that_it_was_asked_stays() throws Exception {
        var resident = new Visitor(port);
        var sent = send(resident, "/ask", Map.of("asking", "objection", "question", "一句骂人的话"));
        var receipt = resident.get(path(sent)).body();
        var number = Integer.parseInt(receipt.replaceAll("(?s).*#question-(\\d+).*", "$1"));
        record(
                new ModerateQuestion(MONEY, LocalDate.now(CHINA), number, ModerationGround.ABUSE, "不重复", null),
                TOWNSHIP);
        assertThat(resident.get(PAGE).body()).doesNotContain("一句骂人的话").contains("因“辱骂、诽谤”不再显示");
        assertThat(resident.get(PAGE + "/follow?number=" + number).statusCode()).isEqualTo(404);
        moderatedEverywhere(resident, at(path(sent)));
    }

    /// Where the record itself is told it is said which record hides it; what proves it still has the words.
    private void moderatedEverywhere(Visitor resident, long asked) throws IOException, InterruptedException {
        var by = recorder.size() - 1;
        var entry = resident.get("/entries/" + asked).body();
        assertThat(entry).doesNotContain("一句骂人的话").contains("第 %d 号记录".formatted(by), "已决定不再显示", "参加哈希的原文没有改动，仍在凭据里");
        var view = resident.get("/api" + PAGE, "Accept", "application/json").body();
        assertThat(view).doesNotContain("一句骂人的话").contains("\"moderatedBy\":" + by);
        var events = resident.get("/api" + PAGE + "/events?limit=100", "Accept", "application/json")
                .body();
        assertThat(events)
                .doesNotContain("一句骂人的话")
                .contains("{\"position\":%d,\"moderatedBy\":%d}".formatted(asked, by));
        var receipt = await().atMost(Duration.ofSeconds(20))
                .until(() -> resident.get("/api/events/" + asked + "/receipt"), answer -> answer.statusCode() == 200);
        assertThat(receipt.body()).startsWith("c2sp.org/tlog-proof");
        assertThat(printed(asked)).doesNotContain("一句骂人的话").contains("不再显示");
        assertThat(bundled("index.html")).doesNotContain("一句骂人的话").contains("已决定不再显示");
        assertThat(bundled("entries/%08d.json".formatted(asked))).contains("一句骂人的话");
    }

    /// Once a published checkpoint covers what is in it.
    private String bundled(String name) throws IOException, InterruptedException {
        var address = URI.create("http://localhost:%d%s/bundle.zip".formatted(port, PAGE));
        try (var http = HttpClient.newHttpClient()) {
            var answer = await().atMost(Duration.ofSeconds(20))
                    .until(
                            () -> http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray()),
                            sent -> sent.statusCode() == 200);
            var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()));
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry())
                if (file.getName().equals(name)) return new String(zip.readAllBytes(), UTF_8);
        }
        throw new AssertionError(name + " is not in the bundle");
    }

    private String printed(long asked) throws IOException, InterruptedException {
        var address = URI.create("http://localhost:%d%s/papers/%d.pdf".formatted(port, PAGE, asked));
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
            try (var pdf = Loader.loadPDF(answer.body())) {
                return new PDFTextStripper().getText(pdf);
            }
        }
    }

    private static long at(String receipt) {
        return Long.parseLong(receipt.replaceFirst(".*[?]at=", ""));
    }

    @Test
    void DISC_FAIL_what_is_late_is_reported_without_a_name() {
        var resident = new Visitor(port);
        var sent = send(resident, "/report", Map.of("failing", "not-in-time", "report", "一直没有贴出来"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(resident.get(path(sent)).body()).containsPattern("您反映的问题已经登记，是第 \\d 次反映");
        assertThat(resident.get(PAGE).body()).contains("没有及时公布");
    }

    @Test
    void the_words_of_a_report_that_are_no_longer_shown_are_told_nowhere_and_it_is_decided_all_the_same()
            throws Exception {
        var resident = new Visitor(port);
        var sent = send(resident, "/report", Map.of("failing", "untrue", "report", "一句别人的私事"));
        var receipt = resident.get(path(sent)).body();
        var number = Integer.parseInt(receipt.replaceAll("(?s).*是第 (\\d+) 次反映.*", "$1"));
        record(
                new ModerateFailure(MONEY, LocalDate.now(CHINA), number, ModerationGround.PERSONAL_DATA, "不重复", null),
                SUPERVISOR);
        assertThat(resident.get(PAGE).body()).doesNotContain("一句别人的私事").contains("因“泄露个人信息”不再显示");
        var reported = at(path(sent));
        assertThat(resident.get("/entries/" + reported).body())
                .doesNotContain("一句别人的私事")
                .contains("已决定不再显示");
        var view = resident.get("/api" + PAGE, "Accept", "application/json").body();
        assertThat(view).doesNotContain("一句别人的私事").contains("decide-failure:" + number);
        assertThat(resident.get("/api" + PAGE + "/events?limit=100", "Accept", "application/json")
                        .body())
                .doesNotContain("一句别人的私事");
        assertThat(printed(reported)).doesNotContain("一句别人的私事").contains("不再显示");
        assertThat(bundled("index.html")).doesNotContain("一句别人的私事");
        assertThat(bundled("entries/%08d.json".formatted(reported))).contains("一句别人的私事");
    }

    @Test
    void a_foreign_page_sends_nothing_in_the_name_of_a_reader() {
        var resident = new Visitor(port);
        resident.get(PAGE + "/ask");
        var sent = resident.post(PAGE + "/ask", Map.of("asking", "inquiry", "question", "别的网站发来的"));
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(resident.get(PAGE).body()).doesNotContain("别的网站发来的");
    }

    private static HttpResponse<String> send(Visitor visitor, String way, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.putAll(token(visitor, PAGE + way));
        return visitor.post(PAGE + way, all);
    }

    /// What the page that has the form hides in it.
    private static Map<String, String> token(Visitor visitor, String page) {
        return Map.of("_csrf", Visitor.csrfOf(visitor.get(page).body()));
    }

    private static String path(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private void record(LedgerAct act, Actor actor) {
        recorder.record(act, actor);
    }
}
