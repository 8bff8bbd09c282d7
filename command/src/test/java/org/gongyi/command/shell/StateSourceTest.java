package org.gongyi.command.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongyi.command.community.Community;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StateSourceTest {

    private final Registers node =
            Registers.over(new ReceivingStore(), (_, _, _, _) -> true, EarlierReceipts.none(), 1_000);
    private final StateSource<?, ?, Community.State> states =
            new StateSource<>(Registers.PROCEDURE, node.axon().eventStore());

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void what_an_act_names_is_seen_as_it_stands_now() {
        var subject = Registers.DONGFANG.value();
        assertThat(states.of(subject)).isEqualTo(Registers.PROCEDURE.decider().initial());
        node.send(Registers.register());
        assertThat(states.of(subject)).isInstanceOf(Community.State.Registered.class);
    }
}
