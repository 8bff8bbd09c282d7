package org.gongyi.query;

import static org.gongyi.query.Story.NOTHING;
import static org.gongyi.query.Story.VILLAGE;
import static org.gongyi.query.Story.failed;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Duty;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.disclosure.AppealedTo;
import org.gongyi.contract.disclosure.Asking;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAnswered;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAsked;
import org.gongyi.contract.disclosure.AskingEvent.QuestionEscalated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionModerated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionSettled;
import org.gongyi.contract.disclosure.Beneficiary;
import org.gongyi.contract.disclosure.Content;
import org.gongyi.contract.disclosure.Cycle;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureSettlement;
import org.gongyi.contract.disclosure.Flow;
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.disclosure.ItemGroup;
import org.gongyi.contract.disclosure.ModerationGround;
import org.gongyi.contract.disclosure.OpeningEvent.DisclosureBegun;
import org.gongyi.contract.disclosure.OpeningEvent.DisclosureDemanded;
import org.gongyi.contract.disclosure.OpeningEvent.PeriodOpened;
import org.gongyi.contract.disclosure.OversightEvent.DisclosureDutyLapsed;
import org.gongyi.contract.disclosure.PayeeClass;
import org.gongyi.contract.disclosure.Period;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.PostingEvent.DisclosureTakenDown;
import org.gongyi.contract.disclosure.PostingEvent.PostingInterrupted;
import org.gongyi.contract.disclosure.PostingEvent.PostingResumed;
import org.gongyi.contract.disclosure.PreparingEvent.BeneficiariesEntered;
import org.gongyi.contract.disclosure.PreparingEvent.BeneficiariesPrepared;
import org.gongyi.contract.disclosure.PreparingEvent.LinesEntered;
import org.gongyi.contract.disclosure.PreparingEvent.StatementPrepared;
import org.gongyi.contract.disclosure.ReviewingEvent.DisclosureReviewed;
import org.gongyi.contract.disclosure.ReviewingEvent.ReviewAnswered;
import org.gongyi.contract.disclosure.Segment;
import org.gongyi.contract.disclosure.StatementLine;
import org.gongyi.contract.disclosure.Totals;
import org.gongyi.contract.disclosure.Verdict;
import org.gongyi.contract.resolution.Board;
import org.jspecify.annotations.Nullable;

/// The money of a quarter, and what happens to its disclosure.
public final class Disclosures {

    public static final Period QUARTER =
            Cycle.QUARTER.periodOf(LocalDate.of(2026, 3, 31)).orElseThrow();
    public static final LocalDate DUE = LocalDate.of(2026, 4, 20);
    public static final LocalDate POSTED = LocalDate.of(2026, 4, 15);
    public static final LocalDate REMOVABLE = LocalDate.of(2026, 5, 1);
    public static final DisclosureId MONEY = money(VILLAGE, QUARTER);
    public static final Board BOARD = new Board("村口公开栏", "李秀英");

    private Disclosures() {}

    public static DisclosureId money(CommunityCode community, Period period) {
        return DisclosureId.of(community, new ItemCode("finance"), period);
    }

    public static PeriodOpened opened(DisclosureId id) {
        return opened(id, DUE);
    }

    public static PeriodOpened opened(DisclosureId id, LocalDate due) {
        var period = id.period().orElseThrow();
        return new PeriodOpened(
                id,
                period.until().plusDays(1),
                new ItemCode("finance"),
                "财务收支情况",
                ItemGroup.FINANCE,
                Content.STATEMENT,
                Office.COMMITTEE,
                period,
                due,
                owing(due));
    }

    public static DisclosureBegun begun(DisclosureId id, LocalDate day) {
        return new DisclosureBegun(
                id,
                day,
                new ItemCode("decisions"),
                "修路决定",
                ItemGroup.AFFAIRS,
                Content.TEXT,
                Office.COMMITTEE,
                day,
                null,
                List.of(),
                NOTHING);
    }

    public static DisclosureDemanded demanded(DisclosureId id, Findings findings) {
        return new DisclosureDemanded(id, POSTED, "路灯", "公开路灯电费", 9, 900, 0, 30, List.of(), findings);
    }

    public static Findings owing(LocalDate due) {
        return Story.asking(duty(DisclosureSettlement.POST_DISCLOSURE, due));
    }

    public static Duty duty(String key, LocalDate due) {
        return new Duty(
                key, "DISC-FREQ-Q", Office.COMMITTEE, due, new Citation("村民委员会组织法", "第三十五条", LocalDate.of(2026, 1, 1)));
    }

    public static StatementPrepared prepared(DisclosureId id, int version, @Nullable Integer corrects) {
        return new StatementPrepared(
                id,
                POSTED.minusDays(3),
                version,
                Segment.WHOLE,
                corrects,
                new Totals(100_00, 0, 3_00, 97_00, 3),
                null,
                2,
                "收支平稳",
                null,
                List.of(),
                new Findings("2026-01", List.of(), List.of(), corrects == null ? null : "金额有误"));
    }

    public static LinesEntered entered(DisclosureId id, int version, int part, int first, int lines) {
        return new LinesEntered(
                id,
                POSTED.minusDays(3),
                version,
                part,
                first,
                IntStream.range(first, first + lines)
                        .mapToObj(Disclosures::line)
                        .toList(),
                List.of(),
                NOTHING);
    }

    private static StatementLine line(int number) {
        return new StatementLine(
                QUARTER.from(),
                Flow.EXPENSE,
                1_00,
                "办公用品",
                null,
                PayeeClass.BUSINESS,
                null,
                null,
                null,
                true,
                "V" + number,
                null,
                null);
    }

    public static BeneficiariesPrepared listed(DisclosureId id) {
        return new BeneficiariesPrepared(
                id, POSTED.minusDays(2), 1, Segment.WHOLE, null, "低保金", 1, 36_000, 1, null, List.of(), NOTHING);
    }

    public static BeneficiariesEntered named(DisclosureId id) {
        var one = new Beneficiary("张*", "一组", 36_000);
        return new BeneficiariesEntered(id, POSTED.minusDays(2), 1, 1, 1, List.of(one), NOTHING);
    }

    public static DisclosureReviewed reviewed(DisclosureId id, int version, Verdict verdict) {
        return new DisclosureReviewed(id, POSTED.minusDays(2), version, verdict, "看过凭证", List.of(), NOTHING);
    }

    public static ReviewAnswered answered(DisclosureId id, int version) {
        return new ReviewAnswered(id, POSTED.minusDays(1), version, "补了凭证", List.of(), NOTHING);
    }

    public static DisclosurePosted posted(DisclosureId id, int version, LocalDate day, int late) {
        return new DisclosurePosted(
                id, day, version, Segment.WHOLE, BOARD, "09:30", DUE, late, REMOVABLE, List.of(), NOTHING);
    }

    public static PostingInterrupted fallen(DisclosureId id, int version, LocalDate day) {
        return new PostingInterrupted(id, day, version, Segment.WHOLE, "大风", List.of(), NOTHING);
    }

    public static PostingResumed resumed(DisclosureId id, int version, LocalDate day, LocalDate removable) {
        return new PostingResumed(id, day, version, Segment.WHOLE, "李秀英", 2, removable, List.of(), NOTHING);
    }

    public static DisclosureTakenDown takenDown(DisclosureId id, int version, LocalDate day) {
        return new DisclosureTakenDown(id, day, version, Segment.WHOLE, true, POSTED, 16, "李秀英", List.of(), NOTHING);
    }

    /// Which has to go up again by that day.
    public static DisclosureTakenDown takenDownEarly(DisclosureId id, int version, LocalDate day, LocalDate again) {
        var findings = new Findings(
                "2026-01",
                List.of(failed("DISC-15D", OnFail.WARN)),
                List.of(duty(DisclosureSettlement.postAgain(Segment.WHOLE), again)),
                "换新栏");
        return new DisclosureTakenDown(id, day, version, Segment.WHOLE, true, POSTED, 3, "李秀英", List.of(), findings);
    }

    public static QuestionAsked asked(DisclosureId id, int number, LocalDate due) {
        var findings = Story.asking(duty(DisclosureSettlement.answerQuestion(number), due));
        return new QuestionAsked(id, POSTED, number, Asking.INQUIRY, 2, "买了什么", null, findings);
    }

    public static QuestionAnswered answeredQuestion(DisclosureId id, int number) {
        return new QuestionAnswered(id, POSTED.plusDays(1), number, "打印纸", null, List.of(), NOTHING);
    }

    public static QuestionEscalated escalated(DisclosureId id, int number, LocalDate due) {
        var findings = Story.asking(duty(DisclosureSettlement.settleQuestion(number), due));
        return new QuestionEscalated(id, POSTED.plusDays(2), number, AppealedTo.TOWNSHIP, "没有说清", findings);
    }

    public static QuestionSettled settled(DisclosureId id, int number) {
        return new QuestionSettled(id, POSTED.plusDays(5), number, "镇人民政府", "已核实", List.of(), NOTHING);
    }

    public static QuestionModerated moderated(DisclosureId id, int number) {
        return new QuestionModerated(id, POSTED.plusDays(1), number, ModerationGround.values()[0], "辱骂他人", NOTHING);
    }

    public static DisclosureDutyLapsed lapsed(DisclosureId id, LocalDate due) {
        return new DisclosureDutyLapsed(id, due.plusDays(1), DisclosureSettlement.POST_DISCLOSURE, due, NOTHING);
    }
}
