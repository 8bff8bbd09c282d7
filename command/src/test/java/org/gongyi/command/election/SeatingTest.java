package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Counts.box;
import static org.gongyi.command.election.Counts.chair;
import static org.gongyi.command.election.Counts.kin;
import static org.gongyi.command.election.Counts.man;
import static org.gongyi.command.election.Counts.member;
import static org.gongyi.command.election.Counts.of;
import static org.gongyi.command.election.Counts.who;
import static org.gongyi.command.election.Counts.winners;
import static org.gongyi.command.election.Counts.woman;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.CandidacyAct.ExcludeNominee;
import org.gongyi.contract.election.Disqualification;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.Tied;
import org.gongyi.contract.election.WriteIn;
import org.junit.jupiter.api.Test;

/// Who wins: half of the ballots that came back, most votes first, nobody twice, no relatives together.
class SeatingTest {

    private static Outcome result(Counts counts, BoxCount... boxes) {
        return counts.when(counts.because(counts.count(boxes)))
                .records(ResultAnnounced.class)
                .outcome();
    }

    @Test
    void EL_WIN_invalid_ballots_stay_in_the_base() {
        var village = Counts.inVillage()
                .registered(900)
                .standing(man("chair1", Post.CHAIR), man("chair2", Post.CHAIR))
                .seats(of(Post.CHAIR, 1))
                .arranged();
        village.when(village.count(box(1, 501, 40, chair("chair1", 231))))
                .fails("EL-WIN", OnFail.NOT_PASSED)
                .records(ResultAnnounced.class);
        assertThat(result(village, box(1, 501, 40, chair("chair1", 231))).elected())
                .isEmpty();
    }

    @Test
    void EL_WIN_exactly_half_does_not_win_and_one_more_does() {
        var village = Counts.inVillage().arranged();
        assertThat(winners(result(village, box(600, chair("chair1", 300), member("member1", 300)))))
                .isEmpty();
        assertThat(winners(result(village, box(600, chair("chair1", 301), member("member1", 301)))))
                .containsExactly("chair1@CHAIR", "member1@MEMBER");
    }

    @Test
    void EL_WIN_says_what_a_resident_can_reckon() {
        var village = Counts.inVillage()
                .seats(of(Post.CHAIR, 1))
                .standing(man("chair1", Post.CHAIR))
                .arranged();
        assertThat(village.when(village.because(village.count(box(501, chair("chair1", 251)))))
                        .check("EL-WIN")
                        .arithmetic())
                .isEqualTo("参加投票 501，chair1（主任）得票 251，须达 251（过半数：251×2=502，501×1=501）");
    }

    @Test
    void EL_WIN_before_2026_no_law_asked_a_share_in_communities_and_the_most_votes_won() {
        var community =
                Counts.in(Story.inCommunity(), LocalDate.of(2025, 12, 31)).arranged();
        var act = community.count(box(600, chair("chair1", 100), chair("chair2", 99)));
        community.when(act).isNotWeighedBy("EL-WIN");
        assertThat(winners(result(community, box(600, chair("chair1", 100), chair("chair2", 99)))))
                .containsExactly("chair1@CHAIR");
    }

    @Test
    void EL_WIN_TOP_of_more_people_over_half_than_seats_the_most_votes_win() {
        var village = Counts.inVillage().arranged();
        var boxes =
                box(600, chair("chair1", 400), member("member1", 350), member("member2", 340), member("member3", 330));
        assertThat(winners(result(village, boxes))).containsExactly("chair1@CHAIR", "member1@MEMBER", "member2@MEMBER");
        village.when(village.count(boxes)).passes("EL-WIN-TOP");
    }

    @Test
    void EL_WIN_TOP_equal_votes_for_the_last_seat_are_voted_on_again() {
        var village = Counts.inVillage().arranged();
        var boxes =
                box(600, chair("chair1", 400), member("member1", 350), member("member2", 330), member("member3", 330));
        var outcome = result(village, boxes);
        assertThat(winners(outcome)).containsExactly("chair1@CHAIR", "member1@MEMBER");
        assertThat(outcome.tied()).containsExactly(new Tied(Post.MEMBER, 1, List.of(who("member2"), who("member3"))));
        assertThat(outcome.vacant()).containsExactly(of(Post.MEMBER, 1));
        var announced = village.when(village.count(boxes)).fails("EL-WIN-TOP", OnFail.TASK);
        assertThat(announced.duty("call-further-ballot").due()).isEqualTo(LocalDate.of(2026, 7, 20));
    }

    @Test
    void EL_WIN_TOP_equal_votes_within_the_seats_need_no_other_vote() {
        var village = Counts.inVillage().arranged();
        var outcome = result(village, box(600, chair("chair1", 400), member("member1", 350), member("member2", 350)));
        assertThat(winners(outcome)).containsExactly("chair1@CHAIR", "member1@MEMBER", "member2@MEMBER");
        assertThat(outcome.tied()).isEmpty();
    }

    @Test
    void nobody_wins_two_posts_and_the_higher_one_counts() {
        var village = Counts.inVillage().arranged();
        assertThat(winners(result(
                        village,
                        box(
                                600,
                                chair("chair1", 301),
                                member("chair1", 350),
                                member("member1", 340),
                                member("member2", 330)))))
                .containsExactly("chair1@CHAIR", "member1@MEMBER", "member2@MEMBER");
    }

    @Test
    void EL_WIN_WRITEIN_somebody_who_was_written_in_wins_like_a_candidate() {
        var shanghai = Counts.in(Story.inVillage("310101001001")).arranged();
        var act = shanghai.writtenIn(
                shanghai.because(shanghai.count(box(600, chair("newman", 301)))),
                List.of(new WriteIn(who("newman"), "新人", Sex.MALE)));
        var outcome = shanghai.when(act)
                .passes("EL-WIN-WRITEIN")
                .records(ResultAnnounced.class)
                .outcome();
        assertThat(winners(outcome)).containsExactly("新人@CHAIR");
    }

    @Test
    void EL_WIN_WRITEIN_is_told_only_where_a_law_speaks_of_it_and_wins_everywhere() {
        var village = Counts.inVillage().arranged();
        var act = village.writtenIn(
                village.count(box(600, chair("newman", 301))), List.of(new WriteIn(who("newman"), "新人", Sex.MALE)));
        assertThat(winners(village.when(act)
                        .isNotWeighedBy("EL-WIN-WRITEIN")
                        .records(ResultAnnounced.class)
                        .outcome()))
                .containsExactly("新人@CHAIR");
    }

    @Test
    void EL_CASCADE_in_henan_votes_for_the_chair_count_for_a_member_and_never_upwards() {
        var henan = Counts.in(Story.inVillage("410102001001")).arranged();
        var boxes = box(600, chair("chair1", 250), chair("chair2", 260), member("chair2", 60), member("member1", 310));
        assertThat(winners(result(henan, boxes))).containsExactly("chair2@MEMBER", "member1@MEMBER");
        var upwards = box(600, chair("chair1", 200), member("chair1", 150), member("member1", 310));
        assertThat(winners(result(henan, upwards))).containsExactly("chair1@MEMBER", "member1@MEMBER");
        var elsewhere = Counts.inVillage().arranged();
        assertThat(winners(result(elsewhere, boxes))).containsExactly("member1@MEMBER");
    }

    @Test
    void EL_KIN_IN_of_relatives_the_higher_post_sits() {
        var village = Counts.inVillage().related(kin("member1", "chair1")).arranged();
        var boxes =
                box(600, chair("chair1", 301), member("member1", 500), member("member2", 310), member("member3", 305));
        village.when(village.because(village.count(boxes))).passes("EL-KIN-IN");
        assertThat(winners(result(village, boxes))).containsExactly("chair1@CHAIR", "member2@MEMBER", "member3@MEMBER");
    }

    @Test
    void EL_KIN_IN_of_relatives_in_one_post_the_more_votes_sit() {
        var village = Counts.inVillage().related(kin("member1", "member2")).arranged();
        assertThat(winners(result(
                        village,
                        box(
                                600,
                                chair("chair1", 301),
                                member("member2", 400),
                                member("member1", 399),
                                member("member3", 305)))))
                .containsExactly("chair1@CHAIR", "member2@MEMBER", "member3@MEMBER");
    }

    @Test
    void EL_KIN_IN_relatives_with_equal_votes_are_voted_on_again_for_their_one_seat() {
        var village = Counts.inVillage().related(kin("member1", "member2")).arranged();
        var outcome = result(
                village,
                box(600, chair("chair1", 301), member("member2", 400), member("member1", 400), member("member3", 305)));
        assertThat(winners(outcome)).containsExactly("chair1@CHAIR", "member3@MEMBER");
        assertThat(outcome.tied()).containsExactly(new Tied(Post.MEMBER, 1, List.of(who("member1"), who("member2"))));
    }

    @Test
    void EL_KIN_IN_relatives_sat_together_before_2026_except_where_a_province_barred_it() {
        var day = LocalDate.of(2025, 12, 31);
        var boxes = box(600, chair("chair1", 301), member("member1", 500), member("member2", 310));
        var chongqing = Counts.in(Story.inVillage("500101001001"), day)
                .related(kin("member1", "chair1"))
                .arranged();
        chongqing.when(chongqing.count(boxes)).isNotWeighedBy("EL-KIN-IN");
        assertThat(winners(result(chongqing, boxes)))
                .containsExactly("chair1@CHAIR", "member1@MEMBER", "member2@MEMBER");
        var sichuan = Counts.in(Story.inVillage(), day)
                .related(kin("member1", "chair1"))
                .arranged();
        assertThat(winners(result(sichuan, boxes))).containsExactly("chair1@CHAIR", "member2@MEMBER");
        var community = Counts.in(Story.inCommunity(), day)
                .related(kin("member1", "chair1"))
                .arranged();
        assertThat(winners(result(community, boxes))).contains("member1@MEMBER");
    }

    @Test
    void EL_KIN_IN_a_relative_of_somebody_who_was_written_in_is_known_with_the_count() {
        var village = Counts.inVillage().arranged();
        var act = village.writtenIn(
                village.because(
                        village.count(box(600, chair("newman", 301), member("member1", 500), member("member2", 310)))),
                List.of(new WriteIn(who("newman"), "新人", Sex.FEMALE)),
                kin("newman", "member1"));
        assertThat(winners(village.when(act).records(ResultAnnounced.class).outcome()))
                .containsExactly("新人@CHAIR", "member2@MEMBER");
    }

    @Test
    void EL_KIN_IN_nobody_is_added_to_a_committee_in_which_a_relative_sits() {
        var story = Story.inVillage();
        story.given(Register.bodies(story.code()));
        var sits = Register.people("b", 1).getFirst().person();
        var village = Counts.in(story)
                .byElection()
                .related(new org.gongyi.contract.election.Kin(
                        sits, who("member1"), org.gongyi.contract.election.Kinship.SPOUSE))
                .seats(of(Post.MEMBER, 1))
                .arranged();
        assertThat(winners(result(village, box(600, member("member1", 330), member("member2", 270)))))
                .isEmpty();
        assertThat(winners(result(village, box(600, member("member1", 270), member("member2", 330)))))
                .containsExactly("member2@MEMBER");
    }

    @Test
    void EL_WOMEN_a_committee_without_a_woman_needs_a_reason() {
        var village = Counts.inVillage().arranged();
        var boxes = box(600, chair("chair2", 301), member("member2", 500), member("member3", 310));
        village.when(village.count(boxes)).fails("EL-WOMEN", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        village.when(village.because(village.count(boxes))).records(ResultAnnounced.class);
        village.when(village.count(box(600, chair("chair1", 301), member("member2", 500), member("member3", 310))))
                .passes("EL-WOMEN");
    }

    @Test
    void EL_WOMEN_is_asked_of_a_whole_committee_only() {
        var village = Counts.inVillage().arranged();
        village.when(village.count(box(600, chair("chair2", 301)))).isNotWeighedBy("EL-WOMEN");
        var added = Counts.inVillage().byElection().seats(of(Post.CHAIR, 1)).arranged();
        added.when(added.count(box(600, chair("chair2", 301)))).isNotWeighedBy("EL-WOMEN");
    }

    @Test
    void EL_WOMEN_a_seat_that_stands_apart_goes_to_the_woman_with_most_votes() {
        var zhejiang =
                Counts.in(Story.inVillage("330102001001")).withWomenSeat().arranged();
        var boxes =
                box(600, chair("chair2", 301), member("member2", 450), member("member3", 400), member("member1", 301));
        assertThat(winners(result(zhejiang, boxes)))
                .containsExactly("chair2@CHAIR", "member2@MEMBER", "member1@MEMBER");
        var none =
                box(600, chair("chair2", 301), member("member2", 450), member("member3", 400), member("member1", 300));
        var outcome = result(zhejiang, none);
        assertThat(winners(outcome)).containsExactly("chair2@CHAIR", "member2@MEMBER");
        assertThat(outcome.vacant()).containsExactly(of(Post.MEMBER, 1));
    }

    private static Counts withASeatForWomen(org.gongyi.contract.election.Nominee... members) {
        var all = Stream.concat(Stream.of(man("chair2", Post.CHAIR)), Stream.of(members));
        return Counts.in(Story.inVillage("330102001001"))
                .withWomenSeat()
                .standing(all.toArray(org.gongyi.contract.election.Nominee[]::new));
    }

    @Test
    void EL_WOMEN_two_women_equal_on_top_both_sit_before_a_man_with_fewer_votes() {
        var zhejiang = withASeatForWomen(
                        woman("member1", Post.MEMBER), woman("member2", Post.MEMBER), man("member3", Post.MEMBER))
                .arranged();
        var outcome = result(
                zhejiang,
                box(600, chair("chair2", 400), member("member1", 380), member("member2", 380), member("member3", 350)));
        assertThat(winners(outcome)).containsExactly("chair2@CHAIR", "member1@MEMBER", "member2@MEMBER");
        assertThat(outcome.tied()).isEmpty();
    }

    @Test
    void EL_WOMEN_equal_women_and_men_are_voted_on_again_for_all_seats_that_are_left() {
        var zhejiang = withASeatForWomen(
                        woman("member1", Post.MEMBER), woman("member2", Post.MEMBER), man("member3", Post.MEMBER))
                .arranged();
        var outcome = result(
                zhejiang,
                box(600, chair("chair2", 400), member("member1", 350), member("member2", 350), member("member3", 350)));
        assertThat(winners(outcome)).containsExactly("chair2@CHAIR");
        assertThat(outcome.tied())
                .containsExactly(new Tied(Post.MEMBER, 2, List.of(who("member1"), who("member2"), who("member3"))));
    }

    @Test
    void EL_WOMEN_a_seat_for_women_does_not_let_a_relative_with_fewer_votes_sit() {
        var zhejiang = withASeatForWomen(
                        woman("member1", Post.MEMBER), man("member2", Post.MEMBER), woman("member3", Post.MEMBER))
                .related(kin("member1", "member2"))
                .arranged();
        assertThat(winners(result(
                        zhejiang,
                        box(
                                600,
                                chair("chair2", 400),
                                member("member2", 390),
                                member("member1", 380),
                                member("member3", 350)))))
                .containsExactly("chair2@CHAIR", "member2@MEMBER", "member3@MEMBER");
    }

    @Test
    void EL_WOMEN_in_zhejiang_a_ballot_without_a_seat_for_women_needs_a_reason() {
        var zhejiang = Counts.in(Story.inVillage("330102001001")).arranged();
        zhejiang.when(zhejiang.count(Counts.clear(1, 600))).fails("EL-WOMEN", OnFail.WARN);
        var apart = Counts.in(Story.inVillage("330102001001")).withWomenSeat().arranged();
        apart.when(apart.count(Counts.clear(1, 600))).passes("EL-WOMEN").records(ResultAnnounced.class);
    }

    @Test
    void EL_CROSS_who_also_leads_the_party_organization_is_told_and_not_judged() {
        var story = Story.inVillage();
        story.given(Register.bodies(story.code()));
        var secretary = Register.people("a", 1).getFirst().person();
        var village = Counts.in(story)
                .standing(new org.gongyi.contract.election.Nominee(secretary, "书记", Sex.FEMALE, Post.CHAIR))
                .seats(of(Post.CHAIR, 1))
                .arranged();
        var act = village.count(box(600, new org.gongyi.contract.election.Votes(secretary, Post.CHAIR, 301, 0, 0)));
        assertThat(village.when(act).passes("EL-CROSS").check("EL-CROSS").arithmetic())
                .contains("1 人（含主任）");
        var others = Counts.inVillage().arranged();
        others.when(others.count(Counts.clear(1, 600))).isNotWeighedBy("EL-CROSS");
    }

    @Test
    void a_relative_who_loses_the_seat_leaves_it_to_the_next_only_over_half() {
        var village = Counts.inVillage()
                .related(kin("member1", "chair1"))
                .standing(woman("chair1", Post.CHAIR), man("member1", Post.MEMBER), man("member2", Post.MEMBER))
                .arranged();
        var outcome = result(village, box(600, chair("chair1", 301), member("member1", 500), member("member2", 300)));
        assertThat(winners(outcome)).containsExactly("chair1@CHAIR");
        assertThat(outcome.vacant()).containsExactly(of(Post.MEMBER, 2));
    }

    @Test
    void EL_CAND_DQ_who_was_excluded_and_is_written_in_wins_and_goes_up() {
        var village = Counts.inVillage();
        village.given(new ExcludeNominee(
                village.id(),
                Counts.DAY.minusDays(8),
                who("member4"),
                Disqualification.CRIMINALLY_PUNISHED,
                "判决书",
                List.of(),
                "说明"));
        village.arranged();
        var box = box(600, chair("chair1", 600), member("member4", 600), member("member1", 600));
        var act = village.writtenIn(village.count(box), List.of(new WriteIn(who("member4"), "member4", Sex.MALE)));
        var announced = village.when(act).fails("EL-CAND-DQ", OnFail.ESCALATE).records(ResultAnnounced.class);
        assertThat(winners(announced.outcome())).contains("member4@MEMBER");
        village.when(village.count(Counts.clear(1, 600)))
                .isNotWeighedBy("EL-CAND-DQ")
                .records(ResultAnnounced.class);
    }
}
