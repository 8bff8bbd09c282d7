package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Counts.clear;
import static org.gongyi.command.election.Counts.who;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Story;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.PollingAct.PublishProxies;
import org.gongyi.contract.election.PollingAct.TakeBackProxies;
import org.gongyi.contract.election.PollingEvent.ProxiesPublished;
import org.gongyi.contract.election.PollingEvent.ProxiesTakenBack;
import org.gongyi.contract.election.Proxy;
import org.gongyi.contract.election.VotingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Who may vote for whom, by kind, place and day. A proxy that does not count is told from those that do.
class ProxyTest {

    private static final LocalDate OLD = LocalDate.of(2025, 12, 31);
    private static final String SHANGHAI = "310101001001";
    private static final String ZHEJIANG = "330102001001";

    private static PublishProxies list(Counts counts, int daysBefore, @Nullable String reason, Proxy... proxies) {
        return new PublishProxies(counts.id(), counts.day().minusDays(daysBefore), List.of(proxies), List.of(), reason);
    }

    private static PublishProxies list(Counts counts, Proxy... proxies) {
        return list(counts, 3, null, proxies);
    }

    private static Proxy proxy(String principal, String holder) {
        return new Proxy(who(principal), who(holder), false, true, true);
    }

    private static Proxy relative(String principal, String holder) {
        return new Proxy(who(principal), who(holder), true, true, true);
    }

    private static Proxy[] held(int number) {
        return java.util.stream.IntStream.range(0, number)
                .mapToObj(i -> proxy("absent" + i, "holder"))
                .toArray(Proxy[]::new);
    }

    @Test
    void EL_PROXY_W_an_oral_proxy_does_not_count_and_the_others_do() {
        var village = Counts.inVillage();
        var oral = new Proxy(who("absent1"), who("holder"), false, true, false);
        var act = list(village, oral, proxy("absent2", "holder"));
        var posted = village.when(act).fails("EL-PROXY-W", OnFail.VOID).records(ProxiesPublished.class);
        assertThat(posted.withoutEffect()).containsExactly(who("absent1"));
        village.given(act);
        assertThat(village.docket().poll().principals()).containsExactly(who("absent2"));
        assertThat(village.docket().poll().heldBy(who("holder"))).isEqualTo(1);
    }

    @Test
    void EL_PROXY_KIN_until_2025_only_a_near_relative_voted_for_another() {
        var village = Counts.in(Story.inVillage(), OLD);
        var posted = village.when(list(village, proxy("absent1", "neighbour"), relative("absent2", "son")))
                .fails("EL-PROXY-KIN", OnFail.VOID)
                .isNotWeighedBy("EL-PROXY-WHO")
                .records(ProxiesPublished.class);
        assertThat(posted.withoutEffect()).containsExactly(who("absent1"));
        village.when(list(village, relative("absent2", "son"))).passes("EL-PROXY-KIN");
    }

    @Test
    void EL_PROXY_WHO_since_2026_a_neighbour_votes_for_another_if_a_voter() {
        var village = Counts.in(Story.inVillage(), LocalDate.of(2026, 1, 10));
        village.when(list(village, proxy("absent1", "neighbour")))
                .passes("EL-PROXY-WHO")
                .isNotWeighedBy("EL-PROXY-KIN");
        var stranger = new Proxy(who("absent1"), who("guest"), true, false, true);
        assertThat(village.when(list(village, stranger))
                        .fails("EL-PROXY-WHO", OnFail.VOID)
                        .records(ProxiesPublished.class)
                        .withoutEffect())
                .containsExactly(who("absent1"));
    }

    @Test
    void EL_PROXY_WHO_C_in_a_community_another_voter() {
        var community = Counts.inCommunity(VotingMode.ALL_VOTERS);
        community.when(list(community, proxy("absent1", "neighbour"))).passes("EL-PROXY-WHO-C");
        community
                .when(list(community, new Proxy(who("absent1"), who("guest"), false, false, true)))
                .fails("EL-PROXY-WHO-C", OnFail.VOID);
    }

    @Test
    void EL_PROXY_MAX3_the_fourth_is_refused() {
        for (var counts : new Counts[] {Counts.inVillage(), Counts.inCommunity(VotingMode.ALL_VOTERS)}) {
            counts.when(list(counts, held(3))).passes("EL-PROXY-MAX3").records(ProxiesPublished.class);
            counts.when(list(counts, held(4)))
                    .fails("EL-PROXY-MAX3", OnFail.BLOCK)
                    .refuses(Refusal.Unlawful.class);
        }
    }

    @Test
    void EL_PROXY_MAX3_counts_what_was_posted_before_and_not_what_does_not_count() {
        var village = Counts.inVillage();
        var oral = new Proxy(who("absent9"), who("holder"), false, true, false);
        village.given(list(village, held(2)), list(village, oral));
        village.when(list(village, proxy("absent3", "holder"))).passes("EL-PROXY-MAX3");
        village.given(list(village, proxy("absent3", "holder")));
        village.when(list(village, proxy("absent4", "holder"))).fails("EL-PROXY-MAX3", OnFail.BLOCK);
        village.when(list(village, proxy("absent4", "another"))).passes("EL-PROXY-MAX3");
    }

    @Test
    void EL_PROXY_MAX3_bound_before_2026_only_where_a_province_had_it_and_warned_in_two() {
        var elsewhere = Counts.in(Story.inVillage(), OLD);
        elsewhere.when(list(elsewhere, held(4))).isNotWeighedBy("EL-PROXY-MAX3");
        var kin = java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> relative("absent" + i, "holder"))
                .toArray(Proxy[]::new);
        for (var place : new String[] {SHANGHAI, ZHEJIANG}) {
            var there = Counts.in(Story.inVillage(place), OLD);
            there.when(list(there, kin)).fails("EL-PROXY-MAX3", OnFail.WARN);
        }
    }

    @Test
    void EL_PROXY_MAX3_in_beijing_and_henan_the_fourth_was_refused_before_2026() {
        var kin = java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> relative("absent" + i, "holder"))
                .toArray(Proxy[]::new);
        for (var place : new String[] {Preparations.BEIJING, Preparations.HENAN}) {
            var there = Counts.in(Story.inVillage(place), OLD);
            there.when(list(there, kin)).fails("EL-PROXY-MAX3", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
            there.when(list(there, kin[0], kin[1], kin[2])).passes("EL-PROXY-MAX3");
        }
    }

    @Test
    void EL_PROXY_CAND_before_2026_in_beijing_refused_and_in_zhejiang_warned() {
        var beijing = Counts.in(Story.inVillage(Preparations.BEIJING), OLD);
        beijing.when(list(beijing, relative("absent1", "member1"))).fails("EL-PROXY-CAND", OnFail.BLOCK);
        var zhejiang = Counts.in(Story.inVillage(ZHEJIANG), OLD);
        zhejiang.when(list(zhejiang, relative("absent1", "member1"))).fails("EL-PROXY-CAND", OnFail.WARN);
    }

    @Test
    void EL_PROXY_CAND_no_candidate_votes_for_others_since_2026() {
        var village = Counts.inVillage();
        village.when(list(village, proxy("absent1", "member1")))
                .fails("EL-PROXY-CAND", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        village.when(list(village, proxy("absent1", "neighbour"))).passes("EL-PROXY-CAND");
        var before = Counts.in(Story.inVillage(), OLD);
        before.when(list(before, relative("absent1", "member1"))).isNotWeighedBy("EL-PROXY-CAND");
    }

    @Test
    void EL_PROXY_NOREP_where_representatives_elect_there_are_no_proxies() {
        var representatives = Counts.inCommunity(VotingMode.RESIDENT_REPRESENTATIVES);
        representatives
                .when(list(representatives, proxy("absent1", "neighbour")))
                .fails("EL-PROXY-NOREP", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        var households = Counts.inCommunity(VotingMode.HOUSEHOLDS);
        households.when(list(households, proxy("absent1", "neighbour"))).passes("EL-PROXY-NOREP");
        var village = Counts.inVillage();
        village.when(list(village, proxy("absent1", "neighbour"))).isNotWeighedBy("EL-PROXY-NOREP");
    }

    @Test
    void EL_PROXY_PUB_the_list_is_posted_before_the_vote() {
        var village = Counts.inVillage();
        village.when(list(village, 0, null, proxy("absent1", "neighbour"))).passes("EL-PROXY-PUB");
        village.when(list(village, -1, null, proxy("absent1", "neighbour")))
                .fails("EL-PROXY-PUB", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
    }

    @Test
    void EL_PROXY_PUB_in_shanghai_two_days_before_and_in_zhejiang_a_late_list_does_not_count() {
        var shanghai = Counts.in(Story.inVillage(SHANGHAI));
        shanghai.when(list(shanghai, 2, null, proxy("absent1", "neighbour"))).passes("EL-PROXY-PUB");
        shanghai.when(list(shanghai, 1, null, proxy("absent1", "neighbour"))).fails("EL-PROXY-PUB", OnFail.WARN);
        var zhejiang = Counts.in(Story.inVillage(ZHEJIANG));
        var late = list(zhejiang, -1, null, proxy("absent1", "neighbour"));
        assertThat(zhejiang.when(late)
                        .fails("EL-PROXY-PUB", OnFail.VOID)
                        .records(ProxiesPublished.class)
                        .withoutEffect())
                .containsExactly(who("absent1"));
    }

    @Test
    void EL_PROXY_PUB_in_zhejiang_whoever_votes_for_another_has_nobody_vote_for_them() {
        var zhejiang = Counts.in(Story.inVillage(ZHEJIANG));
        var chain = list(zhejiang, proxy("absent1", "holder"), proxy("holder", "neighbour"));
        assertThat(zhejiang.when(chain).records(ProxiesPublished.class).withoutEffect())
                .containsExactly(who("absent1"));
        var village = Counts.inVillage();
        assertThat(village.when(list(village, proxy("absent1", "holder"), proxy("holder", "neighbour")))
                        .records(ProxiesPublished.class)
                        .withoutEffect())
                .isEmpty();
    }

    @Test
    void EL_PROXY_PUB_in_zhejiang_whoever_votes_for_another_by_a_list_that_was_posted_gives_none_away_by_the_next() {
        var zhejiang = Counts.in(Story.inVillage(ZHEJIANG));
        zhejiang.given(list(zhejiang, proxy("absent1", "holder")));
        var next = list(zhejiang, 3, "说明", proxy("holder", "neighbour"), proxy("absent2", "holder"));
        assertThat(zhejiang.when(next)
                        .fails("EL-PROXY-PUB", OnFail.VOID)
                        .records(ProxiesPublished.class)
                        .withoutEffect())
                .as("who gives in vain votes still for those who ask")
                .containsExactly(who("holder"));
        zhejiang.given(next);
        assertThat(zhejiang.docket().poll().principals()).containsExactlyInAnyOrder(who("absent1"), who("absent2"));
    }

    @Test
    void EL_PROXY_PUB_in_zhejiang_nobody_who_gave_theirs_by_a_list_that_was_posted_is_given_another() {
        var zhejiang = Counts.in(Story.inVillage(ZHEJIANG));
        zhejiang.given(list(zhejiang, proxy("holder", "neighbour")));
        assertThat(zhejiang.when(list(zhejiang, 3, "说明", proxy("absent1", "holder")))
                        .fails("EL-PROXY-PUB", OnFail.VOID)
                        .records(ProxiesPublished.class)
                        .withoutEffect())
                .containsExactly(who("absent1"));
    }

    @Test
    void EL_PROXY_PUB_in_zhejiang_who_is_held_to_nothing_any_more_may_give_theirs_away() {
        var zhejiang = Counts.in(Story.inVillage(ZHEJIANG));
        zhejiang.given(list(zhejiang, proxy("absent1", "holder")), back(zhejiang, "absent1"));
        assertThat(zhejiang.when(list(zhejiang, 1, null, proxy("holder", "neighbour")))
                        .passes("EL-PROXY-PUB")
                        .records(ProxiesPublished.class)
                        .withoutEffect())
                .isEmpty();
        var elsewhere = Counts.inVillage();
        elsewhere.given(list(elsewhere, proxy("absent1", "holder")));
        assertThat(elsewhere
                        .when(list(elsewhere, proxy("holder", "neighbour")))
                        .records(ProxiesPublished.class)
                        .withoutEffect())
                .isEmpty();
    }

    @Test
    void before_2026_no_law_spoke_of_proxies_in_communities() {
        var community = Counts.in(Story.inCommunity(), OLD);
        var oral = new Proxy(who("absent1"), who("holder"), false, false, false);
        var posted = community.when(list(community, oral)).records(ProxiesPublished.class);
        assertThat(posted.withoutEffect()).isEmpty();
        assertThat(posted.findings().checks()).noneMatch(check -> check.rule().startsWith("EL-PROXY"));
    }

    @Test
    void nobody_is_voted_for_twice_nor_by_themselves() {
        var village = Counts.inVillage();
        village.when(list(village)).doesNotFit("proxies", "nobody");
        village.when(list(village, proxy("absent1", "absent1"))).doesNotFit("proxies", "of-oneself");
        village.when(list(village, proxy("absent1", "one"), proxy("absent1", "other")))
                .doesNotFit("proxies", "principal-twice");
        village.given(list(village, proxy("absent1", "one")));
        village.when(list(village, proxy("absent1", "other"))).doesNotFit("proxies", "principal-twice");
    }

    @Test
    void every_vote_has_its_own_list() {
        var village = Counts.inVillage().arranged();
        village.given(list(village, held(3)), village.count(clear(1, 500)));
        assertThat(village.docket().poll().principals()).isEmpty();
        assertThat(village.docket().poll().heldBy(who("holder"))).isZero();
    }

    private static TakeBackProxies back(Counts counts, LocalDate day, String... principals) {
        var people = java.util.Arrays.stream(principals).map(Counts::who).toList();
        return new TakeBackProxies(counts.id(), day, people, List.of(), null);
    }

    private static TakeBackProxies back(Counts counts, String... principals) {
        return back(counts, counts.day().minusDays(1), principals);
    }

    @Test
    void EL_PROXY_PUB_a_proxy_is_taken_back_before_the_vote_and_the_list_posted_anew() {
        var village = Counts.inVillage();
        village.given(list(village, proxy("absent1", "holder"), proxy("absent2", "holder")));
        var taken =
                village.when(back(village, "absent1")).passes("EL-PROXY-PUB").records(ProxiesTakenBack.class);
        assertThat(taken.principals()).containsExactly(who("absent1"));
        village.given(back(village, "absent1"));
        assertThat(village.docket().poll().principals()).containsExactly(who("absent2"));
        village.when(back(village, "absent1")).doesNotFit("principals", "no-such-proxy");
    }

    @Test
    void EL_PROXY_PUB_nothing_is_taken_back_after_the_vote_nor_of_nobody_nor_twice() {
        var village = Counts.inVillage();
        village.given(list(village, proxy("absent1", "holder")));
        village.when(back(village, village.day(), "absent1")).records(ProxiesTakenBack.class);
        village.when(back(village, village.day().plusDays(1), "absent1")).doesNotFit("occurredOn", "after-the-vote");
        village.when(back(village)).doesNotFit("principals", "nobody");
        village.when(back(village, "absent1", "absent1")).doesNotFit("principals", "principal-twice");
        village.when(back(village, "holder")).doesNotFit("principals", "no-such-proxy");
        var none = Counts.inVillage();
        none.when(back(none, "absent1")).refuses(Refusal.OutOfOrder.class);
    }

    @Test
    void EL_PROXY_PUB_nothing_is_taken_back_from_a_list_before_the_day_on_which_it_was_posted() {
        var village = Counts.inVillage();
        var posted = village.day().minusDays(3);
        village.given(list(village, proxy("absent1", "holder"), proxy("absent2", "holder")));
        village.when(back(village, posted.minusDays(1), "absent1")).doesNotFit("occurredOn", "before-it-is-announced");
        village.when(back(village, posted, "absent1")).records(ProxiesTakenBack.class);
        village.given(back(village, posted.plusDays(1), "absent1"));
        village.when(back(village, posted, "absent2")).doesNotFit("occurredOn", "before-it-is-announced");
        village.when(back(village, posted.plusDays(1), "absent2")).records(ProxiesTakenBack.class);
    }

    @Test
    void EL_PROXY_PUB_a_list_of_an_earlier_day_that_is_recorded_later_leaves_the_day_of_the_last() {
        var village = Counts.inVillage();
        village.given(
                list(village, 2, null, proxy("absent1", "holder")), list(village, 5, null, proxy("absent2", "holder")));
        village.when(back(village, village.day().minusDays(3), "absent1"))
                .doesNotFit("occurredOn", "before-it-is-announced");
    }

    @Test
    void EL_PROXY_MAX3_who_gives_one_of_three_back_may_accept_another() {
        var village = Counts.inVillage();
        village.given(list(village, held(3)));
        village.when(list(village, proxy("absent4", "holder"))).fails("EL-PROXY-MAX3", OnFail.BLOCK);
        village.given(back(village, "absent0"));
        village.when(list(village, proxy("absent4", "holder"))).passes("EL-PROXY-MAX3");
        village.when(list(village, proxy("absent0", "another"))).records(ProxiesPublished.class);
    }

    @Test
    void EL_PROXY_PUB_in_shanghai_it_is_too_late_to_post_another_two_days_before_and_not_to_take_one_back() {
        var shanghai = Counts.in(Story.inVillage(SHANGHAI));
        shanghai.given(list(shanghai, proxy("absent1", "holder")));
        shanghai.when(back(shanghai, "absent1")).passes("EL-PROXY-PUB").records(ProxiesTakenBack.class);
    }
}
