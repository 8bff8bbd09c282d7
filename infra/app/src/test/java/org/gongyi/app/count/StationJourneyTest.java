package org.gongyi.app.count;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.demo.Neighbours;
import org.gongyi.app.demo.PollingDay;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.election.Handed;
import org.gongyi.contract.election.HandoverAct.CompleteHandover;
import org.gongyi.contract.election.Proxy;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.roll.Ground;
import org.gongyi.contract.roll.RollCommand.StrikeVoters;
import org.gongyi.contract.roll.RollId;
import org.gongyi.contract.roll.StrikeGround;
import org.gongyi.web.count.VoteKey;
import org.gongyi.web.issue.BallotBook;
import org.gongyi.web.issue.Station;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// A polling day at two stations, from the empty boxes to the announcement, as two clerks see it in their browsers.
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StationJourneyTest {

    private static final Map<String, String> SEALED = Map.of("seal", "000123", "by", "丁四", "witnesses", "戊五、己六");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private BallotBook book;

    @Autowired
    private WhenVoteIsOverThenForgetWhoCollected job;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private PollingDay day;
    private Neighbours people;
    private Visitor clerk;
    private Visitor other;
    private String bearer;

    @BeforeAll
    void it_is_polling_day_and_a_roll_is_kept() {
        today = LocalDate.now(clock);
        var village = new CommunityCode("510411103203");
        people = new Neighbours(village, Ground.LIVING_HERE);
        day = new PollingDay(
                        village,
                        today,
                        2,
                        VotingMode.ALL_VOTERS,
                        people.roll("李大山", "张二妹", "王三喜", "王芳", "王芳", "赵六", "周七", "吴八"),
                        List.of(
                                new Proxy(people.person(2), people.person(3), true, true, true),
                                new Proxy(people.person(7), people.person(8), true, true, false),
                                new Proxy(people.person(20), people.person(21), true, true, true)))
                .in(ledger);
        record(new StrikeVoters(
                RollId.of(day.id()),
                today,
                List.of(6),
                StrikeGround.DECEASED,
                "户籍注销",
                null,
                "选举委员会 核实",
                List.of(),
                "公布之后去世"));
        CaughtUp.with(ledger);
        clerk = at(day, 0);
        other = at(day, 1);
        var accounts = new AccountsForTests(ledger);
        bearer = accounts.bearer(accounts.personOf(village, day.presiding(2)));
    }

    private void record(LedgerAct act) {
        var presiding = new Actor(
                Office.ELECTION_COMMITTEE, day.presiding(0), day.village().value());
        ledger.getBean(Recorder.class).record(act, presiding);
    }

    private Visitor at(PollingDay election, int seat) {
        var accounts = new AccountsForTests(ledger);
        var visitor = new Visitor(port);
        Visitor.logIn(
                visitor,
                accounts.personOf(election.village(), election.presiding(seat)).login(),
                AccountsForTests.PASSWORD);
        return visitor;
    }

    private static String station(PollingDay day, int box) {
        return "/desk/elections/%s/issue/%d".formatted(day.id(), box);
    }

    private HttpResponse<String> does(Visitor who, int box, String what, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("do", what);
        var answer = who.submit(station(day, box), station(day, box), all);
        return answer.statusCode() == 303 ? who.get(station(day, box)) : answer;
    }

    private void refused(HttpResponse<String> answer, String why) {
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("role=\"alert\"", why);
    }

    @Test
    @Order(1)
    void a_box_is_opened_before_everybody_with_its_seal_and_nothing_is_given_out_before() {
        var page = clerk.get(station(day, 1));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("启用票箱", "第1投票处").doesNotContain("name=\"who\"");
        refused(does(clerk, 1, "issue", Map.of("number", "1")), "没有启用");
        refused(does(clerk, 1, "open", Map.of("seal", "1", "by", "", "witnesses", "")), "请填写封条号");
        var opened = does(clerk, 1, "open", SEALED);
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.body()).contains("票箱已启用", "name=\"who\"");
        refused(does(other, 1, "open", SEALED), "已经");
        assertThat(does(other, 2, "open", SEALED).statusCode()).isEqualTo(200);
        assertThat(opened.body().getBytes(UTF_8)).hasSizeLessThan(50_000);
    }

    @Test
    @Order(2)
    void a_voter_is_found_by_number_and_by_full_name_and_of_two_of_one_name_the_clerk_chooses() {
        assertThat(does(clerk, 1, "find", Map.of("who", "１")).body()).contains("李大山", "一组");
        var two = does(clerk, 1, "find", Map.of("who", "王芳"));
        assertThat(two.statusCode()).isEqualTo(200);
        assertThat(two.body()).contains("4 · 王芳", "5 · 王芳");
        refused(does(clerk, 1, "find", Map.of("who", "王")), "名册上没有这个人");
        refused(does(clerk, 1, "find", Map.of("who", "赵六")), "名册上没有这个人");
        refused(does(clerk, 1, "issue", Map.of("number", "6")), "名册上没有这个人");
        refused(does(clerk, 1, "issue", Map.of("number", "9999")), "名册上没有这个人");
        refused(does(clerk, 1, "issue", Map.of("number", "all")), "名册上没有这个人");
        assertThat(does(clerk, 1, "issue", Map.of("number", "5")).body()).contains("已发票：名册序号 5");
        refused(does(other, 2, "issue", Map.of("number", "5")), "名册序号 5 已在 1 号票箱的发票处领过票");
        assertThat(does(other, 2, "find", Map.of("who", "王芳")).body())
                .contains("名册序号 5 已在 1 号票箱的发票处领过票")
                .contains("name=\"number\" value=\"4\"")
                .doesNotContain("name=\"number\" value=\"5\"");
    }

    @Test
    @Order(3)
    void el_proxy_pub_a_ballot_is_collected_for_another_by_the_posted_holder_and_by_nobody_else() {
        assertThat(does(clerk, 1, "find", Map.of("who", "张二妹")).body()).contains("代张二妹领票");
        refused(does(clerk, 1, "issue", Map.of("number", "1", "proxy", "3")), "没有这份委托");
        refused(does(clerk, 1, "issue", Map.of("number", "7", "proxy", "8")), "委托无效");
        refused(does(clerk, 1, "issue", Map.of("number", "2", "proxy", "李大山")), "受托人不是");
        assertThat(does(clerk, 1, "issue", Map.of("number", "2", "proxy", "王三喜"))
                        .statusCode())
                .isEqualTo(200);
        refused(does(other, 2, "issue", Map.of("number", "2")), "领过票");
    }

    @Test
    @Order(3)
    void what_was_given_out_is_told_once_and_a_page_opened_anew_gives_nothing_out_again() {
        var given = clerk.submit(station(day, 1), station(day, 1), Map.of("do", "issue", "number", "47"));
        assertThat(given.statusCode()).isEqualTo(303);
        assertThat(given.headers().firstValue("Location").orElseThrow()).endsWith(station(day, 1));
        assertThat(clerk.get(station(day, 1)).body()).contains("已发票：名册序号 47");
        assertThat(clerk.get(station(day, 1)).body()).doesNotContain("已发票", "role=\"alert\"");
        does(clerk, 1, "take-back", Map.of("number", "47", "reason", "试发"));
    }

    @Test
    @Order(4)
    void EL_PROXY_PUB_whoever_has_a_ballot_by_a_proxy_takes_it_back_no_more_and_whoever_has_none_does()
            throws Exception {
        assertThat(book.issuedAt(vote(), 2)).as("by the proxy").contains(1);
        assertThat(book.issuedAt(vote(), 20)).isEmpty();
        var refused = takesBack(2, 20);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("这份委托已经领取选票，不能收回");
        var taken = takesBack(20);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    }

    private HttpResponse<String> takesBack(int... principals) throws Exception {
        var persons = IntStream.of(principals)
                .mapToObj(number -> "\"%s\"".formatted(people.person(number)))
                .collect(Collectors.joining(","));
        return api(
                bearer,
                "/api/elections/%s/take-back-proxies".formatted(day.id()),
                "{\"occurredOn\":\"%s\",\"principals\":[%s],\"reason\":\"测试\"}".formatted(today, persons));
    }

    @Test
    @Order(4)
    void a_ballot_given_out_wrongly_is_taken_back_with_a_reason_and_given_out_elsewhere() {
        assertThat(does(clerk, 1, "issue", Map.of("number", "8")).statusCode()).isEqualTo(200);
        refused(does(clerk, 1, "take-back", Map.of("number", "8", "reason", "")), "原因");
        refused(does(other, 2, "take-back", Map.of("number", "8", "reason", "发错")), "没有");
        var taken = does(clerk, 1, "take-back", Map.of("number", "8", "reason", "认错了人"));
        assertThat(taken.body()).contains("已收回：名册序号 8");
        assertThat(does(other, 2, "issue", Map.of("number", "8")).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(4)
    void a_program_does_the_same_by_the_api_and_no_name_is_part_of_an_address() throws Exception {
        var at = "/api/elections/%s/issue/2".formatted(day.id());
        var accounts = new AccountsForTests(ledger);
        assertThat(api(bearer, at, "").body()).contains("\"place\":\"流动票箱\"", "\"number\":\"000123\"");
        assertThat(api(bearer, at + "/find", "{\"who\":\"王芳\"}").body())
                .contains("\"number\":4", "\"number\":5", "\"issuedAt\":1");
        var given = api(bearer, at + "/ballots", "{\"number\":9}");
        assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
        assertThat(given.body()).contains("\"byProxy\":0");
        var twice = api(bearer, at + "/ballots", "{\"number\":9}");
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("名册序号 9 已在 2 号票箱的发票处领过票", "\"issuedAt\":2");
        assertThat(api(bearer, at.replace("/2", "/1") + "/ballots", "{\"number\":9}")
                        .body())
                .contains("\"issuedAt\":2");
        assertThat(api(bearer, at + "/take-back", "{\"number\":9,\"reason\":\"发错\"}")
                        .statusCode())
                .isEqualTo(200);
        for (var wrong : List.of("{}", "{\"number\":0}", "{\"number\":\"a\"}"))
            assertThat(api(bearer, at + "/ballots", wrong).statusCode()).isEqualTo(400);
        assertThat(api(bearer, at + "/open", "{\"seal\":\"1\",\"by\":\"甲\",\"witnesses\":\"乙\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(api(bearer, at.replace("/2", "/7"), "").statusCode()).isEqualTo(404);
        var town = accounts.bearer(
                accounts.appointed(Office.TOWNSHIP, day.village().township()));
        assertThat(api(town, at, "").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> api(String who, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", who)
                .header("Content-Type", "application/json");
        var method = body.isEmpty() ? request.GET() : request.POST(BodyPublishers.ofString(body));
        return HttpClient.newHttpClient().send(method.build(), BodyHandlers.ofString());
    }

    @Test
    @Order(5)
    void a_closed_box_gives_nothing_out_and_what_was_issued_stands_on_the_slip_of_the_count() {
        for (var number = 10; number <= 46; number++) book.issue(vote(), 1, number, Optional.empty());
        assertThat(does(clerk, 1, "close", SEALED).body()).contains("已封箱：发出 39 张", "封条 000123");
        refused(does(clerk, 1, "issue", Map.of("number", "1")), "已经封箱");
        refused(does(clerk, 1, "close", SEALED), "已经");
        assertThat(clerk.get(count() + "/1").body()).contains("value=\"39\"");
        assertThat(does(other, 2, "close", SEALED).statusCode()).isEqualTo(200);
        var merged = clerk.submit(count(), count() + "/merge", Map.of("box", "2", "into", "1"));
        assertThat(merged.statusCode()).isEqualTo(303);
        assertThat(clerk.get(count() + "/1").body()).contains("value=\"40\"");
    }

    private String count() {
        return "/desk/elections/%s/count".formatted(day.id());
    }

    private VoteKey vote() {
        return new VoteKey("elections", day.id().value(), 1);
    }

    @Test
    @Order(6)
    void the_count_is_announced_with_the_seals_and_after_the_handover_nobody_can_tell_who_voted() {
        for (var who : List.of(clerk, other)) {
            var slip = new HashMap<>(
                    Map.of("issued", "40", "returned", "40", "valid", "38", "invalid", "2", "do", "finish"));
            var votes = new int[] {25, 13, 30, 28, 12};
            for (var i = 0; i < votes.length; i++) {
                var candidate = day.candidate(i);
                slip.put("votes.%s.%s.for".formatted(candidate.person(), candidate.post()), "" + votes[i]);
            }
            var finished = who.submit(count() + "/1", count() + "/1", slip);
            assertThat(finished.statusCode()).as(finished.body()).isEqualTo(303);
        }
        assertThat(clerk.submit(count(), count() + "/close", Map.of()).statusCode())
                .isEqualTo(303);
        var announced = clerk.submit(
                count() + "/announce",
                count() + "/announce",
                Map.of("occurredOn", today.toString(), "publicCount", "true", "announcedOnTheSpot", "true"));
        assertThat(announced.statusCode()).as(announced.body()).isEqualTo(303);
        CaughtUp.with(ledger);
        assertThat(new Visitor(port).get("/elections/" + day.id()).body()).contains("000123");
        assertThat(clerk.get(station(day, 1)).statusCode()).isEqualTo(404);
        assertThat(rows()).isPositive();
        record(new CompleteHandover(
                day.id(), today, List.of(Handed.values()), today, "书一", "赵大山", "镇政府 宋文", List.of(), "测试"));
        CaughtUp.with(ledger);
        job.lookAt(today);
        assertThat(rows()).isZero();
    }

    private int rows() {
        return book.stations(vote()).stream().mapToInt(Station::issued).sum();
    }

    @Test
    @Order(7)
    void before_the_polling_day_voters_are_found_and_nobody_is_given_a_ballot() {
        var village = new CommunityCode("510411104203");
        var tomorrow = new PollingDay(
                        village,
                        today.plusDays(1),
                        1,
                        VotingMode.ALL_VOTERS,
                        new Neighbours(village, Ground.LIVING_HERE).roll("早来"),
                        List.of())
                .in(ledger);
        CaughtUp.with(ledger);
        var early = at(tomorrow, 0);
        var at = station(tomorrow, 1);
        early.submit(at, at, new HashMap<>(Map.of("do", "open", "seal", "1", "by", "甲", "witnesses", "乙")));
        refused(early.submit(at, at, Map.of("do", "issue", "number", "1")), "还没有到投票日");
    }

    @Test
    @Order(8)
    void whoever_presides_elsewhere_sees_no_station() {
        var stranger = at(new PollingDay(new CommunityCode("510411104203"), today, 1, 60), 1);
        assertThat(stranger.get(station(day, 1)).statusCode()).isIn(403, 404);
        assertThat(new Visitor(port).get(station(day, 1)).statusCode()).isEqualTo(302);
    }
}
