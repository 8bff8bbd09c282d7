package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Counts.box;
import static org.gongyi.command.election.Counts.chair;
import static org.gongyi.command.election.Counts.clear;
import static org.gongyi.command.election.Counts.man;
import static org.gongyi.command.election.Counts.member;
import static org.gongyi.command.election.Counts.of;
import static org.gongyi.command.election.Counts.who;
import static org.gongyi.command.election.Counts.winners;
import static org.gongyi.command.election.Counts.woman;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Story;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.CandidacyAct.ExcludeNominee;
import org.gongyi.contract.election.CandidacyAct.WithdrawCandidacy;
import org.gongyi.contract.election.CandidacyEvent.NomineeExcluded;
import org.gongyi.contract.election.CommitteeAct.LeaveElectionCommittee;
import org.gongyi.contract.election.Disqualification;
import org.gongyi.contract.election.FraudKind;
import org.gongyi.contract.election.Kin;
import org.gongyi.contract.election.LeavingCause;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.PollingAct.LeaveVacant;
import org.gongyi.contract.election.PollingAct.PublishProxies;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.PollingEvent.SeatsLeftVacant;
import org.gongyi.contract.election.PollingEvent.VoteFoundVoid;
import org.gongyi.contract.election.Proxy;
import org.gongyi.contract.election.ResultAct.DecideFraud;
import org.gongyi.contract.election.ResultAct.ReportFraud;
import org.gongyi.contract.election.WriteIn;
import org.gongyi.contract.resolution.Body;
import org.junit.jupiter.api.Test;

/// Seats nobody won: voted on again between those who had most votes, or left vacant where the law lets them be.
class FurtherBallotTest {

    private static final LocalDate NEXT = Counts.DAY.plusDays(10);

    /// The chair and one member won; 280, 200 and 100 votes did not win the other member's seat.
    private static Counts withOneSeatLeft(Counts counts) {
        return counts.given(counts.because(counts.count(box(
                600,
                chair("chair1", 400),
                member("member1", 350),
                member("member2", 280),
                member("member3", 200),
                member("member4", 100)))));
    }

    private static Counts called(Counts counts) {
        return counts.given(counts.further(
                Counts.DAY.plusDays(1), NEXT, null, man("member2", Post.MEMBER), man("member3", Post.MEMBER)));
    }

    private final Counts village = withOneSeatLeft(Counts.inVillage().arranged());

    @Test
    void EL_RUNOFF_the_most_votes_win_with_exactly_a_third() {
        called(village);
        var act = village.count(box(600, member("member2", 200), member("member3", 150)));
        var outcome = village.when(act)
                .passes("EL-WOMEN")
                .records(ResultAnnounced.class)
                .outcome();
        assertThat(winners(outcome)).containsExactly("member2@MEMBER");
        assertThat(outcome.vacant()).isEmpty();
    }

    @Test
    void EL_RUNOFF_less_than_a_third_leaves_the_seat_vacant() {
        called(village);
        var act = village.count(box(600, member("member2", 199), member("member3", 150)));
        var announced = village.when(act).fails("EL-RUNOFF", OnFail.NOT_PASSED).isNotWeighedBy("EL-WIN");
        assertThat(announced.records(ResultAnnounced.class).outcome().vacant()).containsExactly(of(Post.MEMBER, 1));
        assertThat(announced.records(ResultAnnounced.class).round()).isEqualTo(2);
    }

    @Test
    void EL_RUNOFF_the_candidates_are_those_who_lost_with_most_votes() {
        var day = Counts.DAY.plusDays(1);
        village.when(village.further(day, NEXT, null, man("member2", Post.MEMBER), man("member3", Post.MEMBER)))
                .passes("EL-RUNOFF")
                .records(FurtherBallotCalled.class);
        village.when(village.further(day, NEXT, null, man("member2", Post.MEMBER), man("member4", Post.MEMBER)))
                .fails("EL-RUNOFF", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
    }

    @Test
    void EL_RUNOFF_nobody_with_as_many_votes_as_a_candidate_is_left_out() {
        var equal = Counts.inVillage().arranged();
        equal.given(equal.because(equal.count(box(
                600,
                chair("chair1", 400),
                member("member1", 350),
                member("member2", 280),
                member("member3", 200),
                member("member4", 200)))));
        var day = Counts.DAY.plusDays(1);
        equal.when(equal.further(day, NEXT, null, man("member2", Post.MEMBER), man("member3", Post.MEMBER)))
                .fails("EL-RUNOFF", OnFail.WARN);
        equal.when(equal.further(
                        day,
                        NEXT,
                        null,
                        man("member2", Post.MEMBER),
                        man("member3", Post.MEMBER),
                        man("member4", Post.MEMBER)))
                .passes("EL-RUNOFF");
    }

    @Test
    void EL_RUNOFF_asks_no_quorum_of_the_statute() {
        called(village);
        village.when(village.count(box(60, member("member2", 40))))
                .isNotWeighedBy("EL-QUORUM-V")
                .isNotWeighedBy("EL-RUNOFF-QUORUM")
                .records(ResultAnnounced.class);
    }

    @Test
    void EL_RUNOFF_QUORUM_in_henan_more_than_half_take_part_again() {
        var henan = called(
                withOneSeatLeft(Counts.in(Story.inVillage("410102001001")).arranged()));
        var announced = henan.when(henan.count(box(500, member("member2", 400))));
        announced.fails("EL-RUNOFF-QUORUM", OnFail.VOID).records(VoteFoundVoid.class);
        assertThat(announced.duty("call-further-ballot").rule()).isEqualTo("REC-VOTE");
        henan.when(henan.count(box(501, member("member2", 400)))).passes("EL-RUNOFF-QUORUM");
        henan.given(henan.count(box(500, member("member2", 400))));
        assertThat(henan.docket().rounds().elected()).hasSize(2);
        assertThat(henan.phase()).isInstanceOf(Election.State.Voted.class);
    }

    @Test
    void EL_RUNOFF_DIFF_where_a_province_says_so_more_stand_than_seats() {
        var beijing = withOneSeatLeft(Counts.in(Story.inVillage("110101001001")).arranged());
        var day = Counts.DAY.plusDays(1);
        beijing.when(beijing.further(day, NEXT, null, man("member2", Post.MEMBER)))
                .fails("EL-RUNOFF-DIFF", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        beijing.when(beijing.further(day, NEXT, null, man("member2", Post.MEMBER), man("member3", Post.MEMBER)))
                .passes("EL-RUNOFF-DIFF");
        village.when(village.further(day, NEXT, null, man("member2", Post.MEMBER)))
                .isNotWeighedBy("EL-RUNOFF-DIFF")
                .records(FurtherBallotCalled.class);
    }

    @Test
    void EL_RUNOFF_TIME_in_beijing_fifteen_days() {
        var beijing = withOneSeatLeft(Counts.in(Story.inVillage("110101001001")).arranged());
        var two = new org.gongyi.contract.election.Nominee[] {man("member2", Post.MEMBER), man("member3", Post.MEMBER)};
        var day = Counts.DAY.plusDays(1);
        beijing.when(beijing.further(day, Counts.DAY.plusDays(15), null, two)).passes("EL-RUNOFF-TIME");
        beijing.when(beijing.further(day, Counts.DAY.plusDays(16), null, two)).fails("EL-RUNOFF-TIME", OnFail.WARN);
        village.when(village.further(day, Counts.DAY.plusDays(60), null, two))
                .isNotWeighedBy("EL-RUNOFF-TIME")
                .records(FurtherBallotCalled.class);
    }

    @Test
    void EL_RUNOFF_TIME_in_zhejiang_thirty_days() {
        var zhejiang =
                withOneSeatLeft(Counts.in(Story.inVillage("330102001001")).arranged());
        var two = new Nominee[] {man("member2", Post.MEMBER), man("member3", Post.MEMBER)};
        var day = Counts.DAY.plusDays(1);
        zhejiang.when(zhejiang.further(day, Counts.DAY.plusDays(30), null, two)).passes("EL-RUNOFF-TIME");
        zhejiang.when(zhejiang.further(day, Counts.DAY.plusDays(31), null, two)).fails("EL-RUNOFF-TIME", OnFail.WARN);
    }

    @Test
    void EL_RUNOFF_TIME_in_shanghai_only_while_fewer_than_three_are_elected() {
        var few = withOneSeatLeft(Counts.in(Story.inVillage("310101001001")).arranged());
        var day = Counts.DAY.plusDays(1);
        few.when(few.further(day, Counts.DAY.plusDays(30), null, man("member2", Post.MEMBER)))
                .passes("EL-RUNOFF-TIME");
        few.when(few.further(day, Counts.DAY.plusDays(31), null, man("member2", Post.MEMBER)))
                .fails("EL-RUNOFF-TIME", OnFail.WARN);
        var enough = Counts.in(Story.inVillage("310101001001"))
                .seats(of(Post.CHAIR, 1), of(Post.MEMBER, 3))
                .arranged();
        enough.given(enough.count(clear(1, 600)));
        enough.when(enough.further(day, Counts.DAY.plusDays(31), "说明", man("member3", Post.MEMBER)))
                .isNotWeighedBy("EL-RUNOFF-TIME");
    }

    @Test
    void EL_RUNOFF_a_further_ballot_that_was_called_moves_to_another_day_by_being_called_again() {
        called(village);
        var two = List.of(man("member2", Post.MEMBER), man("member3", Post.MEMBER))
                .toArray(Nominee[]::new);
        village.when(village.further(NEXT.minusDays(1), NEXT, null, two)).doesNotFit("pollingDay", "nothing-changed");
        village.given(village.further(NEXT.minusDays(1), NEXT.plusDays(5), null, two));
        assertThat(village.docket().voteOn()).isEqualTo(NEXT.plusDays(5));
        var act = village.count(box(600, member("member2", 300), member("member3", 150)));
        assertThat(village.when(act).records(ResultAnnounced.class).round()).isEqualTo(2);
    }

    @Test
    void EL_RUNOFF_TIME_sets_the_day_of_the_duty_where_it_is_law() {
        var beijing = Counts.in(Story.inVillage("110101001001")).arranged();
        var duty = beijing.when(beijing.because(beijing.count(box(600, chair("chair1", 400)))))
                .duty("call-further-ballot");
        assertThat(duty.rule()).isEqualTo("EL-RUNOFF-TIME");
        assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 7, 6));
    }

    @Test
    void EL_MIN3_in_shanghai_three_elected_may_leave_the_rest_vacant_and_two_may_not() {
        var two = withOneSeatLeft(Counts.in(Story.inVillage("310101001001")).arranged());
        two.when(leave(two, Body.REPRESENTATIVES_ASSEMBLY, null))
                .fails("EL-MIN3", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        var three = Counts.in(Story.inVillage("310101001001"))
                .seats(of(Post.CHAIR, 1), of(Post.MEMBER, 3))
                .arranged();
        three.given(three.count(clear(1, 600)));
        var left = three.when(leave(three, Body.REPRESENTATIVES_ASSEMBLY, null)).passes("EL-MIN3");
        left.records(SeatsLeftVacant.class);
        assertThat(left.duty("complete-handover").due()).isEqualTo(LocalDate.of(2026, 7, 13));
    }

    @Test
    void EL_MIN3_in_beijing_and_zhejiang_only_after_a_further_ballot_and_in_beijing_four_with_a_chair() {
        for (var place : List.of("110101001001", "330102001001")) {
            var three = Counts.in(Story.inVillage(place))
                    .seats(of(Post.CHAIR, 1), of(Post.MEMBER, 3))
                    .arranged();
            three.given(three.because(three.count(clear(1, 600))));
            three.when(leave(three, Body.REPRESENTATIVES_ASSEMBLY, null)).fails("EL-RUNOFF", OnFail.WARN);
            three.given(three.further(
                    Counts.DAY.plusDays(1), NEXT, "说明", man("member3", Post.MEMBER), man("member4", Post.MEMBER)));
            three.given(three.because(three.count(box(600, member("member3", 199)))));
            var left = three.when(leave(three, Body.REPRESENTATIVES_ASSEMBLY, null))
                    .passes("EL-RUNOFF");
            if (place.startsWith("33")) left.passes("EL-MIN3").records(SeatsLeftVacant.class);
            else left.fails("EL-MIN3", OnFail.WARN);
        }
        var four = Counts.in(Story.inVillage("110101001001"))
                .seats(of(Post.CHAIR, 1), of(Post.MEMBER, 4))
                .arranged();
        four.given(four.because(four.count(box(
                600, chair("chair1", 599), member("member1", 599), member("member2", 598), member("member3", 500)))));
        four.when(leave(four, Body.REPRESENTATIVES_ASSEMBLY, null)).passes("EL-MIN3");
    }

    @Test
    void EL_MIN3_elsewhere_a_seat_stays_vacant_only_after_a_further_ballot() {
        village.when(leave(village, Body.VILLAGERS_ASSEMBLY, null))
                .isNotWeighedBy("EL-MIN3")
                .fails("EL-RUNOFF", OnFail.WARN);
        called(village).given(village.because(village.count(box(600, member("member2", 100)))));
        village.when(leave(village, Body.VILLAGERS_ASSEMBLY, null))
                .passes("EL-RUNOFF")
                .records(SeatsLeftVacant.class);
    }

    private static LeaveVacant leave(Counts counts, Body body, @org.jspecify.annotations.Nullable String reason) {
        return new LeaveVacant(counts.id(), Counts.DAY.plusDays(11), body, "会议决定", List.of(), reason);
    }

    @Test
    void a_seat_is_left_vacant_by_an_assembly_of_its_kind_and_once() {
        village.when(leave(village, Body.RESIDENTS_ASSEMBLY, null)).doesNotFit("body", "no-such-body");
        village.when(leave(village, Body.GROUP_ASSEMBLY, null)).doesNotFit("body", "no-such-body");
        village.given(leave(village, Body.VILLAGERS_ASSEMBLY, "说明"));
        village.when(leave(village, Body.VILLAGERS_ASSEMBLY, "说明")).doesNotFit("decision", "left-vacant-already");
    }

    @Test
    void EL_WOMEN_a_seat_for_women_that_nobody_won_has_a_woman_among_the_candidates() {
        var zhejiang = Counts.in(Story.inVillage("330102001001"))
                .withWomenSeat()
                .standing(
                        man("chair1", Post.CHAIR),
                        woman("member1", Post.MEMBER),
                        man("member2", Post.MEMBER),
                        man("member3", Post.MEMBER))
                .arranged();
        zhejiang.given(zhejiang.because(zhejiang.count(box(
                600, chair("chair1", 400), member("member2", 350), member("member3", 301), member("member1", 90)))));
        var day = Counts.DAY.plusDays(1);
        zhejiang.when(zhejiang.further(day, NEXT, null, man("member3", Post.MEMBER)))
                .fails("EL-WOMEN", OnFail.WARN);
        zhejiang.when(zhejiang.further(day, NEXT, "说明", woman("member1", Post.MEMBER)))
                .passes("EL-WOMEN")
                .passes("EL-RUNOFF");
    }

    @Test
    void EL_WIN_TOP_of_equal_people_another_vote_decides_between_them_alone() {
        var tied = Counts.inVillage().arranged();
        tied.given(tied.count(box(
                600, chair("chair1", 400), member("member1", 350), member("member2", 330), member("member3", 330))));
        var day = Counts.DAY.plusDays(1);
        tied.when(tied.further(day, NEXT, null, man("member2", Post.MEMBER))).fails("EL-RUNOFF", OnFail.WARN);
        tied.when(tied.further(
                        day,
                        NEXT,
                        null,
                        man("member2", Post.MEMBER),
                        man("member3", Post.MEMBER),
                        man("member4", Post.MEMBER)))
                .fails("EL-WIN-TOP", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        tied.when(tied.further(day, NEXT, null, man("member2", Post.MEMBER), man("member3", Post.MEMBER)))
                .passes("EL-WIN-TOP")
                .records(FurtherBallotCalled.class);
        called(tied);
        tied.given(tied.count(box(590, member("member2", 300), member("member3", 290))));
        assertThat(tied.docket().rounds().elected())
                .extracting(org.gongyi.contract.election.Elected::person)
                .containsExactly(who("chair1"), who("member1"), who("member2"));
        assertThat(tied.docket().rounds().vacant(tied.docket().plan())).isEmpty();
    }

    @Test
    void EL_WIN_TOP_where_another_seat_of_the_post_is_left_others_stand_as_well() {
        var tied = Counts.inVillage().arranged();
        tied.given(
                tied.count(box(
                        600,
                        chair("chair1", 400),
                        member("member1", 350),
                        member("member2", 330),
                        member("member3", 330))),
                new ReportFraud(tied.id(), Counts.DAY, 1, null, FraudKind.BRIBERY, "有人送钱", List.of(), null),
                new DecideFraud(
                        tied.id(), Counts.DAY.plusDays(1), 1, true, List.of(who("member1")), "结论", List.of(), null));
        tied.when(tied.further(
                        Counts.DAY.plusDays(2),
                        NEXT,
                        "说明",
                        man("member2", Post.MEMBER),
                        man("member3", Post.MEMBER),
                        man("member4", Post.MEMBER)))
                .isNotWeighedBy("EL-WIN-TOP");
    }

    @Test
    void nobody_who_won_stands_again_nor_for_a_post_that_is_filled() {
        var day = Counts.DAY.plusDays(1);
        village.when(village.further(day, NEXT, null, woman("member1", Post.MEMBER)))
                .doesNotFit("candidates", "elected-already");
        village.when(village.further(day, NEXT, null, man("chair2", Post.CHAIR)))
                .doesNotFit("candidates", "post-not-vacant");
        village.when(village.further(day, NEXT, null)).doesNotFit("candidates", "nobody");
        village.when(village.further(day, NEXT, null, man("member2", Post.MEMBER), man("member2", Post.MEMBER)))
                .doesNotFit("candidates", "stands-twice");
        village.when(village.further(NEXT, day, null, man("member2", Post.MEMBER)))
                .doesNotFit("pollingDay", "before-the-call");
    }

    @Test
    void a_further_ballot_is_counted_on_its_own_day_and_elects_nobody_twice() {
        called(village);
        assertThat(village.count(clear(1, 600)).occurredOn()).isEqualTo(NEXT);
        village.when(village.writtenIn(
                        village.count(box(600, member("member1", 400))),
                        List.of(new org.gongyi.contract.election.WriteIn(
                                who("member1"), "member1", org.gongyi.contract.Sex.FEMALE))))
                .doesNotFit("boxes", "elected-already");
    }

    @Test
    void EL_CAND_DQ_who_was_excluded_and_written_in_is_not_called_again_and_is_not_missed() {
        var there = withXWrittenIn(List.of());
        there.given(exclude(there, "x"));
        var day = Counts.DAY.plusDays(1);
        there.when(there.further(day, NEXT, "说明", man("x", Post.MEMBER), man("member3", Post.MEMBER)))
                .fails("EL-CAND-DQ", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        there.when(there.further(day, NEXT, null, man("member2", Post.MEMBER), man("member3", Post.MEMBER)))
                .passes("EL-CAND-DQ")
                .passes("EL-RUNOFF")
                .records(FurtherBallotCalled.class);
    }

    @Test
    void EL_CAND_DQ_a_loser_nobody_nominated_is_excluded_before_or_after_a_further_ballot_is_called() {
        var there = withXWrittenIn(List.of());
        there.when(exclude(there, "x")).passes("EL-CAND-DQ").records(NomineeExcluded.class);
        there.when(exclude(there, "nobody")).doesNotFit("person", "not-nominated");
        there.when(exclude(there, "member1")).doesNotFit("person", "elected-already");
        there.given(there.further(
                Counts.DAY.plusDays(1),
                NEXT,
                null,
                man("x", Post.MEMBER),
                man("member2", Post.MEMBER),
                man("member3", Post.MEMBER)));
        there.given(exclude(there, "x"));
        assertThat(there.docket().stands(who("x"))).isFalse();
    }

    @Test
    void EL_COM_EXIT_a_member_of_the_election_committee_who_was_written_in_leaves_it_before_standing() {
        var there = writtenIn(List.of(), "board1");
        var day = Counts.DAY.plusDays(1);
        var called = there.further(day, NEXT, "说明", man("board1", Post.MEMBER), man("member2", Post.MEMBER));
        there.when(called).fails("EL-COM-EXIT", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
        there.given(leave(there, LeavingCause.NOMINATED));
        there.when(called).passes("EL-COM-EXIT").records(FurtherBallotCalled.class);
    }

    @Test
    void EL_COM_EXIT_and_since_2026_one_whose_relative_was() {
        var there = withXWrittenIn(List.of(Counts.kin("x", "board1")));
        var called =
                there.further(Counts.DAY.plusDays(1), NEXT, "说明", man("x", Post.MEMBER), man("member2", Post.MEMBER));
        there.when(called).fails("EL-COM-EXIT", OnFail.BLOCK);
        there.given(leave(there, LeavingCause.RELATIVE_NOMINATED));
        there.when(called).passes("EL-COM-EXIT");
    }

    private static LeaveElectionCommittee leave(Counts there, LeavingCause cause) {
        return new LeaveElectionCommittee(there.id(), Counts.DAY.plusDays(1), who("board1"), cause, 0, List.of(), "说明");
    }

    @Test
    void EL_PROXY_CAND_whoever_votes_for_others_is_not_called_to_stand_in_a_further_ballot() {
        called(village);
        village.given(new PublishProxies(
                village.id(),
                Counts.DAY.plusDays(2),
                List.of(new Proxy(who("absent"), who("member4"), false, true, true)),
                List.of(),
                null));
        village.when(village.further(
                        Counts.DAY.plusDays(3),
                        NEXT,
                        null,
                        man("member2", Post.MEMBER),
                        man("member3", Post.MEMBER),
                        man("member4", Post.MEMBER)))
                .fails("EL-PROXY-CAND", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
    }

    /// One member's seat is left; 280 votes for X, who was not on the list.
    private static Counts withXWrittenIn(List<Kin> kin) {
        return writtenIn(kin, "x");
    }

    private static Counts writtenIn(List<Kin> kin, String name) {
        var there = Counts.inVillage().arranged();
        var box = box(
                600,
                chair("chair1", 400),
                member("member1", 350),
                member(name, 280),
                member("member2", 200),
                member("member3", 200));
        var written = new WriteIn(who(name), name, Sex.MALE);
        return there.given(there.because(there.writtenIn(there.count(box), List.of(written), kin.toArray(Kin[]::new))));
    }

    private static ExcludeNominee exclude(Counts there, String person) {
        return new ExcludeNominee(
                there.id(), Counts.DAY.plusDays(1), who(person), Disqualification.EVIL_FORCES, "判决书", List.of(), null);
    }

    @Test
    void EL_CAND_DQ_who_withdraws_or_is_excluded_stands_no_more_in_a_further_ballot_that_was_called() {
        called(village);
        var day = Counts.DAY.plusDays(3);
        village.given(new WithdrawCandidacy(village.id(), day, who("member3"), true, null, List.of(), null));
        assertThat(village.docket().stands(who("member3"))).isFalse();
        village.when(new WithdrawCandidacy(
                        village.id(), day, who("member2"), true, man("member4", Post.MEMBER), List.of(), null))
                .doesNotFit("replacedBy", "of-the-first-list-only");
        village.given(new ExcludeNominee(
                village.id(), day, who("member2"), Disqualification.EVIL_FORCES, "判决书", List.of(), null));
        assertThat(village.docket().rounds().further().candidates()).isEmpty();
        village.when(village.count(box(600, member("member2", 300)))).doesNotFit("boxes", "not-on-the-ballot");
    }
}
