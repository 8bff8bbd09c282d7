package org.gongyi.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.exchange.NistSchema;
import org.gongyi.webtest.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Elections and recalls for programs and spreadsheets.
@WebTest
class ElectionResourceTest {

    private static final String ELECTION = "/api/elections/510422103204-huanjie002";
    private static final String RECALL = "/api/recalls/510422103204-bamian0002";

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource({ELECTION + ",106", RECALL + ",102"})
    void it_is_answered_whole_with_its_last_entry_as_tag(String address, String position) throws Exception {
        var answer = answer(get(address));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader(HttpHeaders.ETAG)).isEqualTo("\"" + position + "\"");
        var view = ActJson.tree(answer.getContentAsString(UTF_8));
        assertThat(view.at("/position").asString()).isEqualTo(position);
        assertThat(view.at("/trail")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ELECTION, RECALL})
    void its_report_is_valid_as_it_is_sent(String address) throws Exception {
        var answer = answer(get(address + "/report.json"));

        assertThat(answer.getContentType()).isEqualTo("application/json");
        NistSchema.valid(ActJson.tree(answer.getContentAsString(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ELECTION,
                ELECTION + "/report.json",
                ELECTION + "/results.csv",
                RECALL,
                RECALL + "/report.json",
                RECALL + "/results.csv"
            })
    void whoever_has_it_already_is_told_so(String address) throws Exception {
        var tag = answer(get(address)).getHeader(HttpHeaders.ETAG);

        assertThat(answer(get(address).header(HttpHeaders.IF_NONE_MATCH, tag)).getStatus())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/elections", "/api/recalls"})
    void lists_are_asked_by_place_and_a_wrong_parameter_is_named(String list) throws Exception {
        assertThat(answer(get(list + "?place=510422")).getContentAsString(UTF_8))
                .startsWith("{\"items\":[{\"id\":\"510422103204-");
        assertThat(answer(get(list + "?place=x")).getStatus()).isEqualTo(400);
        assertThat(answer(get(list + "?limit=0")).getStatus()).isEqualTo(400);
    }

    @Test
    void elections_are_asked_by_stage() throws Exception {
        assertThat(answer(get("/api/elections?stage=further-ballot")).getStatus())
                .isEqualTo(200);
        assertThat(answer(get("/api/elections?stage=counting")).getStatus()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/elections/x",
                "/api/elections/510422103204-zzzzzzzzzz",
                "/api/elections/510422103204-zzzzzzzzzz/report.json",
                "/api/elections/510422103204-zzzzzzzzzz/results.csv",
                "/api/recalls/510422103204-zzzzzzzzzz",
                "/api/recalls/510422103204-zzzzzzzzzz/report.json",
                "/api/recalls/510422103204-zzzzzzzzzz/results.csv"
            })
    void what_there_is_not_is_404(String address) throws Exception {
        assertThat(answer(get(address)).getStatus()).isEqualTo(404);
    }

    @Test
    void the_table_has_a_row_a_box_and_one_over_all_for_everybody_in_each_vote() throws Exception {
        var answer = answer(get(ELECTION + "/results.csv"));
        var rows = rows(answer);

        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getContentAsString(UTF_8)).startsWith("\uFEFF");
        assertThat(rows.getFirst())
                .isEqualTo("\"第几次投票\",\"选举日\",\"有效\",\"有更正\",\"职务\",\"姓名\",\"另选人\",\"当选\",\"票箱号\",\"发出选票\","
                        + "\"收回选票\",\"有效票\",\"无效票\",\"赞成\",\"反对\",\"弃权\"");
        assertThat(rows)
                .contains(
                        row("2", "2026-10-28", "是", "是", "委员", "廖成林", "否", "否", "合计", 360, 345, 342, 3, 180, 0, 0),
                        row("2", "2026-10-28", "是", "是", "委员", "廖成林", "否", "否", "2", 60, 55, 54, 1, 20, 0, 0),
                        row("1", "2026-10-18", "否", "否", "主任", "毛兴华", "否", "否", "1", 150, 150, 148, 2, 90, 0, 0),
                        row("2", "2026-10-28", "是", "是", "主任", "罗先碧", "是", "否", "1", 300, 290, 288, 2, 12, 0, 0),
                        row("3", "2026-11-07", "是", "否", "委员", "毕永才", "否", "是", "1", 300, 300, 299, 1, 170, 0, 0));
    }

    @Test
    void the_table_of_a_recall_has_a_row_a_box_and_one_over_all() throws Exception {
        var rows = rows(answer(get(RECALL + "/results.csv")));

        assertThat(rows.getFirst())
                .isEqualTo("\"第几次投票\",\"选举日\",\"有效\",\"职务\",\"姓名\",\"罢免\",\"票箱号\",\"发出选票\","
                        + "\"收回选票\",\"有效票\",\"无效票\",\"赞成\",\"反对\",\"弃权\"");
        assertThat(rows.subList(1, rows.size()))
                .containsExactly(
                        row("1", "2027-06-06", "是", "主任", "毛兴华", "是", "合计", 305, 300, 298, 2, 180, 110, 8),
                        row("1", "2027-06-06", "是", "主任", "毛兴华", "是", "1", 305, 300, 298, 2, 180, 110, 8));
    }

    @Test
    void the_table_speaks_the_language_of_the_page_it_is_taken_from() throws Exception {
        var answer = answer(get(ELECTION + "/results.csv").cookie(new Cookie("look", "en-m-plain")));

        assertThat(rows(answer).getFirst()).contains("\"Polling day\"", "\"Written in\"");
    }

    private static String row(Object... cells) {
        return String.join(
                ",", Arrays.stream(cells).map(cell -> "\"" + cell + "\"").toList());
    }

    private static List<String> rows(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(UTF_8).substring(1).lines().toList();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
