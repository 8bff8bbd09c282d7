package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Preparations.GUANGZHOU;
import static org.gongyi.command.election.Preparations.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongyi.command.Outcome;
import org.gongyi.command.Story;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.election.CallingEvent.PollingPostponed;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionSettlement;
import org.gongyi.contract.election.RollsAct.DecideRollObjection;
import org.gongyi.contract.election.RollsEvent.RepresentationAmended;
import org.gongyi.contract.election.RollsEvent.RollAmended;
import org.gongyi.contract.election.RollsEvent.RollObjectionDecided;
import org.gongyi.contract.election.RollsEvent.RollObjectionReceived;
import org.gongyi.contract.election.RollsEvent.RollPublished;
import org.gongyi.contract.election.VotingMode;
import org.junit.jupiter.api.Test;

/// The posted roll: long enough before the vote, with nothing private on it, open to objections that are decided in
/// time. 2 September 2026 is a Wednesday.
class RollTest {

    private static final String POLLING = "2026-10-20";
    private static final LocalDate WEDNESDAY = day("2026-09-02");
    private static final LocalDate MONDAY = day("2026-09-07");

    private final Preparations village = Preparations.inVillage(POLLING);

    @Test
    void EL_ROLL_PUB20_twenty_days_before_the_vote_are_in_time_and_nineteen_bar_it() {
        for (var there : List.of(
                Preparations.inVillage("2026-02-01"),
                Preparations.in(Story.inCommunity(GUANGZHOU), day("2026-02-21"), VotingMode.ALL_VOTERS))) {
            var last = there.polling().minusDays(20);
            there.when(there.roll(last)).passes("EL-ROLL-PUB20").records(RollPublished.class);
            var late = there.when(there.roll(last.plusDays(1))).fails("EL-ROLL-PUB20", OnFail.TASK);
            assertThat(late.duty(ElectionSettlement.POLL_AGAIN).due()).isEqualTo(there.polling());
            there.given(there.roll(last.plusDays(1)));
            there.when(there.arrange(last.plusDays(2)))
                    .fails("EL-ROLL-PUB20", OnFail.BLOCK)
                    .refuses(Refusal.Unlawful.class);
        }
    }

    @Test
    void EL_ROLL_PUB20_a_later_day_of_the_vote_makes_up_for_a_roll_that_was_posted_late() {
        var late = day("2026-10-01");
        village.given(village.roll(late));
        assertThat(owed(village)).contains(ElectionSettlement.POLL_AGAIN);
        village.given(Callings.in(village.story()).postpone(late, day("2026-10-21"), null, "名单公布晚了"));
        assertThat(owed(village)).doesNotContain(ElectionSettlement.POLL_AGAIN);
        village.when(village.arrange(late.plusDays(1))).passes("EL-ROLL-PUB20");
    }

    @Test
    void EL_ROLL_PUB20_no_earlier_day_of_the_vote_is_set_than_twenty_days_after_the_posting() {
        var there = Preparations.inVillage("2026-02-01");
        there.given(there.roll(day("2026-01-12")), there.arrange(day("2026-01-14")));
        var calls = Callings.in(there.story());
        there.when(calls.postpone(day("2026-01-14"), day("2026-01-31"), null, "提前"))
                .fails("EL-ROLL-PUB20", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        there.when(calls.postpone(day("2026-01-14"), day("2026-02-02"), null, "推迟"))
                .passes("EL-ROLL-PUB20")
                .records(PollingPostponed.class);
    }

    @Test
    void EL_ROLL_PUB20_a_roll_that_is_posted_anew_after_the_places_were_arranged_bars_the_vote() {
        var there = Preparations.inVillage("2026-02-01");
        there.given(there.roll(day("2026-01-11")), there.arrange(day("2026-01-11")));
        there.when(there.count()).passes("EL-ROLL-PUB20");
        there.given(there.roll(day("2026-01-12")));
        there.when(there.count()).passes("EL-ROLL-PUB20");
        there.given(there.roll(day("2026-01-13")));
        there.when(there.count()).fails("EL-ROLL-PUB20", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
    }

    @Test
    void EL_ROLL_PUB20_holds_for_villages_since_2010_and_for_communities_since_2026() {
        for (var polling : List.of("2018-12-28", "2018-12-29", "2025-12-31")) {
            var there = Preparations.inVillage(polling);
            there.when(there.roll(there.polling().minusDays(19))).fails("EL-ROLL-PUB20", OnFail.TASK);
            there.when(there.roll(there.polling().minusDays(20))).passes("EL-ROLL-PUB20");
        }
        var old = Preparations.inCommunity(GUANGZHOU, "2025-12-31");
        old.when(old.roll(old.polling().minusDays(1)))
                .isNotWeighedBy("EL-ROLL-PUB20")
                .records(RollPublished.class);
    }

    @Test
    void EL_ROLL_PUB_C2_where_households_or_representatives_vote_their_list_is_posted_with_it() {
        for (var mode : List.of(VotingMode.HOUSEHOLDS, VotingMode.RESIDENT_REPRESENTATIVES)) {
            var there = Preparations.in(Story.inCommunity(GUANGZHOU), day(POLLING), mode);
            there.when(there.roll(WEDNESDAY, 15, false, false))
                    .fails("EL-ROLL-PUB-C2", OnFail.BLOCK)
                    .refuses(Refusal.Unlawful.class);
            there.when(there.roll(WEDNESDAY, 15, true, false)).passes("EL-ROLL-PUB-C2");
        }
        var all = Preparations.inCommunity(GUANGZHOU, POLLING);
        all.when(all.roll(WEDNESDAY, 0, false, false))
                .isNotWeighedBy("EL-ROLL-PUB-C2")
                .records(RollPublished.class);
        var old = Preparations.in(Story.inCommunity(GUANGZHOU), day("2026-02-10"), VotingMode.HOUSEHOLDS);
        old.when(old.roll(day("2025-12-31"), 0, false, false)).isNotWeighedBy("EL-ROLL-PUB-C2");
    }

    @Test
    void EL_REP_C_one_residents_representative_for_twenty_to_fifty_of_three_hundred_households() {
        var there = Preparations.in(Story.inCommunity(GUANGZHOU), day(POLLING), VotingMode.RESIDENT_REPRESENTATIVES);
        for (var number : List.of(6, 15))
            there.when(there.roll(WEDNESDAY, number, true, false)).passes("EL-REP-C");
        for (var number : List.of(5, 16))
            there.when(there.roll(WEDNESDAY, number, true, false))
                    .fails("EL-REP-C", OnFail.WARN)
                    .refuses(Refusal.ReasonNeeded.class);
        village.when(village.roll(WEDNESDAY)).isNotWeighedBy("EL-REP-C");
    }

    @Test
    void EL_REP_C_is_weighed_again_when_their_number_changes() {
        var there = Preparations.in(Story.inCommunity(GUANGZHOU), day(POLLING), VotingMode.RESIDENT_REPRESENTATIVES);
        there.given(there.roll(WEDNESDAY, 15, true, false));
        there.when(there.amend(WEDNESDAY, 6, null)).passes("EL-REP-C");
        for (var number : List.of(5, 16))
            there.when(there.amend(WEDNESDAY, number, null))
                    .fails("EL-REP-C", OnFail.WARN)
                    .refuses(Refusal.ReasonNeeded.class);
        there.when(there.amend(WEDNESDAY, 5, "三个小组合并"))
                .recordsAll(List.of(RollAmended.class, RepresentationAmended.class));
        there.given(there.object(1, WEDNESDAY));
        var upheld = new DecideRollObjection(there.id(), WEDNESDAY, 1, true, 1000, null, 5, "经核对", List.of(), null);
        there.when(upheld).fails("EL-REP-C", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
    }

    @Test
    void EL_ROLL_PII_since_1_November_2021_nothing_but_name_and_household_is_posted() {
        var there = Preparations.inVillage("2021-12-10");
        there.when(there.roll(day("2021-10-31"), 0, true, true)).isNotWeighedBy("EL-ROLL-PII");
        there.when(there.roll(day("2021-11-01"), 0, true, true))
                .fails("EL-ROLL-PII", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        there.when(there.roll(day("2021-11-01"), 0, true, false)).passes("EL-ROLL-PII");
    }

    @Test
    void EL_ROLL_OBJ5_an_objection_of_the_fifth_day_is_heard_and_one_of_the_sixth_is_recorded_as_late() {
        village.given(village.roll(WEDNESDAY));
        village.when(village.object(1, day("2026-09-07"))).passes("EL-ROLL-OBJ5");
        var late = village.when(village.object(1, day("2026-09-08"))).fails("EL-ROLL-OBJ5", OnFail.NOT_PASSED);
        assertThat(late.records(RollObjectionReceived.class).findings().duties())
                .isEmpty();
        village.given(village.object(1, day("2026-09-08")));
        village.when(village.decide(1, day("2026-09-09"), false, 1000)).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void EL_ROLL_OBJ5_META_DAYS_a_fifth_day_that_is_a_saturday_ends_on_monday() {
        village.given(village.roll(MONDAY));
        village.when(village.object(1, day("2026-09-14"))).passes("EL-ROLL-OBJ5");
        village.when(village.object(1, day("2026-09-15"))).fails("EL-ROLL-OBJ5", OnFail.NOT_PASSED);
    }

    @Test
    void EL_ROLL_OBJ5_in_communities_since_2026_and_who_objects_is_sealed() {
        var there = Preparations.inCommunity(GUANGZHOU, POLLING);
        there.given(there.roll(WEDNESDAY));
        there.when(there.object(1, day("2026-09-08"))).fails("EL-ROLL-OBJ5", OnFail.NOT_PASSED);
        var received = there.when(there.object(1, day("2026-09-07"))).records(RollObjectionReceived.class);
        assertThat(received.objector()).isInstanceOf(Sealed.Open.class);
        assertThat(received.objection()).isInstanceOf(Sealed.Open.class);
        var old = Preparations.inCommunity(GUANGZHOU, "2025-12-31");
        old.given(old.roll(day("2025-11-03")));
        old.when(old.object(1, day("2025-12-01"))).isNotWeighedBy("EL-ROLL-OBJ5");
    }

    @Test
    void EL_ROLL_DEC3_an_objection_is_decided_within_three_days_and_one_decided_later_goes_up() {
        village.given(village.roll(WEDNESDAY));
        assertThat(due(village.when(village.object(1, day("2026-09-07"))))).isEqualTo(day("2026-09-10"));
        assertThat(due(village.when(village.object(1, day("2026-09-03"))))).isEqualTo(MONDAY);
        village.given(village.object(1, day("2026-09-07")));
        village.when(village.decide(1, day("2026-09-10"), true, 1001)).passes("EL-ROLL-DEC3");
        village.when(village.decide(1, day("2026-09-11"), true, 1001))
                .fails("EL-ROLL-DEC3", OnFail.ESCALATE)
                .records(RollObjectionDecided.class);
    }

    @Test
    void EL_ROLL_ORDER_when_the_last_objection_must_be_decided_the_roll_is_final() {
        village.given(village.roll(WEDNESDAY));
        village.when(village.amend(day("2026-09-10"), 1, 0, null)).passes("EL-ROLL-ORDER");
        village.when(village.amend(day("2026-09-11"), 1, 0, null))
                .fails("EL-ROLL-ORDER", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        village.when(village.amend(day("2026-09-11"), 1, 0, "迁回的村民")).records(RollAmended.class);
        village.given(village.amend(day("2026-09-09"), 3, 1, null));
        assertThat(village.docket().rolls().voters()).isEqualTo(1002);
        village.given(village.roll(MONDAY));
        village.when(village.amend(day("2026-09-17"), 1, 0, null)).passes("EL-ROLL-ORDER");
        village.when(village.amend(day("2026-09-18"), 1, 0, null)).fails("EL-ROLL-ORDER", OnFail.WARN);
    }

    @Test
    void an_objection_that_is_upheld_changes_the_number_of_voters_and_one_that_is_not_does_not() {
        village.given(village.roll(WEDNESDAY), village.object(1, MONDAY), village.object(2, MONDAY));
        village.when(village.decide(1, MONDAY, false, 1001)).doesNotFit("voters", "changed-without-cause");
        village.given(village.decide(1, MONDAY, true, 1001));
        village.when(village.decide(2, MONDAY, false, 1000)).doesNotFit("voters", "changed-without-cause");
        village.when(village.decide(2, MONDAY, false, 1001)).records(RollObjectionDecided.class);
        village.when(village.decide(1, MONDAY, false, 1001)).doesNotFit("number", "no-objection");
        village.when(village.object(2, MONDAY)).doesNotFit("number", "not-the-next");
    }

    @Test
    void a_roll_has_somebody_on_it_and_every_change_changes_something() {
        village.given(village.roll(WEDNESDAY));
        village.when(village.amend(MONDAY, 0, 0, null)).doesNotFit("added", "nothing-changed");
        village.when(village.amend(MONDAY, 0, 1001, null)).doesNotFit("removed", "more-than-there-are");
        village.when(village.amend(MONDAY, 1, 1001, null)).records(RollAmended.class);
        village.when(village.amend(WEDNESDAY.minusDays(1), 1, 0, null)).doesNotFit("occurredOn", "before-the-roll");
        var there = Preparations.in(Story.inCommunity(GUANGZHOU), day(POLLING), VotingMode.RESIDENT_REPRESENTATIVES);
        there.when(there.object(1, WEDNESDAY)).refuses(Refusal.OutOfOrder.class);
        there.when(there.roll(WEDNESDAY, 0, true, false)).doesNotFit("representatives", "nobody");
        village.when(village.roll(day("2026-10-21"))).doesNotFit("occurredOn", "after-the-polling-day");
    }

    private static LocalDate due(Outcome<ElectionEvent> received) {
        return received.duty(ElectionSettlement.decideObjection(1)).due();
    }

    private static Set<String> owed(Preparations there) {
        return there.docket().duties().open().keySet();
    }
}
