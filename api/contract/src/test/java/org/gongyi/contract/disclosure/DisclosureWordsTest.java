package org.gongyi.contract.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The words whose form says more than their type.
class DisclosureWordsTest {

    private static final CommunityCode VILLAGE = new CommunityCode("510421105208");

    @ParameterizedTest
    @CsvSource({
        "MONTH,2024-02-29,2024m02,2024-02-01,2024-02-29",
        "MONTH,2026-12-31,2026m12,2026-12-01,2026-12-31",
        "QUARTER,2026-03-31,2026q1,2026-01-01,2026-03-31",
        "QUARTER,2026-04-01,2026q2,2026-04-01,2026-06-30",
        "HALF_YEAR,2026-07-01,2026h2,2026-07-01,2026-12-31",
        "YEAR,2026-07-01,2026y,2026-01-01,2026-12-31"
    })
    void a_period_is_of_the_calendar_and_reads_back_from_its_code(
            Cycle cycle, LocalDate day, String code, LocalDate from, LocalDate until) {
        var period = cycle.periodOf(day).orElseThrow();
        assertThat(period).isEqualTo(new Period(from, until));
        assertThat(period.code()).isEqualTo(code);
        assertThat(period.cycle()).isEqualTo(cycle);
        assertThat(Period.read(code)).contains(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026q5", "2026q0", "2026m13", "2026m1", "2026h3", "road", "26q1"})
    void nothing_else_is_a_period(String code) {
        assertThat(Period.read(code)).isEmpty();
    }

    @Test
    void days_that_are_no_period_are_malformed() {
        assertThatThrownBy(() -> new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 30)))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 30)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void what_returns_is_named_by_item_and_period_and_knows_the_one_before_in_any_cycle() {
        var april = Cycle.MONTH.periodOf(LocalDate.of(2026, 4, 1)).orElseThrow();
        var id = DisclosureId.of(VILLAGE, new ItemCode("relief-list"), april);
        assertThat(id.value()).isEqualTo("510421105208-relief-list-2026m04");
        assertThat(id.item()).contains(new ItemCode("relief-list"));
        assertThat(id.period()).contains(april);
        assertThat(id.before())
                .extracting(DisclosureId::value)
                .containsExactly("510421105208-relief-list-2026m03", "510421105208-relief-list-2026q1");
    }

    @Test
    void what_happened_once_has_a_free_name() {
        var id = new DisclosureId("510421105208-0a1b2c3d4e");
        assertThat(id.period()).isEmpty();
        assertThat(id.item()).isEmpty();
        assertThat(id.before()).isEmpty();
    }

    @Test
    void an_item_and_its_row_have_one_name() {
        assertThat(new ItemCode("relief-list").rule()).isEqualTo("ITEM-RELIEF-LIST");
        assertThat(ItemCode.ofRule("ITEM-RELIEF-LIST")).isEqualTo(new ItemCode("relief-list"));
    }

    @ParameterizedTest
    @CsvSource({"0,0.00", "5,0.05", "-5,-0.05", "123456,1234.56", "-100,-1.00"})
    void money_is_told_in_yuan(long fen, String yuan) {
        assertThat(new Fen(fen)).hasToString(yuan);
    }

    @Test
    void a_balance_keeps_its_bounds_on_both_sides() {
        assertThat(Fen.balance("closing", -Fen.MOST)).isEqualTo(-Fen.MOST);
        assertThatThrownBy(() -> Fen.balance("closing", -Fen.MOST - 1)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Fen.balance("closing", Fen.MOST + 1)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"张*", "张**", "欧阳某某", "李○明", "王＊"})
    void a_masked_name_is_taken(String name) {
        assertThat(new Beneficiary(name, "三组", 1).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", "欧阳明明", "*", "张三（13900000000）", "Zhang*"})
    void any_other_is_malformed(String name) {
        assertThatThrownBy(() -> new Beneficiary(name, "三组", 1)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"肝癌", "精神病二级", "三组12号"})
    void neither_a_diagnosis_nor_an_address_is_a_group(String group) {
        assertThatThrownBy(() -> new Beneficiary("张*", group, 1)).isInstanceOf(Malformed.class);
    }

    @Test
    void nobody_receives_nothing() {
        assertThatThrownBy(() -> new Beneficiary("张*", "三组", 0)).isInstanceOf(Malformed.class);
    }
}
