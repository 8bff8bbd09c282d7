package org.gongyi.command.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongyi.command.HeldEntry;
import org.gongyi.command.Story;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.fact.ErasureBasis;
import org.gongyi.contract.fact.FactCommand.EraseFact;
import org.gongyi.contract.fact.FactEvent.FactErased;
import org.gongyi.contract.fact.FactId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// 个人信息保护法 第四十七条: when what an entry seals is erased, and when it stays.
class ErasureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final FactId FACT = FactId.of(Story.VILLAGE, 41);
    private static final String NAME = "n".repeat(43);
    private static final String ILLNESS = "i".repeat(43);
    private static final String SHEET = "a".repeat(64);

    private final Story village = Story.inVillage()
            .by(Office.COMMITTEE)
            .withEntry(new HeldEntry(Office.COMMITTEE, Set.of(NAME, ILLNESS), Set.of(SHEET)));

    @ParameterizedTest
    @EnumSource(ErasureBasis.class)
    void PII_DEL_what_is_erased_is_named_with_the_case_of_the_law(ErasureBasis basis) {
        var erasure = new EraseFact(FACT, DAY, List.of(NAME), List.of(SHEET), basis, null, "本人申请", null);
        var erased = village.when(erasure).passes("PII-DEL").records(FactErased.class);

        assertThat(erased.position()).isEqualTo(41);
        assertThat(erased.digests()).containsExactly(NAME);
        assertThat(erased.attachments()).containsExactly(SHEET);
        assertThat(erased.basis()).isEqualTo(basis);
        assertThat(erased.subject()).isEqualTo(FACT.value());
        assertThat(erased.findings().checks()).singleElement().satisfies(check -> {
            assertThat(check.citation().article()).isEqualTo("第四十七条");
            assertThat(check.arithmetic()).startsWith("第%s项".formatted("一二三四五".charAt(basis.ordinal())));
        });
    }

    @Test
    void PII_DEL_on_the_last_day_that_another_law_has_it_kept_it_stays_and_goes_on_the_next() {
        village.when(erase(DAY.minusDays(1), DAY, NAME))
                .fails("PII-DEL", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        village.when(erase(DAY, DAY, NAME)).fails("PII-DEL", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
        village.when(erase(DAY.plusDays(1), DAY, NAME)).records(FactErased.class);
    }

    @Test
    void PII_DEL_before_the_law_was_in_force_nothing_could_be_ordered_by_it() {
        village.when(erase(LocalDate.of(2021, 10, 31), null, NAME)).doesNotFit("occurredOn", "no-erasure-law");
        village.when(erase(LocalDate.of(2021, 11, 1), null, NAME)).records(FactErased.class);
    }

    @Test
    void nothing_is_erased_twice() {
        village.given(erase(DAY, null, NAME));
        village.when(erase(DAY, null, NAME)).doesNotFit("digests", "erased-already");
        village.when(erase(DAY, null, ILLNESS, NAME)).doesNotFit("digests", "erased-already");
        village.when(erase(DAY, null, ILLNESS)).records(FactErased.class);
    }

    @Test
    void an_attachment_is_not_erased_twice() {
        village.given(erasing(SHEET));
        village.when(erasing(SHEET)).doesNotFit("attachments", "erased-already");
    }

    @Test
    void only_what_the_entry_seals_and_has_attached_can_be_erased() {
        village.when(erase(DAY, null, "x".repeat(43))).doesNotFit("digests", "not-sealed-there");
        village.when(erasing("b".repeat(64))).doesNotFit("attachments", "not-attached-there");
        village.when(erase(DAY, null)).doesNotFit("digests", "nothing-to-erase");
    }

    @Test
    void whoever_recorded_it_or_the_county_erases_it_and_no_other_office() {
        for (var office : Office.values()) {
            var outcome = village.by(office).when(erase(DAY, null, NAME));
            if (office == Office.COMMITTEE || office == Office.COUNTY) outcome.records(FactErased.class);
            else outcome.doesNotFit("fact", "recorded-by-another");
        }
    }

    @Test
    void what_the_supervision_committee_recorded_the_committee_takes_nothing_from() {
        village.withEntry(new HeldEntry(Office.SUPERVISION_COMMITTEE, Set.of(NAME), Set.of()));
        village.when(erase(DAY, null, NAME)).doesNotFit("fact", "recorded-by-another");
        village.by(Office.TOWNSHIP).when(erase(DAY, null, NAME)).doesNotFit("fact", "recorded-by-another");
        village.by(Office.SUPERVISION_COMMITTEE).when(erase(DAY, null, NAME)).records(FactErased.class);
    }

    @Test
    void an_entry_that_is_not_there_is_unknown() {
        Story.inVillage().when(erase(DAY, null, NAME)).refuses(Refusal.Unknown.class);
    }

    private static EraseFact erase(LocalDate day, @Nullable LocalDate keptUntil, String... digests) {
        return new EraseFact(
                FACT, day, List.of(digests), List.of(), ErasureBasis.PURPOSE_ENDED, keptUntil, "本人申请", null);
    }

    private static EraseFact erasing(String attachment) {
        return new EraseFact(
                FACT, DAY, List.of(), List.of(attachment), ErasureBasis.UNLAWFULLY_HANDLED, null, "误传", null);
    }
}
