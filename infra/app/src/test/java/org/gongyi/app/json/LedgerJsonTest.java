package org.gongyi.app.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.resolution.Vote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class LedgerJsonTest {

    private final JsonMapper json = LedgerJson.mapper();

    @Test
    void what_is_exactly_of_the_form_is_read() {
        var act = new CountPopulation(new CommunityCode("510402001002"), LocalDate.of(2026, 3, 5), 1_200, 400, null);

        assertThat(json.readValue("""
                        {"community":"510402001002","occurredOn":"2026-03-05","adults":1200,"households":400}""", CountPopulation.class)).isEqualTo(act);
        assertThat(json.readValue(json.writeValueAsBytes(act), CountPopulation.class))
                .isEqualTo(act);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'inFavour':1,'against':2,'abstained':3,'more':4}",
                "{'inFavour':1,'inFavour':1,'against':2,'abstained':3}",
                "{'inFavour':'1','against':2,'abstained':3}",
                "{'inFavour':1.0,'against':2,'abstained':3}",
                "{'inFavour':1.5,'against':2,'abstained':3}",
                "{'inFavour':true,'against':2,'abstained':3}",
                "{'inFavour':null,'against':2,'abstained':3}",
                "{'inFavour':'','against':2,'abstained':3}",
                "{'inFavour':[1],'against':2,'abstained':3}",
                "{'inFavour':99999999999,'against':2,'abstained':3}",
                "{'inFavour':1,'against':2}",
                "{'inFavour':1,'against':2,'abstained':3} {}",
                "[1,2,3]",
                "''",
                "{'inFavour':1,'against':2,'abstained':3"
            })
    void what_is_not_is_refused_and_never_bent(String text) {
        assertThatThrownBy(() -> json.readValue(text.replace('\'', '"'), Vote.class))
                .isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260305",
                "'2026-3-5'",
                "'2026-02-30'",
                "'2026-03-05T08:00:00Z'",
                "[2026,3,5]",
                "'+12026-03-05'",
                "''",
                "true"
            })
    void a_day_has_one_spelling(String text) {
        assertThatThrownBy(() -> json.readValue(text.replace('\'', '"'), LocalDate.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void a_text_is_never_made_of_a_number() {
        assertThatThrownBy(() -> json.readValue("510402001002", CommunityCode.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() ->
                        json.readValue("{\"law\":1,\"article\":\"a\",\"version\":\"2026-01-01\"}", Citation.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void a_word_that_breaks_its_own_bounds_says_which_field() {
        assertThatThrownBy(() -> json.readValue("{\"inFavour\":-1,\"against\":2,\"abstained\":3}", Vote.class))
                .hasCauseInstanceOf(Malformed.class);
        assertThatThrownBy(() -> json.readValue("\"1234\"", CommunityCode.class))
                .hasCauseInstanceOf(Malformed.class);
    }

    @Test
    void constants_are_written_in_kebab_case_and_read_only_so() {
        assertThat(json.writeValueAsString(OnFail.NOT_PASSED)).isEqualTo("\"not-passed\"");
        assertThat(json.readValue("\"not-passed\"", OnFail.class)).isEqualTo(OnFail.NOT_PASSED);
        for (var wrong : List.of("\"NOT_PASSED\"", "2", "\"\"", "\"2\"", "\"unheard-of\""))
            assertThatThrownBy(() -> json.readValue(wrong, OnFail.class))
                    .as(wrong)
                    .isInstanceOf(JacksonException.class);
    }

    @Test
    void constants_and_identifiers_are_plain_as_keys_too() {
        var people = new TypeReference<Map<PersonId, OnFail>>() {};
        var written = json.writeValueAsString(Map.of(new PersonId("p-000001"), OnFail.VOID));

        assertThat(written).isEqualTo("{\"p-000001\":\"void\"}");
        assertThat(json.readValue(written, people)).isEqualTo(Map.of(new PersonId("p-000001"), OnFail.VOID));
        assertThat(json.writeValueAsString(Map.of(OnFail.NOT_PASSED, 1))).isEqualTo("{\"not-passed\":1}");
        assertThat(json.readValue("{\"not-passed\":1}", new TypeReference<Map<OnFail, Integer>>() {}))
                .isEqualTo(Map.of(OnFail.NOT_PASSED, 1));
    }

    @Test
    void only_components_are_written_and_the_absent_is_left_out() {
        var check = new Check(
                "DM", true, OnFail.VOID, Map.of(), "41 ≥ 40", new Citation("法", "第一条", LocalDate.of(2026, 1, 1)));

        assertThat(json.writeValueAsString(new Findings("r", List.of(check), List.of(), null)))
                .isEqualTo("""
                {"ruleset":"r","checks":[{"rule":"DM","passed":true,"onFail":"void","numbers":{},"arithmetic":"41 ≥ 40",\
                "citation":{"law":"法","article":"第一条","version":"2026-01-01"}}],"duties":[]}""");
        assertThat(json.writeValueAsString(Actor.LEDGER))
                .isEqualTo("{\"office\":\"ledger\",\"person\":\"p-ledger\",\"place\":\"\"}");
    }
}
