package org.gongyi.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongyi.app.BrowserTest;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.demo.PollingDay;
import org.gongyi.contract.CommunityCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// Counting in a browser: three people, two boxes, no mouse. A box is forty ballots; two of the chair, three of
/// members.
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountDeskJourneyTest {

    /// Issued, returned, valid, invalid; then for, against, abstained of the five who stand.
    private static final List<String> FORTY =
            List.of("40", "40", "38", "2", "25", "", "", "13", "", "", "30", "", "", "28", "", "", "12", "", "");

    private static final List<String> MISREAD =
            List.of("40", "40", "38", "2", "24", "", "", "14", "", "", "30", "", "", "28", "", "", "12", "", "");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Clock clock;

    private final List<Reader> everybody = new ArrayList<>();
    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = new Chromium(port);
    }

    @AfterEach
    void no_browser_complained() {
        assertThat(everybody).flatExtracting(Reader::complaints).isEmpty();
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    private PollingDay electionIn(String village) {
        var day = new PollingDay(new CommunityCode(village), LocalDate.now(clock), 2, 100).in(ledger);
        CaughtUp.with(ledger);
        return day;
    }

    private List<Reader> presiding(PollingDay day, int many) {
        var accounts = new AccountsForTests(ledger);
        return IntStream.range(0, many)
                .mapToObj(seat -> accounts.personOf(day.village(), day.presiding(seat)))
                .map(account -> new Reader(chromium.profile()).logIn(account.login(), AccountsForTests.PASSWORD))
                .peek(everybody::add)
                .toList();
    }

    private static String desk(PollingDay day) {
        return "/desk/elections/" + day.id() + "/count";
    }

    /// From the first field to the button by Enter alone; what was typed is sent by it.
    private static int counts(Reader who, PollingDay day, int box, List<String> numbers) {
        who.open(desk(day));
        who.enterToFollow("main .list a[href$='/count/" + box + "']");
        who.standOn("#f-issued").enter(numbers.toArray(String[]::new));
        while (!who.focused().equals("do")) who.key("Enter");
        return who.enterToSend();
    }

    @Test
    void three_people_count_two_boxes_by_keyboard_and_see_totals_only_when_the_count_is_closed() {
        var day = electionIn("510411103200");
        var people = presiding(day, 3);
        var one = people.get(0);
        var other = people.get(1);
        var third = people.get(2);

        assertThat(counts(one, day, 1, FORTY)).isEqualTo(303);
        assertThat(one.text()).contains("已录入完毕。", "一人已录入");
        other.open(desk(day));
        assertThat(other.source()).contains("一人已录入").doesNotContain(">25<", ">13<", "value=\"25\"", "value=\"38\"");
        assertThat(counts(other, day, 1, MISREAD)).isEqualTo(303);
        assertThat(other.text()).contains("有差异，待第三人核定");
        other.open(desk(day) + "/1");
        assertThat(other.source()).doesNotContain("value=\"25\"").doesNotContain(">25<");

        third.open(desk(day));
        third.enterToFollow("main .list a[href$='/count/1']");
        assertThat(third.texts("main table tbody tr")).hasSize(2);
        third.standOn("#d-0").enter("25", "13");
        third.standOn("button[value=resolve]");
        assertThat(third.enterToSend()).isEqualTo(303);
        assertThat(third.text()).contains("已核定。");

        assertThat(counts(one, day, 2, FORTY)).isEqualTo(303);
        assertThat(counts(third, day, 2, FORTY)).isEqualTo(303);
        assertThat(third.text()).contains("两人已录入，一致");

        one.open(desk(day) + "/announce");
        assertThat(one.address()).endsWith("/count");
        one.standOn("button.btn-primary");
        assertThat(one.enterToSend()).isEqualTo(303);
        assertThat(one.text()).contains("合计", "80", "76", "赵大山", "50");

        one.standOn("#f-publicCount").key("Space");
        one.standOn("#f-announcedOnTheSpot").key("Space");
        one.standOn("form.act button.btn-primary");
        assertThat(one.enterToSend()).as(one::text).isEqualTo(303);
        one.open("/elections/" + day.id());
        assertThat(one.text()).contains("第 1 次投票", "赵大山");
        one.open(desk(day));
        assertThat(one.text()).contains("现在没有等待计票的投票");
    }

    @Test
    void a_slip_that_does_not_add_up_is_kept_and_says_field_by_field_what_is_wrong_on_a_telephone() {
        var day = electionIn("510411103201");
        var signedIn = presiding(day, 1).getFirst();
        try (var phone = signedIn.in(chromium.openedToAxe(Chromium.PHONE))) {
            everybody.add(phone);
            var wrong = new ArrayList<>(FORTY);
            wrong.set(3, "3");
            assertThat(counts(phone, day, 1, wrong)).isEqualTo(422);
            assertThat(phone.text()).contains("有效 38＋无效 3＝41，收回 40");
            assertThat(phone.barriers()).isEmpty();
            assertThat(phone.overhang()).isZero();
            assertThat(phone.complaints()).singleElement().asString().contains("status of 422");

            phone.open(desk(day) + "/1");
            assertThat(phone.valueOf("invalid")).isEqualTo("3");
            phone.standOn("#f-invalid").enter("2");
            assertThat(phone.seen("#sums.good")).contains("数字相符。");
            phone.standOn("button[value=finish]");
            assertThat(phone.enterToSend()).isEqualTo(303);
            var nine = List.of("9", "9", "9", "0", "5", "", "", "4", "", "", "7", "", "", "6", "", "", "2", "", "");
            assertThat(counts(phone, day, 2, nine)).isEqualTo(422);
            assertThat(phone.text()).contains("单独计票会看出个人的选择");
            assertThat(phone.complaints()).singleElement().asString().contains("status of 422");
            for (var address : List.of(desk(day), desk(day) + "/1", desk(day) + "/2")) {
                phone.open(address);
                assertThat(phone.barriers()).as(address).isEmpty();
                assertThat(phone.overhang()).as(address).isZero();
            }
        }
    }
}
