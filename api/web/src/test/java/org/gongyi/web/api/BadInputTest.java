package org.gongyi.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.stream.Stream;
import org.gongyi.web.act.ActJson;
import org.gongyi.webtest.FakeLedger;
import org.gongyi.webtest.Views;
import org.gongyi.webtest.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class BadInputTest {

    private static final String RESOLVE = "/api/resolutions/" + Views.RESOLUTION + "/resolve";
    private static final String START = "/api/resolutions/" + Views.RESOLUTION + "/start-implementation";
    private static final String SEAT = "/api/communities/" + Views.COMMUNITY + "/seat-body";
    private static final String CONTACT = "/api/communities/" + Views.COMMUNITY + "/publish-contact";
    private static final String COUNT = "/api/communities/" + Views.COMMUNITY + "/count-population";
    private static final String NEW = "/api/resolutions";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FakeLedger ledger;

    @BeforeEach
    void anew() {
        ledger.reset();
    }

    static Stream<Arguments> spoiled() {
        return Stream.of(
                // broken JSON
                bad(RESOLVE, "", "", "not-an-object"),
                bad(RESOLVE, "{", "", "not-json"),
                bad(RESOLVE, "[]", "", "not-an-object"),
                bad(RESOLVE, "null", "", "not-an-object"),
                bad(RESOLVE, "\"text\"", "", "not-an-object"),
                bad(RESOLVE, "{} {}", "", "not-json"),
                bad(RESOLVE, "{}garbage", "", "not-json"),
                bad(RESOLVE, "{'a':1}", "", "not-json"),
                bad(RESOLVE, "{\"a\":1,}", "/a", "not-json"),
                bad(RESOLVE, "{\"a\":1 /* why */}", "/a", "not-json"),
                bad(START, Samples.START.replace("12345678", "NaN"), "/budget", "not-json"),
                bad(START, Samples.START.replace("12345678", "Infinity"), "/budget", "not-json"),
                bad(START, Samples.START.replace("12345678", "012"), "/budget", "not-json"),
                bad(START, Samples.START.replace("12345678", "0x10"), "/budget", "not-json"),
                bad(START, Samples.START.replace("12345678", "9".repeat(5000)), null, "not-json"),
                bad(RESOLVE, "[".repeat(20_000), null, "not-json"),
                bad(RESOLVE, "{\"a\":".repeat(20_000), null, "not-json"),
                bad(START, Samples.START.replace("\"budget\"", "\"budget\":1,\"budget\""), "/budget", "duplicate"),
                bad(
                        RESOLVE,
                        Samples.RESOLVE.replace("\"present\"", "\"present\":1,\"present\""),
                        "/meeting/present",
                        "duplicate"),
                bad(START, Samples.START.replace("张三", "张\u0001三"), "/responsible", "not-json"),
                // shapes
                bad(START, "{}", "/occurredOn", "missing"),
                bad(START, without(Samples.START, "budget"), "/budget", "missing"),
                bad(START, without(Samples.START, "responsible"), "/responsible", "missing"),
                bad(START, with(Samples.START, "colour", "\"red\""), "/colour", "unknown-field"),
                bad(START, with(Samples.START, "a/b~c", "1"), "/a~1b~0c", "unknown-field"),
                bad(START, with(Samples.START, "community", "\"510422103204\""), "/community", "unknown-field"),
                bad(START, with(Samples.START, "subject", "\"x\""), "/subject", "unknown-field"),
                bad(START, with(Samples.START, "@class", "\"java.lang.Runtime\""), "/@class", "unknown-field"),
                bad(
                        START,
                        with(Samples.START, "resolution", "\"510422103204-zzzzzzzzzz\""),
                        "/resolution",
                        "contradicts-path"),
                bad(START, with(Samples.START, "resolution", "null"), "/resolution", "contradicts-path"),
                bad(START, with(Samples.START, "responsible", "null"), "/responsible", "missing"),
                bad(START, with(Samples.START, "responsible", "5"), "/responsible", "not-text"),
                bad(START, with(Samples.START, "responsible", "true"), "/responsible", "not-text"),
                bad(START, with(Samples.START, "responsible", "[\"张三\"]"), "/responsible", "not-text"),
                bad(START, with(Samples.START, "responsible", "{\"name\":\"张三\"}"), "/responsible", "not-text"),
                bad(START, with(Samples.START, "files", "null"), "/files", "missing"),
                bad(START, with(Samples.START, "files", "{}"), "/files", "not-a-list"),
                bad(START, with(Samples.START, "files", "[null]"), "/files/0", "missing"),
                bad(START, with(Samples.START, "files", "[5]"), "/files/0", "not-an-object"),
                bad(START, with(Samples.START, "files", "[" + file("0", "1") + "]"), "/files/0/digest", "not-a-code"),
                bad(
                        START,
                        with(Samples.START, "files", "[" + file("a".repeat(64), "0") + "]"),
                        "/files/0/bytes",
                        "too-small"),
                bad(
                        START,
                        with(
                                Samples.START,
                                "files",
                                "[" + (file("a".repeat(64), "1") + ",").repeat(30) + file("b".repeat(64), "1") + "]"),
                        "/files",
                        "too-long"),
                bad(RESOLVE, with(Samples.RESOLVE, "meeting", "\"yesterday\""), "/meeting", "not-an-object"),
                bad(RESOLVE, with(Samples.RESOLVE, "meeting", "null"), "/meeting", "missing"),
                bad(RESOLVE, with(Samples.RESOLVE, "vote", "{\"inFavour\":1}"), "/vote/against", "missing"),
                bad(
                        RESOLVE,
                        Samples.RESOLVE.replace("\"time\"", "\"mood\":1,\"time\""),
                        "/meeting/mood",
                        "unknown-field"),
                // numbers
                bad(START, with(Samples.START, "budget", "-1"), "/budget", "too-small"),
                bad(START, with(Samples.START, "budget", "1.5"), "/budget", "not-money"),
                bad(START, with(Samples.START, "budget", "1.0"), "/budget", "not-money"),
                bad(START, with(Samples.START, "budget", "1e3"), "/budget", "not-money"),
                bad(START, with(Samples.START, "budget", "1e999999999"), "/budget", "not-money"),
                bad(START, with(Samples.START, "budget", "\"100\""), "/budget", "not-money"),
                bad(START, with(Samples.START, "budget", "true"), "/budget", "not-money"),
                bad(START, with(Samples.START, "budget", "null"), "/budget", "missing"),
                bad(START, with(Samples.START, "budget", "10000000000001"), "/budget", "too-large"),
                bad(START, with(Samples.START, "budget", "9223372036854775808"), "/budget", "too-large"),
                bad(START, with(Samples.START, "budget", "-99999999999999999999999999"), "/budget", "too-small"),
                bad(RESOLVE, Samples.RESOLVE.replace(":41", ":4294967337"), "/meeting/present", "too-large"),
                bad(RESOLVE, Samples.RESOLVE.replace(":41", ":10000001"), "/meeting/present", "too-large"),
                bad(RESOLVE, Samples.RESOLVE.replace(":41", ":-41"), "/meeting/present", "too-small"),
                bad(RESOLVE, Samples.RESOLVE.replace(":41", ":41.0"), "/meeting/present", "not-whole"),
                bad(
                        COUNT,
                        "{\"occurredOn\":\"2026-03-05\",\"adults\":\"many\",\"households\":2}",
                        "/adults",
                        "not-whole"),
                // days, times, choices, names
                bad(START, with(Samples.START, "occurredOn", "\"0001-01-01\""), "/occurredOn", "not-a-date"),
                bad(START, with(Samples.START, "occurredOn", "\"9999-12-31\""), "/occurredOn", "not-a-date"),
                bad(START, with(Samples.START, "occurredOn", "\"+1000000-01-01\""), "/occurredOn", "not-a-date"),
                bad(START, with(Samples.START, "occurredOn", "\"2026-02-30\""), "/occurredOn", "not-a-date"),
                bad(START, with(Samples.START, "occurredOn", "\"2026-3-5\""), "/occurredOn", "not-a-date"),
                bad(START, with(Samples.START, "occurredOn", "\"2026-03-05T00:00:00Z\""), "/occurredOn", "not-a-date"),
                bad(START, with(Samples.START, "occurredOn", "\"\""), "/occurredOn", "not-a-date"),
                bad(START, with(Samples.START, "occurredOn", "20260305"), "/occurredOn", "not-text"),
                bad(START, with(Samples.START, "occurredOn", "[2026,3,5]"), "/occurredOn", "not-text"),
                bad(RESOLVE, Samples.RESOLVE.replace("19:30", "25:00"), "/meeting/time", "not-a-time"),
                bad(RESOLVE, Samples.RESOLVE.replace("19:30", "19:30:00"), "/meeting/time", "not-a-time"),
                bad(RESOLVE, with(Samples.RESOLVE, "body", "\"REPRESENTATIVES_ASSEMBLY\""), "/body", "not-a-choice"),
                bad(RESOLVE, with(Samples.RESOLVE, "body", "\"\""), "/body", "not-a-choice"),
                bad(RESOLVE, with(Samples.RESOLVE, "body", "2"), "/body", "not-text"),
                bad(SEAT, seat("张三", "p-1"), "/seats/0/person", "not-a-code"),
                bad(SEAT, seat("", "p-abcdef"), "/seats/0/name", "missing"),
                bad(CONTACT, contact("3356789"), "/telephone", "not-a-telephone"),
                bad(CONTACT, contact("0812-335678901"), "/telephone", "not-a-telephone"),
                bad(CONTACT, contact("12900000000"), "/telephone", "not-a-telephone"),
                bad(CONTACT, contact("0812-3356789转801"), "/telephone", "not-a-telephone"),
                bad(CONTACT, contact(""), "/telephone", "missing"),
                // texts
                bad(START, with(Samples.START, "responsible", "\"\""), "/responsible", "missing"),
                bad(START, with(Samples.START, "responsible", "\"   \""), "/responsible", "missing"),
                bad(
                        START,
                        with(Samples.START, "responsible", "\"" + "长".repeat(201) + "\""),
                        "/responsible",
                        "too-long"),
                bad(START, with(Samples.START, "reason", "\"" + "长".repeat(10_001) + "\""), "/reason", "too-long"),
                bad(START, with(Samples.START, "responsible", "\"张\\u0000三\""), "/responsible", "control-character"),
                bad(START, with(Samples.START, "responsible", "\"张\\n三\""), "/responsible", "control-character"),
                bad(START, with(Samples.START, "responsible", "\"\\u202Eevil\""), "/responsible", "control-character"),
                bad(START, with(Samples.START, "responsible", "\"\\ud800\""), "/responsible", "control-character"),
                bad(START, with(Samples.START, "\\ud800", "1"), "/?", "unknown-field"),
                bad(NEW, with(Samples.INITIATE, "units", "[\"\"]"), "/units", "missing"),
                bad(NEW, with(Samples.INITIATE, "units", "[5]"), "/units/0", "not-text"),
                // the beginning of a matter
                bad(NEW, without(Samples.INITIATE, "community"), "/community", "missing"),
                bad(NEW, with(Samples.INITIATE, "community", "\"51\""), "/community", "not-a-code"),
                bad(NEW, with(Samples.INITIATE, "community", "510422103204"), "/community", "not-text"),
                bad(
                        NEW,
                        with(Samples.INITIATE, "resolution", "\"510422103204-zzzzzzzzzz\""),
                        "/resolution",
                        "contradicts-path"),
                bad(NEW + "?dry-run=maybe", Samples.INITIATE, null, "not-truth"));
    }

    @ParameterizedTest(name = "{index} {2} {3}")
    @MethodSource("spoiled")
    void is_answered_with_400_and_the_field_and_leaves_the_ledger_unchanged(
            String address, String body, String pointer, String code) throws Exception {
        var answer = mvc.perform(post(address).contentType("application/json").content(body.getBytes(UTF_8)))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        var problem = ActJson.tree(answer.getContentAsString(UTF_8));
        assertThat(problem.at("/type").asString()).isEqualTo("/problems/malformed");
        var first = problem.at("/errors/0");
        assertThat(first.at("/code").asString()).isEqualTo(code);
        if (pointer != null) assertThat(first.at("/pointer").asString()).isEqualTo(pointer);
        assertThat(problem.at("/detail").asString())
                .contains(first.at("/detail").asString());
        assertThat(ledger.recorded).isEmpty();
    }

    private static Arguments bad(String address, String body, String pointer, String code) {
        return Arguments.of(address, body, pointer, code);
    }

    private static String with(String json, String name, String value) {
        return without(json, name)
                .replaceFirst("\\{", "{\"" + name.replace("\\", "\\\\") + "\":" + value.replace("\\", "\\\\") + ",");
    }

    private static String without(String json, String name) {
        var tree = Samples.tree(json);
        tree.remove(name);
        return tree.toString();
    }

    private static String file(String digest, String bytes) {
        return "{\"digest\":\"%s\",\"bytes\":%s,\"type\":\"image/png\",\"name\":\"签到表\"}".formatted(digest, bytes);
    }

    private static String contact(String telephone) {
        return "{\"occurredOn\":\"2026-03-05\",\"telephone\":\"%s\"}".formatted(telephone);
    }

    private static String seat(String name, String person) {
        return """
                {"occurredOn":"2026-03-05","body":"committee","until":"2031-03-05","basis":"elected",
                 "seats":[{"person":"%s","name":"%s","post":"chair"}]}""".formatted(person, name);
    }
}
