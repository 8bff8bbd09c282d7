package org.gongyi.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongyi.app.journey.Chromium.DESKTOP;
import static org.gongyi.app.journey.Chromium.PHONE;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongyi.app.BrowserTest;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.ledger.OwnDatabase;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Named;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.fact.FactId;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionCommand.Initiate;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Source;
import org.gongyi.web.proof.AuditBook;
import org.gongyi.web.proof.AuditBook.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// A name in a browser: sealed, read in office, erased by law; and what an audit says of one that vanished otherwise.
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedPagesTest {

    private static final CommunityCode VILLAGE = new CommunityCode("510402100203");
    private static final PersonId CLERK = new PersonId("p-sealpage01");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Recorder recorder;

    @Autowired
    private JdbcConnectionDetails server;

    @Autowired
    private AuditBook audits;

    @Autowired
    private Clock clock;

    private final List<Reader> everybody = new ArrayList<>();
    private Chromium chromium;
    private Reader clerk;
    private FactId kept;
    private FactId lost;
    private FactId erased;
    private long erasure;

    @BeforeAll
    void a_name_is_kept_and_one_is_erased_and_one_vanishes() {
        var began = LocalDate.now(clock).minusMonths(3);
        var chair = new Seat(CLERK, "起丽萍", Seat.Post.CHAIR);
        record(
                Office.TOWNSHIP,
                new SeatBody(
                        VILLAGE,
                        began,
                        Office.COMMITTEE,
                        List.of(chair),
                        began.plusYears(5).minusDays(1),
                        Basis.ELECTED,
                        "测试"));
        kept = asked(1);
        lost = asked(2);
        erased = asked(3);
        CaughtUp.with(ledger);
        var accounts = new AccountsForTests(ledger);
        chromium = new Chromium(port);
        var account = accounts.personOf(VILLAGE, CLERK);
        clerk = arrived(new Reader(chromium.profile())).logIn(account.login(), AccountsForTests.PASSWORD);
        erase();
        OwnDatabase.asOwner(server).update("delete from sealed_fact where position = ?", lost.position());
        audited();
    }

    private FactId asked(int number) {
        var matter = matter(number);
        var act = new Initiate(
                matter,
                LocalDate.now(clock),
                "装路灯",
                Matter.WELFARE,
                Source.PARTY_MEMBERS_OR_RESIDENTS,
                new Named(new PersonId("p-sealpage1" + number), "欧阳砼" + number),
                "夜间太黑",
                "装三盏",
                List.of(),
                List.of(),
                "测试");
        return FactId.of(VILLAGE, record(Office.COMMITTEE, act));
    }

    private static ResolutionId matter(int number) {
        return new ResolutionId(VILLAGE + "-sealpage0" + number);
    }

    private long record(Office office, LedgerAct act) {
        var place = office == Office.COMMITTEE ? VILLAGE.value() : VILLAGE.township();
        return recorder.record(act, new Actor(office, CLERK, place)).position();
    }

    /// From the page of the matter by two links to the form.
    private void erase() {
        clerk.open("/resolutions/" + matter(3) + "/entries/1");
        clerk.follow("main a[href='/desk/facts/" + erased + "']");
        assertThat(clerk.text()).contains("欧阳砼3");
        clerk.follow("main a[href*='/erase-fact']");
        clerk.fill(Map.of("basis", "consent-withdrawn", "grounds", "本人书面申请")).record();
        erasure = Long.parseLong(clerk.address().replaceFirst(".*[?]at=", ""));
        CaughtUp.with(ledger);
    }

    private void audited() {
        var before = audits.runs(1).stream().mapToLong(Run::id).max().orElse(0);
        await().atMost(Duration.ofSeconds(60)).until(audits::begin);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> audits.latest().filter(run -> run.id() > before).isPresent());
    }

    private Reader arrived(Reader reader) {
        everybody.add(reader);
        return reader;
    }

    @AfterEach
    void no_browser_complained() {
        assertThat(everybody).flatExtracting(Reader::complaints).isEmpty();
    }

    /// What vanished is erased by law in the end, so that no later audit misses it.
    @AfterAll
    void leave() {
        clerk.open("/desk/facts/" + lost);
        clerk.follow("main a[href*='/erase-fact']");
        clerk.fill(Map.of("basis", "consent-withdrawn", "grounds", "测试结束")).record();
        chromium.close();
    }

    @Test
    void the_form_asks_for_nothing_of_a_resident_who_may_be_left_out() {
        clerk.open("/desk/resolutions/new?community=" + VILLAGE);
        assertThat(clerk.seen("#f-proposer")).contains("密封，不公开", "选填").doesNotContain("必填");
    }

    @Test
    void a_page_says_that_a_name_is_sealed_or_who_erased_it_and_leads_only_to_what_is_left() {
        clerk.open("/resolutions/" + matter(1) + "/entries/1");
        assertThat(clerk.text()).contains("已密封，依法不公开", "任职人员查阅").doesNotContain("欧阳砼");
        clerk.open("/resolutions/" + matter(3) + "/entries/1");
        assertThat(clerk.text()).contains("已依法删除：", "村民委员会").doesNotContain("任职人员查阅", "欧阳砼");
        clerk.open("/desk/facts/" + erased);
        assertThat(clerk.text()).contains("已依法删除：").doesNotContain("打开本页已登记在册", "全部依法删除");
    }

    @Test
    void an_audit_names_the_value_that_vanished_by_the_number_of_its_record() {
        var run = audits.latest().orElseThrow();
        clerk.open("/desk/audits/" + run.id());
        assertThat(clerk.text()).contains("密封的内容不见了，也没有依法删除的记录", "第 " + lost.position() + " 号记录");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void what_everybody_sees_of_it_has_no_barrier(int width) {
        var entry = "/entries/1";
        try (var anybody = arrived(new Reader(chromium.openedToAxe(width)))) {
            for (var address : List.of(
                    "/resolutions/" + matter(1),
                    "/resolutions/" + matter(1) + entry,
                    "/resolutions/" + matter(3) + entry,
                    "/entries/" + erasure,
                    "/entries/0")) anybody.meetsNoBarrier(address);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void what_officials_see_of_it_has_no_barrier(int width) {
        try (var official = arrived(clerk.in(chromium.openedToAxe(width)))) {
            for (var address : List.of(
                    "/desk/resolutions/new?community=" + VILLAGE,
                    "/desk/facts/" + kept,
                    "/desk/facts/" + lost,
                    "/desk/facts/" + erased,
                    "/desk/facts/" + kept + "/erase-fact?digests=" + "s".repeat(43),
                    "/desk/audits",
                    "/desk/audits/" + audits.latest().orElseThrow().id())) official.meetsNoBarrier(address);
        }
    }
}
