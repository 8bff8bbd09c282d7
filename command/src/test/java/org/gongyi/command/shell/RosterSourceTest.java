package org.gongyi.command.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongyi.command.mandate.Mandate;
import org.gongyi.contract.CommunityCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RosterSourceTest {

    private static final Mandate EVERYBODY = (_, _, _, _) -> true;

    private final ReceivingStore store = new ReceivingStore();
    private final Registers node = Registers.over(store, EVERYBODY, EarlierReceipts.none(), 1_000);
    private final RosterSource<?, ?, ?> rosters = new RosterSource<>(
            Registers.PROCEDURE, Registers::register, node.axon().eventStore());

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void a_community_that_nobody_entered_has_no_register() {
        assertThat(rosters.apply(new CommunityCode("510402001999"))).isEmpty();
    }

    @Test
    void a_register_is_found_as_soon_as_it_is_entered() {
        assertThat(rosters.apply(Registers.DONGFANG)).isEmpty();
        node.send(Registers.register());
        assertThat(rosters.apply(Registers.DONGFANG)).isPresent();
    }

    @Test
    void what_another_node_records_is_seen_at_once_and_only_the_news_are_read() {
        node.send(Registers.register());
        rosters.apply(Registers.DONGFANG);
        for (var adults = 100; adults < 105; adults++) {
            node.send(Registers.count(adults));
            assertThat(adultsNow()).isEqualTo(adults);
            assertThat(store.readFrom).isEqualTo(adults - 99);
        }
    }

    private int adultsNow() {
        return rosters.apply(Registers.DONGFANG)
                .flatMap(roster -> roster.population().on(Registers.DAY))
                .orElseThrow()
                .adults();
    }
}
