package org.gongyi.command.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.disclosure.Disclosures.expense;
import static org.gongyi.command.disclosure.Disclosures.income;
import static org.gongyi.contract.disclosure.DisclosureSettlement.POST_DISCLOSURE;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.duty.Duties;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.disclosure.Asking;
import org.gongyi.contract.disclosure.AskingAct.AskQuestion;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.ReviewingAct.AnswerReview;
import org.gongyi.contract.disclosure.StatementLine;
import org.gongyi.contract.disclosure.Verdict;
import org.junit.jupiter.api.Test;

/// Three quarters of one village, as its residents see them.
class WholeDisclosureTest {

    private final Disclosures village = Disclosures.inVillage();

    @Test
    void two_quarters_are_posted_one_is_corrected_and_the_third_is_late_and_stays_late() {
        firstQuarter();
        assertThat(Disclosure.closing(village.state())).contains(86_150L);
        secondQuarter();
        assertThat(Disclosure.closing(village.state())).contains(90_000L);
        thirdQuarter();
    }

    /// Objected to, answered, posted, asked about, corrected, taken down on the sixteenth day.
    private void firstQuarter() {
        var march = LocalDate.of(2026, 3, 10);
        var posted = LocalDate.of(2026, 4, 10);
        var corrected = posted.plusDays(4);
        village.named("finance-2026q1").opened();
        village.given(
                village.statement(posted, 100_000, 86_100, Disclosures.many(139, march)),
                village.review(posted, 1, Verdict.OBJECTED),
                new AnswerReview(village.id(), posted, 1, "第 17 笔附有收据", List.of(), null),
                village.approve(posted, 1),
                village.post(posted, 1));
        village.given(
                new AskQuestion(village.id(), posted.plusDays(1), Asking.INQUIRY, 17, "买了什么？", null, null),
                village.answer(posted.plusDays(3), 1));
        village.given(
                village.statement(corrected, 100_000, 86_150, "第 139 笔多记五角", right(march)),
                village.review(corrected, 2, Verdict.APPROVED),
                village.approve(corrected, 2),
                village.post(corrected, 2));
        village.when(village.takeDown(posted.plusDays(15), 1, null)).passes("DISC-15D");
        village.given(
                village.takeDown(posted.plusDays(15), 1, null), village.takeDown(corrected.plusDays(15), 2, null));
        assertThat(village.docket().hanging().isAny()).isFalse();
        assertThat(village.docket().duties()).isEqualTo(Duties.NONE);
    }

    private static StatementLine[] right(LocalDate march) {
        var lines = Disclosures.many(139, march);
        lines[138] = expense(march, 50, "记-139");
        return lines;
    }

    /// Begins with what the corrected first one ended with.
    private void secondQuarter() {
        var day = LocalDate.of(2026, 7, 8);
        village.named("finance-2026q2").opened().after(86_150);
        village.when(village.statement(day, 86_100, 86_100)).fails("DISC-FIN-ARITH", OnFail.WARN);
        village.given(
                village.statement(day, 86_150, 90_000, income(LocalDate.of(2026, 5, 1), 3_850, "记-1")),
                village.review(day, 1, Verdict.APPROVED),
                village.approve(day, 1));
        var posted = village.when(village.post(day, 1));
        assertThat(posted.records(DisclosurePosted.class).late()).isZero();
        village.given(village.post(day, 1));
    }

    private void thirdQuarter() {
        var due = LocalDate.of(2026, 10, 20);
        var day = due.plusDays(5);
        village.named("finance-2026q3").opened().after(90_000);
        assertThat(village.docket().duties().open()).containsEntry(POST_DISCLOSURE, due);
        village.given(village.lapse(POST_DISCLOSURE, due));
        village.given(
                village.statement(day, 90_000, 90_000),
                village.review(day, 1, Verdict.APPROVED),
                village.approve(day, 1));
        var late = village.when(village.post(day, 1)).fails("DISC-FREQ-Q", OnFail.TASK);
        assertThat(late.records(DisclosurePosted.class).late()).isEqualTo(5);
    }
}
