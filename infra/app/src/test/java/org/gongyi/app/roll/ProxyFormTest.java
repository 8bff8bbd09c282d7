package org.gongyi.app.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.demo.Neighbours;
import org.gongyi.app.demo.PollingDay;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.roll.Ground;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// Who votes for whom, filled in by the election committee where a roll of persons is kept.
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProxyFormTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Clock clock;

    private PollingDay day;
    private Visitor clerk;

    @BeforeAll
    void candidates_are_posted_and_stand_on_the_roll_under_other_numbers() {
        var village = new CommunityCode("510411104206");
        var roll = new Neighbours(village, Ground.LIVING_HERE).roll("李大山", "赵大山", "孙明", "孙明");
        var polling = LocalDate.now(clock).plusDays(4);
        day = new PollingDay(village, polling, 1, VotingMode.ALL_VOTERS, roll, List.of()).in(ledger);
        CaughtUp.with(ledger);
        var account = new AccountsForTests(ledger).personOf(village, day.presiding(0));
        clerk = new Visitor(port);
        Visitor.logIn(clerk, account.login(), AccountsForTests.PASSWORD);
    }

    private HttpResponse<String> heldBy(String holder) {
        var form = "/desk/elections/%s/publish-proxies".formatted(day.id());
        return clerk.submit(
                form,
                form,
                Map.of(
                        "occurredOn",
                        LocalDate.now(clock).toString(),
                        "proxies.0.principal.typed",
                        "1",
                        holder.startsWith("p-") ? "proxies.0.holder" : "proxies.0.holder.typed",
                        holder,
                        "proxies.0.written",
                        "true",
                        "proxies.0.relative",
                        "true"));
    }

    @Test
    @Order(1)
    void EL_PROXY_CAND_no_candidate_takes_a_proxy_whether_chosen_or_named_by_the_roll() {
        var chosen = day.candidate(0).person().value();
        for (var holder : List.of(chosen, "2", "赵大山", day.candidate(2).person().value())) {
            var answer = heldBy(holder);
            assertThat(answer.statusCode()).as(holder).isEqualTo(422);
            assertThat(answer.body()).as(holder).contains("候选人不得接受委托");
        }
    }

    @Test
    @Order(2)
    void of_two_who_have_the_name_of_a_candidate_the_form_asks_which_one() {
        for (var holder : List.of("孙明", "3")) {
            var answer = heldBy(holder);
            assertThat(answer.statusCode()).as(holder).isEqualTo(400);
            assertThat(answer.body())
                    .contains(
                            "名册上不止一人叫这个名字",
                            "3 · 孙明",
                            "4 · 孙明",
                            day.candidate(2).person().value());
        }
    }

    @Test
    @Order(3)
    void who_was_chosen_of_them_and_does_not_stand_takes_it() {
        var namesake = new Neighbours(day.village(), Ground.LIVING_HERE).person(4);
        assertThat(heldBy(namesake.value()).statusCode()).isEqualTo(303);
    }
}
