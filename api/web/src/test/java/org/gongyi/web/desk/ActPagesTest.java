package org.gongyi.web.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.election.CandidacyAct.PublishCandidates;
import org.gongyi.contract.election.PollingAct.ArrangePolling;
import org.gongyi.contract.election.ResultAct.DecideFraud;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.web.act.ActCatalogue;
import org.gongyi.web.act.Procedure;
import org.gongyi.webtest.FakeLedger;
import org.gongyi.webtest.SealedOfTests;
import org.gongyi.webtest.Views;
import org.gongyi.webtest.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebTest
class ActPagesTest {

    private static final String MATTER = "/desk/resolutions/" + Views.RESOLUTION;
    private static final String ELECTION = "/desk/elections/" + Views.RESOLUTION;
    private static final String VILLAGE = "/desk/communities/" + Views.COMMUNITY;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FakeLedger ledger;

    @BeforeEach
    void anew() {
        ledger.reset();
    }

    static Stream<String> addresses() {
        var catalogue = new ActCatalogue();
        return Arrays.stream(Procedure.values())
                .flatMap(procedure -> catalogue.of(procedure).stream())
                .map(act -> addressOf(act.procedure()) + "/" + act.name());
    }

    private static String addressOf(Procedure procedure) {
        return switch (procedure) {
            case RESOLUTION -> MATTER;
            case ROLL -> "/desk/rolls/" + Views.RESOLUTION;
            case RECALL -> "/desk/recalls/" + Views.RESOLUTION;
            case DISCLOSURE -> "/desk/disclosures/" + Views.RESOLUTION;
            case ESTATE -> "/desk/estates/" + Views.RESOLUTION;
            case HEARING -> "/desk/hearings/" + Views.RESOLUTION;
            case CONVENTION -> "/desk/conventions/" + Views.RESOLUTION;
            case PETITION -> "/desk/petitions/" + Views.RESOLUTION;
            case CADRE -> "/desk/cadres/" + Views.RESOLUTION;
            case ELECTION -> ELECTION;
            case COMMUNITY -> VILLAGE;
            case FACT -> "/desk/facts/" + SealedOfTests.FACT;
        };
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void every_act_has_a_form_with_every_label_in_both_languages(String address) throws Exception {
        var chinese = answer(get(address));
        var english = answer(get(address).cookie(new Cookie("look", "en-m-plain")));

        assertThat(chinese.getStatus()).isEqualTo(200);
        assertThat(english.getStatus()).isEqualTo(200);
        assertThat(page(english)).doesNotContainPattern("<label[^>]*><span>[^<]*\\p{IsHan}");
        assertThat(page(chinese)).contains("name=\"_key\"").contains("name=\"occurredOn\" value=\"2026-03-05\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/communities/510422103204/leave-office, ground",
        "/desk/resolutions/510422103204-0a1b2c3d4e/note-unit-reply, representative"
    })
    void what_will_be_sealed_is_named_so_that_no_device_keeps_it(String address, String field) throws Exception {
        assertThat(page(answer(get(address)))).contains("data-personal=\"" + field + "\"");
    }

    @Test
    void a_form_becomes_the_act_it_is_the_form_of() throws Exception {
        var answer = answer(resolved());

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getRedirectedUrl()).isEqualTo(MATTER + "?at=13");
        assertThat(ledger.recorded.getFirst().getPayload())
                .isInstanceOfSatisfying(ResolutionCommand.Resolve.class, act -> {
                    assertThat(act.meeting().present()).isEqualTo(41);
                    assertThat(act.vote().inFavour()).isEqualTo(40);
                    assertThat(act.meeting().agenda()).isEqualTo("修路\n<script>alert(1)</script>");
                    assertThat(act.group()).isNull();
                });
    }

    @Test
    void the_same_form_sent_twice_is_recorded_once() throws Exception {
        answer(resolved());
        answer(resolved());

        assertThat(ledger.recorded).hasSize(1);
    }

    @Test
    void what_is_malformed_comes_back_with_its_values_and_the_fields_marked() throws Exception {
        var spoiled = page(answer(post(MATTER + "/start-implementation")
                .param("_key", "0123456789abcdef")
                .param("occurredOn", "2026-03-05")
                .param("budget", "1234.567")
                .param("responsible", "<b>张三</b>")));

        assertThat(spoiled)
                .contains("value=\"1234.567\"")
                .contains("value=\"&lt;b&gt;张三&lt;/b&gt;\"")
                .contains("id=\"f-budget-fault\"")
                .contains("id=\"f-plannedEnd-fault\"")
                .contains("有 2 处需要改正")
                .contains("value=\"0123456789abcdef\"");
    }

    @Test
    void malformed_forms_are_400() throws Exception {
        assertThat(answer(post(MATTER + "/withdraw")).getStatus()).isEqualTo(400);
        assertThat(answer(post("/desk/resolutions/new").param("community", Views.COMMUNITY.value()))
                        .getStatus())
                .isEqualTo(400);
        assertThat(ledger.recorded).isEmpty();
    }

    @Test
    void a_refused_form_comes_back_with_the_checks_and_their_articles() throws Exception {
        ledger.refusal = new Refusal.Unlawful(List.of(FakeLedger.QUORUM, FakeLedger.ORDER));

        var answer = answer(resolved());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page(answer))
                .contains("决议公开之后方可实施")
                .contains("《村民委员会组织法》第三十五条")
                .contains("value=\"41\"")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        assertThat(answer(get("/desk/resolutions/nonsense")).getStatus()).isEqualTo(404);
        assertThat(answer(get("/desk/resolutions/510422103204-zzzzzzzzzz")).getStatus())
                .isEqualTo(404);
        assertThat(answer(get(MATTER + "/celebrate")).getStatus()).isEqualTo(404);
        assertThat(answer(get("/desk/communities/1")).getStatus()).isEqualTo(404);
        assertThat(answer(get("/desk/resolutions/new").param("community", "x")).getStatus())
                .isEqualTo(404);
        assertThat(answer(get("/desk/resolutions/new")).getStatus()).isEqualTo(400);
    }

    @Test
    void the_loser_of_a_race_keeps_what_was_filled_in() throws Exception {
        ledger.race = true;

        var answer = answer(resolved());

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(page(answer)).contains("有人同时记录了同一事项").contains("value=\"41\"");
    }

    @ParameterizedTest
    @EnumSource
    void a_ledger_that_cannot_record_gives_the_form_back_filled_in_under_the_same_key(FakeLedger.Away away)
            throws Exception {
        ledger.away = away;

        var answer = answer(resolved());

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(page(answer)).contains("value=\"41\"").contains("name=\"_key\" value=\"0123456789abcdef\"");
        assertThat(page(answer))
                .contains(
                        switch (away) {
                            case OVERLOADED -> "账簿暂时不能记录";
                            case WITHOUT_ROOM -> "磁盘已满，暂停记录";
                            case LOST_AT_COMMIT -> "不能确定是否已经记录";
                        });
        ledger.away = null;
        assertThat(answer(resolved()).getStatus()).isEqualTo(303);
        assertThat(ledger.recorded).hasSize(1);
    }

    @Test
    void a_form_changed_after_it_was_recorded_is_not_taken_for_the_first() throws Exception {
        answer(post(MATTER + "/withdraw")
                .param("_key", "0123456789abcdef")
                .param("occurredOn", "2026-03-05")
                .param("grounds", "一"));
        var answer = answer(post(MATTER + "/withdraw")
                .param("_key", "0123456789abcdef")
                .param("occurredOn", "2026-03-05")
                .param("grounds", "二"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(page(answer)).contains("这张表已经记录过").contains("二");
        assertThat(ledger.recorded).hasSize(1);
    }

    @Test
    void the_check_tells_the_arithmetic_without_recording() throws Exception {
        var fragment = page(answer(checked().header("HX-Request", "true")));
        var whole = page(answer(checked()));

        assertThat(fragment).contains("应到 60，实到 41，须达 40").doesNotContain("<html");
        assertThat(whole)
                .contains("应到 60，实到 41，须达 40")
                .contains("<form class=\"act\"")
                .contains("value=\"41\"");
        assertThat(ledger.recorded).isEmpty();
    }

    @Test
    void the_check_of_an_unfinished_form_says_how_much_is_left() throws Exception {
        var fragment = page(answer(post(MATTER + "/withdraw/check").header("HX-Request", "true")));

        assertThat(fragment).contains("还有 2 处没有填好");
    }

    @Test
    void money_is_written_in_yuan_and_kept_in_fen() throws Exception {
        answer(post(MATTER + "/start-implementation")
                .param("_key", "0123456789abcdef")
                .param("occurredOn", "2026-03-05")
                .param("budget", "１23,456.7")
                .param("plannedEnd", "2026-09-30")
                .param("responsible", "张三"));

        assertThat(ledger.recorded.getFirst().getPayload())
                .isInstanceOfSatisfying(
                        ResolutionCommand.StartImplementation.class,
                        act -> assertThat(act.budget()).isEqualTo(12_345_670));
    }

    @Test
    void a_body_is_seated_row_by_row_and_newcomers_get_a_number() throws Exception {
        answer(post(VILLAGE + "/seat-body")
                .param("_key", "0123456789abcdef")
                .param("occurredOn", "2026-03-05")
                .param("body", "committee")
                .param("seats.0.name", "张三")
                .param("seats.0.person", "p-zhangsan")
                .param("seats.0.post", "chair")
                .param("seats.1.name", "")
                .param("seats.1.post", "member")
                .param("seats.2.name", "李四")
                .param("seats.2.post", "member")
                .param("until", "2031-03-05")
                .param("basis", "elected"));

        assertThat(ledger.recorded.getFirst().getPayload())
                .isInstanceOfSatisfying(CommunityCommand.SeatBody.class, act -> {
                    assertThat(act.seats()).hasSize(2);
                    assertThat(act.seats().getFirst().person().value()).isEqualTo("p-zhangsan");
                    assertThat(act.seats().getLast().person().value()).matches("p-[0-9a-z]{12}");
                });
    }

    @Test
    void the_body_somebody_takes_office_in_is_not_the_office_of_who_records_it() throws Exception {
        answer(post(VILLAGE + "/leave-office")
                .param("_key", "0123456789abcdef")
                .param("occurredOn", "2026-03-05")
                .param("office", "township")
                .param("act.office", "committee")
                .param("person", "p-zhangsan")
                .param("cause", "resigned"));

        assertThat(ledger.recorded.getFirst().getPayload())
                .isInstanceOfSatisfying(
                        CommunityCommand.LeaveOffice.class,
                        act -> assertThat(act.office().name()).isEqualTo("COMMITTEE"));
    }

    @Test
    void who_leaves_an_office_is_chosen_by_name_and_post_and_only_the_number_is_sent() throws Exception {
        assertThat(page(answer(get(VILLAGE + "/leave-office"))))
                .containsPattern("<select[^>]* id=\"f-person\" name=\"person\"")
                .containsPattern("<option value=\"p-[0-9a-z]+\"[^>]*>[^<p]+ · [^<]*委员会 [^<]+</option>")
                .doesNotContain("<input type=\"text\" class=\"form-control\" id=\"f-person\"");
        assertThat(page(answer(post(VILLAGE + "/leave-office")
                        .param("_key", "0123456789abcdef")
                        .param("person", "p-notinregister"))))
                .as("a number that the register does not know comes back as it was sent")
                .containsPattern("<details open=\"open\">(?s:.*?)name=\"person.typed\" value=\"p-notinregister\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nominate",
                "exclude-nominee",
                "publish-candidates",
                "withdraw-candidacy",
                "meet-voters",
                "form-election-committee",
                "leave-election-committee",
                "arrange-polling",
                "announce-count",
                "decide-fraud"
            })
    void people_in_the_forms_of_an_election_are_chosen_by_name(String act) throws Exception {
        assertThat(page(answer(get(ELECTION + "/" + act))))
                .contains("李四 · 候选人 主任")
                .contains("王五 · 选举委员会 主任")
                .contains("张三 · 候选人 主任 · 村（居）民委员会 主任");
    }

    @Test
    void who_is_chosen_need_not_be_named_again_and_who_is_new_is_given_a_number() throws Exception {
        answer(post(ELECTION + "/publish-candidates")
                .param("_key", "0123456789abcdef")
                .param("occurredOn", "2026-03-05")
                .param("candidates.0.person", "p-lisilisi")
                .param("candidates.0.name", "")
                .param("candidates.0.sex", "female")
                .param("candidates.0.post", "chair")
                .param("candidates.1.person", "")
                .param("candidates.1.name", "赵六")
                .param("candidates.1.sex", "male")
                .param("candidates.1.post", "chair")
                .param("kin.0.one", "p-lisilisi")
                .param("kin.0.other", "")
                .param("kin.0.other.typed", "p-zhaoliu")
                .param("kin.0.kinship", "sibling"));

        assertThat(ledger.recorded.getFirst().getPayload()).isInstanceOfSatisfying(PublishCandidates.class, act -> {
            assertThat(act.candidates().getFirst().name()).isEqualTo("李四");
            assertThat(act.candidates().getLast().person().value()).matches("p-[0-9a-z]{12}");
            assertThat(act.kin().getFirst().other().value()).isEqualTo("p-zhaoliu");
        });
    }

    @Test
    void a_relative_who_was_not_chosen_is_asked_for_and_not_made_up() throws Exception {
        var answer = answer(post(ELECTION + "/publish-candidates")
                .param("_key", "0123456789abcdef")
                .param("occurredOn", "2026-03-05")
                .param("kin.0.one", "p-lisilisi")
                .param("kin.0.other", "")
                .param("kin.0.kinship", "sibling"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(page(answer))
                .contains("id=\"f-kin-0-other-fault\"")
                .contains("<option value=\"p-lisilisi\" selected");
        assertThat(ledger.recorded).isEmpty();
    }

    @Test
    void a_person_chosen_and_another_typed_is_a_contradiction_and_comes_back() throws Exception {
        var answer = answer(post(ELECTION + "/exclude-nominee")
                .param("_key", "0123456789abcdef")
                .param("person", "p-lisilisi")
                .param("person.typed", "p-zhangsan"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(page(answer)).contains("id=\"f-person-fault\"").contains("value=\"p-lisilisi p-zhangsan\"");
    }

    @Test
    void a_teller_who_is_nobodys_relative_is_given_none() throws Exception {
        answer(post(ELECTION + "/arrange-polling")
                .param("_key", "0123456789abcdef")
                .param("occurredOn", "2026-03-05")
                .param("places.0.number", "1")
                .param("places.0.place", "村委会")
                .param("places.0.opens", "08:00")
                .param("places.0.closes", "17:00")
                .param("places.0.tellers.0.name", "王五")
                .param("places.0.tellers.0.relativeOf", ""));

        assertThat(ledger.recorded.getFirst().getPayload())
                .isInstanceOfSatisfying(
                        ArrangePolling.class,
                        act -> assertThat(act.places()
                                        .getFirst()
                                        .tellers()
                                        .getFirst()
                                        .relativeOf())
                                .isNull());
    }

    @Test
    void several_people_are_ticked_by_name() throws Exception {
        assertThat(page(answer(get(ELECTION + "/nominate"))))
                .containsPattern("<input type=\"checkbox\"[^>]* name=\"relatives\" value=\"p-wangwuwu\"");

        answer(post(ELECTION + "/decide-fraud")
                .param("_key", "0123456789abcdef")
                .param("occurredOn", "2026-03-05")
                .param("number", "1")
                .param("found", "true")
                .param("persons", "p-lisilisi", "p-zhangsan")
                .param("decision", "查实"));

        assertThat(ledger.recorded.getFirst().getPayload())
                .isInstanceOfSatisfying(
                        DecideFraud.class,
                        act -> assertThat(act.persons())
                                .containsExactly(new PersonId("p-lisilisi"), new PersonId("p-zhangsan")));
    }

    @Test
    void authorized_matters_are_ticked() throws Exception {
        answer(post(VILLAGE + "/authorize-representatives")
                .param("_key", "0123456789abcdef")
                .param("occurredOn", "2026-03-05")
                .param("matters", "plan", "welfare")
                .param("until", "2027-03-05")
                .param("decision", "村民会议决议"));

        assertThat(ledger.recorded.getFirst().getPayload())
                .isInstanceOfSatisfying(
                        CommunityCommand.AuthorizeRepresentatives.class,
                        act -> assertThat(act.matters()).hasSize(2));
    }

    @Test
    void a_matter_begins_on_the_desk() throws Exception {
        var form = page(answer(get("/desk/resolutions/new").param("community", Views.COMMUNITY.value())));
        assertThat(form).contains("动议").contains("name=\"community\" value=\"510422103204\"");

        var answer = answer(post("/desk/resolutions/new")
                .param("_key", "0123456789abcdef")
                .param("community", Views.COMMUNITY.value())
                .param("occurredOn", "2026-03-05")
                .param("title", "修路")
                .param("matter", "welfare")
                .param("source", "cadres")
                .param("motive", "雨季中断")
                .param("content", "水泥路")
                .param("units", "供电所\r\n\r\n小学\r\n"));

        assertThat(answer.getRedirectedUrl()).matches("/desk/resolutions/510422103204-[0-9a-z]{10}\\?at=13");
        assertThat(ledger.recorded.getFirst().getPayload())
                .isInstanceOfSatisfying(
                        ResolutionCommand.Initiate.class,
                        act -> assertThat(act.units()).containsExactly("供电所", "小学"));
    }

    private static MockHttpServletRequestBuilder resolved() {
        return filled(post(MATTER + "/resolve"));
    }

    private static MockHttpServletRequestBuilder checked() {
        return filled(post(MATTER + "/resolve/check"));
    }

    private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder form) {
        return form.param("_key", "0123456789abcdef")
                .param("occurredOn", "2026-03-05")
                .param("body", "representatives-assembly")
                .param("countedBy", "members")
                .param("group", "")
                .param("noticedOn", "2026-03-01")
                .param("meeting.time", "19:30")
                .param("meeting.place", "村委会议室")
                .param("meeting.chair", "张三")
                .param("meeting.clerk", "李四")
                .param("meeting.expected", "60")
                .param("meeting.present", "41")
                .param("meeting.observers", "3")
                .param("meeting.supervisors", "2")
                .param("meeting.agenda", "修路\r\n<script>alert(1)</script>")
                .param("meeting.signatures", "41")
                .param("vote.inFavour", "40")
                .param("vote.against", "1")
                .param("vote.abstained", "0")
                .param("decision", "同意修路");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String page(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(UTF_8);
    }
}
