package org.gongyi.command.recall;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongyi.command.Register;
import org.gongyi.command.election.Electors;
import org.gongyi.command.roll.Listed.OnRoll;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.recall.Electorate;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.recall.RecallEvent.RecallVoteCalled;
import org.gongyi.contract.roll.Ground;
import org.junit.jupiter.api.Test;

/// A recall is held against what the ledger knows: in which way the member was elected, how many stood on
/// its lists, which recalls of the same member failed, and who signed. What it does not know stands as it
/// was told.
class PrecedentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate ELECTED = LocalDate.of(2025, 12, 20);
    private static final String BEIJING = "110101001001";
    private static final String ZHEJIANG = "330102001001";

    private static final Signatures NOBODY = new Signatures(0, 0, 0, 0);

    private final Recalls village = Recalls.inVillage();

    @Test
    void a_member_is_recalled_in_the_mode_of_the_election_and_any_other_is_refused() {
        var community = Recalls.inCommunity(VotingMode.ALL_VOTERS).after(general(VotingMode.HOUSEHOLDS, 0, 600, 0));
        community.when(community.petition(DAY)).doesNotFit("electorate", "not-as-elected");
        community.when(community.suggest(DAY)).doesNotFit("electorate", "not-as-elected");
        var same = Recalls.inCommunity(VotingMode.HOUSEHOLDS).after(general(VotingMode.HOUSEHOLDS, 0, 600, 0));
        same.when(same.petition(DAY)).records(RecallPetitioned.class);
    }

    @Test
    void EL_RECALL_C_until_2025_a_residents_assembly_replaced_members_in_whatever_way_it_sat() {
        var before = LocalDate.of(2025, 6, 1);
        var elected = electors(ElectionKind.GENERAL, VotingMode.HOUSEHOLDS, LocalDate.of(2021, 3, 1), 0, 600, 0, true);
        var community = Recalls.inCommunity(VotingMode.ALL_VOTERS).after(elected);
        for (var day : List.of(before, LocalDate.of(2025, 12, 31)))
            community.when(community.petition(day)).passes("EL-RECALL-C").records(RecallPetitioned.class);
        community.when(community.petition(LocalDate.of(2026, 1, 1))).doesNotFit("electorate", "not-as-elected");
    }

    @Test
    void EL_RECALL_PASS_C_what_was_asked_for_in_2025_is_voted_on_since_2026_in_the_mode_of_the_election() {
        var day = LocalDate.of(2025, 12, 20);
        var elected = electors(ElectionKind.GENERAL, VotingMode.HOUSEHOLDS, LocalDate.of(2021, 3, 1), 0, 600, 0, true);
        var community = Recalls.inCommunity(VotingMode.ALL_VOTERS).after(elected);
        community.given(community.petition(day));
        community.when(community.call(day, LocalDate.of(2025, 12, 31))).records(RecallVoteCalled.class);
        community.when(community.call(day, LocalDate.of(2026, 1, 1))).doesNotFit("electorate", "not-as-elected");
    }

    @Test
    void REC_ELECTORATE_nobody_is_recalled_against_an_empty_list_of_those_who_vote() {
        village.after(general(VotingMode.ALL_VOTERS, 2000, 0, 0));
        village.when(village.petition(DAY, new Electorate(VotingMode.ALL_VOTERS, 0, 0, 60, 0), 20))
                .doesNotFit("electorate", "nobody");
        village.when(village.petition(DAY, new Electorate(VotingMode.ALL_VOTERS, 1999, 0, 60, 0), 20))
                .fails("REC-ELECTORATE", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        village.when(village.petition(DAY, new Electorate(VotingMode.ALL_VOTERS, 2000, 0, 60, 0), 20))
                .passes("REC-ELECTORATE")
                .passes("EL-RECALL-PET-V")
                .records(RecallPetitioned.class);
    }

    @Test
    void whoever_came_by_a_later_by_election_was_elected_in_its_mode_and_of_an_earlier_one_nobody_sits() {
        var by = electors(
                ElectionKind.BY_ELECTION, VotingMode.REPRESENTATIVES_ASSEMBLY, ELECTED.plusMonths(3), 0, 0, 60, true);
        var there = Recalls.inVillage(VotingMode.REPRESENTATIVES_ASSEMBLY)
                .after(general(VotingMode.ALL_VOTERS, 2000, 0, 0), by);
        there.when(there.petition(DAY)).passes("REC-ELECTORATE");
        var before = electors(
                ElectionKind.BY_ELECTION, VotingMode.REPRESENTATIVES_ASSEMBLY, ELECTED.minusYears(1), 0, 0, 60, true);
        there.after(general(VotingMode.ALL_VOTERS, 2000, 0, 0), before)
                .when(there.petition(DAY))
                .doesNotFit("electorate", "not-as-elected");
    }

    @Test
    void REC_ELECTORATE_another_number_of_voters_than_the_last_general_election_had_says_why() {
        village.after(general(VotingMode.ALL_VOTERS, 2000, 0, 0))
                .when(village.petition(DAY))
                .passes("REC-ELECTORATE");
        village.after(general(VotingMode.ALL_VOTERS, 2001, 0, 0))
                .when(village.petition(DAY))
                .fails("REC-ELECTORATE", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        var recorded = village.when(village.petition(DAY, new Signatures(400, 0, 0, 0), null, "一人去世"))
                .passes("EL-RECALL-PET-V")
                .records(RecallPetitioned.class);
        assertThat(recorded.findings().checks())
                .filteredOn(check -> check.rule().equals("REC-ELECTORATE"))
                .singleElement()
                .satisfies(check -> assertThat(check.numbers()).containsEntry("known-voters", 2001L));
    }

    @Test
    void REC_ELECTORATE_the_election_after_the_petition_is_not_asked() {
        var later = electors(ElectionKind.GENERAL, VotingMode.ALL_VOTERS, DAY, 9, 0, 0, true);
        village.after(general(VotingMode.ALL_VOTERS, 2000, 0, 0), later)
                .when(village.petition(DAY))
                .passes("REC-ELECTORATE");
    }

    @Test
    void REC_ELECTORATE_representatives_are_those_of_the_register() {
        village.registering(Register.representatives(village.code(), 60, 20))
                .when(village.petition(DAY))
                .passes("REC-ELECTORATE");
        var fewer = Recalls.inVillage();
        fewer.registering(Register.representatives(fewer.code(), 59, 20))
                .when(fewer.petition(DAY))
                .fails("REC-ELECTORATE", OnFail.WARN);
    }

    @Test
    void REC_ELECTORATE_before_2026_a_community_counts_its_adults() {
        var community = Recalls.inCommunity(VotingMode.ALL_VOTERS);
        var day = LocalDate.of(2025, 12, 31);
        var numbers = community
                .when(community.petition(day))
                .records(RecallPetitioned.class)
                .findings()
                .checks();
        assertThat(numbers)
                .filteredOn(check -> check.rule().equals("REC-ELECTORATE"))
                .singleElement()
                .satisfies(check -> assertThat(check.numbers())
                        .containsEntry("known-adults", 2000L)
                        .doesNotContainKey("voters"));
    }

    @Test
    void REC_ELECTORATE_where_the_ledger_knows_nothing_the_numbers_stand_as_told_and_the_check_says_so() {
        var told = village.when(village.petition(DAY)).passes("REC-ELECTORATE").records(RecallPetitioned.class);
        assertThat(told.findings().checks())
                .filteredOn(check -> check.rule().equals("REC-ELECTORATE"))
                .singleElement()
                .satisfies(
                        check -> assertThat(check.arithmetic()).contains("选民所记 2000，本簿没有该数，以所记为准", "签名按人数记，本簿没有逐一核对"));
    }

    @Test
    void EL_RECALL_T_a_recall_that_failed_within_the_year_is_known_though_the_petition_is_silent() {
        var there = Recalls.inVillage(ZHEJIANG);
        there.failed(DAY.minusYears(1)).when(there.petition(DAY)).passes("EL-RECALL-T");
        there.failed(DAY.minusYears(3), DAY.minusYears(1).plusDays(1))
                .when(there.petition(DAY))
                .fails("EL-RECALL-T", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        there.when(there.petition(DAY, new Signatures(1000, 0, 0, 0), DAY.minusYears(3), null))
                .fails("EL-RECALL-T", OnFail.WARN);
        there.when(there.petition(DAY, new Signatures(1000, 0, 0, 0), null, "另一事实：私自发包"))
                .records(RecallPetitioned.class);
    }

    @Test
    void EL_RECALL_T_in_beijing_a_recall_that_failed_in_the_running_term_is_known() {
        var there = Recalls.inVillage(BEIJING);
        there.failed(LocalDate.of(2025, 12, 31)).when(there.petition(DAY)).passes("EL-RECALL-T");
        there.failed(LocalDate.of(2026, 1, 1)).when(there.petition(DAY)).fails("EL-RECALL-T", OnFail.WARN);
    }

    @Test
    void EL_RECALL_PET_V_signatures_by_number_are_held_against_the_roll_400_are_enough_and_399_too_few() {
        var enough = village.withRoll(voters(400, 0))
                .when(village.petition(DAY, NOBODY, numbers(400)))
                .passes("EL-RECALL-PET-V")
                .records(RecallPetitioned.class);
        assertThat(enough.signed()).isEqualTo(new Signatures(400, 0, 0, 0));
        village.withRoll(voters(399, 0))
                .when(village.petition(DAY, NOBODY, numbers(399)))
                .fails("EL-RECALL-PET-V", OnFail.NOT_PASSED)
                .records(RecallPetitioned.class);
    }

    @Test
    void EL_RECALL_PET_C_who_speaks_for_a_household_signs_for_it() {
        var community = Recalls.inCommunity(VotingMode.HOUSEHOLDS).withRoll(voters(60, 60));
        var signed = community
                .when(community.petition(DAY, NOBODY, numbers(60)))
                .passes("EL-RECALL-PET-C")
                .records(RecallPetitioned.class)
                .signed();
        assertThat(signed).isEqualTo(new Signatures(60, 60, 0, 0));
        community
                .withRoll(voters(60, 59))
                .when(community.petition(DAY, NOBODY, numbers(60)))
                .fails("EL-RECALL-PET-C", OnFail.NOT_PASSED);
    }

    @Test
    void whoever_signs_twice_is_not_on_the_roll_or_signs_where_none_is_kept_signs_nothing() {
        village.when(village.petition(DAY, NOBODY, List.of(1))).doesNotFit("signers", "no-roll-of-persons");
        village.withRoll(voters(3, 0));
        village.when(village.petition(DAY, NOBODY, List.of(1, 2, 1))).doesNotFit("signers", "number-twice");
        village.when(village.petition(DAY, NOBODY, List.of(1, 2, 4))).doesNotFit("signers", "not-on-the-roll");
        village.when(village.petition(DAY, new Signatures(4, 0, 0, 0), numbers(3)))
                .doesNotFit("signed", "not-as-signed-by-number");
        village.when(village.petition(DAY, new Signatures(3, 0, 21, 0), numbers(3)))
                .passes("EL-RECALL-PET-V")
                .records(RecallPetitioned.class);
        village.when(village.petition(DAY)).records(RecallPetitioned.class);
    }

    @Test
    void no_message_names_who_signed() {
        assertThat(village.petition(DAY, NOBODY, List.of(4711))).asString().doesNotContain("4711");
    }

    private static List<Integer> numbers(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    /// @param households how many of them speak for a household
    private static Map<Integer, OnRoll> voters(int last, int households) {
        return IntStream.rangeClosed(1, last)
                .boxed()
                .collect(toMap(
                        identity(),
                        number -> new OnRoll(
                                new PersonId("p-voter%05d".formatted(number)),
                                Ground.LIVING_HERE,
                                number <= households,
                                false)));
    }

    private static Electors general(VotingMode mode, int voters, int households, int representatives) {
        return electors(ElectionKind.GENERAL, mode, ELECTED, voters, households, representatives, true);
    }

    private static Electors electors(
            ElectionKind kind,
            VotingMode mode,
            LocalDate day,
            int voters,
            int households,
            int representatives,
            boolean won) {
        var id = new ElectionId("510402001002-elect%05d".formatted(day.toEpochDay()));
        return new Electors(
                id, kind, mode, day, voters, households, representatives, won ? Set.of(Recalls.CHAIR) : Set.of());
    }
}
