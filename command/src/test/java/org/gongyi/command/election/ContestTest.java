package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Counts.man;
import static org.gongyi.command.election.Counts.who;
import static org.gongyi.command.election.Counts.woman;
import static org.gongyi.command.election.Preparations.BEIJING;
import static org.gongyi.command.election.Preparations.GUANGZHOU;
import static org.gongyi.command.election.Preparations.HENAN;
import static org.gongyi.command.election.Preparations.SHANGHAI;
import static org.gongyi.command.election.Preparations.ZHEJIANG;
import static org.gongyi.command.election.Preparations.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.command.Outcome;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.CandidacyAct.MeetVoters;
import org.gongyi.contract.election.CandidacyAct.PublishCandidates;
import org.gongyi.contract.election.CandidacyEvent.CandidacyWithdrawn;
import org.gongyi.contract.election.CandidacyEvent.CandidatesMetVoters;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CandidacyEvent.NomineeExcluded;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFilled;
import org.gongyi.contract.election.Disqualification;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.Kin;
import org.gongyi.contract.election.Kinship;
import org.gongyi.contract.election.LeavingCause;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.Pledge;
import org.gongyi.contract.election.PollingAct.PublishProxies;
import org.gongyi.contract.election.PollingAct.TakeBackProxies;
import org.gongyi.contract.election.Proxy;
import org.junit.jupiter.api.Test;

/// The list of candidates: more of them than the one chair, one deputy and three members to be elected, none who may
/// not stand, nobody under an election committee of their own.
class ContestTest {

    private static final LocalDate LAST_OF_2025 = day("2025-12-31");
    private static final LocalDate FIRST_OF_2026 = day("2026-01-01");
    private static final String POLLING = "2026-01-25";
    private static final PersonId MEMBER = Callings.members().get(2).person();

    @Test
    void EL_CAND_DIFF_six_stand_for_five_seats_and_five_make_no_list() {
        for (var there : List.of(Preparations.inVillage(POLLING), Preparations.inCommunity(GUANGZHOU, POLLING))) {
            posting(there, FIRST_OF_2026, list(1, 1, 4)).passes("EL-CAND-DIFF").records(CandidatesPublished.class);
            posting(there, FIRST_OF_2026, list(1, 1, 3))
                    .fails("EL-CAND-DIFF", OnFail.BLOCK)
                    .refuses(Refusal.Unlawful.class);
        }
        for (var polling : List.of("2018-12-28", "2018-12-29", "2025-12-31")) {
            var village = Preparations.inVillage(polling);
            posting(village, village.polling().minusDays(9), list(1, 1, 3)).fails("EL-CAND-DIFF", OnFail.BLOCK);
            posting(village, village.polling().minusDays(9), list(1, 1, 4)).passes("EL-CAND-DIFF");
        }
    }

    @Test
    void EL_CAND_DIFF_somebody_nominated_for_two_posts_is_one_candidate() {
        var village = Preparations.inVillage(POLLING);
        var twice = Stream.concat(Stream.of(list(1, 1, 3)), Stream.of(man("chair0", Post.MEMBER)))
                .toArray(Nominee[]::new);
        posting(village, FIRST_OF_2026, twice).fails("EL-CAND-DIFF", OnFail.BLOCK);
    }

    @Test
    void EL_CAND_DIFF_of_each_post_by_as_many_as_beijing_henan_and_shanghai_say() {
        posted(BEIJING, 3, 3, 5).passes("EL-CAND-DIFF");
        posted(BEIJING, 4, 2, 4).fails("EL-CAND-DIFF", OnFail.BLOCK);
        posted(BEIJING, 2, 2, 6).fails("EL-CAND-DIFF", OnFail.BLOCK);
        posted(HENAN, 2, 2, 5).passes("EL-CAND-DIFF");
        assertThat(posted(HENAN, 3, 2, 4)
                        .fails("EL-CAND-DIFF", OnFail.BLOCK)
                        .check("EL-CAND-DIFF")
                        .arithmetic())
                .isEqualTo("主任应选 1 名，候选人 3 名，应当多 1 至 1 名");
        posted(SHANGHAI, 2, 2, 6).passes("EL-CAND-DIFF");
        posted(SHANGHAI, 2, 2, 7).fails("EL-CAND-DIFF", OnFail.BLOCK);
        posted(SHANGHAI, 2, 1, 4).fails("EL-CAND-DIFF", OnFail.BLOCK);
        posted(Preparations.GUANGZHOU, 2, 1, 3).passes("EL-CAND-DIFF");
    }

    @Test
    void EL_CAND_DIFF_C_until_2025_as_many_as_seats_were_enough_in_communities_of_beijing_and_henan() {
        for (var place : List.of(BEIJING, HENAN)) {
            var there = Preparations.inCommunity(place, POLLING);
            posting(there, LAST_OF_2025, list(1, 1, 3)).passes("EL-CAND-DIFF-C").isNotWeighedBy("EL-CAND-DIFF");
            posting(there, LAST_OF_2025, list(1, 1, 2)).fails("EL-CAND-DIFF-C", OnFail.WARN);
            posting(there, FIRST_OF_2026, list(1, 1, 3))
                    .fails("EL-CAND-DIFF", OnFail.BLOCK)
                    .isNotWeighedBy("EL-CAND-DIFF-C");
        }
        posting(Preparations.inCommunity(GUANGZHOU, POLLING), LAST_OF_2025, list(1, 0, 0))
                .isNotWeighedBy("EL-CAND-DIFF")
                .isNotWeighedBy("EL-CAND-DIFF-C");
    }

    @Test
    void EL_CAND_DIFF_whoever_withdraws_may_and_a_list_without_a_choice_needs_a_reason() {
        var village = Preparations.inVillage(POLLING).nominated(FIRST_OF_2026, list(1, 1, 4));
        village.given(village.post(FIRST_OF_2026, list(1, 1, 4)));
        village.when(village.withdraw(day("2026-01-05"), "member0", true, null))
                .fails("EL-CAND-DIFF", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        village.nominated(FIRST_OF_2026, man("next", Post.MEMBER));
        village.when(village.withdraw(day("2026-01-05"), "member0", true, man("next", Post.MEMBER)))
                .records(CandidacyWithdrawn.class);
    }

    @Test
    void EL_CAND_DIFF_who_takes_the_place_of_another_stands_for_the_same_post_where_a_province_counts_by_post() {
        var there = Preparations.inVillage(HENAN, POLLING).nominated(FIRST_OF_2026, list(2, 2, 4));
        there.nominated(FIRST_OF_2026, man("next", Post.MEMBER), man("other", Post.CHAIR));
        there.given(there.post(FIRST_OF_2026, list(2, 2, 4)));
        there.when(there.withdraw(day("2026-01-03"), "chair0", true, man("next", Post.MEMBER)))
                .fails("EL-CAND-DIFF", OnFail.WARN);
        there.when(there.withdraw(day("2026-01-03"), "chair0", true, man("other", Post.CHAIR)))
                .passes("EL-CAND-DIFF")
                .records(CandidacyWithdrawn.class);
    }

    @Test
    void EL_CAND_DQ_nobody_who_was_excluded_is_on_a_list_or_takes_the_place_of_another() {
        var village = Preparations.inVillage(POLLING)
                .nominated(FIRST_OF_2026, list(1, 1, 5))
                .nominated(FIRST_OF_2026, man("next", Post.MEMBER));
        village.given(village.exclude(FIRST_OF_2026, "next", Disqualification.CRIMINALLY_PUNISHED));
        var listed = Stream.concat(Stream.of(list(1, 1, 5)), Stream.of(man("next", Post.MEMBER)))
                .toArray(Nominee[]::new);
        village.when(village.post(FIRST_OF_2026, listed))
                .fails("EL-CAND-DQ", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        village.given(village.post(FIRST_OF_2026, list(1, 1, 5)));
        village.when(village.withdraw(day("2026-01-05"), "member0", true, man("next", Post.MEMBER)))
                .fails("EL-CAND-DQ", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
    }

    @Test
    void EL_CAND_DQ_who_is_excluded_after_the_list_was_posted_stands_no_more() {
        var village = Preparations.inVillage(POLLING).nominated(FIRST_OF_2026, list(1, 1, 5));
        village.given(village.post(FIRST_OF_2026, list(1, 1, 5)));
        var excluding = village.exclude(day("2026-01-05"), "member0", Disqualification.EVIL_FORCES);
        village.when(excluding).passes("EL-CAND-DIFF").records(NomineeExcluded.class);
        village.given(excluding);
        assertThat(village.docket().stands(who("member0"))).isFalse();
        village.when(village.withdraw(day("2026-01-06"), "member0", true, null))
                .doesNotFit("person", "not-a-candidate");
        village.when(village.exclude(day("2026-01-06"), "member1", Disqualification.EVIL_FORCES))
                .fails("EL-CAND-DIFF", OnFail.WARN);
    }

    @Test
    void EL_COM_EXIT_a_member_of_the_election_committee_who_stands_leaves_it_first() {
        for (var polling : List.of("2018-12-29", "2025-12-31", POLLING)) {
            var village = Preparations.inVillage(polling);
            var day = village.polling().minusDays(10);
            var stands = new Nominee(MEMBER, "姓名", Sex.MALE, Post.MEMBER);
            var all = Stream.concat(Stream.of(list(1, 1, 4)), Stream.of(stands)).toArray(Nominee[]::new);
            posting(village, day, all).fails("EL-COM-EXIT", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
            village.given(Callings.in(village.story()).leave(day, MEMBER, LeavingCause.NOMINATED, 0));
            village.when(village.post(day, all)).passes("EL-COM-EXIT").records(CandidatesPublished.class);
        }
    }

    @Test
    void EL_COM_EXIT_two_people_of_one_name_are_told_apart_by_number_and_the_committee_says_so() {
        var village = Preparations.inVillage(POLLING);
        var alike = new Nominee(new PersonId("p-another1"), "姓名e1", Sex.MALE, Post.MEMBER);
        var all = Stream.concat(Stream.of(list(1, 1, 4)), Stream.of(alike)).toArray(Nominee[]::new);
        var told = posting(village, village.polling().minusDays(10), all).fails("EL-COM-EXIT", OnFail.WARN);
        assertThat(told.check("EL-COM-EXIT").arithmetic()).isEqualTo("按编号不是同一人，但姓名相同：姓名e1；只按姓名不能认定，确是同一人的应当先退出");
        posting(village, village.polling().minusDays(10), list(1, 1, 4)).passes("EL-COM-EXIT");
    }

    @Test
    void EL_COM_EXIT_whose_brother_stands_stays_until_2025_and_must_leave_since_2026() {
        brotherStands("2026-01-10", "2025-12-20").passes("EL-COM-EXIT").records(CandidatesPublished.class);
        brotherStands("2026-01-25", "2026-01-10")
                .fails("EL-COM-EXIT", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        var community = Preparations.inCommunity(GUANGZHOU, "2026-10-20");
        assertThat(related(community, day("2026-10-01"))
                        .fails("EL-COM-EXIT", OnFail.BLOCK)
                        .check("EL-COM-EXIT")
                        .arithmetic())
                .isEqualTo("应当先退出选举委员会：姓名e2");
    }

    @Test
    void EL_COM_EXIT_a_brother_who_comes_after_a_withdrawal_is_weighed_like_the_list() {
        var village = Preparations.inVillage(POLLING).nominated(FIRST_OF_2026, list(1, 1, 4));
        village.given(village.nominate(FIRST_OF_2026, man("brother", Post.MEMBER), MEMBER));
        village.given(village.post(FIRST_OF_2026, list(1, 1, 4)));
        village.when(village.withdraw(day("2026-01-05"), "member0", true, man("brother", Post.MEMBER)))
                .fails("EL-COM-EXIT", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
    }

    @Test
    void EL_COM_EXIT_who_left_for_a_relative_does_not_come_back_by_a_vacancy() {
        var village = Preparations.inVillage(POLLING);
        village.given(village.nominate(FIRST_OF_2026, man("brother", Post.MEMBER), MEMBER));
        var calls = Callings.in(village.story());
        village.given(calls.leave(FIRST_OF_2026, MEMBER, LeavingCause.RELATIVE_NOMINATED, 0));
        village.when(calls.fill(FIRST_OF_2026, new Seat(MEMBER, "姓名", Post.MEMBER)))
                .fails("EL-COM-EXIT", OnFail.BLOCK);
    }

    @Test
    void EL_COM_EXIT_whoever_fills_a_vacancy_is_no_near_relative_of_a_nominee_since_2026() {
        for (var polling : List.of("2025-12-30", POLLING)) {
            var village = Preparations.inVillage(polling);
            var day = village.polling().minusDays(15);
            village.nominated(day, man("brother", Post.MEMBER));
            var calls = Callings.in(village.story());
            village.given(calls.leave(day, MEMBER, LeavingCause.RESIGNED, 0));
            var seat = new Seat(who("filling"), "姓名", Post.MEMBER);
            var filled = village.when(calls.fill(day, seat, who("brother")));
            if (polling.equals(POLLING))
                filled.fails("EL-COM-EXIT", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
            else filled.passes("EL-COM-EXIT").records(ElectionCommitteeFilled.class);
            village.when(calls.fill(day, seat)).passes("EL-COM-EXIT").records(ElectionCommitteeFilled.class);
            village.when(calls.fill(day, seat, who("stranger"))).doesNotFit("relatives", "not-nominated");
        }
    }

    @Test
    void EL_PROXY_CAND_whoever_holds_a_proxy_is_neither_posted_nor_takes_the_place_of_another_since_2026() {
        var village = Preparations.inVillage(POLLING).nominated(FIRST_OF_2026, list(1, 1, 4));
        village.nominated(FIRST_OF_2026, man("holder", Post.MEMBER));
        var all = Stream.concat(Stream.of(list(1, 1, 4)), Stream.of(man("holder", Post.MEMBER)))
                .toArray(Nominee[]::new);
        village.given(village.roll(FIRST_OF_2026), proxyOf(village, "holder"));
        village.when(village.post(FIRST_OF_2026, all))
                .fails("EL-PROXY-CAND", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        village.given(village.post(FIRST_OF_2026, list(1, 1, 4)));
        village.when(village.withdraw(day("2026-01-05"), "member0", true, man("holder", Post.MEMBER)))
                .fails("EL-PROXY-CAND", OnFail.BLOCK);
        var posted = village.polling().minusDays(20);
        village.given(new TakeBackProxies(village.id(), posted, List.of(who("absent")), List.of(), null));
        village.when(village.post(FIRST_OF_2026, all))
                .isNotWeighedBy("EL-PROXY-CAND")
                .records(CandidatesPublished.class);
        var before = Preparations.inVillage("2025-12-31");
        var day = before.polling().minusDays(20);
        before.nominated(day, list(1, 1, 5)).given(before.roll(day), proxyOf(before, "member0"));
        before.when(before.post(day, list(1, 1, 5)))
                .isNotWeighedBy("EL-PROXY-CAND")
                .records(CandidatesPublished.class);
    }

    private static PublishProxies proxyOf(Preparations there, String holder) {
        var proxy = new Proxy(who("absent"), who(holder), true, true, true);
        return new PublishProxies(there.id(), there.polling().minusDays(20), List.of(proxy), List.of(), null);
    }

    @Test
    void EL_CAND_PUB5_five_days_before_the_vote_in_four_provinces() {
        for (var place : List.of(SHANGHAI, ZHEJIANG, BEIJING, HENAN)) {
            var there = Preparations.inVillage(place, POLLING);
            posting(there, day("2026-01-20"), list(2, 2, 4)).passes("EL-CAND-PUB5");
            posting(there, day("2026-01-21"), list(2, 2, 4)).fails("EL-CAND-PUB5", OnFail.WARN);
        }
        posting(Preparations.inVillage(POLLING), day("2026-01-21"), list(2, 2, 4))
                .isNotWeighedBy("EL-CAND-PUB5");
    }

    @Test
    void EL_CAND_WITHDRAW_in_zhejiang_in_writing_and_three_days_before_the_vote() {
        var there = posted(ZHEJIANG);
        there.when(there.withdraw(day("2026-01-22"), "member0", true, null)).passes("EL-CAND-WITHDRAW");
        there.when(there.withdraw(day("2026-01-23"), "member0", true, null)).fails("EL-CAND-WITHDRAW", OnFail.WARN);
        there.when(there.withdraw(day("2026-01-22"), "member0", false, null)).fails("EL-CAND-WITHDRAW", OnFail.WARN);
        var sichuan = posted("510421105208");
        sichuan.when(sichuan.withdraw(day("2026-01-25"), "member0", false, null))
                .isNotWeighedBy("EL-CAND-WITHDRAW")
                .records(CandidacyWithdrawn.class);
    }

    @Test
    void EL_CAND_WITHDRAW_in_henan_within_three_days_after_the_list() {
        var there = posted(HENAN);
        there.when(there.withdraw(day("2026-01-08"), "member0", true, null)).passes("EL-CAND-WITHDRAW");
        there.when(there.withdraw(day("2026-01-09"), "member0", true, null)).fails("EL-CAND-WITHDRAW", OnFail.WARN);
    }

    @Test
    void EL_NOM_MAXN_in_zhejiang_nobody_stands_for_two_posts() {
        var twice = Stream.concat(Stream.of(list(1, 1, 4)), Stream.of(man("chair0", Post.MEMBER)))
                .toArray(Nominee[]::new);
        posting(Preparations.inVillage(ZHEJIANG, POLLING), FIRST_OF_2026, twice).fails("EL-NOM-MAXN", OnFail.WARN);
        posting(Preparations.inVillage(ZHEJIANG, POLLING), FIRST_OF_2026, list(1, 1, 4))
                .passes("EL-NOM-MAXN");
        for (var place : List.of(BEIJING, "510421105208"))
            posting(Preparations.inVillage(place, POLLING), FIRST_OF_2026, twice)
                    .isNotWeighedBy("EL-NOM-MAXN");
    }

    @Test
    void a_list_has_some_nominees_each_once() {
        var village = Preparations.inVillage(POLLING).nominated(FIRST_OF_2026, man("li", Post.MEMBER));
        village.when(village.post(FIRST_OF_2026)).doesNotFit("candidates", "nobody");
        village.when(village.post(FIRST_OF_2026, man("li", Post.MEMBER), man("li", Post.MEMBER)))
                .doesNotFit("candidates", "person-twice");
        village.when(village.post(FIRST_OF_2026, man("wu", Post.MEMBER))).doesNotFit("candidates", "not-nominated");
    }

    @Test
    void relatives_and_promises_are_of_people_on_the_list_and_who_comes_was_nominated_and_does_not_stand_yet() {
        var village = posted("510421105208");
        var id = village.id();
        var stranger = List.of(new Kin(who("member0"), who("stranger"), Kinship.SIBLING));
        village.when(new PublishCandidates(id, FIRST_OF_2026, List.of(list(2, 2, 5)), stranger, List.of(), null))
                .doesNotFit("kin", "not-on-the-list");
        var oneself = List.of(new Kin(who("member0"), who("member0"), Kinship.SIBLING));
        village.when(new PublishCandidates(id, FIRST_OF_2026, List.of(list(2, 2, 5)), oneself, List.of(), null))
                .doesNotFit("kin", "not-on-the-list");
        var two = List.of(new Kin(who("member0"), who("member1"), Kinship.SIBLING));
        village.when(new PublishCandidates(id, FIRST_OF_2026, List.of(list(2, 2, 5)), two, List.of(), null))
                .records(CandidatesPublished.class);
        var day = day("2026-01-10");
        var of = new Pledge(who("stranger"), "修路");
        village.when(new MeetVoters(id, day, "广场", 90, List.of(of), List.of(), null))
                .doesNotFit("pledges", "not-a-candidate");
        var own = new Pledge(who("member0"), "修路");
        village.when(new MeetVoters(id, day, "广场", 90, List.of(own), List.of(), null))
                .records(CandidatesMetVoters.class);
        village.when(village.withdraw(day, "member0", true, man("member1", Post.MEMBER)))
                .doesNotFit("replacedBy.person", "person-twice");
        village.when(village.withdraw(day, "member0", true, man("stranger", Post.MEMBER)))
                .doesNotFit("replacedBy", "not-nominated");
    }

    private static Outcome<ElectionEvent> brotherStands(String polling, String day) {
        return related(Preparations.inVillage(polling), day(day));
    }

    private static Outcome<ElectionEvent> related(Preparations there, LocalDate day) {
        there.nominated(day, list(1, 1, 4));
        there.given(there.nominate(day, man("brother", Post.MEMBER), MEMBER));
        var all = Stream.concat(Stream.of(list(1, 1, 4)), Stream.of(man("brother", Post.MEMBER)))
                .toArray(Nominee[]::new);
        return there.when(there.post(day, all));
    }

    private static Outcome<ElectionEvent> posted(String place, int chairs, int vices, int members) {
        return posting(Preparations.inVillage(place, POLLING), FIRST_OF_2026, list(chairs, vices, members));
    }

    /// Posted on Monday, 5 January 2026, with as many more as every province lets stand.
    private static Preparations posted(String place) {
        var there = Preparations.inVillage(place, POLLING).nominated(FIRST_OF_2026, list(2, 2, 5));
        return there.given(there.post(day("2026-01-05"), list(2, 2, 5)));
    }

    private static Outcome<ElectionEvent> posting(Preparations there, LocalDate day, Nominee... candidates) {
        for (var one : candidates) if (!isNominated(there, one)) there.nominated(day, one);
        return there.when(there.post(day, candidates));
    }

    private static boolean isNominated(Preparations there, Nominee one) {
        return there.docket().slate().nominees().contains(one);
    }

    private static Nominee[] list(int chairs, int vices, int members) {
        return Stream.of(
                        people("chair", Post.CHAIR, chairs),
                        people("vice", Post.VICE_CHAIR, vices),
                        people("member", Post.MEMBER, members))
                .flatMap(people -> people)
                .toArray(Nominee[]::new);
    }

    private static Stream<Nominee> people(String name, Post post, int number) {
        return IntStream.range(0, number).mapToObj(i -> i == 1 ? woman(name + i, post) : man(name + i, post));
    }
}
