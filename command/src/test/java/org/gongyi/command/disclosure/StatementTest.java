package org.gongyi.command.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.disclosure.Disclosures.expense;
import static org.gongyi.command.disclosure.Disclosures.file;
import static org.gongyi.command.disclosure.Disclosures.income;
import static org.gongyi.command.disclosure.Disclosures.line;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Decision;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.Fen;
import org.gongyi.contract.disclosure.Flow;
import org.gongyi.contract.disclosure.PayeeClass;
import org.gongyi.contract.disclosure.PreparingAct.PrepareStatement;
import org.gongyi.contract.disclosure.PreparingEvent.LinesEntered;
import org.gongyi.contract.disclosure.PreparingEvent.StatementPrepared;
import org.gongyi.contract.disclosure.Segment;
import org.gongyi.contract.disclosure.StatementLine;
import org.gongyi.contract.disclosure.Totals;
import org.gongyi.contract.disclosure.Verdict;
import org.gongyi.contract.resolution.ResolutionId;
import org.junit.jupiter.api.Test;

/// Money, line by line, to the 分.
class StatementTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 3);

    private final Disclosures village = Disclosures.inVillage().opened();

    @Test
    void DISC_FIN_ARITH_opening_and_income_less_expense_is_closing() {
        var prepared = village.when(village.statement(
                        DAY, 10_000, 12_950, income(MARCH, 5_000, "记-1"), expense(MARCH, 2_050, "记-2")))
                .passes("DISC-FIN-ARITH")
                .begins(StatementPrepared.class);
        assertThat(prepared.totals()).isEqualTo(new Totals(10_000, 5_000, 2_050, 12_950, 2));
        assertThat(prepared.version()).isEqualTo(1);
    }

    @Test
    void DISC_FIN_ARITH_one_fen_off_is_kept_with_a_reason_and_not_posted() {
        var off = village.when(village.statement(DAY, 10_000, 12_951, income(MARCH, 2_950, "记-1")));
        off.fails("DISC-FIN-ARITH", OnFail.WARN).refuses(Refusal.ReasonNeeded.class);
        assertThat(off.check("DISC-FIN-ARITH").arithmetic()).contains("100.00 + 收入 29.50 − 支出 0.00 = 129.50，期末 129.51");
        village.given(
                village.statement(DAY, 10_000, 12_951, "尚缺一张凭证", income(MARCH, 2_950, "记-1")),
                village.review(DAY, 1, Verdict.APPROVED),
                village.approve(DAY, 1));
        village.when(village.post(DAY, 1)).fails("DISC-FIN-ARITH", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
        village.given(
                village.statement(DAY, 10_000, 12_950, income(MARCH, 2_950, "记-1")),
                village.review(DAY, 2, Verdict.APPROVED),
                village.approve(DAY, 2));
        village.when(village.post(DAY, 2)).passes("DISC-FIN-ARITH");
    }

    @Test
    void DISC_FIN_ARITH_begins_with_what_the_period_before_ended_with() {
        village.after(10_000).when(village.statement(DAY, 10_000, 10_000)).passes("DISC-FIN-ARITH");
        village.when(village.statement(DAY, 10_001, 10_001)).fails("DISC-FIN-ARITH", OnFail.WARN);
        village.given(
                village.statement(DAY, 10_001, 10_001, "上期尾差"),
                village.review(DAY, 1, Verdict.APPROVED),
                village.approve(DAY, 1));
        village.when(village.post(DAY, 1)).fails("DISC-FIN-ARITH", OnFail.BLOCK);
        village.after(10_001).when(village.post(DAY, 1)).passes("DISC-FIN-ARITH");
    }

    @Test
    void the_closing_balance_goes_on_once_it_is_posted_and_not_before() {
        village.given(
                village.statement(DAY, 10_000, 12_950, income(MARCH, 2_950, "记-1")),
                village.review(DAY, 1, Verdict.APPROVED),
                village.approve(DAY, 1));
        assertThat(Disclosure.closing(village.state())).isEmpty();
        village.given(village.post(DAY, 1));
        assertThat(Disclosure.closing(village.state())).contains(12_950L);
    }

    @Test
    void DISC_FIN_ARITH_a_debt_needs_a_reason() {
        village.when(village.statement(DAY, 0, 0)).passes("DISC-FIN-ARITH");
        village.when(village.statement(DAY, 0, -1, expense(MARCH, 1, "记-1")))
                .fails("DISC-FIN-ARITH", OnFail.WARN)
                .refuses(Refusal.ReasonNeeded.class);
        village.when(village.statement(DAY, 0, -1, "垫付", expense(MARCH, 1, "记-1")))
                .begins(StatementPrepared.class);
    }

    @Test
    void DISC_FIN_ARITH_a_voucher_twice_is_told_with_its_line() {
        var twice = village.when(village.statement(
                DAY, 0, 3, income(MARCH, 1, "记-1"), income(MARCH, 1, "记-2"), income(MARCH, 1, "记-1")));
        twice.fails("DISC-FIN-ARITH", OnFail.WARN);
        assertThat(twice.check("DISC-FIN-ARITH").arithmetic()).isEqualTo("凭证号与前面重复：第 3 笔");
    }

    @Test
    void DISC_FIN_totals_without_lines_are_told() {
        village.when(village.statement(DAY, 5, 5)).passes("DISC-FIN");
        village.when(village.statement(DAY, 5, 6, income(MARCH, 1, "记-1"))).passes("DISC-FIN");
        village.when(village.statement(DAY, 5, 6)).fails("DISC-FIN", OnFail.WARN);
    }

    @Test
    void DISC_FIN_SIGN_from_a_thousand_yuan_on_a_third_signature_and_a_decision() {
        var there = Disclosures.inVillageWith("expense-signatures").opened();
        there.when(there.statement(DAY, 99_999, 0, expense(MARCH, 99_999, "记-1")))
                .passes("DISC-FIN-SIGN");
        var high = there.when(there.statement(DAY, 100_000, 0, expense(MARCH, 100_000, "记-1")));
        high.fails("DISC-FIN-SIGN", OnFail.WARN);
        assertThat(high.check("DISC-FIN-SIGN").arithmetic()).contains("第 1 笔");
        there.when(there.statement(DAY, 1, 0, unstamped())).fails("DISC-FIN-SIGN", OnFail.WARN);
        village.when(village.statement(DAY, 1, 0, unstamped())).isNotWeighedBy("DISC-FIN-SIGN");
    }

    @Test
    void DISC_FIN_ARITH_an_expense_has_handler_approver_and_stamp_everywhere() {
        var unsigned = village.when(village.statement(DAY, 1, 0, unstamped())).fails("DISC-FIN-ARITH", OnFail.WARN);
        assertThat(unsigned.check("DISC-FIN-ARITH").arithmetic()).isEqualTo("支出手续不全：第 1 笔");
        village.when(village.statement(DAY, 100_000, 0, expense(MARCH, 100_000, "记-1")))
                .passes("DISC-FIN-ARITH");
    }

    @Test
    void DISC_FIN_ARITH_a_period_before_that_was_never_posted_is_told() {
        village.beside(new Carried(null, true, null));
        var unposted = village.when(village.statement(DAY, 5, 5)).fails("DISC-FIN-ARITH", OnFail.WARN);
        assertThat(unposted.check("DISC-FIN-ARITH").arithmetic()).isEqualTo("上期没有公布，期初无从核对");
    }

    @Test
    void DISC_FIN_ARITH_a_correction_that_leaves_the_next_period_behind_is_told() {
        village.beside(new Carried(null, false, 6L))
                .when(village.statement(DAY, 6, 6))
                .passes("DISC-FIN-ARITH");
        var behind = village.beside(new Carried(null, false, 7L))
                .when(village.statement(DAY, 6, 6))
                .fails("DISC-FIN-ARITH", OnFail.WARN);
        assertThat(behind.check("DISC-FIN-ARITH").arithmetic()).contains("本期期末 0.06 元，下期已公布的期初 0.07 元");
    }

    @Test
    void a_line_is_not_dated_after_the_statement() {
        var road = Disclosures.inVillage().begun("decisions", DAY);
        road.when(road.statement(DAY, 0, 1, income(DAY, 1, "记-1"))).begins(StatementPrepared.class);
        road.when(road.statement(DAY, 0, 1, income(DAY.plusDays(1), 1, "记-1")))
                .doesNotFit("lines/0/date", "after-the-statement");
    }

    private static StatementLine unstamped() {
        return new StatementLine(
                MARCH, Flow.EXPENSE, 1, "邮费", null, PayeeClass.OTHER, "李明", "王强", null, false, "记-1", null, null);
    }

    @Test
    void a_line_lies_in_the_period_and_the_first_that_does_not_is_named() {
        village.when(village.statement(
                        DAY,
                        0,
                        2,
                        income(LocalDate.of(2026, 1, 1), 1, "记-1"),
                        income(LocalDate.of(2026, 3, 31), 1, "记-2")))
                .begins(StatementPrepared.class);
        village.when(village.statement(DAY, 0, 2, income(MARCH, 1, "记-1"), income(LocalDate.of(2026, 4, 1), 1, "记-2")))
                .doesNotFit("lines/1/date", "outside-the-period");
        village.when(village.statement(DAY, 0, 1, income(LocalDate.of(2025, 12, 31), 1, "记-1")))
                .doesNotFit("lines/0/date", "outside-the-period");
    }

    @Test
    void a_line_names_a_resolution_that_stood_adopted_on_its_day() {
        var decided = new ResolutionId(village.story().code() + "-decided001");
        var named = village.statement(DAY, 1, 0, line(MARCH, Flow.EXPENSE, 1, "记-1", decided));
        village.when(named).doesNotFit("lines/0/resolution", "not-adopted-then");
        village.withAdopted(decided, MARCH.plusDays(1))
                .when(named)
                .doesNotFit("lines/0/resolution", "not-adopted-then");
        village.withAdopted(decided, MARCH).when(named).begins(StatementPrepared.class);
        var elsewhere = new ResolutionId("510402002001-decided001");
        village.when(village.statement(DAY, 1, 0, line(MARCH, Flow.EXPENSE, 1, "记-1", elsewhere)))
                .doesNotFit("lines/0/resolution", "of-another-community");
    }

    @Test
    void a_picture_is_among_the_files_and_stands_with_its_line() {
        var pictured = new StatementLine(
                MARCH,
                Flow.INCOME,
                1,
                "利息",
                null,
                PayeeClass.OTHER,
                null,
                null,
                null,
                false,
                "记-1",
                "b".repeat(64),
                null);
        village.when(with(List.of(), pictured)).doesNotFit("lines/0/picture", "not-attached");
        var events = events(with(List.of(file("a"), file("b")), pictured));
        assertThat(((StatementPrepared) events.getFirst()).files()).containsExactly(file("a"));
        assertThat(((LinesEntered) events.get(1)).files()).containsExactly(file("b"));
    }

    private PrepareStatement with(List<FileRef> files, StatementLine line) {
        return new PrepareStatement(village.id(), DAY, Segment.WHOLE, 0, 1, List.of(line), null, null, files, null);
    }

    @Test
    void two_thousand_lines_come_in_entries_that_fit_and_none_is_lost() {
        var events = events(village.statement(DAY, 200_000, 0, Disclosures.many(2_000, MARCH)));
        var parts = events.stream().skip(1).map(LinesEntered.class::cast).toList();
        assertThat(((StatementPrepared) events.getFirst()).parts()).isEqualTo(parts.size());
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.toString().getBytes(UTF_8)).hasSizeLessThan(60_000));
        assertThat(parts.stream().mapToInt(part -> part.lines().size()).sum()).isEqualTo(2_000);
        assertThat(parts.get(1).first()).isEqualTo(parts.getFirst().lines().size() + 1);
        village.given(village.statement(DAY, 200_000, 0, Disclosures.many(2_000, MARCH)));
        assertThat(village.docket().draft())
                .extracting(Draft::lines, Draft::entered)
                .containsExactly(2_000, parts.size());
    }

    @Test
    void a_usual_quarter_of_139_lines_takes_four_entries() {
        assertThat(events(village.statement(DAY, 13_900, 0, Disclosures.many(139, MARCH))))
                .hasSize(4);
    }

    @Test
    void more_money_than_an_entry_can_hold_is_refused() {
        var most = income(MARCH, Fen.MOST, "记-1");
        village.when(village.statement(DAY, 0, Fen.MOST, most)).begins(StatementPrepared.class);
        village.when(village.statement(DAY, 0, Fen.MOST, most, income(MARCH, 1, "记-2")))
                .doesNotFit("lines", "too-much-money");
    }

    @Test
    void money_is_told_line_by_line_and_a_text_is_none() {
        village.when(village.text(DAY)).doesNotFit("content", "line-by-line");
    }

    private List<DisclosureEvent> events(PrepareStatement act) {
        return ((Decision.Accepted<DisclosureEvent>) village.decide(act)).events();
    }
}
