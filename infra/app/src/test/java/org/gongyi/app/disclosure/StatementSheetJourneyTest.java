package org.gongyi.app.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.demo.PlayedElection;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.OpeningAct.OpenPeriod;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// A quarter of a village from the spreadsheet of its clerk to the record, by the form alone.
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StatementSheetJourneyTest {

    private static final CommunityCode VILLAGE = PlayedElection.VILLAGE;
    private static final DisclosureId QUARTER = new DisclosureId(VILLAGE + "-finance-2026q2");
    private static final String FORM = "/desk/disclosures/%s/prepare-statement".formatted(QUARTER);
    private static final Pattern HELD = Pattern.compile("name=\"_held\" value=\"([0-9a-f]{32})\"");

    private static final String BOOK = """
            日期,凭证号,摘要,收入,支出,余额,收付对象,经手人,审批人,监督章
            2026-04-03,记-001,茶山承包费,"12,000.00",,22000,企业,周小兰,王德明,是
            2026年5月6日,记-002,村道路灯维修,,1280.5,%s,企业,周小兰,王德明,是
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Recorder recorder;

    private Visitor clerk;

    @BeforeAll
    void the_quarter_is_open_and_the_clerk_is_there() {
        PlayedElection.in(ledger);
        CaughtUp.with(ledger);
        recorder.recordUnlessOutOfOrder(new OpenPeriod(QUARTER, LocalDate.of(2026, 7, 1), null), Actor.LEDGER);
        CaughtUp.with(ledger);
        var account = new AccountsForTests(ledger).sharedBy(VILLAGE, PlayedElection.CHAIR);
        clerk = new Visitor(port);
        Visitor.logIn(clerk, account.login(), AccountsForTests.PASSWORD);
    }

    @Test
    @Order(1)
    void the_form_asks_for_a_sheet_and_hands_out_an_empty_one() {
        assertThat(clerk.get(FORM).body()).contains("从表格导入", "name=\"_sheet\"", FORM + "/template.xlsx");
        var template = clerk.get(FORM + "/template.xlsx");
        assertThat(template.statusCode()).isEqualTo(200);
        assertThat(template.body()).startsWith("PK");
    }

    @Test
    @Order(2)
    void a_balance_that_is_off_by_one_fen_is_told_with_row_and_column_and_nothing_is_recorded() {
        var before = recorder.size();

        var answer = sent(BOOK.formatted("20719.51"), typed("20719.50"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("第 3 行 F 列", "20719.50", "一行也没有采用", "value=\"10000.00\"");
        assertThat(recorder.size()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void a_day_outside_the_quarter_is_told_with_row_and_column() {
        var answer = sent(BOOK.formatted("20719.5").replace("2026年5月6日", "2026-07-01"), typed("20719.50"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("第 3 行 A 列");
    }

    @Test
    @Order(4)
    void a_good_sheet_waits_while_the_rest_is_mended_and_is_recorded_to_the_fen() {
        var unfinished = typed("20719.50");
        unfinished.remove("closing");
        var again = sent(BOOK.formatted("20719.5"), unfinished);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("表格已经读取，共 2 行");
        var held = HELD.matcher(again.body());
        assertThat(held.find()).isTrue();

        var whole = typed("20719.50");
        whole.put("_held", held.group(1));
        var recorded = clerk.submit(FORM, FORM, whole);

        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(303);
        CaughtUp.with(ledger);
        var told = clerk.get("/api/disclosures/" + QUARTER, "Accept", "application/json")
                .body();
        assertThat(told)
                .contains("\"opening\":1000000", "\"income\":1200000", "\"expense\":128050", "\"closing\":2071950")
                .contains("\"voucher\":\"记-002\"", "\"date\":\"2026-05-06\"", "\"payee\":\"business\"");
    }

    @Test
    @Order(5)
    void a_sheet_that_waited_too_long_is_asked_for_again_and_nothing_is_recorded() {
        var fields = typed("20719.50");
        fields.put("_held", "0".repeat(32));

        var answer = clerk.submit(FORM, FORM, fields);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("暂存的表格已经清除");
    }

    private HttpResponse<String> sent(String book, Map<String, String> fields) {
        return clerk.submitPart(FORM, fields, "_sheet", "2026年第二季度.csv", book.getBytes(UTF_8));
    }

    private static Map<String, String> typed(String closing) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("community", VILLAGE.value());
        fields.put("occurredOn", "2026-07-05");
        fields.put("segment", "whole");
        fields.put("opening", "10000");
        fields.put("closing", closing);
        fields.put("summary", "收茶山承包费，修路灯。");
        return fields;
    }
}
