package org.gongyi.command.shell;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.gongyi.command.community.Community;
import org.gongyi.command.disclosure.Disclosure;
import org.gongyi.command.fact.Fact;
import org.gongyi.command.resolution.Resolution;
import org.gongyi.command.roll.VoterRoll;
import org.gongyi.contract.Personal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.SealedFamily;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is personal in an act is sealed in its event, and no rule remembers it.
class SealedComponentsTest {

    @Test
    void what_is_personal_in_an_act_is_sealed_in_an_event_and_nothing_else_is() {
        assertThat(names(ResolutionCommand.class, one -> one.isAnnotationPresent(Personal.class)))
                .isEqualTo(names(ResolutionEvent.class, SealedComponentsTest::isSealed))
                .isNotEmpty();
        assertThat(names(CommunityCommand.class, one -> one.isAnnotationPresent(Personal.class)))
                .isEqualTo(names(CommunityEvent.class, SealedComponentsTest::isSealed))
                .isNotEmpty();
        assertThat(names(DisclosureCommand.class, one -> one.isAnnotationPresent(Personal.class)))
                .isEqualTo(names(DisclosureEvent.class, SealedComponentsTest::isSealed))
                .isNotEmpty();
    }

    /// A state is cached and stored as a snapshot; neither may hold a value, open or closed.
    @ParameterizedTest
    @ValueSource(
            classes = {
                Community.State.class,
                Resolution.State.class,
                Fact.State.class,
                Disclosure.State.class,
                VoterRoll.State.class
            })
    void no_state_holds_a_sealed_value(Class<?> states) {
        assertThat(names(states, SealedComponentsTest::isSealed)).isEmpty();
    }

    private static boolean isSealed(RecordComponent component) {
        return component.getGenericType().getTypeName().contains(Sealed.class.getName());
    }

    private static Set<String> names(Class<?> family, Predicate<RecordComponent> which) {
        return SealedFamily.records(family).stream()
                .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .filter(which)
                .map(RecordComponent::getName)
                .collect(toSet());
    }
}
