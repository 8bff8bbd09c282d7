package org.gongyi.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.web.act.Act;
import org.gongyi.web.act.ActCatalogue;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.ActReader;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.Procedure;
import org.gongyi.webtest.SealedOfTests;
import org.gongyi.webtest.Views;
import org.gongyi.webtest.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@WebTest
class ApiDescriptionTest {

    /// Written anew with `-Dopenapi.write=true`.
    private static final Path COMMITTED = Path.of("..", "..", "docs", "openapi.json");

    @Autowired
    private MockMvc mvc;

    static Stream<Act> acts() {
        var catalogue = new ActCatalogue();
        return Arrays.stream(Procedure.values()).flatMap(procedure -> catalogue.of(procedure).stream());
    }

    @Test
    void the_committed_description_is_the_one_that_is_served() throws Exception {
        var served = mvc.perform(get("/api/openapi")).andReturn().getResponse().getContentAsString(UTF_8);

        if (Boolean.getBoolean("openapi.write")) Files.writeString(COMMITTED, served.strip() + "\n");
        assertThat(Files.readString(COMMITTED)).isEqualTo(served.strip() + "\n");
    }

    @Test
    void every_act_has_its_own_path_schema_and_example() throws Exception {
        var api = api();

        assertThat(acts().filter(act -> !act.isByTheLedgerAlone() && !act.isBySheet())
                        .map(act -> act.type().getSimpleName()))
                .allSatisfy(name -> assertThat(api.at("/components/schemas/" + name + "/additionalProperties")
                                .isBoolean())
                        .isTrue());
        assertThat(api.at("/paths").propertyNames())
                .contains(
                        "/api/communities",
                        "/api/communities/{id}",
                        "/api/communities/{id}/acts",
                        "/api/communities/{id}/seat-body",
                        "/api/disclosures/{id}/prepare-statement",
                        "/api/elections",
                        "/api/elections/{id}/acts",
                        "/api/elections/{id}/announce-count",
                        "/api/resolutions",
                        "/api/resolutions/{id}",
                        "/api/resolutions/{id}/events",
                        "/api/resolutions/{id}/acts",
                        "/api/resolutions/{id}/start-implementation",
                        "/api/worklist")
                .allSatisfy(path -> assertThat(path).doesNotContain("{act}", "{family}"));
        var start = api.at("/paths/~1api~1resolutions~1{id}~1start-implementation/post/requestBody/content");
        assertThat(start.at("/application~1json/example/budget").asLong()).isEqualTo(12_345_600);
        assertThat(api.at("/components/schemas/StartImplementation/required").toString())
                .isEqualTo("[\"budget\",\"occurredOn\",\"plannedEnd\",\"responsible\"]");
    }

    @Test
    void what_the_ledger_alone_records_is_not_offered() throws Exception {
        var own = acts().filter(Act::isByTheLedgerAlone).map(Act::name).toList();

        assertThat(own)
                .containsExactlyInAnyOrder(
                        "register-community",
                        "note-missed-meeting",
                        "note-uncalled-meeting",
                        "note-lapse",
                        "note-election-lapse",
                        "note-recall-lapse",
                        "note-estate-lapse",
                        "end-recall",
                        "open-period",
                        "note-posted-with-resolution",
                        "note-decision-sent-back",
                        "note-result-undone",
                        "note-disclosure-lapse",
                        "note-hearing-lapse",
                        "note-convention-lapse",
                        "note-petition-lapse",
                        "note-cadre-lapse",
                        "note-term-ending",
                        "note-unheld-election",
                        "note-office-lapse");
        assertThat(api().at("/paths").propertyNames())
                .noneSatisfy(path -> assertThat(own).anyMatch(path::endsWith));
    }

    @Test
    void every_address_tells_with_what_it_may_be_answered() throws Exception {
        assertThat(answers("/api/resolutions", "get")).containsExactlyInAnyOrder("200", "400", "401", "406", "503");
        assertThat(answers("/api/resolutions/{id}", "get"))
                .containsExactlyInAnyOrder("200", "401", "404", "406", "503");
        assertThat(answers("/api/communities/{id}/acts", "get")).contains("404");
        assertThat(answers("/api/worklist", "get")).contains("400").doesNotContain("404");
        assertThat(answers("/api/resolutions", "post"))
                .containsExactlyInAnyOrder("201", "400", "401", "403", "404", "406", "409", "413", "415", "422", "503");
        assertThat(answers("/api/resolutions/{id}/resolve", "post")).contains("200", "412");
        assertThat(answers("/api/files", "post")).contains("201", "400", "401", "403", "413", "415", "503");
    }

    private java.util.Collection<String> answers(String path, String method) throws Exception {
        return api().at("/paths").get(path).get(method).get("responses").propertyNames();
    }

    private JsonNode api() throws Exception {
        return ActJson.tree(
                mvc.perform(get("/api/openapi")).andReturn().getResponse().getContentAsString(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void every_example_can_be_read(Act act) {
        var subject = switch (act.procedure()) {
            case RESOLUTION, ELECTION, ROLL, RECALL, DISCLOSURE, HEARING, ESTATE, CONVENTION, PETITION, CADRE ->
                Views.RESOLUTION.value();
            case COMMUNITY -> Views.COMMUNITY.value();
            case FACT -> SealedOfTests.FACT.value();
        };
        var examples = List.of(ActWords.CHINESE, ActWords.ENGLISH);

        assertThat(examples).allSatisfy(locale -> {
            var example = new Examples(new ActWords().in(locale)).of(act);
            assertThat(new ActReader().read(act, example, subject)).isInstanceOf(act.type());
        });
    }
}
