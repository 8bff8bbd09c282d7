package org.gongyi.web.sample;

import static org.gongyi.web.sample.SampleChecks.found;
import static org.gongyi.web.sample.SampleTrail.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Duty;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Office;
import org.gongyi.contract.disclosure.Asking;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAsked;
import org.gongyi.contract.disclosure.AskingEvent.QuestionModerated;
import org.gongyi.contract.disclosure.Content;
import org.gongyi.contract.disclosure.Cycle;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureQuery.Board;
import org.gongyi.contract.disclosure.DisclosureQuery.Concern;
import org.gongyi.contract.disclosure.DisclosureQuery.Counted;
import org.gongyi.contract.disclosure.DisclosureQuery.Part;
import org.gongyi.contract.disclosure.DisclosureStage;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement;
import org.gongyi.contract.disclosure.DisclosureView.Correction;
import org.gongyi.contract.disclosure.DisclosureView.Hanging;
import org.gongyi.contract.disclosure.DisclosureView.Plan;
import org.gongyi.contract.disclosure.DisclosureView.Posting;
import org.gongyi.contract.disclosure.DisclosureView.Question;
import org.gongyi.contract.disclosure.DisclosureView.QuestionStage;
import org.gongyi.contract.disclosure.DisclosureView.Sight;
import org.gongyi.contract.disclosure.DisclosureView.Summary;
import org.gongyi.contract.disclosure.DisclosureView.Version;
import org.gongyi.contract.disclosure.Flow;
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.disclosure.ItemGroup;
import org.gongyi.contract.disclosure.ModerationGround;
import org.gongyi.contract.disclosure.OpeningEvent.PeriodOpened;
import org.gongyi.contract.disclosure.PayeeClass;
import org.gongyi.contract.disclosure.Period;
import org.gongyi.contract.disclosure.PreparingEvent.LinesEntered;
import org.gongyi.contract.disclosure.PreparingEvent.StatementPrepared;
import org.gongyi.contract.disclosure.Segment;
import org.gongyi.contract.disclosure.Sighting;
import org.gongyi.contract.disclosure.StatementLine;
import org.gongyi.contract.disclosure.Totals;
import org.gongyi.contract.disclosure.Verdict;
import org.jspecify.annotations.Nullable;

/// The money of a quarter: posted three days late, one line of it corrected, asked about. A purpose and a question try
/// to be markup.
public final class SampleDisclosures {

    static final String PURPOSE = "办公<b>用品</b>";
    static final String QUESTION = "第三笔买了什么<script>alert(3)</script>";
    static final String HIDDEN = "辱骂的话";

    private static final Period QUARTER =
            Cycle.QUARTER.periodOf(LocalDate.of(2026, 3, 31)).orElseThrow();
    private static final org.gongyi.contract.resolution.Board PLACE =
            new org.gongyi.contract.resolution.Board("村委会门口公开栏", "李国华");
    private static final String PICTURE = "c4d5".repeat(16);

    private SampleDisclosures() {}

    public static DisclosureId id(CommunityCode community) {
        return DisclosureId.of(community, new ItemCode("finance"), QUARTER);
    }

    /// Of that quarter, and nothing of the one before.
    static @Nullable DisclosureView find(DisclosureQuery.Of asked, CommunityCode community) {
        return asked.disclosure().equals(id(community)) ? money(community) : null;
    }

    public static DisclosureView money(CommunityCode community) {
        var id = id(community);
        var trail = SampleElections.trail(community, events(id), "disclosure");
        return new DisclosureView(
                id,
                community,
                new Plan(
                        new ItemCode("finance"),
                        "财务收支情况",
                        ItemGroup.FINANCE,
                        Content.STATEMENT,
                        Office.COMMITTEE,
                        QUARTER,
                        QUARTER.until(),
                        null),
                DisclosureStage.UP,
                day(4, 20),
                false,
                3,
                true,
                List.of(version(1, null, 138), version(2, 1, 139)),
                questions(),
                List.of(),
                List.of(new DutyView(
                        new Duty(
                                "answer-question:1",
                                "DISC-QUERY",
                                Office.COMMITTEE,
                                day(6, 12),
                                new Citation("村民委员会组织法", "第三十五条第四款", LocalDate.of(2026, 1, 1))),
                        false)),
                trail,
                trail.getLast().recorded().position());
    }

    /// The same with one more version, which did not go up.
    ///
    /// @param posted how many versions are there besides
    public static DisclosureView drafted(
            CommunityCode community, int posted, @Nullable Verdict verdict, @Nullable String answer) {
        var all = money(community);
        var last = version(posted + 1, null, 139);
        var draft = new Version(
                last.number(),
                last.segment(),
                null,
                null,
                last.preparedOn(),
                last.position(),
                last.body(),
                List.of(),
                verdict,
                null,
                answer,
                false,
                List.of());
        return new DisclosureView(
                all.id(),
                community,
                all.plan(),
                all.stage(),
                all.due(),
                all.owed(),
                all.late(),
                all.lapsed(),
                Stream.concat(all.versions().stream().limit(posted), Stream.of(draft))
                        .toList(),
                all.questions(),
                all.reports(),
                all.duties(),
                all.trail(),
                all.position());
    }

    private static List<DisclosureEvent> events(DisclosureId id) {
        return List.of(
                new PeriodOpened(
                        id,
                        day(4, 1),
                        new ItemCode("finance"),
                        "财务收支情况",
                        ItemGroup.FINANCE,
                        Content.STATEMENT,
                        Office.COMMITTEE,
                        QUARTER,
                        day(4, 20),
                        found()),
                new StatementPrepared(
                        id, day(4, 21), 1, Segment.WHOLE, null, totals(138), null, 1, null, null, List.of(), found()),
                new LinesEntered(id, day(4, 21), 1, 1, 1, lines(138), List.of(), found()),
                new QuestionAsked(id, day(6, 2), 1, Asking.INQUIRY, 3, QUESTION, null, found()),
                new QuestionAsked(id, day(6, 3), 2, Asking.OBJECTION, null, HIDDEN, null, found()),
                new QuestionModerated(id, day(6, 4), 2, ModerationGround.ABUSE, "不重复", found()));
    }

    private static Version version(int number, @Nullable Integer corrects, int lines) {
        return new Version(
                number,
                Segment.WHOLE,
                corrects,
                corrects == null ? null : "漏记一笔",
                day(4, 21),
                1_101,
                new Statement(totals(lines), null, "收支平稳", lines(lines)),
                List.of(new FileRef(PICTURE, 214_310, "image/jpeg", "票据", "d6e7".repeat(16))),
                Verdict.APPROVED,
                "看过凭证",
                null,
                true,
                List.of(new Posting(
                        day(6, 1),
                        "09:30",
                        PLACE,
                        0,
                        day(6, 17),
                        3,
                        null,
                        null,
                        false,
                        List.of(new Sight(day(6, 5), Sighting.PHOTOGRAPH)),
                        List.of())));
    }

    private static Totals totals(int lines) {
        return new Totals(20_000_00, 0, lines * 100_01L, 20_000_00 - lines * 100_01L, lines);
    }

    private static List<StatementLine> lines(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(SampleDisclosures::line)
                .toList();
    }

    private static StatementLine line(int number) {
        return new StatementLine(
                QUARTER.from().plusDays(number % 80),
                Flow.EXPENSE,
                100_01,
                number == 3 ? PURPOSE : "环境整治 " + number,
                number % 2 == 0 ? "公共服务" : "管理费",
                number == 3 ? PayeeClass.BUSINESS : PayeeClass.RESIDENT,
                "李国华",
                "张建国",
                null,
                true,
                "记" + number,
                number == 3 ? PICTURE : null,
                number == 3 ? SampleTrail.ID : null);
    }

    private static List<Question> questions() {
        return List.of(
                new Question(
                        1,
                        day(6, 2),
                        Asking.INQUIRY,
                        3,
                        QUESTION,
                        4,
                        QuestionStage.OPEN,
                        day(6, 12),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                new Question(
                        2,
                        day(6, 3),
                        Asking.OBJECTION,
                        null,
                        null,
                        0,
                        QuestionStage.MODERATED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        ModerationGround.ABUSE),
                new Question(
                        3,
                        day(6, 3),
                        Asking.INQUIRY,
                        null,
                        "灯多少钱一盏",
                        0,
                        QuestionStage.ANSWERED,
                        null,
                        "每盏四百二十元",
                        day(6, 5),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    public static Board board(CommunityCode community) {
        return new Board(
                List.of(
                        row(community, "land", DisclosureStage.AWAITED, day(5, 20), null),
                        row(community, "funds", DisclosureStage.PREPARED, day(6, 12), null)),
                null,
                1,
                List.of(row(
                        community,
                        "finance",
                        DisclosureStage.UP,
                        day(4, 20),
                        new Hanging(2, PLACE.place(), day(6, 1), 0, day(6, 17), null, totals(139)))),
                "further",
                List.of(2026, 2025));
    }

    static List<Summary> behind(CommunityCode community, Concern concern) {
        return concern == Concern.LATE
                ? List.of(row(community, "land", DisclosureStage.AWAITED, day(5, 20), null))
                : List.of();
    }

    static Counted counted() {
        return new Counted(List.of(new Part("510402", "东区", 1, 1, 1, 1, 1, 0)));
    }

    private static Summary row(
            CommunityCode community, String item, DisclosureStage stage, LocalDate due, @Nullable Hanging hanging) {
        return new Summary(
                DisclosureId.of(community, new ItemCode(item), QUARTER),
                community,
                "沙坝社区村民委员会",
                "大渡口街道",
                "东区",
                new ItemCode(item),
                item.equals("finance") ? "财务收支情况" : PURPOSE,
                ItemGroup.FINANCE,
                Content.STATEMENT,
                QUARTER,
                QUARTER.until(),
                stage,
                due,
                hanging == null,
                hanging == null ? 0 : 3,
                true,
                hanging == null ? null : hanging.postedOn(),
                hanging,
                stage == DisclosureStage.AWAITED ? 0 : 1,
                stage == DisclosureStage.PREPARED,
                0,
                1,
                hanging == null ? 0 : 1,
                hanging == null
                        ? List.of()
                        : List.of(new Correction(2, 1, day(6, 1), "漏记一笔", totals(138), totals(139))));
    }
}
