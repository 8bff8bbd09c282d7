package org.gongyi.app.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.demo.PlayedElection;
import org.gongyi.app.demo.PollingDay;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.recall.Convener;
import org.gongyi.contract.recall.Defence;
import org.gongyi.contract.recall.Electorate;
import org.gongyi.contract.recall.RecallCommand.CallRecallVote;
import org.gongyi.contract.recall.RecallCommand.HearDefence;
import org.gongyi.contract.recall.RecallCommand.PetitionRecall;
import org.gongyi.contract.recall.RecallId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The counting desk over HTTP: nothing of a count is told before it is closed, and nothing is announced past it.
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountApiTest {

    private static final PersonId MEMBER = new PersonId("p-demolhb01");
    private static final PersonId OTHER_MEMBER = new PersonId("p-demolhb03");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    private PollingDay day;
    private String one;
    private String other;
    private String township;

    @BeforeAll
    void it_is_polling_day() {
        day = new PollingDay(new CommunityCode("510411103202"), LocalDate.now(clock), 1, 60).in(ledger);
        CaughtUp.with(ledger);
        var accounts = new AccountsForTests(ledger);
        one = accounts.bearer(accounts.personOf(day.village(), day.presiding(0)));
        other = accounts.bearer(accounts.personOf(day.village(), day.presiding(1)));
        township = accounts.bearer(
                accounts.appointed(Office.TOWNSHIP, day.village().township()));
    }

    private HttpResponse<String> send(String who, String method, String path, String body)
            throws IOException, InterruptedException {
        return sendTo("/api/elections/" + day.id() + path, who, method, body);
    }

    private HttpResponse<String> sendTo(String address, String who, String method, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Authorization", who)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private JsonNode get(String who, String path) throws IOException, InterruptedException {
        return JSON.readTree(send(who, "GET", path, "").body());
    }

    private String slip(int invalid, boolean finish) {
        var written = JSON.createObjectNode();
        written.put("issued", "40").put("returned", "40").put("valid", "38").put("invalid", "" + invalid);
        var votes = new int[] {25, 13, 30, 28, 12};
        for (var i = 0; i < votes.length; i++) {
            var candidate = day.candidate(i);
            written.put("votes.%s.%s.for".formatted(candidate.person(), candidate.post()), "" + votes[i]);
        }
        var body = JSON.createObjectNode().put("finish", finish).put("version", 0);
        body.set("written", written);
        return body.toString();
    }

    private String announcement(JsonNode agreed) {
        var act = JSON.createObjectNode();
        act.put("occurredOn", day.today().toString()).put("publicCount", true).put("announcedOnTheSpot", true);
        act.set("boxes", agreed.path("boxes"));
        act.set("writeIns", agreed.path("writeIns"));
        return act.toString();
    }

    @Test
    void a_count_is_entered_by_two_closed_and_announced_with_its_own_numbers_only() throws Exception {
        assertThat(send(one, "PUT", "/count/7", slip(2, true)).statusCode()).isEqualTo(404);
        assertThat(send(township, "GET", "/count", "").statusCode()).isEqualTo(403);

        assertThat(versionOf(send(one, "PUT", "/count/1", slip(3, true)))).isEqualTo(1);
        assertThat(get(one, "/count/1").at("/faults/invalid/name").asString()).isEqualTo("ballots");
        assertThat(send(one, "PUT", "/count/1", slip(2, true).replace("\"version\":0", "\"version\":1"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(other, "GET", "/count", "").body()).contains("one-done").doesNotContain("25", "38");
        assertThat(get(other, "/count/1").path("written")).isEmpty();
        assertThat(send(one, "GET", "/count/agreed", "").statusCode()).isEqualTo(404);

        var typed = JSON.readTree("{\"boxes\":[],\"writeIns\":[]}");
        var refused = send(one, "POST", "/announce-count", announcement(typed));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("计票台");

        assertThat(send(other, "PUT", "/count/1", slip(2, true)).statusCode()).isEqualTo(200);
        assertThat(send(one, "POST", "/count/close", "").statusCode()).isEqualTo(200);
        var agreed = get(one, "/count/agreed");
        assertThat(agreed.at("/boxes/0/firstCount").asString()).isEqualTo(day.nameOfPresiding(0));
        assertThat(agreed.at("/boxes/0/secondCount").asString()).isEqualTo(day.nameOfPresiding(1));
        var announced = send(one, "POST", "/announce-count", announcement(agreed));
        assertThat(announced.statusCode()).as(announced.body()).isEqualTo(200);

        assertThat(send(one, "GET", "/count", "").statusCode()).isEqualTo(404);
        assertThat(database.sql("select count(*) from count_vote where subject = ?")
                        .param(day.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /// The member keeps the office, as other tests of this ledger expect.
    @Test
    void a_recall_is_counted_at_the_same_desk() throws Exception {
        PlayedElection.in(ledger);
        var id = new RecallId(PlayedElection.VILLAGE + "-recount001");
        var today = LocalDate.now(clock);
        var place = new PollingPlace(1, "村委会", false, "08:00", "17:00", true, List.of());
        var committee = new Actor(Office.COMMITTEE, MEMBER, PlayedElection.VILLAGE.value());
        var recorder = ledger.getBean(Recorder.class);
        recorder.record(
                new PetitionRecall(
                        id,
                        today,
                        PlayedElection.CHAIR,
                        new Electorate(VotingMode.ALL_VOTERS, 1046, 338, 42, 5),
                        new Signatures(300, 0, 0, 0),
                        List.of(),
                        "三个月没有公开账目",
                        null,
                        List.of(),
                        "测试"),
                committee);
        recorder.record(new HearDefence(id, today, Defence.SPOKEN, "已经说明", List.of(), "测试"), committee);
        recorder.record(
                new CallRecallVote(id, today, today, Convener.COMMITTEE, List.of(place), List.of(), "测试"), committee);
        CaughtUp.with(ledger);
        var accounts = new AccountsForTests(ledger);
        var first = accounts.bearer(accounts.personOf(PlayedElection.VILLAGE, MEMBER));
        var second = accounts.bearer(accounts.personOf(PlayedElection.VILLAGE, OTHER_MEMBER));
        var desk = "/api/recalls/" + id + "/count";
        var slip = """
                {"version":0,"finish":true,"written":{"issued":"600","returned":"600","valid":"598","invalid":"2",
                "votes.%1$s.CHAIR.for":"190","votes.%1$s.CHAIR.against":"400"}}""".formatted(PlayedElection.CHAIR);

        for (var who : List.of(first, second))
            assertThat(versionOf(sendTo(desk + "/1", who, "PUT", slip))).isEqualTo(1);
        assertThat(sendTo(desk + "/close", first, "POST", "").statusCode()).isEqualTo(200);
        var agreed = JSON.readTree(sendTo(desk + "/agreed", first, "GET", "").body());
        var act = JSON.createObjectNode().put("occurredOn", today.toString()).put("reason", "测试");
        act.set("boxes", agreed.path("boxes"));
        var announced = sendTo("/api/recalls/" + id + "/announce-recall-vote", first, "POST", act.toString());

        assertThat(announced.statusCode()).as(announced.body()).isEqualTo(200);
        assertThat(JSON.readTree(sendTo("/api/recalls/" + id, first, "GET", "").body())
                        .at("/count/inFavour")
                        .asInt())
                .isEqualTo(190);
    }

    private static int versionOf(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("version").asInt();
    }
}
