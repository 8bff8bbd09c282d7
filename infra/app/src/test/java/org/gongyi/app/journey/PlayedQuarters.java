package org.gongyi.app.journey;

import static java.time.LocalDate.of;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.files.Photograph;
import org.gongyi.app.journey.Official.Enclosure;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.community.CommunityCommand.RegisterCommunity;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.Place;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.disclosure.Asking;
import org.gongyi.contract.disclosure.AskingAct.AnswerQuestion;
import org.gongyi.contract.disclosure.AskingAct.AskQuestion;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureSettlement;
import org.gongyi.contract.disclosure.OpeningAct.OpenPeriod;
import org.gongyi.contract.disclosure.OversightAct.NoteDisclosureLapse;
import org.gongyi.contract.disclosure.PostingAct.NoteBoardSeen;
import org.gongyi.contract.disclosure.PostingAct.PostDisclosure;
import org.gongyi.contract.disclosure.PostingAct.TakeDown;
import org.gongyi.contract.disclosure.ReviewingAct.AnswerReview;
import org.gongyi.contract.disclosure.ReviewingAct.ApproveDisclosure;
import org.gongyi.contract.disclosure.ReviewingAct.ReviewDisclosure;
import org.gongyi.contract.disclosure.Sighting;
import org.gongyi.contract.disclosure.Verdict;
import org.gongyi.contract.resolution.Board;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/// Three quarters of the money of one village, by the forms of the desk: the first imported, objected to, posted, asked
/// about, corrected and taken down on the sixteenth day; the second begins with what the first ended with and hangs;
/// the third is late.
final class PlayedQuarters {

    static final CommunityCode VILLAGE = new CommunityCode("510499100392");
    static final DisclosureId FIRST = new DisclosureId(VILLAGE + "-finance-2026q1");
    static final DisclosureId SECOND = new DisclosureId(VILLAGE + "-finance-2026q2");
    static final DisclosureId THIRD = new DisclosureId(VILLAGE + "-finance-2026q3");

    static final QuarterBook WRONG = new QuarterBook(of(2026, 1, 1), 12_345_605, 139, 5);
    static final QuarterBook MENDED = WRONG.mended();
    static final QuarterBook NEXT = new QuarterBook(of(2026, 4, 1), MENDED.closing(), 12, 0);
    static final QuarterBook LATE = new QuarterBook(of(2026, 7, 1), NEXT.closing(), 3, 0);

    static final LocalDate POSTED = of(2026, 4, 10);
    static final LocalDate CORRECTED = of(2026, 4, 14);
    static final PersonId CHAIR = new PersonId("p-quarters01");
    private static final PersonId SUPERVISOR = new PersonId("p-quarters02");
    private static final String DISCLOSURES = "disclosures";
    private static final Board BOARD = new Board("村口公开栏", "李秀英");

    private final ApplicationContext ledger;
    private final Recorder recorder;
    final Official clerk;
    final Official supervisor;

    private PlayedQuarters(ApplicationContext ledger, int port) {
        this.ledger = ledger;
        recorder = ledger.getBean(Recorder.class);
        clerk = Official.signedIn(ledger, port, VILLAGE, CHAIR);
        supervisor = Official.signedIn(ledger, port, VILLAGE, SUPERVISOR);
    }

    /// Once a ledger, for every test that reads it.
    static synchronized PlayedQuarters in(ApplicationContext ledger, int port) {
        var begun = ledger.getBean(Recorder.class).isBegun(REGISTERED);
        if (!begun) enter(ledger, REGISTERED);
        var played = new PlayedQuarters(ledger, port);
        if (!begun) played.play();
        return played;
    }

    private static final RegisterCommunity REGISTERED = registration(VILLAGE, "清水村村民委员会");

    static RegisterCommunity registration(CommunityCode village, String name) {
        return new RegisterCommunity(
                village,
                of(2011, 1, 1),
                name,
                CommunityKind.VILLAGE,
                new Place(village.township(), "测试镇"),
                new Place(village.county(), "测试县"),
                "测试",
                null);
    }

    /// With one who prepares and one who reviews.
    static void enter(ApplicationContext ledger, RegisterCommunity village) {
        var recorder = ledger.getBean(Recorder.class);
        var code = village.community();
        var township = new Actor(Office.TOWNSHIP, new PersonId("p-quarters09"), code.township());
        recorder.record(village, Actor.LEDGER);
        recorder.record(new CountPopulation(code, of(2026, 1, 1), 1850, 620, null), township);
        recorder.record(seated(code, Office.COMMITTEE, Basis.ELECTED, new Seat(CHAIR, "王德明", Post.CHAIR)), township);
        var second = new Seat(SUPERVISOR, "杨国富", Post.CHAIR);
        recorder.record(seated(code, Office.SUPERVISION_COMMITTEE, Basis.CHOSEN, second), township);
        CaughtUp.with(ledger);
    }

    private static SeatBody seated(CommunityCode village, Office body, Basis basis, Seat seat) {
        return new SeatBody(village, of(2026, 1, 1), body, List.of(seat), of(2030, 12, 31), basis, "测试");
    }

    private void play() {
        first();
        second();
        third();
        CaughtUp.with(ledger);
    }

    private void first() {
        byTheLedger(new OpenPeriod(FIRST, of(2026, 4, 1), null));
        imports(FIRST, of(2026, 4, 8), WRONG, null, sheet("2026年第一季度.csv", WRONG.csv()));
        supervisor.records(DISCLOSURES, review(FIRST, 8, 4, 1, Verdict.OBJECTED, "第 3 笔与发票差五分"));
        clerk.records(DISCLOSURES, new AnswerReview(FIRST, of(2026, 4, 9), 1, "发票正在向商户核对，先按账面公布", List.of(), null));
        goesUp(FIRST, POSTED, 1);
        supervisor.records(
                DISCLOSURES,
                new NoteBoardSeen(FIRST, of(2026, 4, 12), 1, Sighting.PHOTOGRAPH, null, List.of(), null),
                photograph(610));
        clerk.records(
                DISCLOSURES,
                new AskQuestion(FIRST, of(2026, 4, 12), Asking.OBJECTION, 3, "第 3 笔修路的钱对不上发票", null, null));
        clerk.records(
                DISCLOSURES, new AnswerQuestion(FIRST, of(2026, 4, 13), 1, "核对后确实多记五分，明日更正", null, List.of(), null));
        corrected();
        takenDown(POSTED.plusDays(15), 1);
        takenDown(CORRECTED.plusDays(15), 2);
    }

    private void corrected() {
        imports(FIRST, CORRECTED, MENDED, "第 3 笔多记 5 分", sheet("2026年第一季度（更正）.csv", MENDED.csv()));
        supervisor.records(DISCLOSURES, review(FIRST, 14, 4, 2, Verdict.APPROVED, "与发票相符"));
        goesUp(FIRST, CORRECTED, 2);
    }

    private void second() {
        byTheLedger(new OpenPeriod(SECOND, of(2026, 7, 1), null));
        imports(SECOND, of(2026, 7, 8), NEXT, null, sheet("2026年第二季度.xlsx", NEXT.xlsx()));
        supervisor.records(DISCLOSURES, review(SECOND, 9, 7, 1, Verdict.APPROVED, "账实相符"));
        goesUp(SECOND, of(2026, 7, 10), 1);
    }

    private void third() {
        byTheLedger(new OpenPeriod(THIRD, of(2026, 10, 1), null));
        var due = of(2026, 10, 20);
        byTheLedger(new NoteDisclosureLapse(THIRD, due.plusDays(1), DisclosureSettlement.POST_DISCLOSURE, due, null));
        imports(THIRD, of(2026, 10, 23), LATE, null, sheet("2026年第三季度.csv", LATE.csv()));
        supervisor.records(DISCLOSURES, review(THIRD, 24, 10, 1, Verdict.APPROVED, "账实相符"));
        goesUp(THIRD, due.plusDays(5), 1);
    }

    private void imports(DisclosureId id, LocalDate day, QuarterBook book, @Nullable String reason, Enclosure sheet) {
        CaughtUp.with(ledger);
        var typed = typed(VILLAGE, day, QuarterBook.yuan(book.opening()), QuarterBook.yuan(book.closing()));
        if (reason != null) typed.put("reason", reason);
        var answer = clerk.sends(form(id), typed, sheet);
        if (answer.statusCode() != 303) throw new AssertionError(answer.body());
    }

    static String form(DisclosureId id) {
        return "/desk/disclosures/%s/prepare-statement".formatted(id);
    }

    /// What is typed beside the sheet.
    static Map<String, String> typed(CommunityCode village, LocalDate day, String opening, String closing) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("community", village.value());
        typed.put("occurredOn", day.toString());
        typed.put("segment", "whole");
        typed.put("opening", opening);
        typed.put("closing", closing);
        typed.put("summary", "收茶山承包费，修补三组机耕道，购买办公用品。");
        return typed;
    }

    static Enclosure sheet(String name, byte[] bytes) {
        return new Enclosure("_sheet", name, bytes);
    }

    /// Each of its own size, so that no two are the same file.
    static Enclosure photograph(int width) {
        return new Enclosure("files", "公开栏.jpg", Photograph.lyingOnItsSide(width, 400));
    }

    private static ReviewDisclosure review(
            DisclosureId id, int day, int month, int version, Verdict verdict, String remark) {
        return new ReviewDisclosure(id, of(2026, month, day), version, verdict, remark, List.of(), null);
    }

    private void goesUp(DisclosureId id, LocalDate day, int version) {
        clerk.records(DISCLOSURES, new ApproveDisclosure(id, day, version, 5, "同意公布", List.of(), null));
        clerk.records(
                DISCLOSURES,
                new PostDisclosure(id, day, version, BOARD, "09:30", List.of(), null),
                photograph(600 + day.getDayOfYear()));
    }

    private void takenDown(LocalDate day, int version) {
        clerk.records(DISCLOSURES, new TakeDown(FIRST, day, version, "李秀英", List.of(), null));
    }

    private void byTheLedger(LedgerAct act) {
        recorder.record(act, Actor.LEDGER);
        CaughtUp.with(ledger);
    }
}
