package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Callings.FIVE;
import static org.gongyi.command.election.Callings.approved;
import static org.gongyi.command.election.Callings.because;
import static org.gongyi.command.election.Callings.byMethodOf;
import static org.gongyi.command.election.Callings.seats;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Outcome;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.CallingAct.CallElection;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CallingEvent.PollingPostponed;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.OversightAct.ObserveElection;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.resolution.Body;
import org.junit.jupiter.api.Test;

/// What may be called: in which way, for how many seats, for how long, and when. The committee in office sits from 2021
/// to 2025, and from 2026 to 2030.
class CallingTest {

    private static final LocalDate LAST_OF_2025 = LocalDate.of(2025, 12, 31);
    private static final LocalDate FIRST_OF_2026 = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2030, 12, 10);
    private static final LocalDate END = LocalDate.of(2030, 12, 31);
    private static final String GUANGZHOU = "440106001001";

    private final Story village = Callings.registered(Story.inVillage());
    private final Story community = Callings.registered(Story.inCommunity());
    private final Story elsewhere = Callings.registered(Story.inCommunity(GUANGZHOU));

    @Test
    void EL_MODE_V_villagers_elect_directly_and_in_no_other_way() {
        calling(village, DAY, VotingMode.ALL_VOTERS).passes("EL-MODE-V").records(ElectionCalled.class);
        for (var mode : VotingMode.values())
            if (mode != VotingMode.ALL_VOTERS)
                calling(village, DAY, mode).fails("EL-MODE-V", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
        assertThat(calling(village, DAY, VotingMode.HOUSEHOLDS)
                        .check("EL-MODE-V")
                        .arithmetic())
                .isEqualTo("由每户派代表投票；可以采用的方式：由全体有选举权的人投票");
    }

    @Test
    void EL_MODE_C_until_2025_two_or_three_of_a_group_could_vote_and_since_2026_the_residents_representatives() {
        calling(elsewhere, LAST_OF_2025, VotingMode.GROUP_REPRESENTATIVES).passes("EL-MODE-C");
        calling(elsewhere, FIRST_OF_2026, VotingMode.GROUP_REPRESENTATIVES).fails("EL-MODE-C", OnFail.BLOCK);
        calling(elsewhere, LAST_OF_2025, VotingMode.RESIDENT_REPRESENTATIVES).fails("EL-MODE-C", OnFail.BLOCK);
        calling(elsewhere, FIRST_OF_2026, VotingMode.RESIDENT_REPRESENTATIVES).passes("EL-MODE-C");
        for (var day : List.of(LAST_OF_2025, FIRST_OF_2026)) {
            calling(elsewhere, day, VotingMode.ALL_VOTERS).passes("EL-MODE-C").isNotWeighedBy("EL-MODE-V");
            calling(elsewhere, day, VotingMode.HOUSEHOLDS).passes("EL-MODE-C").isNotWeighedBy("EL-MODE-PZH");
            calling(elsewhere, day, VotingMode.REPRESENTATIVES_ASSEMBLY).fails("EL-MODE-C", OnFail.BLOCK);
        }
    }

    @Test
    void META_VERSION_an_election_called_in_2025_for_2026_is_weighed_by_the_law_of_its_polling_day() {
        var called = calling(elsewhere, FIRST_OF_2026, VotingMode.RESIDENT_REPRESENTATIVES);
        assertThat(called.records(ElectionCalled.class).occurredOn()).isBefore(FIRST_OF_2026);
        assertThat(called.check("EL-MODE-C").citation().version()).isEqualTo(FIRST_OF_2026);
    }

    @Test
    void EL_MODE_PZH_in_panzhihua_a_vote_that_is_not_direct_needs_a_reason() {
        var calls = Callings.in(community);
        calling(community, DAY, VotingMode.ALL_VOTERS).passes("EL-MODE-PZH");
        var households = calls.call(DAY, VotingMode.HOUSEHOLDS, FIVE);
        community.when(households).fails("EL-MODE-PZH", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        community.when(because(households, "多数居民外出务工")).records(ElectionCalled.class);
    }

    @Test
    void EL_SIZE_V_a_villagers_committee_has_three_to_seven_members() {
        var calls = Callings.in(village);
        village.when(calls.call(DAY, VotingMode.ALL_VOTERS, seats(1, 0, 1))).fails("EL-SIZE-V", OnFail.BLOCK);
        village.when(calls.call(DAY, VotingMode.ALL_VOTERS, seats(1, 0, 2))).passes("EL-SIZE-V");
        village.when(calls.call(DAY, VotingMode.ALL_VOTERS, seats(1, 2, 4))).passes("EL-SIZE-V");
        var eight = village.when(calls.call(DAY, VotingMode.ALL_VOTERS, seats(1, 2, 5)))
                .fails("EL-SIZE-V", OnFail.BLOCK);
        assertThat(eight.check("EL-SIZE-V").arithmetic()).isEqualTo("应选名额 8，须为 3 至 7");
    }

    @Test
    void EL_SIZE_C_a_residents_committee_has_five_to_nine_members() {
        var calls = Callings.in(elsewhere);
        elsewhere.when(calls.call(DAY, VotingMode.ALL_VOTERS, seats(1, 0, 3))).fails("EL-SIZE-C", OnFail.BLOCK);
        elsewhere.when(calls.call(DAY, VotingMode.ALL_VOTERS, seats(1, 0, 4))).passes("EL-SIZE-C");
        elsewhere.when(calls.call(DAY, VotingMode.ALL_VOTERS, seats(1, 2, 6))).passes("EL-SIZE-C");
        elsewhere
                .when(calls.call(DAY, VotingMode.ALL_VOTERS, seats(1, 2, 7)))
                .fails("EL-SIZE-C", OnFail.BLOCK)
                .isNotWeighedBy("EL-SIZE-V");
    }

    @Test
    void EL_TERM5_a_term_of_five_years_and_a_day_needs_a_reason() {
        var calls = Callings.in(village);
        var exact = calls.call(DAY.minusDays(60), DAY, VotingMode.ALL_VOTERS, FIVE, DAY.plusYears(5));
        var longer = calls.call(
                DAY.minusDays(60),
                DAY,
                VotingMode.ALL_VOTERS,
                FIVE,
                DAY.plusYears(5).plusDays(1));
        village.when(exact).passes("EL-TERM5").records(ElectionCalled.class);
        village.when(longer).fails("EL-TERM5", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
    }

    @Test
    void EL_TERM3_a_committee_elected_until_28_December_2018_sits_for_three_years() {
        var last = LocalDate.of(2018, 12, 28);
        village.when(Callings.in(village).call(last))
                .fails("EL-TERM3", OnFail.WARN)
                .isNotWeighedBy("EL-TERM5");
        village.when(Callings.in(village).call(last.plusDays(1)))
                .passes("EL-TERM5")
                .isNotWeighedBy("EL-TERM3");
    }

    @Test
    void EL_TERM_SHIFT_in_sichuan_an_election_after_the_end_of_the_term_needs_an_approval() {
        var outgoing = terms(Story.inVillage(), LocalDate.of(2021, 1, 1), LocalDate.of(2025, 6, 30));
        shifted(outgoing, "2025-06-30", null).passes("EL-TERM-SHIFT");
        shifted(outgoing, "2025-07-01", null)
                .fails("EL-TERM-SHIFT", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        shifted(outgoing, "2025-07-01", "米府〔2025〕8号").passes("EL-TERM-SHIFT").records(ElectionCalled.class);
        shifted(outgoing, "2026-01-01", null).isNotWeighedBy("EL-TERM-SHIFT");
    }

    @Test
    void EL_TERM_SHIFT_an_election_more_than_ninety_days_before_the_end_is_early() {
        var outgoing = terms(Story.inVillage(), LocalDate.of(2021, 1, 1), LocalDate.of(2025, 6, 30));
        shifted(outgoing, "2025-04-01", null).passes("EL-TERM-SHIFT");
        shifted(outgoing, "2025-03-31", null).fails("EL-TERM-SHIFT", OnFail.WARN);
    }

    @Test
    void EL_TERM_SHIFT_in_zhejiang_six_months_are_the_most_whoever_approves() {
        var outgoing = terms(Story.inVillage("330102001001"), LocalDate.of(2021, 1, 1), LocalDate.of(2025, 6, 30));
        shifted(outgoing, "2025-12-30", "批复").passes("EL-TERM-SHIFT");
        var late = shifted(outgoing, "2025-12-31", "批复").fails("EL-TERM-SHIFT", OnFail.WARN);
        assertThat(late.check("EL-TERM-SHIFT").arithmetic())
                .isEqualTo("本届任期至 2025-06-30，选举日 2025-12-31，提前或者延期不超过 6 个月");
    }

    @Test
    void EL_TERM_SHIFT_a_polling_day_that_is_put_off_past_the_term_needs_an_approval() {
        var outgoing = terms(Story.inVillage(), LocalDate.of(2021, 1, 1), LocalDate.of(2025, 6, 30));
        var calls = Callings.in(outgoing);
        outgoing.given(calls.call(LocalDate.of(2025, 6, 20)));
        var told = LocalDate.of(2025, 6, 19);
        outgoing.when(calls.postpone(told, LocalDate.of(2025, 6, 30), null, null))
                .records(PollingPostponed.class);
        outgoing.when(calls.postpone(told, LocalDate.of(2025, 7, 1), null, null))
                .fails("EL-TERM-SHIFT", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        outgoing.when(calls.postpone(told, LocalDate.of(2025, 7, 1), "批复", null))
                .records(PollingPostponed.class);
    }

    @Test
    void EL_BYELECT_V_a_by_election_ends_with_the_term_of_the_committee() {
        var calls = Callings.in(village);
        var day = LocalDate.of(2027, 3, 1);
        village.when(calls.callByElection(day, VotingMode.ALL_VOTERS, END))
                .passes("EL-BYELECT-V")
                .isNotWeighedBy("EL-SIZE-V")
                .isNotWeighedBy("EL-MODE-V")
                .records(ElectionCalled.class);
        village.when(calls.callByElection(day, VotingMode.REPRESENTATIVES_ASSEMBLY, END))
                .passes("EL-BYELECT-V");
        village.when(calls.callByElection(day, VotingMode.HOUSEHOLDS, END)).fails("EL-BYELECT-V", OnFail.WARN);
    }

    @Test
    void EL_BYELECT_V_a_day_longer_and_the_call_has_no_effect_so_nothing_follows_but_what_is_seen_of_it() {
        var calls = Callings.in(village);
        var longer = calls.callByElection(LocalDate.of(2027, 3, 1), VotingMode.ALL_VOTERS, END.plusDays(1));
        var called = village.when(longer).fails("EL-BYELECT-V", OnFail.VOID);
        assertThat(called.check("EL-BYELECT-V").arithmetic()).isEqualTo("补选的任期至 2031-01-01，本届委员会任期至 2030-12-31");
        assertThat(called.records(ElectionCalled.class).findings().isEffective())
                .isFalse();
        village.given(longer);
        var day = longer.occurredOn().plusDays(1);
        assertThat(village.when(calls.form(day))
                        .refuses(Refusal.OutOfOrder.class)
                        .phase())
                .isEqualTo("WithoutEffect");
        village.when(new ObserveElection(calls.id(), day, true, "任期有误", List.of(), null))
                .records(ElectionEvent.class);
    }

    @Test
    void EL_BYELECT_C_since_2026_by_the_residents_or_their_representatives_to_the_end_of_the_term() {
        var calls = Callings.in(community);
        var day = LocalDate.of(2027, 3, 1);
        for (var mode : VotingMode.values())
            if (mode != VotingMode.GROUP_REPRESENTATIVES)
                community.when(calls.callByElection(day, mode, END)).passes("EL-BYELECT-C");
        community
                .when(calls.callByElection(day, VotingMode.GROUP_REPRESENTATIVES, END))
                .fails("EL-BYELECT-C", OnFail.WARN);
        community
                .when(calls.callByElection(day, VotingMode.ALL_VOTERS, END.plusDays(1)))
                .fails("EL-BYELECT-C", OnFail.VOID);
        community
                .when(calls.callByElection(LAST_OF_2025.minusDays(1), VotingMode.ALL_VOTERS, LAST_OF_2025))
                .isNotWeighedBy("EL-BYELECT-C");
    }

    @Test
    void a_by_election_is_to_a_committee_that_is_registered() {
        var unregistered = Story.inVillage();
        unregistered
                .when(Callings.in(unregistered).callByElection(DAY, VotingMode.ALL_VOTERS, END))
                .doesNotFit("kind", "no-committee");
    }

    @Test
    void an_election_is_for_some_seats_each_post_named_once() {
        var calls = Callings.in(village);
        var member = new SeatsOfPost(Post.MEMBER, 2);
        village.when(calls.call(DAY, VotingMode.ALL_VOTERS, List.of())).doesNotFit("seats", "nothing");
        village.when(calls.call(DAY, VotingMode.ALL_VOTERS, List.of(member, member)))
                .doesNotFit("seats", "post-twice");
    }

    @Test
    void the_polling_day_lies_ahead_and_the_term_after_it() {
        var calls = Callings.in(village);
        village.when(calls.call(DAY, DAY, VotingMode.ALL_VOTERS, FIVE, DAY.plusYears(5)))
                .doesNotFit("pollingDay", "not-ahead");
        village.when(calls.call(DAY.minusDays(1), DAY, VotingMode.ALL_VOTERS, FIVE, DAY))
                .doesNotFit("until", "ends-before-it-begins");
    }

    @Test
    void an_election_method_names_its_assembly_and_a_day_before_the_call() {
        var call = Callings.in(village).call(DAY);
        var day = call.occurredOn();
        village.when(byMethodOf(call, null, null)).records(ElectionCalled.class);
        village.when(byMethodOf(call, Body.VILLAGERS_ASSEMBLY, day)).records(ElectionCalled.class);
        village.when(byMethodOf(call, Body.VILLAGERS_ASSEMBLY, day.plusDays(1)))
                .doesNotFit("methodAdoptedOn", "after-the-call");
        village.when(byMethodOf(call, Body.VILLAGERS_ASSEMBLY, null)).doesNotFit("methodAdoptedOn", "which-day");
        village.when(byMethodOf(call, null, day)).doesNotFit("methodBody", "which-body");
        village.when(byMethodOf(call, Body.RESIDENTS_ASSEMBLY, day)).doesNotFit("methodBody", "no-such-body");
        village.when(byMethodOf(call, Body.GROUP_ASSEMBLY, day)).doesNotFit("methodBody", "no-such-body");
    }

    @Test
    void a_postponement_names_another_day_within_the_term_that_is_elected_for() {
        var calls = Callings.in(village);
        village.given(calls.call(DAY));
        village.when(calls.postpone(DAY.minusDays(1), DAY, null, null)).doesNotFit("pollingDay", "nothing-changed");
        village.when(calls.postpone(DAY.plusDays(1), DAY.plusDays(1), null, null))
                .doesNotFit("pollingDay", "not-ahead");
        village.when(calls.postpone(DAY, DAY.plusYears(5), null, null)).doesNotFit("pollingDay", "after-the-term");
        village.when(calls.postpone(DAY, DAY.plusDays(7), null, null)).records(PollingPostponed.class);
    }

    @Test
    void a_polling_day_moved_into_2026_is_weighed_by_the_law_of_2026() {
        var calls = Callings.in(elsewhere);
        elsewhere.given(calls.call(LAST_OF_2025, VotingMode.GROUP_REPRESENTATIVES, FIVE));
        elsewhere
                .when(calls.postpone(LAST_OF_2025.minusDays(5), FIRST_OF_2026, null, null))
                .fails("EL-MODE-C", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
    }

    private static Outcome<ElectionEvent> calling(Story story, LocalDate polling, VotingMode mode) {
        return story.when(because(Callings.in(story).call(polling, mode, FIVE), "已说明"));
    }

    private static Outcome<ElectionEvent> shifted(Story story, String polling, String approval) {
        CallElection call = Callings.in(story).call(LocalDate.parse(polling));
        return story.when(approved(call, approval, null));
    }

    /// A village whose committee sits for these days.
    private static Story terms(Story story, LocalDate from, LocalDate until) {
        return story.given(new SeatBody(
                story.code(), from, Office.COMMITTEE, Register.people("b", 5), until, Basis.ELECTED, "测试"));
    }
}
