package org.gongyi.command.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongyi.command.community.Community.State.Registered;
import org.gongyi.contract.community.CommunityEvent.CommunityRegistered;
import org.gongyi.contract.community.CommunityEvent.PopulationCounted;
import org.gongyi.contract.resolution.Station;
import org.junit.jupiter.api.Test;

class StoredNamesTest {

    private final StoredNames names = StoredNames.of(List.of(Registers.PROCEDURE));

    @Test
    void a_name_does_not_say_the_procedure_twice() {
        assertThat(names.of(CommunityRegistered.class)).contains("community.registered.v1");
        assertThat(names.of(PopulationCounted.class)).contains("community.population-counted.v1");
        assertThat(names.of(Registered.class)).contains("community.state.registered.v1");
    }

    @Test
    void a_name_leads_back_to_its_class_and_another_to_none() {
        assertThat(names.named("community.registered.v1")).contains(CommunityRegistered.class);
        assertThat(names.named("java.lang.String")).isEmpty();
        assertThat(names.of(String.class)).isEmpty();
    }

    @Test
    void a_form_that_has_changed_has_its_own_name() {
        var later = names.at(2, PopulationCounted.class);
        assertThat(later.of(PopulationCounted.class)).contains("community.population-counted.v2");
        assertThat(later.named("community.population-counted.v1")).isEmpty();
        assertThat(later.of(CommunityRegistered.class)).contains("community.registered.v1");
    }

    @Test
    void words_are_told_in_kebab_case() {
        assertThat(Kebab.of(CommunityRegistered.class)).isEqualTo("community-registered");
        assertThat(Kebab.of(Station.PROPOSAL)).isEqualTo("proposal");
    }
}
