package org.gongyi.web.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.Set;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.web.act.ActJson;
import org.gongyi.webtest.FakeLedger;
import org.gongyi.webtest.Views;
import org.gongyi.webtest.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

@WebTest
class ResourcesTest {

    private static final String MATTER = "/api/resolutions/" + Views.RESOLUTION;
    private static final String START = MATTER + "/start-implementation";
    private static final String VILLAGE = "/api/communities/" + Views.COMMUNITY;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FakeLedger ledger;

    @BeforeEach
    void anew() {
        ledger.reset();
    }

    @Test
    void an_act_is_recorded_by_the_one_who_asks_and_answered_with_its_position() throws Exception {
        var answer = answer(sent(START, Samples.START));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("ETag")).isEqualTo("\"13\"");
        assertThat(json(answer).toString()).isEqualTo("{\"id\":\"510422103204-0a1b2c3d4e\",\"position\":13}");
        var recorded = ledger.recorded.getFirst();
        assertThat(recorded.getMetaData()).containsEntry("actor", Views.CLERK);
        assertThat(recorded.getPayload()).isInstanceOfSatisfying(ResolutionCommand.StartImplementation.class, act -> {
            assertThat(act.resolution()).isEqualTo(Views.RESOLUTION);
            assertThat(act.budget()).isEqualTo(12_345_678);
            assertThat(act.files()).isEmpty();
        });
    }

    @Test
    void what_hangs_on_a_board_is_told_page_by_page_however_much_it_is() throws Exception {
        var hanging = "/api/disclosures/hanging?community=" + Views.COMMUNITY;
        var first = answer(get(hanging));
        assertThat(json(first).at("/items/0/id").asString()).endsWith("-finance-2026q1");
        assertThat(json(first).at("/next").asString()).isEqualTo("further");
        assertThat(json(answer(get(hanging + "&cursor=further"))).path("next").asString(""))
                .isEmpty();
        assertThat(answer(get("/api/disclosures/hanging?community=51")).getStatus())
                .isEqualTo(400);
        assertThat(answer(get("/api/disclosures/hanging")).getStatus()).isEqualTo(400);
    }

    @Test
    void a_matter_begins_with_201_and_its_address() throws Exception {
        var answer = answer(sent("/api/resolutions", Samples.INITIATE));

        assertThat(answer.getStatus()).isEqualTo(201);
        var id = json(answer).at("/id").asString();
        assertThat(id).matches("510422103204-[0-9a-z]{10}");
        assertThat(answer.getHeader("Location")).isEqualTo("/api/resolutions/" + id);
    }

    @Test
    void the_same_key_gives_the_first_answer_and_records_once() throws Exception {
        var first = answer(sent("/api/resolutions", Samples.INITIATE).header("Idempotency-Key", "key-00000001"));
        var second = answer(sent("/api/resolutions", Samples.INITIATE).header("Idempotency-Key", "key-00000001"));
        var other = answer(sent("/api/resolutions", Samples.INITIATE).header("Idempotency-Key", "key-00000002"));

        assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(other.getContentAsString()).isNotEqualTo(first.getContentAsString());
        assertThat(ledger.recorded).hasSize(2);
    }

    @Test
    void a_key_used_for_something_else_is_not_taken_for_the_first() throws Exception {
        answer(sent(START, Samples.START).header("Idempotency-Key", "key-00000001"));

        problem(
                sent(START, Samples.START.replace("张三", "李四")).header("Idempotency-Key", "key-00000001"),
                400,
                "malformed");
        assertThat(ledger.recorded).hasSize(1);
    }

    @Test
    void a_request_under_a_key_is_told_from_another_by_its_digest() throws Exception {
        answer(sent(START, Samples.START).header("Idempotency-Key", "key-00000001"));
        answer(sent(START, Samples.START.replace("张三", "李四")).header("Idempotency-Key", "key-00000002"));

        var digests = ledger.recorded.stream()
                .map(message -> message.getMetaData().get("requestHash"))
                .toList();
        assertThat(digests).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void markup_and_formulas_are_texts_like_others() throws Exception {
        var text = "=cmd|' /C calc'!A0<script>alert(1)</script>";
        var body = Samples.tree(Samples.START).put("responsible", text).toString();

        assertThat(answer(sent(START, body)).getStatus()).isEqualTo(200);
        assertThat(ledger.recorded.getFirst().getPayload())
                .isInstanceOfSatisfying(
                        ResolutionCommand.StartImplementation.class,
                        act -> assertThat(act.responsible()).isEqualTo(text));
    }

    @Test
    void a_dry_run_tells_the_checks_and_records_nothing() throws Exception {
        var answer = answer(sent(START + "?dry-run=true", Samples.START));

        assertThat(answer.getStatus()).isEqualTo(200);
        var verdict = json(answer);
        assertThat(verdict.at("/accepted").asBoolean()).isTrue();
        assertThat(verdict.at("/checks/0/rule").asString()).isEqualTo("DM-VR-QUORUM");
        assertThat(verdict.at("/checks/0/onFail").asString()).isEqualTo("void");
        assertThat(verdict.at("/checks/0/numbers/实到").asInt()).isEqualTo(41);
        assertThat(verdict.at("/checks/0/citation/version").asString()).isEqualTo("2026-01-01");
        assertThat(verdict.has("refusal")).isFalse();
        assertThat(ledger.recorded).isEmpty();
    }

    @Test
    void a_dry_run_of_what_would_be_refused_says_so_with_200() throws Exception {
        ledger.refusal = new Refusal.Unlawful(List.of(FakeLedger.ORDER));

        var answer = answer(sent(START + "?dry-run=true", Samples.START));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(json(answer).at("/accepted").asBoolean(true)).isFalse();
        assertThat(json(answer).at("/refusal/code").asString()).isEqualTo("unlawful");
    }

    @Test
    void a_refusal_is_422_with_the_checks_and_their_articles() throws Exception {
        ledger.refusal = new Refusal.Unlawful(List.of(FakeLedger.QUORUM, FakeLedger.ORDER));

        var problem = problem(sent(START, Samples.START), 422, "unlawful");

        assertThat(problem.at("/checks").size()).isEqualTo(2);
        assertThat(problem.at("/checks/1/passed").asBoolean(true)).isFalse();
        assertThat(problem.at("/checks/1/citation/article").asString()).isEqualTo("第三十五条");
        assertThat(problem.at("/detail").asString()).contains("决议公开之后方可实施（《村民委员会组织法》第三十五条）");
    }

    @Test
    void a_refusal_is_told_in_english_to_whoever_asks_for_it() throws Exception {
        ledger.refusal = new Refusal.OutOfOrder("start-implementation", "adopted", List.of(FakeLedger.ORDER));

        var problem =
                problem(sent(START, Samples.START).header("Accept-Language", "en-GB,en;q=0.9"), 422, "out-of-order");

        assertThat(problem.at("/title").asString()).isEqualTo("Out of order, nothing was recorded");
        assertThat(problem.at("/detail").asString())
                .contains("SY-5: The resolution was not disclosed before this")
                .contains("第三十五条");
    }

    @Test
    void each_kind_of_refusal_has_its_status() throws Exception {
        ledger.refusal = new Refusal.ReasonNeeded(List.of(FakeLedger.ORDER));
        problem(sent(START, Samples.START), 422, "reason-needed");
        ledger.refusal = new Refusal.NotAuthorized("start-implementation", Office.COMMITTEE);
        problem(sent(START, Samples.START), 403, "not-authorized");
        ledger.refusal = new Refusal.DoesNotFit("plannedEnd", "ends-before-it-begins");
        var misfit = problem(sent(START, Samples.START), 422, "does-not-fit");
        assertThat(misfit.at("/errors/0/pointer").asString()).isEqualTo("/plannedEnd");
        assertThat(misfit.at("/errors/0/code").asString()).isEqualTo("ends-before-it-begins");
        ledger.refusal = new Refusal.Unknown("510422103204-zzzzzzzzzz");
        problem(sent(START, Samples.START), 404, "unknown");
    }

    @Test
    void whoever_holds_no_office_there_gets_403() throws Exception {
        var elsewhere = "/api/resolutions/510402001002-0a1b2c3d4e/supervise";
        var begun = Samples.INITIATE.replace("510422103204", "510402001002");

        assertThat(answer(sent(elsewhere, "{}")).getStatus()).isEqualTo(403);
        assertThat(answer(sent("/api/resolutions", begun)).getStatus()).isEqualTo(403);
        assertThat(ledger.recorded).isEmpty();
    }

    @Test
    void the_loser_of_a_race_gets_409() throws Exception {
        ledger.race = true;

        problem(sent(START, Samples.START), 409, "lost-race");
    }

    @Test
    void an_overloaded_ledger_says_503_that_nothing_was_recorded_and_when_to_try_again() throws Exception {
        ledger.away = FakeLedger.Away.OVERLOADED;

        var problem = problem(sent(START, Samples.START), 503, "out-of-reach");

        assertThat(problem.at("/detail").asString()).contains("没有记录");
        assertThat(answer(sent(START, Samples.START)).getHeader("Retry-After")).isEqualTo("10");
        assertThat(ledger.recorded).isEmpty();
    }

    @Test
    void a_full_disk_says_503_what_was_kept_and_who_can_help() throws Exception {
        ledger.away = FakeLedger.Away.WITHOUT_ROOM;

        var problem = problem(sent(START, Samples.START), 503, "no-room");

        assertThat(problem.at("/detail").asString()).contains("没有记录", "以前的记录都在", "管理员");
        assertThat(ledger.recorded).isEmpty();
    }

    @Test
    void a_database_lost_at_the_commit_says_503_and_under_the_same_key_the_answer_follows_once() throws Exception {
        ledger.away = FakeLedger.Away.LOST_AT_COMMIT;
        var sent = sent(START, Samples.START).header("Idempotency-Key", "key-00000001");

        assertThat(problem(sent, 503, "outcome-unknown").at("/detail").asString())
                .contains("同一个键");
        ledger.away = null;

        assertThat(answer(sent).getStatus()).isEqualTo(200);
        assertThat(ledger.recorded).hasSize(1);
    }

    @Test
    void an_act_on_a_state_that_is_no_longer_the_last_gets_412() throws Exception {
        assertThat(answer(sent(START, Samples.START).header("If-Match", "\"12\""))
                        .getStatus())
                .isEqualTo(200);
        assertThat(answer(sent(START, Samples.START).header("If-Match", "*")).getStatus())
                .isEqualTo(200);
        problem(sent(START, Samples.START).header("If-Match", "\"8\""), 412, "stream-moved");
        problem(sent(START, Samples.START).header("If-Match", "\"99\""), 412, "stream-moved");
        problem(sent(START, Samples.START).header("If-Match", "\"nonsense\""), 412, "stream-moved");
        assertThat(ledger.recorded).hasSize(2);
    }

    @Test
    void whether_it_is_still_the_last_is_settled_where_the_act_is_recorded() throws Exception {
        var tags = sent(START, Samples.START).header("If-Match", "\"8\", \"12\"");
        assertThat(answer(tags).getStatus()).isEqualTo(200);
        assertThat(ledger.recorded.getFirst().getMetaData()).containsEntry("seen", Set.of(1L, 2L));

        ledger.race = true;
        problem(sent(START, Samples.START).header("If-Match", "\"12\""), 412, "stream-moved");
    }

    @Test
    void a_dry_run_on_a_state_that_is_no_longer_the_last_gets_412() throws Exception {
        problem(sent(START + "?dry-run=true", Samples.START).header("If-Match", "\"8\""), 412, "stream-moved");
        assertThat(answer(sent(START + "?dry-run=true", Samples.START).header("If-Match", "\"12\""))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void more_than_a_mebibyte_is_413_and_not_read_further() throws Exception {
        var huge = "{\"occurredOn\":\"" + "长".repeat(4_000_000) + "\"}";

        problem(sent(START, huge), 413, "too-much");
        assertThat(ledger.recorded).isEmpty();
    }

    @Test
    void bytes_that_are_no_utf_8_are_malformed() throws Exception {
        var latin = Samples.START.replace("张三", "é").getBytes(ISO_8859_1);

        problem(post(START).contentType("application/json").content(latin), 400, "malformed");
        problem(
                post(START).contentType("application/json").content(Samples.START.getBytes("UTF-16")),
                400,
                "malformed");
    }

    @Test
    void other_media_types_methods_and_addresses_are_told_so() throws Exception {
        problem(post(START).contentType("text/plain").content("x"), 415, "unsupported-media-type");
        problem(post(START).content(Samples.START), 415, "unsupported-media-type");
        problem(
                post(START).contentType("application/x-www-form-urlencoded").content("budget=1"),
                415,
                "unsupported-media-type");
        problem(sent(START, Samples.START).accept("text/html"), 406, "not-acceptable");
        problem(get(MATTER).accept("application/xml"), 406, "not-acceptable");
        problem(put(MATTER), 405, "method-not-allowed");
        assertThat(answer(put(MATTER)).getHeader("Allow")).contains("GET");
        problem(get("/api/nothing"), 404, "no-such-address");
        problem(get("/api/resolutions/nonsense"), 404, "unknown");
        problem(get("/api/resolutions/510422103204-zzzzzzzzzz"), 404, "unknown");
        problem(get("/api/resolutions/510422103204-zzzzzzzzzz/events"), 404, "unknown");
        problem(get("/api/communities/510402001002"), 404, "unknown");
        problem(get("/api/communities/五"), 404, "unknown");
        problem(sent(MATTER + "/celebrate", "{}"), 404, "unknown");
        problem(sent("/api/resolutions/nonsense/resolve", "{}"), 404, "unknown");
        problem(sent(VILLAGE + "/resolve", "{}"), 404, "unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/resolutions?limit=0",
                "/api/resolutions?limit=101",
                "/api/resolutions?limit=-1",
                "/api/resolutions?limit=many",
                "/api/resolutions?limit=99999999999",
                "/api/resolutions?place=51'--",
                "/api/resolutions?place=5104220000000",
                "/api/resolutions?status=ADOPTED",
                "/api/resolutions?cursor=garbled",
                "/api/resolutions?cursor=",
                "/api/resolutions?q=a%00b",
                "/api/resolutions/510422103204-0a1b2c3d4e/events?cursor=x",
                "/api/communities?limit=1000",
                "/api/communities?cursor=garbled",
                "/api/worklist?office=king",
                "/api/worklist?rule=drop%20table",
                "/api/worklist?cursor=***",
                "/api/worklist?cursor=YWJj",
                "/api/worklist?cursor=Z2FyYmxlZAo",
            })
    void a_parameter_that_cannot_be_read_is_named(String address) throws Exception {
        var problem = problem(get(java.net.URI.create(address)), 400, "malformed");

        assertThat(problem.at("/errors/0/parameter").asString())
                .isIn("limit", "place", "status", "cursor", "q", "office", "rule");
    }

    @Test
    void a_text_to_search_for_may_be_two_hundred_characters() throws Exception {
        assertThat(answer(get("/api/resolutions").param("q", "路".repeat(200))).getStatus())
                .isEqualTo(200);
        problem(get("/api/resolutions").param("q", "路".repeat(201)), 400, "malformed");
    }

    @Test
    void a_matter_is_told_whole_and_not_again_to_whoever_has_it() throws Exception {
        var answer = answer(get(MATTER));

        assertThat(answer.getHeader("ETag")).isEqualTo("\"12\"");
        var view = json(answer);
        assertThat(view.at("/id").asString()).isEqualTo(Views.RESOLUTION.value());
        assertThat(view.at("/status").asString()).isEqualTo("under-way");
        assertThat(view.at("/trail/0/recorded/by/office").asString()).isEqualTo("committee");
        assertThat(view.at("/trail/0/recorded/recordedAt").asString()).isEqualTo("2026-03-05T08:21:07.123Z");
        assertThat(view.at("/trail/0/event/findings/checks/0/onFail").asString())
                .isEqualTo("void");
        assertThat(view.at("/trail/0/event/findings").propertyNames()).containsExactly("ruleset", "checks", "duties");
        assertThat(answer(get(MATTER).header("If-None-Match", "\"12\"")).getStatus())
                .isEqualTo(304);
        assertThat(answer(get(MATTER).header("If-None-Match", "\"11\"")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void lists_go_on_where_they_say() throws Exception {
        var first = answer(get("/api/resolutions?place=5104&status=under-way&limit=1"));

        assertThat(first.getHeader("Link"))
                .isEqualTo("</api/resolutions?place=5104&status=under-way&limit=1&cursor=20260305-3>; rel=\"next\"");
        assertThat(json(first).at("/items/0/number").asString()).isEqualTo("2026-0003");
        var last = answer(get("/api/resolutions?cursor=20260305-3"));
        assertThat(last.getHeader("Link")).isNull();
        assertThat(json(last).has("next")).isFalse();
        var etag = first.getHeader("ETag");
        assertThat(answer(get("/api/resolutions?place=5104&status=under-way&limit=1")
                                .header("If-None-Match", etag))
                        .getStatus())
                .isEqualTo(304);
    }

    @Test
    void the_entries_stand_there_byte_for_byte() throws Exception {
        var all = answer(get(MATTER + "/events")).getContentAsString(UTF_8);

        assertThat(all).contains("\"position\":3,\"entry\":" + new String(FakeLedger.entry(3), UTF_8) + "}");
        assertThat(ActJson.tree(all).at("/entries").size()).isEqualTo(3);
        var part = answer(get(MATTER + "/events?limit=2"));
        assertThat(part.getHeader("Link")).contains("cursor=8");
        var rest = json(answer(get(MATTER + "/events?cursor=8")));
        assertThat(rest.at("/entries/0/position").asLong()).isEqualTo(12);
        assertThat(json(answer(get(MATTER + "/events?cursor=12"))).toString()).isEqualTo("{\"entries\":[]}");
    }

    @Test
    void what_can_be_done_next_is_told_with_what_stands_before_the_rest() throws Exception {
        var acts = json(answer(get(MATTER + "/acts")));

        assertThat(acts.findValuesAsString("act"))
                .contains("resolve", "start-implementation")
                .hasSize(26);
        var start = acts.valueStream()
                .filter(one -> one.at("/act").asString().equals("start-implementation"))
                .findFirst()
                .orElseThrow();
        assertThat(start.at("/open").asBoolean(true)).isFalse();
        assertThat(start.at("/missing/0/rule").asString()).isEqualTo("SY-5");
        assertThat(json(answer(get(VILLAGE + "/acts"))).size()).isEqualTo(24);
    }

    @Test
    void a_community_is_told_with_its_register() throws Exception {
        var view = json(answer(get(VILLAGE)));

        assertThat(view.at("/code").asString()).isEqualTo(Views.COMMUNITY.value());
        assertThat(view.at("/offices/0/post").asString()).isEqualTo("chair");
        assertThat(json(answer(get("/api/communities?q=新民")))
                        .at("/items/0/name")
                        .asString())
                .isEqualTo("新民村");
    }

    @Test
    void a_community_takes_register_acts() throws Exception {
        var answer = answer(sent(
                VILLAGE + "/count-population", "{\"occurredOn\":\"2026-03-05\",\"adults\":1200,\"households\":400}"));

        assertThat(json(answer).at("/id").asString()).isEqualTo(Views.COMMUNITY.value());
    }

    @Test
    void the_worklist_has_one_cursor_over_both_lists() throws Exception {
        var first = json(answer(get("/api/worklist?place=5104&office=supervision-committee")));
        assertThat(first.at("/duties").size()).isEqualTo(1);
        assertThat(first.at("/findings").size()).isEqualTo(1);

        var second = json(
                answer(get("/api/worklist").param("cursor", first.at("/next").asString())));
        assertThat(second.at("/duties").size()).isEqualTo(1);
        assertThat(second.at("/findings").size()).isZero();
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void an_idempotency_key_is_at_least_eight_visible_characters() throws Exception {
        problem(sent(START, Samples.START).header("Idempotency-Key", "short"), 400, "malformed");
        problem(sent(START, Samples.START).header("Idempotency-Key", "k".repeat(201)), 400, "malformed");
        problem(sent(START, Samples.START).header("Idempotency-Key", "with a space"), 400, "malformed");
    }

    private static MockHttpServletRequestBuilder sent(String address, String body) {
        return post(address).contentType("application/json").content(body.getBytes(UTF_8));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private JsonNode problem(MockHttpServletRequestBuilder request, int status, String code) throws Exception {
        var answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        var problem = json(answer);
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/type").asString()).isEqualTo("/problems/" + code);
        assertThat(problem.at("/code").asString()).isEqualTo(code);
        assertThat(problem.at("/title").asString()).isNotBlank();
        assertThat(problem.at("/detail").asString()).isNotBlank();
        return problem;
    }

    private static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return ActJson.tree(answer.getContentAsString(UTF_8));
    }
}
