package org.gongyi.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.app.journey.Chromium.DESKTOP;
import static org.gongyi.app.journey.Chromium.PHONE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.app.BrowserTest;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.demo.PlayedElection;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Office;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.recall.Electorate;
import org.gongyi.contract.recall.RecallCommand.PetitionRecall;
import org.gongyi.contract.recall.RecallId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// The election of the demonstration in a browser: its page, its round, what its officials see, a recall after it.
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ElectionPagesTest {

    private static final String ELECTION = "/elections/" + PlayedElection.ID;
    private static final RecallId RECALL = new RecallId(PlayedElection.VILLAGE + "-lhbamian01");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Recorder recorder;

    @Autowired
    private Clock clock;

    private final List<Reader> everybody = new ArrayList<>();
    private Chromium chromium;
    private Reader chair;

    @BeforeAll
    void an_election_is_played_and_a_member_is_to_be_recalled() {
        PlayedElection.in(ledger);
        recorder.record(
                new PetitionRecall(
                        RECALL,
                        LocalDate.now(clock),
                        PlayedElection.CHAIR,
                        new Electorate(VotingMode.ALL_VOTERS, 1046, 338, 42, 5),
                        new Signatures(300, 0, 0, 0),
                        List.of(),
                        "三个月没有公开账目",
                        null,
                        List.of(),
                        "测试"),
                new Actor(Office.COMMITTEE, PlayedElection.CHAIR, PlayedElection.VILLAGE.value()));
        CaughtUp.with(ledger);
        chromium = new Chromium(port);
        var account = new AccountsForTests(ledger).sharedBy(PlayedElection.VILLAGE, PlayedElection.CHAIR);
        chair = arrived(new Reader(chromium.profile())).logIn(account.login(), AccountsForTests.PASSWORD);
    }

    private Reader arrived(Reader reader) {
        everybody.add(reader);
        return reader;
    }

    @AfterEach
    void no_browser_complained() {
        assertThat(everybody).flatExtracting(Reader::complaints).isEmpty();
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    @Test
    void the_round_leads_by_links_down_to_the_election_and_both_say_how_it_ended() {
        try (var anybody = arrived(new Reader(chromium.profile()))) {
            anybody.open("/elections?place=5104&year=2026");
            anybody.follow("main a[href*='place=510411&']");
            anybody.follow("main a[href*='place=510411100&']");
            assertThat(anybody.text()).contains("已移交 1");
            anybody.follow("main a[href='/communities/" + PlayedElection.VILLAGE + "']");
            anybody.follow("main a[href='" + ELECTION + "']");
            assertThat(anybody.text()).contains("选举结束，工作已经移交。", "第 1 次投票", "第 2 次投票", "成立，名单已更改");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void what_everybody_sees_of_it_has_no_barrier(int width) {
        try (var anybody = arrived(new Reader(chromium.openedToAxe(width)))) {
            for (var address : List.of(
                    ELECTION,
                    "/elections?place=5104",
                    "/elections?place=510411100&year=2026",
                    "/recalls/" + RECALL,
                    "/communities/" + PlayedElection.VILLAGE)) anybody.meetsNoBarrier(address);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void what_officials_see_of_it_has_no_barrier(int width) {
        try (var official = arrived(chair.in(chromium.openedToAxe(width)))) {
            for (var address : List.of(
                    "/desk" + ELECTION,
                    "/desk/recalls/" + RECALL,
                    "/desk/elections/new?community=" + PlayedElection.VILLAGE,
                    "/desk/communities/" + PlayedElection.VILLAGE + "/receive-resignation",
                    "/desk/communities/" + PlayedElection.VILLAGE + "/withdraw-resignation",
                    "/desk/communities/" + PlayedElection.VILLAGE + "/decide-resignation"))
                official.meetsNoBarrier(address);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void the_form_of_a_petition_begins_with_the_lists_of_the_last_general_election(int width) {
        var form = "/desk/recalls/new/petition-recall?community=" + PlayedElection.VILLAGE;
        try (var official = arrived(chair.in(chromium.openedToAxe(width)))) {
            official.open(form);
            assertThat(official.valueOf("electorate.mode")).isEqualTo("all-voters");
            assertThat(official.valueOf("electorate.voters")).isEqualTo("1046");
            assertThat(official.valueOf("signers")).isEmpty();
            official.meetsNoBarrier(form);
        }
    }
}
