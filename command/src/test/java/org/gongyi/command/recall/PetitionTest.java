package org.gongyi.command.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.contract.recall.RecallSettlement.VOTE_ON_RECALL;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Register;
import org.gongyi.command.Story;
import org.gongyi.command.recall.Recall.State.Demanded;
import org.gongyi.command.recall.Recall.State.Raised;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.recall.Electorate;
import org.gongyi.contract.recall.RecallCommand.PetitionRecall;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.recall.RecallEvent.RecallSuggested;
import org.junit.jupiter.api.Test;

/// Who may ask for a recall: enough voters, households or representatives; a township only suggests one.
class PetitionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST_OF_2025 = LocalDate.of(2025, 12, 31);
    private static final String SHANGHAI = "310101001001";
    private static final String BEIJING = "110101001001";
    private static final String ZHEJIANG = "330102001001";
    private static final String HENAN = "410102001001";

    private final Recalls village = Recalls.inVillage();

    @Test
    void EL_RECALL_PET_V_a_fifth_of_two_thousand_voters_are_400_and_399_are_too_few() {
        for (var day : List.of(LocalDate.of(2018, 12, 28), LocalDate.of(2018, 12, 29), LAST_OF_2025, DAY)) {
            village.when(village.petition(day, 400, 0, 0, 0))
                    .passes("EL-RECALL-PET-V")
                    .records(RecallPetitioned.class);
            village.when(village.petition(day, 399, 0, 0, 0))
                    .fails("EL-RECALL-PET-V", OnFail.NOT_PASSED)
                    .records(RecallPetitioned.class);
        }
    }

    @Test
    void EL_RECALL_PET_V_or_a_third_of_sixty_representatives() {
        village.when(village.petition(DAY, 0, 0, 20, 0)).passes("EL-RECALL-PET-V");
        village.when(village.petition(DAY, 0, 600, 19, 12)).fails("EL-RECALL-PET-V", OnFail.NOT_PASSED);
    }

    @Test
    void EL_RECALL_PET_V_too_few_lead_nowhere_until_enough_ask() {
        village.given(village.petition(DAY, 399, 0, 0, 0));
        assertThat(village.state()).isInstanceOf(Raised.class);
        village.when(village.hear(DAY)).refuses(Refusal.OutOfOrder.class);
        village.when(village.call(DAY, DAY.plusDays(9))).refuses(Refusal.OutOfOrder.class);
        village.given(village.petition(DAY.plusDays(3), 400, 0, 0, 0));
        assertThat(village.state()).isInstanceOf(Demanded.class);
    }

    @Test
    void EL_RECALL_PET_C_since_2026_a_tenth_of_the_voters_or_the_households_or_a_third_of_the_representatives() {
        var community = Recalls.inCommunity(VotingMode.HOUSEHOLDS);
        community.when(community.petition(DAY, 200, 0, 0, 0)).passes("EL-RECALL-PET-C");
        community.when(community.petition(DAY, 0, 60, 0, 0)).passes("EL-RECALL-PET-C");
        community.when(community.petition(DAY, 0, 0, 20, 0)).passes("EL-RECALL-PET-C");
        community
                .when(community.petition(DAY, 199, 59, 19, 12))
                .fails("EL-RECALL-PET-C", OnFail.NOT_PASSED)
                .isNotWeighedBy("EL-RECALL-PET-V")
                .isNotWeighedBy("EL-RECALL-C");
    }

    @Test
    void EL_RECALL_C_until_2025_a_fifth_of_the_adults_or_households_or_a_third_of_the_groups() {
        for (var day : List.of(LocalDate.of(2018, 12, 28), LocalDate.of(2018, 12, 29), LAST_OF_2025)) {
            var community = Recalls.inCommunity(VotingMode.ALL_VOTERS);
            community.when(community.petition(day, 400, 0, 0, 0)).passes("EL-RECALL-C");
            community.when(community.petition(day, 0, 120, 0, 0)).passes("EL-RECALL-C");
            community.when(community.petition(day, 0, 0, 0, 4)).passes("EL-RECALL-C");
            community
                    .when(community.petition(day, 399, 119, 60, 3))
                    .fails("EL-RECALL-C", OnFail.NOT_PASSED)
                    .isNotWeighedBy("EL-RECALL-PET-C");
        }
    }

    @Test
    void EL_RECALL_T_four_provinces_have_it_voted_on_within_thirty_days_and_the_nation_sets_no_limit() {
        for (var place : List.of(SHANGHAI, ZHEJIANG, BEIJING, HENAN)) {
            var there = Recalls.inVillage(place);
            assertThat(there.when(there.petition(DAY)).duty(VOTE_ON_RECALL).due())
                    .isEqualTo(LocalDate.of(2026, 7, 1));
            var few = there.when(there.petition(DAY, 1, 0, 0, 0)).records(RecallPetitioned.class);
            assertThat(few.findings().duties()).isEmpty();
        }
        assertThat(village.when(village.petition(DAY))
                        .records(RecallPetitioned.class)
                        .findings()
                        .duties())
                .isEmpty();
    }

    @Test
    void EL_RECALL_T_in_zhejiang_the_same_facts_wait_for_a_year() {
        var there = Recalls.inVillage(ZHEJIANG);
        there.when(again(there, DAY.minusYears(1))).passes("EL-RECALL-T");
        there.when(again(there, DAY.minusYears(1).plusDays(1)))
                .fails("EL-RECALL-T", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        village.when(again(village, DAY.minusDays(1))).isNotWeighedBy("EL-RECALL-T");
    }

    @Test
    void EL_RECALL_T_in_beijing_the_same_facts_wait_for_the_next_term() {
        var there = Recalls.inVillage(BEIJING);
        there.when(again(there, LAST_OF_2025)).passes("EL-RECALL-T");
        there.when(again(there, LocalDate.of(2026, 1, 1))).fails("EL-RECALL-T", OnFail.WARN);
    }

    @Test
    void EL_RECALL_SUGGEST_a_township_suggests_and_decides_nothing() {
        var beijing = Recalls.inVillage(BEIJING);
        beijing.when(beijing.suggest(DAY)).passes("EL-RECALL-SUGGEST").records(RecallSuggested.class);
        for (var there : List.of(village, beijing)) {
            there.given(there.suggest(DAY));
            assertThat(there.state()).isInstanceOf(Raised.class);
            there.when(there.call(DAY, DAY.plusDays(9))).refuses(Refusal.OutOfOrder.class);
            there.given(there.petition(DAY.plusDays(1)));
            assertThat(there.state()).isInstanceOf(Demanded.class);
        }
    }

    @Test
    void EL_RECALL_SUGGEST_in_shanghai_the_suggestion_is_voted_on_like_a_petition() {
        var there = Recalls.inVillage(SHANGHAI);
        assertThat(there.when(there.suggest(DAY)).duty(VOTE_ON_RECALL).due()).isEqualTo(LocalDate.of(2026, 7, 1));
        there.given(there.suggest(DAY));
        assertThat(there.state()).isInstanceOf(Demanded.class);
    }

    @Test
    void a_petition_is_on_a_member_who_sits_signed_by_people_who_stand_on_the_lists() {
        var stranger = new PersonId("p-x00001");
        var all = new Signatures(2000, 600, 60, 12);
        village.when(village.petition(DAY, stranger, all, null, null)).doesNotFit("person", "does-not-hold-it");
        village.when(village.petition(DAY, 2001, 0, 0, 0)).doesNotFit("signed", "more-than-all");
        village.when(village.petition(DAY, 2000, 600, 60, 12)).records(RecallPetitioned.class);
        village.when(village.petition(DAY, 0, 0, 61, 0)).doesNotFit("signed", "more-than-all");
        village.when(again(village, DAY)).doesNotFit("earlier", "not-before-the-petition");
        village.given(village.suggest(DAY));
        var other = Register.people("b", 5).get(1).person();
        village.when(village.petition(DAY, other, all, null, null)).doesNotFit("person", "another-member");
        village.when(village.petition(DAY.minusDays(1))).doesNotFit("occurredOn", "before-what-happened");
    }

    @Test
    void nothing_happens_to_a_recall_nobody_asked_for() {
        village.when(village.hear(DAY)).refuses(Refusal.Unknown.class);
        var named = Recalls.in(Story.inVillage());
        var petitioned = named.when(named.petition(DAY)).records(RecallPetitioned.class);
        assertThat(petitioned.member().person()).isEqualTo(Recalls.CHAIR);
        assertThat(petitioned.member().name()).isEqualTo("姓名b0");
    }

    private static PetitionRecall again(Recalls there, LocalDate earlier) {
        return there.petition(DAY, new Signatures(1000, 0, 0, 0), earlier, null);
    }

    @Test
    void PII_PUB_what_is_held_against_somebody_holds_no_number_of_a_person() {
        var grounds = "账目不公开，可问13900000000";
        var signed = new Signatures(400, 0, 0, 0);
        var electorate = new Electorate(VotingMode.ALL_VOTERS, 2000, 600, 60, 12);
        village.when(new PetitionRecall(
                        village.id(),
                        DAY,
                        Recalls.CHAIR,
                        electorate,
                        signed,
                        List.of(),
                        grounds,
                        null,
                        List.of(),
                        null))
                .fails("PII-PUB", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        village.when(village.petition(DAY, signed, null, "可问13900000000")).fails("PII-PUB", OnFail.BLOCK);
        village.when(village.petition(DAY, signed, null, null)).isNotWeighedBy("PII-PUB");
    }
}
