package org.gongyi.app.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.demo.PollingDay;
import org.gongyi.contract.CommunityCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// A box is sent back and counted anew while a third has the page open that decides it (EL-COUNT-BAL).
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountedAnewTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Clock clock;

    private PollingDay day;
    private String box;

    @BeforeAll
    void it_is_polling_day() {
        day = new PollingDay(new CommunityCode("510411104204"), LocalDate.now(clock), 1, 60).in(ledger);
        CaughtUp.with(ledger);
        box = "/desk/elections/%s/count/1".formatted(day.id());
    }

    private Visitor presiding(int seat) {
        var visitor = new Visitor(port);
        var account = new AccountsForTests(ledger).personOf(day.village(), day.presiding(seat));
        Visitor.logIn(visitor, account.login(), AccountsForTests.PASSWORD);
        return visitor;
    }

    private void counts(Visitor who, int... votes) {
        var slip =
                new HashMap<>(Map.of("issued", "40", "returned", "40", "valid", "38", "invalid", "2", "do", "finish"));
        for (var i = 0; i < votes.length; i++) {
            var candidate = day.candidate(i);
            slip.put("votes.%s.%s.for".formatted(candidate.person(), candidate.post()), "" + votes[i]);
        }
        assertThat(who.submit(box, box, slip).statusCode()).isEqualTo(303);
    }

    private static String seen(String page) {
        return page.replaceFirst("(?s).*name=\"seen\" value=\"([0-9a-f]{32})\".*", "$1");
    }

    private HttpResponse<String> decides(Visitor who, String seen, String... numbers) {
        var sent = new HashMap<>(Map.of("do", "resolve", "seen", seen));
        for (var i = 0; i < numbers.length; i++) {
            sent.put("decided." + i, numbers[i]);
            sent.put("label." + i, "第%d项".formatted(i + 1));
        }
        return who.submit(box, box, sent);
    }

    @Test
    void numbers_typed_beside_slips_that_are_no_more_fall_on_no_other_field_and_stay_to_be_seen() {
        var one = presiding(0);
        var other = presiding(1);
        var third = presiding(2);
        counts(one, 25, 13, 30, 28, 12);
        counts(other, 24, 14, 30, 28, 12);
        var open = third.get(box).body();
        assertThat(open).contains("赵大山", "钱小河").doesNotContain("孙明");
        presiding(3).submit(box, box, Map.of("do", "send-back", "reason", "没有唱清"));
        counts(one, 25, 13, 30, 28, 12);
        counts(other, 25, 13, 28, 30, 12);

        var late = decides(third, seen(open), "29", "17");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("重新录入过", "第1项 29", "第2项 17", "孙明", "李红")
                .doesNotContain("value=\"29\"", "value=\"17\"", "赵大山");
        var decided = decides(third, seen(late.body()), "30", "28");
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(303);
    }

    @Test
    void a_page_that_names_no_slips_decides_nothing() {
        assertThat(decides(presiding(4), "").statusCode()).isEqualTo(409);
    }
}
