package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Counts.clear;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.PollingEvent.VoteFoundVoid;
import org.gongyi.contract.election.VotingMode;
import org.junit.jupiter.api.Test;

/// Whether enough took part, at the exact share, by kind, mode and day.
class TurnoutTest {

    private static final LocalDate OLD = LocalDate.of(2025, 12, 31);
    private static final LocalDate NEW = LocalDate.of(2026, 1, 1);

    @Test
    void EL_QUORUM_V_exactly_half_is_void_and_one_more_has_effect() {
        var village = Counts.inVillage().arranged();
        var found = village.when(village.count(clear(1, 500)))
                .fails("EL-QUORUM-V", OnFail.VOID)
                .records(VoteFoundVoid.class);
        assertThat(found.outcome().elected()).isEmpty();
        assertThat(found.outcome().vacant()).isEqualTo(village.docket().plan().seats());
        village.when(village.count(clear(1, 501))).passes("EL-QUORUM-V").records(ResultAnnounced.class);
    }

    @Test
    void EL_QUORUM_V_says_what_a_resident_can_reckon() {
        var village = Counts.inVillage().arranged();
        assertThat(village.when(village.count(clear(1, 501)))
                        .check("EL-QUORUM-V")
                        .arithmetic())
                .isEqualTo("登记参加选举 1000，参加投票 501，须达 501（过半数：501×2=1002，1000×1=1000）");
    }

    @Test
    void EL_QUORUM_V_has_another_article_since_2026_and_the_same_number() {
        for (var day : new LocalDate[] {OLD, NEW}) {
            var village = Counts.in(Story.inVillage(), day).arranged();
            var check = village.when(village.count(clear(1, 500))).check("EL-QUORUM-V");
            assertThat(check.passed()).isFalse();
            assertThat(check.citation().article()).isEqualTo(day.equals(OLD) ? "第十五条第二款" : "第十八条第二款");
        }
    }

    @Test
    void EL_QUORUM_C_ALL_more_than_half_of_the_voters() {
        var community = Counts.inCommunity(VotingMode.ALL_VOTERS).arranged();
        community
                .when(community.count(clear(1, 500)))
                .fails("EL-QUORUM-C-ALL", OnFail.VOID)
                .isNotWeighedBy("EL-QUORUM-V")
                .isNotWeighedBy("EL-QUORUM-C-HH");
        community.when(community.count(clear(1, 501))).passes("EL-QUORUM-C-ALL");
    }

    @Test
    void EL_QUORUM_C_HH_more_than_half_of_the_household_representatives() {
        var community = Counts.inCommunity(VotingMode.HOUSEHOLDS).arranged();
        community
                .when(community.count(clear(1, 150)))
                .fails("EL-QUORUM-C-HH", OnFail.VOID)
                .isNotWeighedBy("EL-QUORUM-C-ALL");
        community.when(community.count(clear(1, 151))).passes("EL-QUORUM-C-HH").records(ResultAnnounced.class);
    }

    @Test
    void EL_QUORUM_C_REP_exactly_two_thirds_are_not_more_than_two_thirds() {
        var community = Counts.inCommunity(VotingMode.RESIDENT_REPRESENTATIVES).arranged();
        community.when(community.count(clear(1, 40))).fails("EL-QUORUM-C-REP", OnFail.VOID);
        community.when(community.count(clear(1, 41))).passes("EL-QUORUM-C-REP").records(ResultAnnounced.class);
    }

    @Test
    void EL_QUORUM_C_before_2026_the_quorum_of_the_residents_assembly_is_taken_for_every_mode() {
        for (var mode :
                new VotingMode[] {VotingMode.ALL_VOTERS, VotingMode.HOUSEHOLDS, VotingMode.GROUP_REPRESENTATIVES}) {
            var community =
                    Counts.in(Story.inCommunity(), OLD).by(mode).registered(60).arranged();
            community.when(community.count(clear(1, 30))).fails("EL-QUORUM-C", OnFail.VOID);
            community.when(community.count(clear(1, 31))).passes("EL-QUORUM-C");
        }
        var since = Counts.in(Story.inCommunity(), NEW).arranged();
        since.when(since.count(clear(1, 501))).isNotWeighedBy("EL-QUORUM-C");
    }

    @Test
    void EL_QUORUM_V_a_by_election_in_a_mode_the_law_does_not_know_has_the_same_quorum_by_reference() {
        var households =
                Counts.inVillage().byElection().by(VotingMode.HOUSEHOLDS).arranged();
        households
                .when(households.count(clear(1, 10)))
                .fails("EL-QUORUM-V", OnFail.VOID)
                .records(VoteFoundVoid.class);
        households.when(households.count(clear(1, 150))).fails("EL-QUORUM-V", OnFail.VOID);
        households.when(households.count(clear(1, 151))).passes("EL-QUORUM-V").records(ResultAnnounced.class);
        for (var mode : List.of(VotingMode.RESIDENT_REPRESENTATIVES, VotingMode.GROUP_REPRESENTATIVES)) {
            var some = Counts.inVillage().byElection().by(mode).arranged();
            some.when(some.count(clear(1, 30))).fails("EL-QUORUM-V", OnFail.VOID);
            some.when(some.count(clear(1, 31))).passes("EL-QUORUM-V");
        }
    }

    @Test
    void EL_QUORUM_C_REP_group_representatives_who_fill_a_seat_are_representatives() {
        var community = Counts.inCommunity(VotingMode.GROUP_REPRESENTATIVES)
                .byElection()
                .arranged();
        community.when(community.count(clear(1, 40))).fails("EL-QUORUM-C-REP", OnFail.VOID);
        community.when(community.count(clear(1, 41))).passes("EL-QUORUM-C-REP");
    }

    @Test
    void EL_QUORUM_C_before_2026_more_than_half_of_an_assembly_of_representatives_fill_a_seat() {
        for (var mode : List.of(VotingMode.REPRESENTATIVES_ASSEMBLY, VotingMode.RESIDENT_REPRESENTATIVES)) {
            var community =
                    Counts.in(Story.inCommunity(), OLD).by(mode).byElection().arranged();
            community.when(community.count(clear(1, 30))).fails("EL-QUORUM-C", OnFail.VOID);
            community.when(community.count(clear(1, 31))).passes("EL-QUORUM-C").records(ResultAnnounced.class);
        }
    }

    @Test
    void DM_VR_QUORUM_at_least_two_thirds_of_the_representatives_assembly_fill_a_seat() {
        var village = Counts.inVillage()
                .byElection()
                .by(VotingMode.REPRESENTATIVES_ASSEMBLY)
                .arranged();
        village.when(village.count(clear(1, 39)))
                .fails("DM-VR-QUORUM", OnFail.VOID)
                .isNotWeighedBy("EL-QUORUM-V");
        village.when(village.count(clear(1, 40))).passes("DM-VR-QUORUM").records(ResultAnnounced.class);
    }

    @Test
    void EL_QUORUM_C_REP_representatives_who_fill_a_seat_meet_with_two_thirds_and_elect_with_more() {
        var community = Counts.inCommunity(VotingMode.REPRESENTATIVES_ASSEMBLY)
                .byElection()
                .arranged();
        community
                .when(community.count(clear(1, 40)))
                .passes("DM-RR-QUORUM")
                .fails("EL-QUORUM-C-REP", OnFail.VOID)
                .records(VoteFoundVoid.class);
        community
                .when(community.count(clear(1, 41)))
                .passes("DM-RR-QUORUM")
                .passes("EL-QUORUM-C-REP")
                .records(ResultAnnounced.class);
    }

    @Test
    void EL_QUORUM_C_REP_is_not_asked_of_a_further_ballot_of_an_assembly() {
        var community = Counts.inCommunity(VotingMode.REPRESENTATIVES_ASSEMBLY)
                .byElection()
                .arranged();
        community.given(community.count(Counts.box(60, Counts.chair("chair1", 60), Counts.member("member1", 60))));
        community.given(community.further(
                Counts.DAY.plusDays(1),
                Counts.DAY.plusDays(9),
                "说明",
                Counts.man("member2", Post.MEMBER),
                Counts.man("member3", Post.MEMBER)));
        community
                .when(community.count(Counts.box(40, Counts.member("member2", 30), Counts.member("member3", 10))))
                .passes("DM-RR-QUORUM")
                .isNotWeighedBy("EL-QUORUM-C-REP")
                .records(ResultAnnounced.class);
    }

    @Test
    void EL_BYELECT_Q_in_zhejiang_an_assembly_of_all_counts_its_adults() {
        var story = Story.inVillage("330102001001");
        story.given(Register.people(story.code(), 1100, 300));
        var village = Counts.in(story).byElection().arranged();
        village.when(village.count(clear(1, 550))).passes("EL-QUORUM-V").fails("EL-BYELECT-Q", OnFail.VOID);
        village.when(village.count(clear(1, 551))).passes("EL-BYELECT-Q");
        var representatives = Counts.in(story)
                .byElection()
                .by(VotingMode.REPRESENTATIVES_ASSEMBLY)
                .arranged();
        representatives.when(representatives.count(clear(1, 39))).fails("EL-BYELECT-Q", OnFail.VOID);
    }

    @Test
    void EL_BYELECT_Q_is_not_asked_in_a_general_election_nor_elsewhere() {
        var village = Counts.in(Story.inVillage("330102001001")).arranged();
        village.when(village.count(clear(1, 501))).isNotWeighedBy("EL-BYELECT-Q");
        var panzhihua = Counts.inVillage().byElection().arranged();
        panzhihua.when(panzhihua.count(clear(1, 501))).isNotWeighedBy("EL-BYELECT-Q");
        for (var mode : List.of(VotingMode.ALL_VOTERS, VotingMode.REPRESENTATIVES_ASSEMBLY)) {
            var story = Story.inVillage("310101001001");
            story.given(Register.people(story.code(), 1100, 300));
            var shanghai = Counts.in(story).byElection().by(mode).arranged();
            shanghai.when(shanghai.count(clear(1, 60))).isNotWeighedBy("EL-BYELECT-Q");
        }
    }

    @Test
    void REC_VOTE_a_void_vote_is_held_again_within_thirty_days() {
        var village = Counts.inVillage().arranged();
        var duty = village.when(village.count(clear(1, 500))).duty("postpone-polling");
        assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 7, 20));
        assertThat(duty.rule()).isEqualTo("REC-VOTE");
    }
}
