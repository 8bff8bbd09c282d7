package org.gongyi.app.journey;

import static java.time.LocalDate.of;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandExecutionException;
import org.gongyi.app.BrowserTest;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.cadre.ReviewRound;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.cadre.Addressed;
import org.gongyi.contract.cadre.Asker;
import org.gongyi.contract.cadre.Ballots;
import org.gongyi.contract.cadre.CadreCommand.AnnounceReview;
import org.gongyi.contract.cadre.CadreCommand.AnswerCadre;
import org.gongyi.contract.cadre.CadreCommand.AskCadre;
import org.gongyi.contract.cadre.CadreCommand.FixScheme;
import org.gongyi.contract.cadre.CadreCommand.HoldReview;
import org.gongyi.contract.cadre.CadreCommand.MakePromise;
import org.gongyi.contract.cadre.CadreCommand.NotePromiseProgress;
import org.gongyi.contract.cadre.CadreCommand.OpenCadreFile;
import org.gongyi.contract.cadre.CadreCommand.PublishReview;
import org.gongyi.contract.cadre.CadreCommand.RecordHandling;
import org.gongyi.contract.cadre.CadreCommand.SubmitReport;
import org.gongyi.contract.cadre.CadreId;
import org.gongyi.contract.cadre.DecidedBy;
import org.gongyi.contract.cadre.GradeSet;
import org.gongyi.contract.cadre.Measure;
import org.gongyi.contract.cadre.PromiseSource;
import org.gongyi.contract.cadre.PromiseState;
import org.gongyi.contract.cadre.Scheme;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.SeatRepresentatives;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.Kinship;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The chair of a village in Shanghai through two years: one promise kept and one broken, rated 不称职 twice. The office
/// ends by itself, and with two members left a by-election is owed.
@BrowserTest
class CadreJourneyTest extends InBrowser {

    private static final CommunityCode VILLAGE = new CommunityCode("310115100397");
    private static final PersonId CHAIR = new PersonId("p-unfit0001");
    private static final PersonId SECOND = new PersonId("p-unfit0002");
    private static final PersonId SUPERVISOR = new PersonId("p-unfit0004");
    private static final Actor TOWNSHIP = new Actor(Office.TOWNSHIP, new PersonId("p-quarters09"), VILLAGE.township());
    private static final String FAMILY = "cadres";
    private static final LocalDate FIRST = of(2025, 12, 20);
    private static final LocalDate AGAIN = of(2026, 10, 20);
    private static final Scheme HALF = new Scheme(Body.REPRESENTATIVES_ASSEMBLY, GradeSet.THREE, 50, false, 60, null);
    private static final Scheme OTHER = new Scheme(Body.REPRESENTATIVES_ASSEMBLY, GradeSet.FOUR, 50, false, 60, 90);

    @Autowired
    private ApplicationContext ledger;

    private Visitor anybody;
    private CadreId cadre;
    private String beyond;
    private String byRelative;
    private String otherScheme;
    private CadreId open;

    @BeforeAll
    void two_years_pass() {
        seat();
        anybody = new Visitor(port);
        var supervisor = Official.signedIn(ledger, port, VILLAGE, SUPERVISOR);
        var committee = Official.signedIn(ledger, port, VILLAGE, SECOND);
        cadre = new CadreId(
                supervisor.begins(FAMILY, new OpenCadreFile(unbegun(), of(2025, 3, 1), CHAIR, List.of(), null)));
        committee.records(FAMILY, promise("修通三组的路", of(2025, 10, 31)));
        committee.records(FAMILY, promise("装路灯 20 盏", of(2025, 11, 30)));
        committee.records(
                FAMILY,
                new NotePromiseProgress(
                        cadre, of(2025, 10, 20), 1, PromiseState.DONE, "验收单", null, null, List.of(), null));
        announced(supervisor, 2025, FIRST);
        committee.records(FAMILY, report(FIRST, told(1, PromiseState.DONE), told(2, PromiseState.NOT_DONE)));
        beyond = supervisor
                .sends(FAMILY, hold(FIRST, null, new Ballots(30, 30, 0, 0, 20, 0, 20)))
                .body();
        byRelative = check(supervisor, hold(FIRST, Kinship.SIBLING, new Ballots(30, 30, 0, 0, 15, 0, 15)));
        supervisor.records(FAMILY, hold(FIRST, null, new Ballots(30, 30, 0, 0, 15, 0, 15)));
        otherScheme = theSecond(supervisor);
        committee.records(FAMILY, new PublishReview(cadre, FIRST.plusDays(2), new Board("公开栏", "陆芳"), List.of(), null));
        supervisor.records(
                FAMILY,
                new AskCadre(
                        cadre,
                        of(2026, 1, 5),
                        Office.COMMITTEE,
                        Asker.REPRESENTATIVES,
                        6,
                        "路灯的钱去了哪里",
                        List.of(),
                        null));
        committee.records(FAMILY, new AnswerCadre(cadre, of(2026, 1, 10), 1, "没有支付，仍在账上", List.of(), null));
        announced(supervisor, 2026, AGAIN);
        committee.records(FAMILY, report(AGAIN));
        supervisor.records(FAMILY, hold(AGAIN, null, new Ballots(30, 30, 1, 0, 13, 0, 16)));
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            CaughtUp.with(ledger);
            return anybody.get("/cadres/" + cadre).body().contains("现在不在任");
        });
    }

    private void seat() {
        var from = of(2025, 1, 1);
        var until = of(2029, 12, 31);
        var recorder = ledger.getBean(Recorder.class);
        recorder.record(PlayedQuarters.registration(VILLAGE, "海塘村村民委员会"), Actor.LEDGER);
        record(
                recorder,
                new SeatBody(
                        VILLAGE,
                        from,
                        Office.COMMITTEE,
                        List.of(
                                new Seat(CHAIR, "顾志强", Post.CHAIR),
                                new Seat(SECOND, "陆芳", Post.MEMBER),
                                new Seat(new PersonId("p-unfit0003"), "沈洁", Post.MEMBER)),
                        until,
                        Basis.ELECTED,
                        "测试"));
        record(
                recorder,
                new SeatBody(
                        VILLAGE,
                        from,
                        Office.SUPERVISION_COMMITTEE,
                        List.of(new Seat(SUPERVISOR, "周伟", Post.CHAIR)),
                        until,
                        Basis.CHOSEN,
                        "测试"));
        record(recorder, new SeatRepresentatives(VILLAGE, from, 30, 12, until, "测试"));
        CaughtUp.with(ledger);
    }

    private static void record(Recorder recorder, CommunityCommand act) {
        recorder.record(act, TOWNSHIP);
    }

    private static CadreId unbegun() {
        return new CadreId(VILLAGE + "-0000000000");
    }

    private MakePromise promise(String what, LocalDate dueBy) {
        return new MakePromise(
                cadre,
                of(2025, 3, 1),
                Office.COMMITTEE,
                PromiseSource.CANDIDATES_MEETING,
                null,
                null,
                what,
                "验收合格",
                dueBy,
                List.of(),
                null);
    }

    private void announced(Official supervisor, int year, LocalDate meeting) {
        supervisor.records(
                FAMILY,
                new AnnounceReview(
                        cadre, meeting.minusDays(20), year, Office.COMMITTEE, meeting, "村活动室", List.of(), null));
        supervisor.records(FAMILY, new FixScheme(cadre, meeting.minusDays(15), HALF, List.of(), null));
    }

    private static Addressed told(int number, PromiseState state) {
        return new Addressed(number, state, state == PromiseState.DONE ? "已验收" : "厂家停产，没有装");
    }

    private SubmitReport report(LocalDate meeting, Addressed... promises) {
        return new SubmitReport(
                cadre, meeting.minusDays(5), "全年走访 120 户", "没有收受礼品", List.of(promises), List.of(), null);
    }

    private HoldReview hold(LocalDate day, @Nullable Kinship kinship, Ballots ballots) {
        return new HoldReview(
                cadre,
                day,
                "19:30",
                "村活动室",
                SUPERVISOR,
                kinship,
                CountedBy.MEMBERS,
                33,
                30,
                ballots,
                null,
                List.of(),
                null);
    }

    /// What the form says before anything is recorded.
    private String check(Official by, HoldReview act) {
        var sent = by.checks(FAMILY, act);
        assertThat(sent.statusCode()).isEqualTo(200);
        return sent.body();
    }

    /// Of the same meeting, by another scheme.
    private String theSecond(Official supervisor) {
        open = new CadreId(
                supervisor.begins(FAMILY, new OpenCadreFile(unbegun(), of(2025, 3, 1), SECOND, List.of(), null)));
        supervisor.records(
                FAMILY,
                new AnnounceReview(open, FIRST.minusDays(20), 2025, Office.COMMITTEE, FIRST, "村活动室", List.of(), null));
        HttpResponse<String> sent =
                supervisor.sends(FAMILY, new FixScheme(open, FIRST.minusDays(15), OTHER, List.of(), null));
        return sent.body();
    }

    @Test
    void ACC_2UNFIT_the_office_ends_by_itself_and_in_shanghai_a_by_election_is_owed() {
        var register = anybody.get("/communities/" + VILLAGE).body();
        assertThat(register).contains("补选");
        assertThat(anybody.get("/api/communities/" + VILLAGE + "/events").body())
                .contains("twice-not-competent", "2025-12-20（2025 年度）和 2026-10-20（2026 年度）两次民主评议均为不称职")
                .contains("EL-BYELECT-Q", "by-election:2026-10-20");
        ledger.getBean(ReviewRound.class).lookAt(AGAIN.plusDays(1));
        assertThat(anybody.get("/api/communities/" + VILLAGE + "/events").body())
                .as("once, however often the round comes")
                .containsOnlyOnce("\"twice-not-competent\"");
    }

    @Test
    void what_cannot_be_is_told_with_its_numbers_and_its_article() {
        assertThat(beyond).contains("称职 20＋基本称职 0＋不称职 20＋无效 0＝40，收回 30");
        assertThat(byRelative).contains("主持人是被评议人的近亲属", "第三十三条第一款");
        assertThat(otherScheme).contains("同一次会议只用一个方案");
    }

    @Test
    void anybody_reads_on_a_telephone_what_was_promised_how_it_was_rated_and_what_followed() {
        var page = "/cadres/" + cadre;
        try (var phone = new Reader(chromium.openedToAxe(Chromium.PHONE))) {
            phone.open(page);
            assertThat(phone.text()).contains("现在不在任", "修通三组的路", "已兑现", "未兑现", "连续两次不称职，职务依法终止", "没有支付，仍在账上");
            phone.open(page + "/reviews/2");
            assertThat(phone.text()).contains("评定：不称职", "16 票，须达 15 票");
            phone.open("/communities/" + VILLAGE + "/cadres");
            assertThat(phone.text()).contains("顾志强", "职务依法终止");
            for (var address : List.of(page, page + "/reviews/2", "/communities/" + VILLAGE + "/cadres"))
                phone.meetsNoBarrier(address);
            assertThat(phone.complaints()).isEmpty();
        }
    }

    @Test
    void notice_report_and_result_of_a_review_are_printed_from_the_record() {
        var page = anybody.get("/cadres/" + cadre + "/reviews/2").body();
        var papers = Pattern.compile("/cadres/[^\"]*/papers/\\d+[.]pdf(?=\")")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(papers).hasSize(3).allSatisfy(paper -> {
            var print = anybody.get(paper);
            assertThat(print.statusCode()).isEqualTo(200);
            assertThat(print.headers().firstValue("Content-Type")).contains("application/pdf");
        });
    }

    @Test
    void META_NODEP_a_township_that_ends_a_seat_is_refused_with_the_article() {
        var township = ledger.getBean(Recorder.class);
        assertThatThrownBy(() -> township.record(
                        new RecordHandling(
                                open,
                                of(2026, 3, 1),
                                Office.COMMITTEE,
                                Measure.COMMITTEE_POST_ENDED,
                                DecidedBy.TOWNSHIP,
                                "测试镇人民政府",
                                "测府发〔2026〕1号",
                                "工作不力",
                                null,
                                null,
                                List.of(),
                                null),
                        TOWNSHIP))
                .satisfies(refused -> assertThat(((CommandExecutionException) refused).getDetails())
                        .get(as(type(Refusal.Unlawful.class)))
                        .satisfies(unlawful -> assertThat(unlawful.checks())
                                .anySatisfy(check ->
                                        assertThat(check.citation().article()).isEqualTo("第十四条第一款"))));
    }

    @Test
    void the_forms_of_promises_and_meetings_meet_no_barrier() {
        var account = new AccountsForTests(ledger).sharedBy(VILLAGE, SUPERVISOR);
        try (var phone = new Reader(chromium.openedToAxe(Chromium.PHONE))) {
            phone.logIn(account.login(), AccountsForTests.PASSWORD);
            for (var address : List.of(
                    "/desk/cadres/" + cadre,
                    "/desk/cadres/" + open + "/submit-report",
                    "/desk/cadres/" + open + "/hold-review")) phone.meetsNoBarrier(address);
        }
    }
}
