package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Counts.clear;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.Named;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.RollsAct.AmendRoll;
import org.gongyi.contract.election.RollsAct.DecideRollObjection;
import org.gongyi.contract.election.RollsAct.ReceiveRollObjection;
import org.gongyi.contract.election.RollsEvent.RepresentationAmended;
import org.gongyi.contract.election.RollsEvent.RollAmended;
import org.gongyi.contract.election.RollsEvent.RollObjectionDecided;
import org.gongyi.contract.election.VotingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Who votes for a household or for the residents may change after the list was posted: then another
/// number must take part. 300 households and 60 representatives are posted.
class RepresentationTest {

    private static final LocalDate POSTED = Counts.DAY.minusDays(30);

    private final Counts households = Counts.inCommunity(VotingMode.HOUSEHOLDS);
    private final Counts representatives = Counts.inCommunity(VotingMode.RESIDENT_REPRESENTATIVES);

    private static AmendRoll amend(
            Counts counts, int added, @Nullable Integer households, @Nullable Integer representatives) {
        return new AmendRoll(
                counts.id(), POSTED.plusDays(6), added, 0, households, representatives, "核实名单", List.of(), "说明");
    }

    private static ReceiveRollObjection object(Counts counts) {
        var objector = new Named(Counts.who("objector"), "赵某");
        return new ReceiveRollObjection(counts.id(), POSTED.plusDays(1), 1, objector, "漏列一户", List.of(), null);
    }

    private static DecideRollObjection decide(
            Counts counts, boolean upheld, @Nullable Integer households, @Nullable Integer representatives) {
        return new DecideRollObjection(
                counts.id(),
                POSTED.plusDays(2),
                1,
                upheld,
                1000,
                households,
                representatives,
                "经核对户籍",
                List.of(),
                null);
    }

    @Test
    void EL_QUORUM_C_HH_is_counted_against_the_households_that_are_left_by_the_day_of_the_vote() {
        households
                .when(amend(households, 0, 299, null))
                .recordsAll(List.of(RollAmended.class, RepresentationAmended.class));
        households.given(amend(households, 0, 299, null)).arranged();
        households.when(households.count(clear(1, 149))).fails("EL-QUORUM-C-HH", OnFail.VOID);
        var enough = households
                .when(households.count(clear(1, 150)))
                .passes("EL-QUORUM-C-HH")
                .records(ResultAnnounced.class);
        assertThat(enough.outcome().registered()).isEqualTo(299);
    }

    @Test
    void EL_QUORUM_C_HH_an_objection_that_is_upheld_adds_households() {
        households.given(object(households));
        households
                .when(decide(households, true, 302, null))
                .recordsAll(List.of(RollObjectionDecided.class, RepresentationAmended.class));
        households.given(decide(households, true, 302, null)).arranged();
        households.when(households.count(clear(1, 151))).fails("EL-QUORUM-C-HH", OnFail.VOID);
        households.when(households.count(clear(1, 152))).passes("EL-QUORUM-C-HH");
    }

    @Test
    void EL_QUORUM_C_REP_is_counted_against_the_representatives_that_are_left() {
        representatives.given(amend(representatives, 0, null, 59)).arranged();
        representatives.when(representatives.count(clear(1, 39))).fails("EL-QUORUM-C-REP", OnFail.VOID);
        representatives.when(representatives.count(clear(1, 40))).passes("EL-QUORUM-C-REP");
    }

    @Test
    void what_is_not_said_of_households_stays_as_it_was_posted() {
        households.when(amend(households, 1, null, null)).records(RollAmended.class);
        households.when(amend(households, 1, 300, 60)).records(RollAmended.class);
        households.given(amend(households, 1, null, null));
        assertThat(households.docket().rolls().households()).isEqualTo(300);
        households.when(amend(households, 0, 300, null)).doesNotFit("added", "nothing-changed");
    }

    @Test
    void nobody_is_taken_off_without_cause_and_somebody_is_left_to_vote() {
        households.given(object(households));
        households.when(decide(households, false, 299, null)).doesNotFit("upheld", "changed-without-cause");
        households.when(decide(households, true, 0, null)).doesNotFit("households", "nobody");
        households.when(amend(households, 0, 0, null)).doesNotFit("households", "nobody");
        representatives.when(amend(representatives, 0, null, 0)).doesNotFit("representatives", "nobody");
    }

    @Test
    void where_the_roll_is_on_the_ledger_the_number_is_that_of_the_roll() {
        households.beside(new Registered(1001, 301, 0, 0, List.of()));
        households.when(amend(households, 1, 300, null)).doesNotFit("households", "not-as-registered");
        households.when(amend(households, 1, null, null)).doesNotFit("households", "not-as-registered");
        households
                .when(amend(households, 1, 301, null))
                .recordsAll(List.of(RollAmended.class, RepresentationAmended.class));
        representatives.beside(new Registered(1000, 0, 61, 0, List.of()));
        representatives.given(object(representatives));
        representatives
                .when(decide(representatives, true, null, null))
                .doesNotFit("representatives", "not-as-registered");
        representatives
                .when(decide(representatives, true, null, 61))
                .recordsAll(List.of(RollObjectionDecided.class, RepresentationAmended.class));
    }
}
