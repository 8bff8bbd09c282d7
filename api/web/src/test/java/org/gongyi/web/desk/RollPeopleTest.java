package org.gongyi.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.web.act.ActCatalogue;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.desk.FormField.Option;
import org.gongyi.web.roll.VoterBook;
import org.gongyi.webtest.FiveVoters;
import org.gongyi.webtest.OneOfficeHolder;
import org.gongyi.webtest.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/// Principals and holders named by the roll.
class RollPeopleTest {

    private final OneOfficeHolder actors = new OneOfficeHolder();
    private final RollPeople people = new RollPeople(
            new StaticListableBeanFactory(Map.of("roll", new FiveVoters())).getBeanProvider(VoterBook.class), actors);
    private final Filling filling = new Filling(
            new ActCatalogue().get(Procedure.ELECTION, "publish-proxies"),
            Views.COMMUNITY + "-proxies001",
            new CommunityCode(Views.COMMUNITY.value()),
            "",
            "");

    private RollPeople.Named sent(String principal, String holder) {
        return people.in(
                filling,
                Map.of(
                        "proxies.0.principal",
                        new String[] {""},
                        "proxies.0.principal.typed",
                        new String[] {principal},
                        "proxies.0.holder.typed",
                        new String[] {holder}),
                KnownPeople.NOBODY);
    }

    private void presiding() {
        actors.acting = new Actor(Office.ELECTION_COMMITTEE, new PersonId("p-presiding"), Views.COMMUNITY.value());
    }

    @Test
    void a_number_and_a_full_name_become_the_persons_of_the_roll_and_the_holder_a_voter() {
        presiding();
        var named = sent("１", "选民2");

        assertThat(named.fields().get("proxies.0.principal.typed")).containsExactly("p-voter1");
        assertThat(named.fields().get("proxies.0.holder.typed")).containsExactly("p-voter2");
        assertThat(named.fields().get("proxies.0.voter")).containsExactly("true");
    }

    @Test
    void a_name_that_several_have_comes_back_with_their_numbers_and_groups() {
        presiding();
        var named = sent("王芳", "选民2");

        assertThat(named.fields().get("proxies.0.principal.typed")).containsExactly("王芳");
        assertThat(named.people().options()).extracting(Option::label).contains("4 · 王芳 · 4组", "5 · 王芳 · 5组");
    }

    @Test
    void who_does_not_preside_learns_nothing_of_the_roll() {
        var named = sent("1", "王芳");

        assertThat(named.fields().get("proxies.0.principal.typed")).containsExactly("1");
        assertThat(named.people().options()).isEmpty();
    }

    @Test
    void whether_the_holder_is_a_voter_is_told_by_the_roll_and_asked_of_nobody() {
        assertThat(people.tells(filling, "proxies.0.voter")).isFalse();
        presiding();
        assertThat(people.tells(filling, "proxies.0.voter")).isTrue();
        assertThat(people.tells(filling, "proxies.0.written")).isFalse();
        assertThat(sent("1", "外村人").fields().get("proxies.0.voter")).containsExactly("false");
    }

    @Test
    void who_was_chosen_from_the_record_is_the_person_of_that_name_on_the_roll() {
        presiding();
        var known = new KnownPeople(Map.of("p-officer", "选民2", "p-other", "王芳"), List.of(), Set.of());
        var named = people.in(
                filling,
                Map.of(
                        "proxies.0.holder",
                        new String[] {"p-officer"},
                        "proxies.1.holder",
                        new String[] {"p-other"},
                        "proxies.2.holder",
                        new String[] {"p-voter3"}),
                known);

        assertThat(named.fields().get("proxies.0.holder")).containsExactly("p-voter2");
        assertThat(named.fields().get("proxies.1.holder")).containsExactly("王芳");
        assertThat(named.fields().get("proxies.2.voter")).containsExactly("true");
    }

    private RollPeople.Named holds(KnownPeople known, String holder) {
        presiding();
        return people.in(filling, Map.of("proxies.0.holder", new String[] {holder}), known);
    }

    private static KnownPeople standing(String name) {
        var names = Map.of("p-candidate", name, "p-officer", name);
        return new KnownPeople(names, List.of(new Option("p-candidate", name)), Set.of("p-candidate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p-candidate", "2", "选民2", "p-voter2", "p-officer"})
    void EL_PROXY_CAND_who_alone_has_the_name_of_a_candidate_is_the_candidate_however_named(String holder) {
        var named = holds(standing("选民2"), holder);

        assertThat(named.fields().get("proxies.0.holder")).containsExactly("p-candidate");
        assertThat(named.fields().get("proxies.0.voter")).containsExactly("true");
        assertThat(named.people().options()).extracting(Option::value).containsExactly("p-candidate");
    }

    @Test
    void a_name_that_a_list_sets_apart_is_the_same_name() {
        assertThat(holds(standing("选　民 ２"), "2").fields().get("proxies.0.holder"))
                .containsExactly("p-candidate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "王芳", "p-officer"})
    void of_several_who_have_the_name_of_a_candidate_it_is_asked_which_one(String holder) {
        var named = holds(standing("王芳"), holder);

        assertThat(named.fields().get("proxies.0.holder")).containsExactly("王芳");
        assertThat(named.shared()).containsExactly("王芳");
        assertThat(named.people().options())
                .extracting(Option::value)
                .containsExactly("p-candidate", "p-voter4", "p-voter5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p-candidate", "p-voter5"})
    void who_was_chosen_among_several_of_one_name_is_meant(String holder) {
        var named = holds(standing("王芳"), holder);

        assertThat(named.fields().get("proxies.0.holder")).containsExactly(holder);
        assertThat(named.fields().get("proxies.0.voter")).containsExactly("true");
        assertThat(named.shared()).isEmpty();
    }

    @Test
    void a_candidate_votes_through_another_as_the_voter_of_the_roll() {
        presiding();
        var named = people.in(filling, Map.of("proxies.0.principal", new String[] {"p-candidate"}), standing("选民2"));

        assertThat(named.fields().get("proxies.0.principal")).containsExactly("p-voter2");
    }
}
