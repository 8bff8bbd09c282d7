package org.gongyi.command.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.roll.Voters.DAY;
import static org.gongyi.command.roll.Voters.POLLING;
import static org.gongyi.command.roll.Voters.people;
import static org.gongyi.command.roll.Voters.villager;
import static org.gongyi.command.roll.Voters.voter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyi.command.Decision.Accepted;
import org.gongyi.command.Story;
import org.gongyi.command.election.Elsewhere;
import org.gongyi.command.roll.Listed.Household;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Refusal.WrongRows;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.roll.Ground;
import org.gongyi.contract.roll.Registration;
import org.gongyi.contract.roll.RollCommand.RegisterVoters;
import org.gongyi.contract.roll.RollEvent;
import org.gongyi.contract.roll.RollEvent.VotersRegistered;
import org.junit.jupiter.api.Test;

/// Who is put on the roll, and on what ground.
class RegisteringTest {

    private static final CommunityCode NEXT_VILLAGE = new CommunityCode("510421105209");

    private final Voters village = Voters.inVillage();
    private final Voters community = Voters.inCommunity();

    @Test
    void EL_ROLL_ELIG_META_AGE_who_was_born_eighteen_years_before_the_polling_day_is_in_and_a_day_later_is_not() {
        var birthday = POLLING.minusYears(18);
        village.when(village.register(
                        voter(1, Ground.LIVING_HERE).born(birthday).get()))
                .passes("EL-ROLL-ELIG")
                .passes("META-AGE")
                .records(VotersRegistered.class);
        var young = village.register(
                voter(1, Ground.LIVING_HERE).born(birthday.plusDays(1)).get());
        village.when(young).fails("EL-ROLL-ELIG", OnFail.BLOCK).fails("META-AGE", OnFail.WARN);
        assertThat(village.wrong(young)).isEqualTo("wrong.under-age");
    }

    @Test
    void EL_ROLL_ELIG_who_is_deprived_of_political_rights_is_not_registered() {
        for (var there : List.of(village, community)) {
            var ground = there == village ? Ground.LIVING_HERE : Ground.REGISTERED_HERE;
            var act = there.register(voter(7, ground).declared().deprived().get());
            there.when(act).fails("EL-ROLL-ELIG", OnFail.BLOCK);
            assertThat(there.when(act).refuses(WrongRows.class).rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.row()).isEqualTo(7))
                    .satisfies(row -> assertThat(row.field()).isEqualTo("deprived"));
        }
    }

    @Test
    void EL_ROLL_V1_who_is_registered_and_lives_in_the_village_needs_to_say_nothing() {
        village.when(village.register(villager(1))).passes("EL-ROLL-V1").records(VotersRegistered.class);
    }

    @Test
    void EL_ROLL_V2_who_lives_elsewhere_is_listed_only_on_declaring_so() {
        var away = voter(1, Ground.LIVING_ELSEWHERE);
        assertThat(village.wrong(village.register(away.get()))).isEqualTo("wrong.not-declared");
        village.when(village.register(away.get())).fails("EL-ROLL-V2", OnFail.BLOCK);
        village.when(village.register(away.declared().get())).passes("EL-ROLL-V2");
    }

    @Test
    void EL_ROLL_V3_a_newcomer_has_lived_there_for_a_year_applied_and_was_agreed_to() {
        var year = voter(1, Ground.NEWCOMER).declared().agreed().since(DAY.minusYears(1));
        village.when(village.register(year.get())).passes("EL-ROLL-V3").records(VotersRegistered.class);
        assertThat(village.wrong(village.register(
                        year.since(DAY.minusYears(1).plusDays(1)).get())))
                .isEqualTo("wrong.not-long-enough");
        var nothing = voter(2, Ground.NEWCOMER).get();
        assertThat(village.wrong(village.register(nothing)))
                .isEqualTo("wrong.not-declaredwrong.not-agreedwrong.since-missing");
    }

    @Test
    void EL_ROLL_V3_work_in_village_affairs_counts_since_2026() {
        var polling = LocalDate.of(2026, 1, 20);
        var there = Voters.inVillage().polling(polling);
        var worker = voter(1, Ground.VILLAGE_WORKER)
                .declared()
                .agreed()
                .since(LocalDate.of(2024, 1, 1))
                .get();
        assertThat(there.wrong(there.register(LocalDate.of(2025, 12, 31), List.of(worker))))
                .isEqualTo("wrong.ground-not-here");
        there.when(there.register(LocalDate.of(2026, 1, 1), List.of(worker))).passes("EL-ROLL-V3");
    }

    @Test
    void EL_ROLL_C1_and_EL_ROLL_C2_residents_declare_that_they_take_part() {
        for (var ground : List.of(Ground.REGISTERED_HERE, Ground.HABITUAL_RESIDENT)) {
            var rule = ground == Ground.REGISTERED_HERE ? "EL-ROLL-C1" : "EL-ROLL-C2";
            var silent = voter(1, ground);
            community.when(community.register(silent.get())).fails(rule, OnFail.BLOCK);
            community.when(community.register(silent.declared().get())).passes(rule);
        }
    }

    @Test
    void EL_ROLL_C3_a_community_worker_of_six_months_applies_and_is_confirmed() {
        var worker = voter(1, Ground.COMMUNITY_WORKER).declared().agreed().since(DAY.minusMonths(6));
        community.when(community.register(worker.get())).passes("EL-ROLL-C3");
        var short_ = worker.since(DAY.minusMonths(6).plusDays(1)).get();
        assertThat(community.wrong(community.register(short_))).isEqualTo("wrong.not-long-enough");
        var unconfirmed = voter(1, Ground.COMMUNITY_WORKER).declared().since(DAY.minusYears(1));
        assertThat(community.wrong(community.register(unconfirmed.get()))).isEqualTo("wrong.not-agreed");
    }

    @Test
    void EL_ROLL_ELIG_until_2025_a_community_lists_whoever_lives_there_and_since_2026_by_the_grounds_of_the_new_law() {
        var there = Voters.inCommunity().polling(LocalDate.of(2026, 1, 20));
        var resident = voter(1, Ground.RESIDENT).get();
        var last = LocalDate.of(2025, 12, 31);
        there.when(there.register(last, List.of(resident)))
                .passes("EL-ROLL-ELIG")
                .records(VotersRegistered.class);
        assertThat(there.wrong(there.register(last.plusDays(1), List.of(resident))))
                .isEqualTo("wrong.ground-not-here");
        var declared = voter(1, Ground.REGISTERED_HERE).declared().get();
        assertThat(there.wrong(there.register(last, List.of(declared)))).isEqualTo("wrong.ground-not-here");
    }

    @Test
    void EL_ROLL_V_DUP_who_is_on_the_roll_of_another_village_of_the_round_is_refused() {
        var who = villager(1);
        var same = new Elsewhere(NEXT_VILLAGE, CommunityKind.VILLAGE, POLLING.minusMonths(6));
        var act = village.register(who);
        village.elsewhere(who, same).when(act).fails("EL-ROLL-V-DUP", OnFail.BLOCK);
        assertThat(village.wrong(act)).isEqualTo("wrong.in-another-village");
        var earlier = new Elsewhere(
                NEXT_VILLAGE, CommunityKind.VILLAGE, POLLING.minusMonths(6).minusDays(1));
        village.elsewhere(who, earlier).when(act).passes("EL-ROLL-V-DUP").records(VotersRegistered.class);
        var town = new Elsewhere(NEXT_VILLAGE, CommunityKind.URBAN, POLLING);
        village.elsewhere(who, town).when(act).passes("EL-ROLL-V-DUP");
    }

    @Test
    void EL_ROLL_C_DUP_in_communities_the_same_only_warns() {
        var who = voter(1, Ground.REGISTERED_HERE).declared().get();
        var other = new Elsewhere(NEXT_VILLAGE, CommunityKind.VILLAGE, POLLING);
        var act = community.register(who);
        assertThat(community
                        .elsewhere(who, other)
                        .when(act)
                        .fails("EL-ROLL-C-DUP", OnFail.WARN)
                        .refuses(WrongRows.class)
                        .rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.row()).isEqualTo(who.row());
                    assertThat(row.problem()).isEqualTo("wrong.in-another-community");
                    assertThat(row.with()).containsExactly(NEXT_VILLAGE.value());
                });
        var explained = new RegisterVoters(act.roll(), DAY, act.voters(), null, null, List.of(), "两地均有住所，已核对");
        community.when(explained).records(VotersRegistered.class);
    }

    @Test
    void nobody_is_on_a_roll_twice_in_one_sheet_or_over_several() {
        var act = village.register(villager(1), villager(2), rowed(villager(2), 9));
        assertThat(village.when(act).refuses(WrongRows.class).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.row()).isEqualTo(9))
                .satisfies(row -> assertThat(row.with()).containsExactly("2"));
        village.listed(new Listed(Map.of(villager(1).key(), 41), Map.of(), Set.of(), Map.of()));
        assertThat(village.wrong(village.register(villager(1)))).isEqualTo("wrong.on-the-roll");
    }

    private static Registration rowed(Registration of, int row) {
        return new Registration(
                row,
                of.person(),
                of.key(),
                of.name(),
                of.birthday(),
                of.group(),
                of.household(),
                of.ground(),
                of.since(),
                of.declared(),
                of.agreed(),
                of.deprived(),
                of.householdRepresentative(),
                of.residentRepresentative());
    }

    @Test
    void where_households_vote_one_of_each_speaks_for_it_also_over_several_sheets() {
        var there = Voters.inCommunity().voting(VotingMode.HOUSEHOLDS);
        var one = voter(1, Ground.REGISTERED_HERE).declared().of("12").representing();
        var other = voter(2, Ground.REGISTERED_HERE).declared().of("12");
        there.when(there.register(one.get(), other.get())).records(VotersRegistered.class);
        assertThat(there.wrong(there.register(one.get(), other.representing().get())))
                .isEqualTo("wrong.represented-twice");
        there.listed(new Listed(Map.of(), Map.of(), Set.of(new Household("第一组", "12")), Map.of()));
        assertThat(there.wrong(there.register(one.get()))).isEqualTo("wrong.represented-twice");
        var homeless = voter(3, Ground.REGISTERED_HERE).declared().get();
        assertThat(there.wrong(there.register(homeless))).isEqualTo("wrong.household-missing");
    }

    @Test
    void one_wrong_row_of_a_thousand_and_nobody_is_registered_and_the_first_two_hundred_are_told() {
        var many = Voters.inCommunity();
        var refusal = many.when(many.register(DAY, people(1000))).refuses(WrongRows.class);
        assertThat(refusal.all()).isEqualTo(1000);
        assertThat(refusal.rows()).hasSize(200);
        assertThat(many.book().totals().voters()).isZero();
    }

    @Test
    void many_are_registered_in_parts_that_follow_on_each_other_and_names_are_sealed() {
        var events = ((Accepted<RollEvent>)
                        village.when(village.register(DAY, people(501))).decision())
                .events();
        assertThat(events).hasSize(3);
        var last = (VotersRegistered) events.getLast();
        assertThat(last.first()).isEqualTo(501);
        assertThat(last.totals().voters()).isEqualTo(501);
        assertThat(last.totals().on(Ground.LIVING_HERE)).isEqualTo(501);
        assertThat(last.voters()).singleElement().isInstanceOf(Sealed.Open.class);
        assertThat(events.getFirst().findings().checks()).isNotEmpty();
        assertThat(last.findings().checks()).isEmpty();
        village.given(village.register(DAY, people(501)));
        assertThat(village.book().last()).isEqualTo(501);
    }

    @Test
    void EL_ROLL_ORDER_after_the_posting_a_change_follows_an_objection_or_a_decision() {
        var posted = LocalDate.of(2026, 9, 2);
        var there = Voters.inVillage().posted(posted, 1);
        var voters = List.of(villager(1));
        var day = LocalDate.of(2026, 9, 10);
        there.when(there.register(day, voters)).doesNotFit("decision", "roll-is-posted");
        there.when(following(there, day, 2, null)).doesNotFit("objection", "no-objection");
        there.when(following(there, day, 1, null)).passes("EL-ROLL-ORDER").records(VotersRegistered.class);
        there.when(following(there, day, null, "选举委员会 9 月 10 日决定")).passes("EL-ROLL-ORDER");
        there.when(following(there, day.plusDays(1), 1, null))
                .fails("EL-ROLL-ORDER", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
    }

    private static RegisterVoters following(Voters there, LocalDate day, Integer objection, String decision) {
        return new RegisterVoters(there.id(), day, List.of(villager(1)), objection, decision, List.of(), null);
    }

    @Test
    void after_the_vote_and_without_an_election_nothing_is_registered() {
        var voted = Voters.inVillage().afterTheVote();
        voted.when(voted.register(villager(1))).refuses(Refusal.OutOfOrder.class);
        village.when(village.register(POLLING.plusDays(1), people(1)))
                .doesNotFit("occurredOn", "after-the-polling-day");
        village.when(village.register()).doesNotFit("voters", "nobody");
    }

    @Test
    void the_law_of_another_province_asks_for_the_same() {
        var beijing = Voters.of(Story.inVillage("110101001001"));
        beijing.when(beijing.register(villager(1))).passes("EL-ROLL-V1");
    }
}
