package org.gongyi.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.disclosure.Cycle;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.Flow;
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.disclosure.OpeningAct.OpenPeriod;
import org.gongyi.contract.disclosure.PayeeClass;
import org.gongyi.contract.disclosure.Period;
import org.gongyi.contract.disclosure.PostingAct.PostDisclosure;
import org.gongyi.contract.disclosure.PostingAct.TakeDown;
import org.gongyi.contract.disclosure.PreparingAct.PrepareStatement;
import org.gongyi.contract.disclosure.ReviewingAct.ApproveDisclosure;
import org.gongyi.contract.disclosure.ReviewingAct.ReviewDisclosure;
import org.gongyi.contract.disclosure.Segment;
import org.gongyi.contract.disclosure.StatementLine;
import org.gongyi.contract.disclosure.Verdict;
import org.gongyi.contract.resolution.Board;

/// The money of one community, quarter by quarter: each is opened, prepared line by line, reviewed, approved and posted
/// in time, and taken down after its days; the last one hangs.
///
/// A village has 22 quarters behind it, a community the three of 2026, since no law asked it before: in the 230 and 106
/// of the demonstration's city that is as much as four years of all would be.
record Quarters(Recorder recorder, CommunityCode place, CommunityKind kind) {

    static final int LINES = 139;

    private static final LocalDate TERM = LocalDate.of(2021, 4, 1);
    private static final LocalDate END_OF_TERM = LocalDate.of(2026, 12, 31);
    private static final ItemCode ITEM = new ItemCode("finance");
    private static final PersonId CHAIR = new PersonId("p-benchq01");
    private static final PersonId SUPERVISOR = new PersonId("p-benchq02");
    private static final long OPENING = 12_345_605;
    private static final String REASON = "测量";

    private static LocalDate since(CommunityKind kind) {
        return switch (kind) {
            case VILLAGE -> TERM;
            case URBAN -> LocalDate.of(2026, 1, 1);
        };
    }

    List<DisclosureId> names() {
        return periods().map(period -> DisclosureId.of(place, ITEM, period)).toList();
    }

    private Stream<Period> periods() {
        return Stream.iterate(since(kind), day -> day.isBefore(LocalDate.of(2026, 10, 1)), day -> day.plusMonths(3))
                .map(day -> Cycle.QUARTER.periodOf(day).orElseThrow());
    }

    /// Who prepares and who reviews.
    void seat() {
        by(Office.TOWNSHIP, new CountPopulation(place, TERM, 1_850, 620, REASON));
        seat(Office.COMMITTEE, Basis.ELECTED, CHAIR);
        seat(Office.SUPERVISION_COMMITTEE, Basis.CHOSEN, SUPERVISOR);
    }

    private void seat(Office body, Basis basis, PersonId chair) {
        var seats = List.of(new Seat(chair, "成员" + body.ordinal(), Post.CHAIR));
        by(Office.TOWNSHIP, new SeatBody(place, TERM, body, seats, END_OF_TERM, basis, REASON));
    }

    void play() {
        var all = periods().toList();
        var balance = OPENING;
        for (var period : all) balance = play(period, balance, !period.equals(all.getLast()));
    }

    /// Returns the balance that the next one begins with.
    private long play(Period period, long opening, boolean isOver) {
        var statement = statement(period, opening);
        var id = DisclosureId.of(place, ITEM, period);
        var opened = period.until().plusDays(1);
        var posted = opened.plusDays(9);
        recorder.record(new OpenPeriod(id, opened, REASON), Actor.LEDGER);
        by(Office.COMMITTEE, statement);
        by(
                Office.SUPERVISION_COMMITTEE,
                new ReviewDisclosure(id, opened.plusDays(8), 1, Verdict.APPROVED, "账实相符", List.of(), REASON));
        by(Office.COMMITTEE, new ApproveDisclosure(id, posted, 1, 5, "同意公布", List.of(), REASON));
        by(Office.COMMITTEE, new PostDisclosure(id, posted, 1, new Board("村口公开栏", "李秀英"), "09:30", List.of(), REASON));
        if (isOver) by(Office.COMMITTEE, new TakeDown(id, posted.plusDays(31), 1, "李秀英", List.of(), REASON));
        return statement.closing();
    }

    private PrepareStatement statement(Period period, long opening) {
        var lines = IntStream.range(0, LINES)
                .mapToObj(number -> line(number, period))
                .toList();
        var closing = opening
                + lines.stream().mapToLong(line -> line.signed().value()).sum();
        return new PrepareStatement(
                DisclosureId.of(place, ITEM, period),
                period.until().plusDays(8),
                Segment.WHOLE,
                opening,
                closing,
                lines,
                "收茶山承包费，修补三组机耕道，购买办公用品。",
                null,
                List.of(),
                REASON);
    }

    private static StatementLine line(int number, Period period) {
        var isIncome = number % 7 == 0;
        return new StatementLine(
                period.from().plusDays(number % 89),
                isIncome ? Flow.INCOME : Flow.EXPENSE,
                isIncome ? 700_001 + number : 100_003 + number,
                isIncome ? "茶山承包费，第 %d 户".formatted(number) : "修补三组机耕道第 %d 段".formatted(number),
                "公共事务",
                PayeeClass.BUSINESS,
                "王德明",
                "杨国富",
                null,
                true,
                "%s-%03d".formatted(period.code(), number + 1),
                null,
                null);
    }

    private void by(Office office, LedgerAct act) {
        var person = office == Office.SUPERVISION_COMMITTEE ? SUPERVISOR : CHAIR;
        var seat = office == Office.TOWNSHIP ? place.township() : place.value();
        recorder.record(act, new Actor(office, person, seat));
    }
}
