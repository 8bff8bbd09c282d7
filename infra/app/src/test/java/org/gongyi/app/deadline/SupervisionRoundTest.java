package org.gongyi.app.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.OfficeAct.NoteOfficeLapse;
import org.gongyi.contract.community.Seat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A committee whom nobody supervises in time, as those read it who watch over the community.
@LedgerTest
class SupervisionRoundTest {

    private static final CommunityCode VILLAGE = new CommunityCode("510499101203");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 5);
    private static final LocalDate UNTIL = LocalDate.of(2031, 1, 4);
    private static final String OWED = "choose-supervision:2031-01-04";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Test
    void SUP_TERM_a_body_nobody_chose_in_time_stands_on_the_page_of_the_township_as_late_and_as_found() {
        var villages = new TestVillages(ledger);
        villages.registered(VILLAGE);
        villages.byTheTownship(seated(Office.COMMITTEE, Basis.ELECTED));
        CaughtUp.with(ledger);
        var due = due();
        var township = township();
        assertThat(page(township, "found")).doesNotContain("逾期没有推选");

        ledger.getBean(Recorder.class)
                .record(new NoteOfficeLapse(VILLAGE, due.plusDays(1), OWED, due, null), Actor.LEDGER);
        CaughtUp.with(ledger);
        assertThat(page(township, "late")).contains("推选监督委员会（任期与委员会相同，至 2031-01-04）", "SUP-TERM (1)");
        assertThat(page(township, "found")).contains("监督机构与委员会任期相同", "应当于 %s 前推选与委员会任期相同的监督委员会，逾期没有推选".formatted(due));

        villages.byTheTownship(seated(Office.SUPERVISION_COMMITTEE, Basis.CHOSEN));
        CaughtUp.with(ledger);
        assertThat(page(township, "late")).doesNotContain("推选监督委员会");
    }

    private static SeatBody seated(Office body, Basis basis) {
        var chair = new Seat(new PersonId(body == Office.COMMITTEE ? "p-chair01" : "p-watch01"), "王强", Seat.Post.CHAIR);
        return new SeatBody(VILLAGE, FROM, body, List.of(chair), UNTIL, basis, "测试");
    }

    private LocalDate due() {
        return ledger.getBean(JdbcClient.class)
                .sql("select due from duty_list where subject = ? and key = ?")
                .params(VILLAGE.value(), OWED)
                .query(LocalDate.class)
                .single();
    }

    private Visitor township() {
        var account = new AccountsForTests(ledger).appointed(Office.TOWNSHIP, VILLAGE.township());
        var visitor = new Visitor(port);
        Visitor.logIn(visitor, account.login(), AccountsForTests.PASSWORD);
        return visitor;
    }

    private static String page(Visitor who, String view) {
        return who.get("/desk/supervision?view=%s&place=%s".formatted(view, VILLAGE))
                .body();
    }
}
