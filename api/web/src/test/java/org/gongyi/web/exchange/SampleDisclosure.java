package org.gongyi.web.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.disclosure.Content;
import org.gongyi.contract.disclosure.Cycle;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureStage;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.DisclosureView.Body;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement;
import org.gongyi.contract.disclosure.DisclosureView.Plan;
import org.gongyi.contract.disclosure.DisclosureView.Posting;
import org.gongyi.contract.disclosure.DisclosureView.Version;
import org.gongyi.contract.disclosure.Flow;
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.disclosure.ItemGroup;
import org.gongyi.contract.disclosure.PayeeClass;
import org.gongyi.contract.disclosure.Period;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.PreparingEvent.StatementPrepared;
import org.gongyi.contract.disclosure.ReviewingEvent.DisclosureReviewed;
import org.gongyi.contract.disclosure.Segment;
import org.gongyi.contract.disclosure.StatementLine;
import org.gongyi.contract.disclosure.Totals;
import org.gongyi.contract.disclosure.Verdict;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.contract.resolution.Board;

/// The money of a quarter of a village: posted, then posted again since one line was wrong by 0.05 元.
public final class SampleDisclosure {

    public static final CommunityCode VILLAGE = new CommunityCode("510422103204");
    public static final Period QUARTER =
            Cycle.QUARTER.periodOf(LocalDate.of(2026, 3, 31)).orElseThrow();
    private static final ItemCode ITEM = new ItemCode("accounts");
    public static final DisclosureId ID = DisclosureId.of(VILLAGE, ITEM, QUARTER);

    private static final LocalDate POSTED = LocalDate.of(2026, 4, 22);
    private static final Board BOARD = new Board("村口公开栏", "李秀英");
    private static final long OPENING = 12_345_605;
    private static final Findings NOTHING = new Findings("2026.1", List.of(), List.of(), null);

    private SampleDisclosure() {}

    /// @param lines of each version
    public static DisclosureView of(int lines) {
        var first = statement(lines, 0);
        var second = statement(lines, 5);
        return new DisclosureView(
                ID,
                VILLAGE,
                new Plan(
                        ITEM,
                        "财务收支情况",
                        ItemGroup.FINANCE,
                        Content.STATEMENT,
                        Office.COMMITTEE,
                        QUARTER,
                        QUARTER.until(),
                        null),
                DisclosureStage.UP,
                LocalDate.of(2026, 4, 20),
                false,
                2,
                true,
                List.of(version(1, first), version(2, second)),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        entry(1_101, reviewed(1)),
                        entry(1_102, posted(1)),
                        entry(1_103, reviewed(2)),
                        entry(1_104, posted(2))),
                1_104);
    }

    public static Entry<DisclosureEvent> posting(int version) {
        return entry(version == 1 ? 1_102 : 1_104, posted(version));
    }

    /// Its first entry.
    public static Entry<DisclosureEvent> prepared(int version) {
        return entry(
                1_090 + version,
                new StatementPrepared(
                        ID,
                        POSTED.minusDays(2),
                        version,
                        Segment.WHOLE,
                        version == 1 ? null : 1,
                        statement(139, 0).totals(),
                        OPENING,
                        4,
                        null,
                        null,
                        List.of(),
                        NOTHING));
    }

    private static DisclosureReviewed reviewed(int version) {
        return new DisclosureReviewed(ID, POSTED.minusDays(1), version, Verdict.APPROVED, "账实相符", List.of(), NOTHING);
    }

    private static DisclosurePosted posted(int version) {
        return new DisclosurePosted(
                ID,
                POSTED,
                version,
                Segment.WHOLE,
                BOARD,
                "09:30",
                LocalDate.of(2026, 4, 20),
                2,
                LocalDate.of(2026, 5, 8),
                List.of(),
                NOTHING);
    }

    private static Version version(int number, Body body) {
        var posting = new Posting(
                POSTED, "09:30", BOARD, 0, LocalDate.of(2026, 5, 8), 2, null, null, false, List.of(), List.of());
        return new Version(
                number,
                Segment.WHOLE,
                number == 1 ? null : 1,
                number == 1 ? null : "第 3 笔少记 5 分",
                POSTED.minusDays(2),
                1_090 + number,
                body,
                List.of(),
                Verdict.APPROVED,
                "账实相符",
                null,
                true,
                List.of(posting));
    }

    /// @param more 分 in the third line
    private static Statement statement(int count, long more) {
        var lines = IntStream.rangeClosed(1, count)
                .mapToObj(number -> line(number, more))
                .toList();
        var income = sum(lines, Flow.INCOME);
        var expense = sum(lines, Flow.EXPENSE);
        return new Statement(
                new Totals(OPENING, income, expense, OPENING + income - expense, count),
                OPENING,
                "本季度主要用于修缮三组机耕道和清理沟渠。",
                lines);
    }

    private static long sum(List<StatementLine> lines, Flow flow) {
        return lines.stream()
                .filter(line -> line.flow() == flow)
                .mapToLong(StatementLine::amount)
                .sum();
    }

    private static StatementLine line(int number, long more) {
        var income = number % 10 == 1;
        return new StatementLine(
                QUARTER.from().plusDays(number % 90),
                income ? Flow.INCOME : Flow.EXPENSE,
                (income ? 500_000 : 12_340) + number + (number == 3 ? more : 0),
                income ? "收到乡财政拨付村级办公经费" : number % 3 == 0 ? "修缮三组机耕道路面并清理排水沟" : "购买办公用品",
                income ? null : number % 3 == 0 ? "公益设施维护" : "办公费",
                income ? PayeeClass.PUBLIC_BODY : PayeeClass.BUSINESS,
                "王德明",
                "高金石",
                null,
                true,
                "记-" + number,
                null,
                null);
    }

    private static Entry<DisclosureEvent> entry(long position, DisclosureEvent event) {
        var by = new Actor(Office.COMMITTEE, new PersonId("p-zhangsan"), VILLAGE.value());
        return new Entry<>(
                new Recorded(
                        position,
                        new UUID(5, position),
                        "disclosure.posted.v1",
                        position - 1_090,
                        by,
                        Instant.parse("2026-04-22T01:40:00Z"),
                        false),
                event);
    }
}
