package org.gongyi.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.resolution.Status;
import org.gongyi.web.act.ActWords.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActWordsTest {

    @Test
    void whatever_the_contract_finds_malformed_can_be_told() {
        for (var reason : Malformed.Reason.values())
            assertThat(Fault.Reason.of(reason).name()).isEqualTo(reason.name());
    }

    @Test
    void both_languages_have_every_key() throws IOException {
        assertThat(properties("en").stringPropertyNames())
                .isEqualTo(properties("zh_CN").stringPropertyNames())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void every_act_blank_choice_fault_and_refusal_has_its_words(String tag) {
        var said = new ActWords().in(Locale.forLanguageTag(tag));
        var catalogue = new ActCatalogue();
        for (var procedure : Procedure.values())
            for (var act : catalogue.of(procedure)) {
                assertThat(said.say("act." + act.name() + ".title")).isNotBlank();
                assertThat(said.help(act.name())).isNotBlank();
                told(act.type(), act.asked(), said);
            }
        for (var reason : Fault.Reason.values())
            assertThat(said.fault(Fault.at("", reason))).isNotBlank();
        for (var refusal : Refusal.class.getPermittedSubclasses())
            assertThat(said.say("problem." + WireName.of(refusal) + ".title")).isNotBlank();
        for (var status : Status.values()) assertThat(said.choice(status)).isNotBlank();
        for (var onFail : OnFail.values()) assertThat(said.choice(onFail)).isNotBlank();
    }

    @Test
    void a_wrong_amount_is_told_in_yuan_on_a_form_and_in_fen_on_the_wire() {
        var said = new ActWords().in(Locale.SIMPLIFIED_CHINESE);
        var wrong = Fault.at("/budget", Fault.Reason.NOT_MONEY);
        assertThat(said.formFault(wrong)).contains("元").doesNotContain("接口", "整数");
        assertThat(said.fault(wrong)).contains("分").doesNotContain("元");
        var missing = Fault.at("/budget", Fault.Reason.MISSING);
        assertThat(said.formFault(missing)).isEqualTo(said.fault(missing));
    }

    private static void told(Class<?> of, List<Blank> blanks, Said said) {
        for (var blank : blanks) {
            assertThat(said.field(of, blank.name()))
                    .as(of.getSimpleName() + "." + blank.name())
                    .isNotEqualTo(blank.name());
            told(blank.shape(), said);
        }
    }

    private static void told(Shape shape, Said said) {
        switch (shape) {
            case Shape.Choice choice -> {
                for (var one : choice.options()) assertThat(said.choice(one)).isNotBlank();
            }
            case Shape.Group group -> told(group.type(), group.blanks(), said);
            case Shape.Several several -> told(several.of(), said);
            default -> {}
        }
    }

    private static Properties properties(String language) throws IOException {
        var properties = new Properties();
        try (var in = ActWords.class.getResourceAsStream("/messages/acts_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
