package org.gongyi.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.Account;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.Seat;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.file.FileShelf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// An attachment from the clerk's hand to everybody's eyes, over real HTTP.
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttachmentTest {

    private static final CommunityCode HERE = new CommunityCode("510411101203");
    private static final PersonId CLERK = new PersonId("p-attach001");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Recorder recorder;

    @Autowired
    private FileShelf shelf;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private String clerk;
    private String stranger;
    private String township;
    private Account elsewhere;
    private Account supervising;

    @BeforeAll
    void arrive() {
        var accounts = new AccountsForTests(ledger);
        var began = LocalDate.now(clock).minusMonths(3);
        var seat = new Seat(CLERK, "起丽萍", Seat.Post.CHAIR);
        recorder.record(
                new SeatBody(
                        HERE,
                        began,
                        Office.COMMITTEE,
                        List.of(seat),
                        began.plusYears(5).minusDays(1),
                        Basis.ELECTED,
                        "测试"),
                new Actor(Office.TOWNSHIP, new PersonId("p-attachtown"), HERE.township()));
        CaughtUp.with(ledger);
        clerk = accounts.bearer(accounts.personOf(HERE, CLERK));
        elsewhere = accounts.appointed(Office.TOWNSHIP, "510422100");
        supervising = accounts.appointed(Office.TOWNSHIP, HERE.township());
        stranger = accounts.bearer(elsewhere);
        township = accounts.bearer(supervising);
    }

    @Test
    void a_file_is_seen_by_nobody_until_an_entry_names_it_and_then_by_everybody() throws Exception {
        var file = handedIn(Photograph.lyingOnItsSide(410, 210), "会议照片.jpg");
        var address = "/files/" + file.path("copy").asString();
        assertThat(get(address, null).statusCode()).isEqualTo(404);

        assertThat(initiate(file).statusCode()).isEqualTo(201);
        var seen = await(address);

        assertThat(seen.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(seen.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(seen.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox");
        assertThat(seen.headers().firstValue("ETag").orElseThrow())
                .contains(file.path("copy").asString());
        assertThat(seen.body()).doesNotContain(Photograph.PLACE, Photograph.DEVICE);
    }

    @Test
    void the_original_is_for_those_who_hold_an_office_over_the_community_and_it_is_noted_who_read_it()
            throws Exception {
        var file = handedIn(Photograph.withoutPlace(420, 210), "会议照片.jpg");
        var matter = ActJson.tree(initiate(file).body()).path("id").asString();
        await("/files/" + file.path("copy").asString());
        var digest = file.path("digest").asString();
        var original = "/files/" + digest + "/original";

        assertThat(get("/resolutions/" + matter + "/entries/1", null).body()).contains("href=\"" + original + "\"");
        assertThat(get("/files/" + digest, null).headers().firstValue("Location"))
                .hasValue("/files/" + file.path("copy").asString());
        assertThat(get(original, null).statusCode()).as("unknown").isIn(302, 401);
        assertThat(as(elsewhere).get(original).statusCode())
                .as("an office elsewhere")
                .isEqualTo(403);
        var seen = as(supervising).get(original);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body()).contains(Photograph.DEVICE);
        assertThat(seen.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(database.sql("select count(*) from access_event where kind = 'ORIGINAL_READ' and detail = :digest")
                        .param("digest", digest)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    /// Names and telephones stand on it, and the record tells nobody's.
    @Test
    void the_proof_of_an_invitation_is_named_to_everybody_and_given_to_those_who_watch_over_it() throws Exception {
        var file = handedIn(Photograph.withoutPlace(430, 210), "签收单.jpg");
        var copy = "/files/" + file.path("copy").asString();
        var hearing = ActJson.tree(recorded("/api/hearings", begun()).body())
                .path("id")
                .asString();
        recorded("/api/hearings/" + hearing + "/invite-participants", invited(file));
        CaughtUp.with(ledger);

        assertThat(get(copy, null).statusCode()).as("everybody").isIn(302, 401);
        assertThat(get("/files/" + file.path("digest").asString(), null).statusCode())
                .isIn(302, 401);
        assertThat(as(elsewhere).get(copy).statusCode())
                .as("an office elsewhere")
                .isEqualTo(403);
        var record = get("/hearings/" + hearing + "/entries/2", null)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        assertThat(get(record, null).body()).contains("签收单", "不公开").doesNotContain("href=\"/files/", "src=\"/files/");

        var seen = as(supervising).get(copy);
        assertThat(seen.statusCode()).as("the township").isEqualTo(200);
        assertThat(seen.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(database.sql("select count(*) from access_event where kind = 'ORIGINAL_READ' and detail = :digest")
                        .param("digest", file.path("digest").asString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private Map<String, Object> begun() {
        return Map.of(
                "community", HERE.value(),
                "occurredOn", LocalDate.now(clock).toString(),
                "form", "hearing",
                "title", "三组道路走向",
                "question", "从哪里经过？",
                "concern",
                        Map.of("affected", 36, "residents", 1200, "nonLocals", 0, "away", 0, "groups", List.of("沿线农户")),
                "grounds", "道路经过他们的承包地",
                "files", List.of(),
                "reason", "测试");
    }

    private Map<String, Object> invited(JsonNode file) {
        return Map.of(
                "occurredOn",
                LocalDate.now(clock).toString(),
                "group",
                "affected",
                "invited",
                30,
                "summons",
                "visit",
                "files",
                List.of(ActJson.plain(file)),
                "reason",
                "测试");
    }

    private HttpResponse<String> recorded(String address, Map<String, Object> act) throws Exception {
        var answer = send(HttpRequest.newBuilder(at(address))
                .header("Content-Type", "application/json")
                .header("Authorization", clerk)
                .POST(BodyPublishers.ofByteArray(ActJson.bytes(act))));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return answer;
    }

    private Visitor as(Account account) {
        var visitor = new Visitor(port);
        Visitor.logIn(visitor, account.login(), AccountsForTests.PASSWORD);
        return visitor;
    }

    @Test
    void a_document_is_given_to_be_saved_and_runs_nothing() throws Exception {
        var file = handedIn("%PDF-1.7 合同".getBytes(StandardCharsets.UTF_8), "施工合同.pdf");
        initiate(file);
        var seen = await("/files/" + file.path("digest").asString());

        assertThat(seen.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(seen.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
    }

    @Test
    void an_act_that_names_what_was_never_handed_in_is_refused_and_nothing_is_recorded() throws Exception {
        var before = recorder.size();
        var file = ActJson.tree("""
                {"digest":"%s","bytes":10,"type":"application/pdf","name":"合同"}""".formatted("0".repeat(64)));
        var answer = initiate(file);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("not-handed-in").contains("上传");
        assertThat(recorder.size()).isEqualTo(before);
    }

    @Test
    void only_who_holds_an_office_there_hands_in_a_file() throws Exception {
        var bytes = Photograph.png(20, 20);
        assertThat(post(bytes, "a.png", null).statusCode()).isEqualTo(401);
        assertThat(post(bytes, "a.png", stranger).statusCode()).isEqualTo(403);
        assertThat(post(bytes, "a.png", township).statusCode()).isEqualTo(201);
    }

    @Test
    void what_is_no_picture_and_no_document_is_refused_in_words() throws Exception {
        var answer = post("GIF89a".getBytes(StandardCharsets.US_ASCII), "a.jpg", clerk);

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("problem+json");
        assertThat(answer.body()).contains("JPEG").contains("PDF");
        assertThat(post(new byte[0], "a.jpg", clerk).statusCode()).isEqualTo(400);
        assertThat(post(new byte[11_000_000], "a.jpg", clerk).statusCode()).isEqualTo(413);
    }

    @Test
    void what_no_entry_names_is_removed_after_its_days_and_what_one_names_stays() throws Exception {
        var orphan = handedIn(Photograph.png(31, 17), "没有用上.png");
        var used = handedIn(Photograph.png(32, 17), "用上了.png");
        initiate(used);
        await("/files/" + used.path("copy").asString());
        database.sql("update kept_file set waiting_since = waiting_since - interval '8 days' where community = :here")
                .param("here", HERE.value())
                .update();

        var job = ledger.getBean(WhenFileIsNamedByNobodyThenRemoveIt.class);
        job.lookAt(LocalDate.now(clock));
        database.sql("update kept_file set condemned_at = condemned_at - interval '1 hour'")
                .update();
        job.lookAt(LocalDate.now(clock));

        assertThat(shelf.find(orphan.path("digest").asString())).isEmpty();
        assertThat(shelf.find(orphan.path("copy").asString())).isEmpty();
        assertThat(shelf.find(used.path("digest").asString())).isPresent();
        assertThat(shelf.find(used.path("copy").asString())).isPresent();
    }

    @Test
    void an_act_that_was_on_its_way_when_its_file_was_announced_to_leave_keeps_it() throws Exception {
        var file = handedIn(Photograph.png(33, 17), "压线.png");
        initiate(file);
        await("/files/" + file.path("copy").asString());
        database.sql(
                        "update kept_file set condemned_at = now() - interval '1 hour', waiting_since = now() - interval '8 days' where digest = :digest")
                .param("digest", file.path("digest").asString())
                .update();

        CaughtUp.with(ledger);
        ledger.getBean(WhenFileIsNamedByNobodyThenRemoveIt.class).lookAt(LocalDate.now(clock));

        assertThat(shelf.find(file.path("digest").asString())).isPresent();
        assertThat(database.sql("select condemned_at is null from kept_file where digest = :digest")
                        .param("digest", file.path("digest").asString())
                        .query(Boolean.class)
                        .single())
                .as("may be named again")
                .isTrue();
    }

    /// Every field of a form with files is a part of its own, and there are many seats on an assembly.
    @Test
    void a_form_with_more_fields_than_a_server_expects_arrives_whole() {
        var fields = new LinkedHashMap<String, String>();
        var began = LocalDate.now(clock).minusDays(20);
        fields.put("occurredOn", began.toString());
        fields.put("body", "supervision");
        fields.put("until", began.plusYears(5).minusDays(1).toString());
        fields.put("basis", "elected");
        for (var i = 0; i < 30; i++) {
            fields.put("seats." + i + ".name", "委员" + i);
            fields.put("seats." + i + ".post", i == 0 ? "chair" : "member");
        }
        var form = "/desk/communities/" + HERE.value() + "/seat-body";

        var answer = as(supervising).submitParts(form, fields, "很长的文件名".repeat(30) + ".png", Photograph.png(35, 17));

        assertThat(answer.statusCode()).isNotIn(403, 413, 500);
        assertThat(answer.body()).contains("委员29");
    }

    @Test
    void a_form_with_a_film_is_refused_in_words_and_not_cut_off() {
        var form = "/desk/communities/" + HERE.value() + "/seat-body";

        var answer = as(supervising).submitParts(form, Map.of("reason", "换届"), "会议.mp4", new byte[70_000_000]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).as("words").contains("10 MB").contains("草稿");
    }

    private JsonNode handedIn(byte[] bytes, String name) throws Exception {
        var answer = post(bytes, name, clerk);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return ActJson.tree(answer.body());
    }

    private HttpResponse<String> initiate(JsonNode file) throws Exception {
        var body = ActJson.bytes(Map.of(
                "community", HERE.value(),
                "occurredOn", LocalDate.now(clock).toString(),
                "title", "更换路灯",
                "matter", "welfare",
                "source", "cadres",
                "motive", "夜间照明不足",
                "content", "更换 12 盏路灯",
                "units", List.of(),
                "files", List.of(ActJson.plain(file))));
        return send(HttpRequest.newBuilder(at("/api/resolutions"))
                .header("Content-Type", "application/json")
                .header("Authorization", clerk)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<String> post(byte[] bytes, String name, String bearer) throws Exception {
        var query = "/api/files?community=%s&name=%s"
                .formatted(HERE.value(), URLEncoder.encode(name, StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(at(query))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(bytes));
        if (bearer != null) request.header("Authorization", bearer);
        return send(request);
    }

    private HttpResponse<String> get(String path, String bearer) throws Exception {
        var request = HttpRequest.newBuilder(at(path)).GET();
        if (bearer != null) request.header("Authorization", bearer);
        return send(request);
    }

    /// The list of named files follows the log.
    private HttpResponse<String> await(String path) throws Exception {
        for (var tries = 0; tries < 100; tries++) {
            var answer = get(path, null);
            if (answer.statusCode() == 200) return answer;
            Thread.sleep(Duration.ofMillis(100));
        }
        throw new AssertionError(path + " is not shown");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
