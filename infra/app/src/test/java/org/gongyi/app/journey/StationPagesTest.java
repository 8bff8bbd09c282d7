package org.gongyi.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongyi.app.BrowserTest;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.demo.Neighbours;
import org.gongyi.app.demo.PollingDay;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.roll.Ground;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// A station in a browser, on a telephone and at a desk, plain and for the elderly: one field, Enter, and no barrier.
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StationPagesTest {

    private static final List<String> LOOKS = List.of("mode=elder", "mode=plain");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Clock clock;

    private PollingDay day;
    private Chromium chromium;

    @BeforeAll
    void it_is_polling_day() {
        chromium = new Chromium(port);
        var village = new CommunityCode("510411104202");
        day = new PollingDay(
                        village,
                        LocalDate.now(clock),
                        2,
                        VotingMode.ALL_VOTERS,
                        new Neighbours(village, Ground.LIVING_HERE).roll("李大山", "王芳", "王芳"),
                        List.of())
                .in(ledger);
        CaughtUp.with(ledger);
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    private static void assertNoBarrier(Reader who, String where) {
        assertThat(who.barriers()).as(where).isEmpty();
        assertThat(who.overhang()).as("sideways " + where).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.PHONE, Chromium.DESKTOP})
    void a_station_is_opened_and_gives_out_ballots_by_keyboard(int width) {
        var accounts = new AccountsForTests(ledger);
        var box = width == Chromium.PHONE ? 1 : 2;
        var account = accounts.personOf(day.village(), day.presiding(box));
        var station = "/desk/elections/%s/issue/%d".formatted(day.id(), box);
        try (var clerk = new Reader(chromium.openedToAxe(width)).logIn(account.login(), AccountsForTests.PASSWORD)) {
            clerk.open(station);
            assertNoBarrier(clerk, "unopened");
            clerk.standOn("#seal").enter("000123", "丁四", "戊五、己六");
            assertThat(clerk.enterToSend()).isEqualTo(303);
            assertThat(clerk.text()).contains("票箱已启用");
            for (var look : LOOKS) {
                clerk.open("/look?back=/help&" + look);
                clerk.open(station);
                clerk.standOn("#who").type("#who", "王芳");
                assertThat(clerk.enterToSend()).isEqualTo(200);
                assertThat(clerk.text()).contains("2 · 王芳", "3 · 王芳");
                assertNoBarrier(clerk.unfold(), "found");
            }
            clerk.standOn("#who").type("#who", width == Chromium.PHONE ? "10" : "11");
            assertThat(clerk.enterToSend()).isEqualTo(200);
            assertThat(clerk.beginsIn("do").enterToSend()).isEqualTo(303);
            assertThat(clerk.text()).contains("已发票：名册序号");
            clerk.beginsIn("who");
            assertThat(clerk.complaints()).isEmpty();
        }
    }
}
