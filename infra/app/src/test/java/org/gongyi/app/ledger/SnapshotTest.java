package org.gongyi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.Decider;
import org.gongyi.command.cadre.Cadre;
import org.gongyi.command.community.Community;
import org.gongyi.command.convention.Convention;
import org.gongyi.command.election.Election;
import org.gongyi.command.estate.Estate;
import org.gongyi.command.hearing.Hearing;
import org.gongyi.command.petition.Petition;
import org.gongyi.command.recall.Recall;
import org.gongyi.command.resolution.Resolution;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Office;
import org.gongyi.contract.SealedFamily;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.CommunityRegistered;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.petition.PetitionEvent;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.junit.jupiter.api.Test;

/// A snapshot is a state as JSON, and must be that very state when it is read again.
class SnapshotTest {

    private final LedgerSerializer serializer = new LedgerSerializer(ApprovedEntriesTest.NAMES);

    @Test
    void every_state_of_a_register_is_read_back_equal() {
        assertThat(phasesReadBack(new Community(), CommunityEvent.class))
                .isEqualTo(SealedFamily.records(Community.State.class));
    }

    @Test
    void every_state_of_a_resolution_is_read_back_equal() {
        assertThat(phasesReadBack(new Resolution(), ResolutionEvent.class))
                .isEqualTo(SealedFamily.records(Resolution.State.class));
    }

    @Test
    void every_state_of_an_election_is_read_back_equal() {
        assertThat(phasesReadBack(new Election(), ElectionEvent.class)).contains(Election.State.Preparing.class);
    }

    @Test
    void every_state_of_a_recall_is_read_back_equal() {
        assertThat(phasesReadBack(new Recall(), RecallEvent.class)).hasSizeGreaterThan(1);
    }

    @Test
    void every_state_of_an_estate_is_read_back_equal() {
        assertThat(phasesReadBack(new Estate(), EstateEvent.class)).contains(Estate.State.Kept.class);
    }

    @Test
    void every_state_of_a_petition_is_read_back_equal() {
        assertThat(phasesReadBack(new Petition(), PetitionEvent.class))
                .contains(Petition.State.Blank.class, Petition.State.NotDue.class);
    }

    @Test
    void every_state_of_the_record_of_an_office_holder_is_read_back_equal() {
        assertThat(phasesReadBack(new Cadre(), CadreEvent.class)).contains(Cadre.State.Kept.class);
    }

    @Test
    void every_state_of_a_convention_is_read_back_equal() {
        assertThat(phasesReadBack(new Convention(), ConventionEvent.class))
                .contains(Convention.State.Living.class, Convention.State.Ended.class);
    }

    @Test
    void every_state_of_a_hearing_is_read_back_equal() {
        assertThat(phasesReadBack(new Hearing(), HearingEvent.class))
                .contains(Hearing.State.Open.class, Hearing.State.Closed.class);
    }

    @Test
    void an_event_is_written_by_the_store_alone() {
        assertThatThrownBy(() -> serializer.serialize(Samples.of(CommunityRegistered.class), byte[].class))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void what_has_no_name_is_not_stored() {
        assertThatThrownBy(() -> serializer.serialize(List.of(), byte[].class))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void a_java_name_in_the_store_loads_no_class() {
        Object read = serializer.deserialize(
                new SimpleSerializedObject<>("{}", String.class, CommunityRegistered.class.getName(), null));
        assertThat(read).isInstanceOf(UnknownSerializedType.class);
    }

    private Object readBack(Object state) {
        return serializer.deserialize(serializer.serialize(state, byte[].class));
    }

    /// Walks from phase to phase by every event that can follow, and reads back each state on the way.
    private <C extends LedgerAct, E extends LedgerEvent, S> Set<Class<?>> phasesReadBack(
            Decider<C, E, S> decider, Class<E> family) {
        var reached = new HashMap<Class<?>, S>(Map.of(decider.initial().getClass(), decider.initial()));
        var next = new ArrayDeque<S>(reached.values());
        while (!next.isEmpty())
            for (var state : following(decider, next.remove(), family)) {
                assertThat(readBack(state)).isEqualTo(state);
                if (reached.putIfAbsent(state.getClass(), state) == null) next.add(state);
            }
        return reached.keySet();
    }

    private static <C extends LedgerAct, E extends LedgerEvent, S> List<S> following(
            Decider<C, E, S> decider, S state, Class<E> family) {
        var states = new ArrayList<S>();
        for (var type : SealedFamily.records(family)) {
            try {
                states.add(decider.evolve(state, family.cast(Samples.of(type)), Office.COMMITTEE));
            } catch (CorruptHistory _) {
                continue; // this event cannot follow here
            }
        }
        return states;
    }
}
