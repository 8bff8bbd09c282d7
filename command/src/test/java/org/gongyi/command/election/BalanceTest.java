package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Counts.box;
import static org.gongyi.command.election.Counts.chair;
import static org.gongyi.command.election.Counts.clear;
import static org.gongyi.command.election.Counts.member;
import static org.gongyi.command.election.Counts.who;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Story;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.PollingAct.AnnounceCount;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.PollingEvent.VoteFoundVoid;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.election.WriteIn;
import org.junit.jupiter.api.Test;

/// What a count must be to be one: numbers that add up, no box that tells how a few people voted, counted in public.
class BalanceTest {

    private static final String ZHEJIANG = "330102001001";

    private final Counts village = Counts.inVillage().arranged();

    @Test
    void EL_COUNT_BAL_valid_and_invalid_are_what_came_back() {
        var check = village.when(village.count(box(600, 600, 560, 39, null)))
                .fails("EL-COUNT-BAL", OnFail.BLOCK)
                .check("EL-COUNT-BAL");
        assertThat(check.arithmetic()).isEqualTo("1 号箱：有效 560＋无效 39＝599，收回 600");
        village.when(village.count(box(600, 600, 560, 40, null))).passes("EL-COUNT-BAL");
    }

    @Test
    void EL_COUNT_BAL_nobody_has_more_votes_than_there_are_valid_ballots() {
        var most = new Votes(who("chair1"), Post.CHAIR, 300, 250, 50);
        var more = new Votes(who("chair1"), Post.CHAIR, 300, 250, 51);
        village.when(village.count(box(600, most))).passes("EL-COUNT-BAL");
        village.when(village.count(box(600, more)))
                .fails("EL-COUNT-BAL", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
    }

    @Test
    void EL_COUNT_BAL_a_post_has_no_more_approvals_than_seats_times_valid_ballots() {
        village.when(village.because(village.count(
                        box(600, member("member1", 600), member("member2", 400), member("member3", 200)))))
                .passes("EL-COUNT-BAL");
        village.when(village.count(box(600, member("member1", 600), member("member2", 400), member("member3", 201))))
                .fails("EL-COUNT-BAL", OnFail.BLOCK);
    }

    @Test
    void EL_COUNT_BAL_a_surplus_in_one_box_is_not_hidden_by_the_others() {
        var surplus = new BoxCount(1, 300, 301, 301, 0, "甲", "乙", null, List.of());
        village.when(village.count(surplus, box(2, 400, 0)))
                .fails("EL-COUNT-BAL", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        var confirmed = new BoxCount(1, 300, 301, 301, 0, "甲", "乙", "丙", List.of());
        var missing = new BoxCount(2, 400, 398, 398, 0, "甲", "乙", null, List.of());
        village.when(village.count(confirmed, missing)).passes("EL-COUNT-BAL").records(ResultAnnounced.class);
    }

    @Test
    void EL_COUNT_BAL_more_ballots_than_were_given_out_void_the_vote_once_a_third_person_confirms_the_paper() {
        village.when(village.count(box(600, 601, 601, 0, null)))
                .fails("EL-COUNT-BAL", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        var found = village.when(village.count(box(600, 601, 601, 0, "丙", chair("chair1", 601))))
                .fails("EL-COUNT-BAL", OnFail.VOID)
                .records(VoteFoundVoid.class);
        assertThat(found.outcome().elected()).isEmpty();
        assertThat(found.boxes().getFirst().confirmedBy()).isEqualTo("丙");
    }

    @Test
    void EL_COUNT_BAL_no_more_ballots_are_given_out_than_people_are_registered() {
        village.when(village.because(village.count(box(1000, 900, 900, 0, null))))
                .passes("EL-COUNT-BAL");
        village.when(village.count(box(1001, 900, 900, 0, null))).fails("EL-COUNT-BAL", OnFail.BLOCK);
        village.when(village.count(box(1001, 900, 900, 0, "丙")))
                .fails("EL-COUNT-BAL", OnFail.VOID)
                .records(VoteFoundVoid.class);
    }

    @Test
    void EL_COUNT_I_where_a_province_says_so_its_law_voids_a_surplus() {
        for (var place : new String[] {"310101001001", ZHEJIANG, "110101001001", "410102001001"}) {
            var there = Counts.in(Story.inVillage(place)).withWomenSeat().arranged();
            there.when(there.because(there.count(box(600, 601, 601, 0, "丙"))))
                    .fails("EL-COUNT-I", OnFail.VOID)
                    .records(VoteFoundVoid.class);
            there.when(there.count(clear(1, 600))).passes("EL-COUNT-I");
        }
        village.when(village.count(box(600, 601, 601, 0, "丙"))).isNotWeighedBy("EL-COUNT-I");
    }

    @Test
    void EL_BALLOT_MAX_in_zhejiang_no_ballot_names_somebody_for_two_posts() {
        var zhejiang = Counts.in(Story.inVillage(ZHEJIANG)).withWomenSeat().arranged();
        zhejiang.when(zhejiang.count(box(600, chair("chair1", 350), member("chair1", 250))))
                .passes("EL-BALLOT-MAX");
        zhejiang.when(zhejiang.count(box(600, chair("chair1", 350), member("chair1", 251))))
                .fails("EL-BALLOT-MAX", OnFail.WARN);
        var shanghai = Counts.in(Story.inVillage("310101001001")).arranged();
        shanghai.when(shanghai.count(box(600, chair("chair1", 350), member("chair1", 251))))
                .passes("EL-BALLOT-MAX");
    }

    @Test
    void EL_SECRET_a_box_of_fewer_than_ten_ballots_is_counted_with_another() {
        village.when(village.count(clear(1, 600), clear(2, 9)))
                .fails("EL-SECRET", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        village.when(village.count(clear(1, 600), clear(2, 10)))
                .passes("EL-SECRET")
                .records(ResultAnnounced.class);
        village.when(village.count(clear(1, 600), box(2, 0, 0))).passes("EL-SECRET");
        var few = Counts.inVillage().registered(9).arranged();
        few.when(few.count(clear(1, 9))).passes("EL-SECRET").records(ResultAnnounced.class);
    }

    @Test
    void EL_OPEN_a_count_behind_doors_needs_a_reason_and_goes_up_where_nothing_was_open() {
        village.when(open(false, true)).fails("EL-OPEN", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        village.when(open(true, false)).fails("EL-OPEN", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        village.when(open(true, true)).passes("EL-OPEN");
        var hidden = village.when(village.because(open(false, false))).records(ResultAnnounced.class);
        assertThat(hidden.findings().has(OnFail.ESCALATE)).isTrue();
        assertThat(village.when(village.because(open(true, false)))
                        .records(ResultAnnounced.class)
                        .findings()
                        .has(OnFail.ESCALATE))
                .isFalse();
    }

    private AnnounceCount open(boolean publicCount, boolean onTheSpot) {
        var a = village.count(clear(1, 600));
        return new AnnounceCount(
                a.election(), a.occurredOn(), publicCount, onTheSpot, a.boxes(), List.of(), List.of(), List.of(), null);
    }

    @Test
    void two_different_people_count_every_box_and_neither_confirms_it() {
        village.when(village.count(counted("甲", "甲", null))).doesNotFit("boxes", "counted-by-one");
        village.when(village.count(counted("甲", "乙", "乙"))).doesNotFit("boxes", "confirmed-by-a-counter");
        village.when(village.count(counted("甲", "乙", "甲"))).doesNotFit("boxes", "confirmed-by-a-counter");
        village.when(village.count(counted("甲", "乙", "丙"))).passes("EL-COUNT-BAL");
    }

    private static BoxCount counted(String first, String second, @org.jspecify.annotations.Nullable String third) {
        return new BoxCount(1, 600, 600, 600, 0, first, second, third, List.of());
    }

    @Test
    void a_box_that_is_not_there_or_is_there_twice_does_not_fit() {
        village.when(village.count(clear(61, 600))).doesNotFit("boxes", "no-such-box");
        village.when(village.count(clear(1, 600), clear(1, 100))).doesNotFit("boxes", "box-twice");
        village.when(village.count()).doesNotFit("boxes", "nothing-counted");
    }

    @Test
    void votes_are_for_people_on_the_ballot_once_for_each_post_that_is_vacant() {
        village.when(village.count(box(600, chair("nobody", 1)))).doesNotFit("boxes", "not-on-the-ballot");
        village.when(village.count(box(600, chair("chair1", 1), chair("chair1", 1))))
                .doesNotFit("boxes", "votes-twice");
        village.when(village.count(box(600, Counts.votes("chair1", Post.VICE_CHAIR, 1))))
                .doesNotFit("boxes", "post-not-vacant");
    }

    @Test
    void who_stands_is_not_written_in_and_nobody_is_written_in_twice() {
        var written = new WriteIn(who("newman"), "新人", Sex.MALE);
        var act = village.count(clear(1, 600));
        village.when(village.writtenIn(act, List.of(written, written))).doesNotFit("writeIns", "written-in-twice");
        village.when(village.writtenIn(act, List.of(new WriteIn(who("chair1"), "chair1", Sex.MALE))))
                .doesNotFit("writeIns", "on-the-list");
        village.when(village.writtenIn(act, List.of(written), Counts.kin("newman", "newman")))
                .doesNotFit("kin", "of-oneself");
    }

    @Test
    void a_count_is_of_the_polling_day() {
        var a = village.count(clear(1, 600));
        for (var day : new LocalDate[] {Counts.DAY.minusDays(1), Counts.DAY.plusDays(1)})
            village.when(new AnnounceCount(
                            a.election(), day, true, true, a.boxes(), List.of(), List.of(), List.of(), null))
                    .doesNotFit("occurredOn", "not-the-polling-day");
    }

    @Test
    void nothing_is_counted_where_no_polling_place_was_made_known() {
        var early = Counts.inVillage();
        early.when(early.count(clear(1, 600))).refuses(Refusal.OutOfOrder.class);
    }
}
