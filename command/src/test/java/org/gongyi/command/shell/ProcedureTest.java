package org.gongyi.command.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.GenericMessage;
import org.gongyi.command.Circumstances;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.Decider;
import org.gongyi.command.Decision;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.CollectiveDissolved;
import org.gongyi.contract.ledger.Recorded;
import org.junit.jupiter.api.Test;

/// The rules are told whose hand recorded an event, before it is in the ledger and after.
class ProcedureTest {

    private static final CommunityEvent EVENT = new CollectiveDissolved(
            Registers.DONGFANG, Registers.DAY, new Findings("2026-01", List.of(), List.of(), null));
    private static final Actor COUNTY = new Actor(Office.COUNTY, new PersonId("p-000001"), "510402");

    private final Procedure<CommunityCommand, CommunityEvent, Hands> procedure = new Procedure<>(
            "hands",
            CommunityCommand.class,
            CommunityEvent.class,
            Hands.class,
            CommunityCommand.RegisterCommunity.class,
            (_, _) -> List.of(),
            new Counting());

    @Test
    void an_event_of_the_ledger_is_folded_with_the_office_beside_it() {
        var recorded = new Recorded(3, new UUID(0, 3), "x.v1", 0, COUNTY, Instant.EPOCH, false);
        assertThat(after(Map.of(Recorded.KEY, recorded)).last()).isEqualTo(Office.COUNTY);
    }

    @Test
    void an_event_not_yet_in_the_ledger_is_folded_with_the_office_that_acts() {
        assertThat(after(Map.of(ActContext.ACTOR, COUNTY)).last()).isEqualTo(Office.COUNTY);
    }

    @Test
    void an_event_of_nobody_is_not_folded() {
        assertThatThrownBy(() -> after(Map.of())).isInstanceOf(Malformed.class);
    }

    @Test
    void a_snapshot_replaces_the_state_and_anything_else_is_corrupt() {
        var snapshot = new Hands(Office.TOWNSHIP);
        assertThat(procedure.after(new Hands(Office.LEDGER), new GenericMessage<>(snapshot)))
                .isEqualTo(snapshot);
        assertThatThrownBy(() -> procedure.after(snapshot, new GenericMessage<>("else")))
                .isInstanceOf(CorruptHistory.class);
    }

    private Hands after(Map<String, ?> beside) {
        return procedure.after(new Hands(Office.LEDGER), new GenericMessage<>(EVENT, beside));
    }

    private record Hands(Office last) {}

    private static final class Counting implements Decider<CommunityCommand, CommunityEvent, Hands> {

        @Override
        public Hands initial() {
            return new Hands(Office.LEDGER);
        }

        @Override
        public Decision<CommunityEvent> decide(CommunityCommand act, Hands state, Circumstances circumstances) {
            throw new AssertionError("nobody acts");
        }

        @Override
        public Hands evolve(Hands state, CommunityEvent event, Office by) {
            return new Hands(by);
        }
    }
}
