package org.gongyi.app.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.act.Recorder;
import org.gongyi.command.ActRefused;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.CommunityCommand.DissolveCollective;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LedgerTest
class RefusalCountTest {

    @Autowired
    private Recorder recorder;

    @Autowired
    private MeterRegistry meters;

    @Test
    void an_act_that_is_refused_is_counted_by_what_refused_it() {
        var nowhere = new DissolveCollective(new CommunityCode("990000000001"), LocalDate.of(2026, 1, 5), null);
        var before = counted("unknown");

        assertThatThrownBy(() -> recorder.record(nowhere, Actor.LEDGER)).isInstanceOf(ActRefused.class);

        assertThat(counted("unknown")).isEqualTo(before + 1);
    }

    @Test
    void only_the_rules_that_stood_in_the_way_are_counted() {
        var checks = List.of(check("DM-VR-QUORUM", OnFail.VOID), check("META-NODEP", OnFail.BLOCK));

        assertThat(RefusalWatch.namesOf(new Refusal.Unlawful(checks))).containsExactly("META-NODEP");
        assertThat(RefusalWatch.namesOf(new Refusal.OutOfOrder("resolve", "Blank", List.of())))
                .containsExactly("out-of-order");
        assertThat(RefusalWatch.namesOf(new Refusal.DoesNotFit("anything a client writes", "not-yet")))
                .containsExactly("does-not-fit");
    }

    private double counted(String name) {
        var counter = meters.find("ledger.refusals").tag("rule", name).counter();
        return counter == null ? 0 : counter.count();
    }

    private static Check check(String rule, OnFail how) {
        return new Check(rule, false, how, Map.of(), "", new Citation("法", "第一条", LocalDate.of(2026, 1, 1)));
    }
}
