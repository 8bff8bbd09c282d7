package org.gongyi.command.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.contract.recall.RecallSettlement.CALL_RECALL_VOTE;
import static org.gongyi.contract.recall.RecallSettlement.VOTE_ON_RECALL;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Outcome;
import org.gongyi.command.recall.Recall.State.Decided;
import org.gongyi.command.recall.Recall.State.Demanded;
import org.gongyi.command.recall.Recall.State.Ended;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.recall.Convener;
import org.gongyi.contract.recall.Defence;
import org.gongyi.contract.recall.RecallCommand.CallRecallVote;
import org.gongyi.contract.recall.RecallCommand.HearDefence;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallEvent.DefenceHeard;
import org.gongyi.contract.recall.RecallEvent.RecallDutyLapsed;
import org.gongyi.contract.recall.RecallEvent.RecallEnded;
import org.gongyi.contract.recall.RecallEvent.RecallVoteCalled;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.junit.jupiter.api.Test;

/// The vote on a recall: the member is heard before it, both majorities decide, and it is held in time.
class RecallVoteTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate POLLING = LocalDate.of(2026, 6, 21);
    private static final String ZHEJIANG = "330102001001";
    private static final String HENAN = "410102001001";
    private static final String SHANGHAI = "310101001001";

    private final Recalls village = called(Recalls.inVillage());

    @Test
    void EL_RECALL_PASS_V_more_than_half_vote_and_more_than_half_of_them_agree() {
        voted(village, 1001, 501).passes("EL-RECALL-PASS-V");
        assertThat(recalled(village, 1001, 501)).isTrue();
        voted(village, 1001, 500).fails("EL-RECALL-PASS-V", OnFail.NOT_PASSED);
        assertThat(recalled(village, 1001, 500)).isFalse();
        voted(village, 1000, 1000).fails("EL-RECALL-PASS-V", OnFail.NOT_PASSED);
        assertThat(recalled(village, 1000, 1000)).isFalse();
    }

    @Test
    void EL_RECALL_PASS_V_the_base_are_the_ballots_that_came_back_and_not_the_valid_ones() {
        var box = new BoxCount(1, 1001, 1001, 900, 101, "甲", "乙", null, Recalls.votes(500, 400));
        var counted = village.when(village.count(POLLING, box)).fails("EL-RECALL-PASS-V", OnFail.NOT_PASSED);
        assertThat(counted.records(RecallVoted.class).count().recalled()).isFalse();
    }

    @Test
    void EL_RECALL_PASS_C_in_the_mode_of_the_election_representatives_by_more_than_two_thirds() {
        var all = called(Recalls.inCommunity(VotingMode.ALL_VOTERS));
        assertThat(recalled(all, 1001, 501)).isTrue();
        assertThat(recalled(all, 1000, 1000)).isFalse();
        var households = called(Recalls.inCommunity(VotingMode.HOUSEHOLDS));
        assertThat(recalled(households, 301, 151)).isTrue();
        assertThat(recalled(households, 300, 300)).isFalse();
        var representatives = called(Recalls.inCommunity(VotingMode.RESIDENT_REPRESENTATIVES));
        voted(representatives, 41, 21).passes("EL-RECALL-PASS-C");
        assertThat(recalled(representatives, 41, 21)).isTrue();
        voted(representatives, 40, 40).fails("EL-RECALL-PASS-C", OnFail.NOT_PASSED);
        assertThat(recalled(representatives, 40, 40)).isFalse();
    }

    @Test
    void EL_RECALL_PASS_V_whoever_filled_the_seat_all_voters_of_a_village_vote_on_it() {
        var filled = called(Recalls.inVillage(VotingMode.REPRESENTATIVES_ASSEMBLY));
        assertThat(filled.when(filled.count(POLLING, 1001, 501))
                        .records(RecallVoted.class)
                        .count()
                        .registered())
                .isEqualTo(2000);
    }

    @Test
    void EL_RECALL_C_until_2025_the_residents_assembly_replaced_a_member_by_its_own_numbers() {
        var community = Recalls.inCommunity(VotingMode.ALL_VOTERS);
        var day = LocalDate.of(2025, 12, 1);
        community.given(community.petition(day), community.hear(day), community.call(day, day.plusDays(9)));
        var enough = community.when(community.count(day.plusDays(9), 1001, 501)).isNotWeighedBy("EL-RECALL-PASS-C");
        assertThat(enough.records(RecallVoted.class).count().recalled()).isTrue();
        var few = community.when(community.count(day.plusDays(9), 1001, 500));
        assertThat(few.records(RecallVoted.class).count().recalled()).isFalse();
    }

    @Test
    void EL_RECALL_DEF_nothing_is_voted_on_before_the_member_could_answer() {
        var unheard = Recalls.inVillage();
        unheard.given(unheard.petition(DAY), unheard.call(DAY, POLLING));
        unheard.when(unheard.count(POLLING, 1001, 501))
                .fails("EL-RECALL-DEF", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        var silent = new HearDefence(unheard.id(), POLLING, Defence.NOT_USED, null, List.of(), null);
        unheard.when(silent).passes("EL-RECALL-DEF").records(DefenceHeard.class);
        unheard.given(silent);
        unheard.when(unheard.count(POLLING, 1001, 501)).passes("EL-RECALL-DEF").records(RecallVoted.class);
    }

    @Test
    void EL_RECALL_T_on_the_thirtieth_day_it_is_in_time_and_on_the_day_after_it_goes_up() {
        var there = Recalls.inVillage(HENAN);
        there.given(there.petition(DAY));
        there.when(there.call(DAY, LocalDate.of(2026, 7, 1))).passes("EL-RECALL-T");
        there.when(there.call(DAY, LocalDate.of(2026, 7, 2)))
                .fails("EL-RECALL-T", OnFail.ESCALATE)
                .records(RecallVoteCalled.class);
    }

    @Test
    void EL_RECALL_T_where_the_committee_does_not_call_it_the_township_owes_it() {
        for (var place : List.of(HENAN, ZHEJIANG)) {
            var there = Recalls.inVillage(place);
            there.given(there.petition(DAY));
            var due = LocalDate.of(2026, 7, 1);
            there.on(due).when(there.lapse(VOTE_ON_RECALL, due)).doesNotFit("duty", "not-overdue");
            var lapsed = there.on(due.plusDays(1)).when(there.lapse(VOTE_ON_RECALL, due));
            lapsed.fails("EL-RECALL-T", OnFail.ESCALATE).records(RecallDutyLapsed.class);
            assertThat(lapsed.duty(CALL_RECALL_VOTE).office()).isEqualTo(Office.TOWNSHIP);
            there.given(there.lapse(VOTE_ON_RECALL, due));
            assertThat(there.state()).isInstanceOf(Demanded.class);
            there.when(there.lapse(VOTE_ON_RECALL, due)).doesNotFit("duty", "noted-already");
            there.given(there.call(due.plusDays(1), due.plusDays(9), Convener.TOWNSHIP, null));
            assertThat(there.petition().duties().open()).containsOnlyKeys(VOTE_ON_RECALL);
            assertThat(lapsed.duty(CALL_RECALL_VOTE).due())
                    .isEqualTo(place.equals(HENAN) ? LocalDate.of(2026, 7, 31) : LocalDate.of(2026, 8, 31));
        }
        var shanghai = Recalls.inVillage(SHANGHAI);
        shanghai.given(shanghai.petition(DAY));
        var due = LocalDate.of(2026, 7, 1);
        assertThat(shanghai.on(due.plusDays(1))
                        .when(shanghai.lapse(VOTE_ON_RECALL, due))
                        .records(RecallDutyLapsed.class)
                        .findings()
                        .duties())
                .isEmpty();
    }

    @Test
    void EL_RECALL_T_a_township_calls_it_only_once_the_committee_is_late() {
        var there = Recalls.inVillage(SHANGHAI);
        there.given(there.petition(DAY));
        var due = LocalDate.of(2026, 7, 1);
        there.when(there.call(due, due, Convener.TOWNSHIP, null))
                .fails("EL-RECALL-T", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        var late = there.when(there.call(due.plusDays(1), due.plusDays(9), Convener.TOWNSHIP, null));
        late.fails("EL-RECALL-T", OnFail.ESCALATE).records(RecallVoteCalled.class);
    }

    @Test
    void EL_COUNT_BAL_more_ballots_than_were_given_out_leave_the_vote_without_effect_and_it_is_held_again() {
        var unconfirmed = new BoxCount(1, 1001, 1002, 1002, 0, "甲", "乙", null, Recalls.votes(600, 402));
        village.when(village.count(POLLING, unconfirmed)).fails("EL-COUNT-BAL", OnFail.BLOCK);
        var confirmed = new BoxCount(1, 1001, 1002, 1002, 0, "甲", "乙", "丙", Recalls.votes(600, 402));
        var counted = village.when(village.count(POLLING, confirmed)).fails("EL-COUNT-BAL", OnFail.VOID);
        assertThat(counted.records(RecallVoted.class).count().recalled()).isFalse();
        village.given(village.count(POLLING, confirmed));
        assertThat(village.state()).isInstanceOf(Demanded.class);
        village.when(village.call(POLLING, POLLING.plusDays(9))).records(RecallVoteCalled.class);
    }

    @Test
    void EL_SECRET_a_box_of_nine_is_counted_with_another() {
        var there = Recalls.inVillage();
        there.given(there.petition(DAY), there.hear(DAY), there.callWithTwoBoxes(DAY, POLLING));
        var most = new BoxCount(1, 1001, 1001, 1001, 0, "甲", "乙", null, Recalls.votes(600, 401));
        var nine = new BoxCount(2, 9, 9, 9, 0, "甲", "乙", null, Recalls.votes(5, 4));
        var ten = new BoxCount(2, 10, 10, 10, 0, "甲", "乙", null, Recalls.votes(5, 5));
        there.when(there.count(POLLING, most, nine)).fails("EL-SECRET", OnFail.BLOCK);
        there.when(there.count(POLLING, most, ten)).passes("EL-SECRET").records(RecallVoted.class);
    }

    @Test
    void a_vote_with_effect_decides_either_way_and_settles_what_was_owed() {
        var there = called(Recalls.inVillage(HENAN));
        there.given(there.count(POLLING, 1001, 500));
        assertThat(there.state()).isInstanceOf(Decided.class);
        assertThat(there.petition().duties().open()).isEmpty();
        there.when(there.call(POLLING, POLLING.plusDays(9))).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void whoever_left_the_office_before_the_vote_is_not_voted_on_and_nothing_is_owed() {
        var there = called(Recalls.inVillage(HENAN));
        var left = DAY.plusDays(10);
        there.when(there.end(left)).doesNotFit("recall", "still-in-office");
        there.leaves(left);
        there.when(there.end(left.minusDays(1))).doesNotFit("recall", "still-in-office");
        var ended = there.when(there.end(left.plusDays(2))).records(RecallEnded.class);
        assertThat(ended.leftOn()).isEqualTo(left);
        there.given(there.end(left.plusDays(2)));
        assertThat(there.state()).isInstanceOf(Ended.class);
        assertThat(there.petition().duties().open()).isEmpty();
        there.when(there.end(left.plusDays(3))).refuses(Refusal.OutOfOrder.class);
        there.when(there.count(POLLING, 1001, 501)).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void a_vote_held_before_the_member_left_is_still_announced() {
        var there = called(Recalls.inVillage()).leaves(POLLING);
        there.when(there.end(POLLING.plusDays(1))).doesNotFit("recall", "voted-before");
        there.when(there.count(POLLING, 1001, 501)).records(RecallVoted.class);
        var decided = called(Recalls.inVillage());
        decided.given(decided.count(POLLING, 1001, 500)).leaves(POLLING.plusDays(1));
        decided.when(decided.end(POLLING.plusDays(2))).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void what_is_counted_was_voted_on_that_day_in_those_boxes_and_on_that_member() {
        village.when(village.count(POLLING.plusDays(1), 1001, 501)).doesNotFit("occurredOn", "not-the-polling-day");
        var elsewhere = new BoxCount(2, 1001, 1001, 1001, 0, "甲", "乙", null, Recalls.votes(600, 401));
        village.when(village.count(POLLING, elsewhere)).doesNotFit("boxes", "no-such-box");
        var other = List.of(new Votes(new PersonId("p-x00001"), Post.CHAIR, 600, 401, 0));
        village.when(village.count(POLLING, new BoxCount(1, 1001, 1001, 1001, 0, "甲", "乙", null, other)))
                .doesNotFit("boxes", "not-on-the-ballot");
        village.when(village.call(POLLING, DAY)).doesNotFit("pollingDay", "before-the-call");
        village.when(village.count(POLLING)).doesNotFit("boxes", "nothing-counted");
        village.when(new CallRecallVote(village.id(), POLLING, POLLING, Convener.COMMITTEE, List.of(), List.of(), null))
                .doesNotFit("places", "no-place");
        village.when(new HearDefence(village.id(), POLLING, Defence.NOT_USED, "其实说了", List.of(), null))
                .doesNotFit("defence", "only-of-one-that-was-made");
    }

    private static Recalls called(Recalls there) {
        return there.given(there.petition(DAY), there.hear(DAY.plusDays(5)), there.call(DAY.plusDays(5), POLLING));
    }

    private static Outcome<RecallEvent> voted(Recalls there, int ballots, int yes) {
        return there.when(there.count(POLLING, ballots, yes));
    }

    private static boolean recalled(Recalls there, int ballots, int yes) {
        return voted(there, ballots, yes).records(RecallVoted.class).count().recalled();
    }
}
