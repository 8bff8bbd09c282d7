package org.gongyi.app.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.ledger.OwnDatabase;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionCommand.Initiate;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Source;
import org.gongyi.web.proof.Attestation;
import org.gongyi.web.proof.Attestation.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/// Whoever may do anything to the database changes a record of a matter, and residents open its pages.
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangedRecordTest {

    private static final CommunityCode HERE = new CommunityCode("510402100201");
    private static final ResolutionId MATTER = new ResolutionId(HERE + "-changed001");
    private static final PersonId SECRETARY = new PersonId("p-changed001");

    @LocalServerPort
    private int port;

    @Autowired
    private Recorder recorder;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private JdbcConnectionDetails server;

    @Autowired
    private Attestation proofs;

    @Autowired
    private Clock clock;

    private long position;
    private byte[] signed;

    @BeforeAll
    void a_matter_is_recorded_and_attested() {
        var today = LocalDate.now(clock);
        var seats = List.of(
                new Seat(SECRETARY, "毛文军", Seat.Post.CHAIR),
                new Seat(new PersonId("p-changed002"), "纳秀兰", Seat.Post.MEMBER),
                new Seat(new PersonId("p-changed003"), "普国富", Seat.Post.MEMBER));
        recorder.record(
                new SeatBody(
                        HERE,
                        today.minusDays(9),
                        Office.PARTY_BRANCH,
                        seats,
                        today.plusYears(4),
                        Basis.PARTY_DECISION,
                        null),
                new Actor(Office.TOWNSHIP, new PersonId("p-changed000"), HERE.township()));
        position = recorder.record(
                        new Initiate(
                                MATTER,
                                today,
                                "修机耕道",
                                Matter.WELFARE,
                                Source.CADRES,
                                null,
                                "雨季道路中断",
                                "铺碎石八百米",
                                List.of(),
                                List.of(),
                                null),
                        new Actor(Office.PARTY_BRANCH, SECRETARY, HERE.value()))
                .position();
        signed = database.queryForObject("select entry from ledger_entry where position = ?", byte[].class, position);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> proofs.of("" + position).orElseThrow() instanceof Standing.Attested);
    }

    @AfterEach
    void the_row_is_put_right() throws Exception {
        changed(new String(signed, UTF_8));
        assertThat(page("/resolutions/" + MATTER)).contains("200", "修机耕道");
    }

    @Test
    void a_matter_whose_record_is_no_record_any_more_says_so_and_leads_to_what_was_signed() throws Exception {
        changed("{changed");

        for (var address : List.of("/resolutions/" + MATTER, "/resolutions/" + MATTER + "/entries/1"))
            assertThat(page(address))
                    .startsWith("409")
                    .contains("第 " + position + " 号记录被改动过，不能采信", "请告知监督委员会")
                    .contains("href=\"/entries/" + position + "\"")
                    .doesNotContain("修机耕道");
        assertThat(page("/entries/" + position))
                .startsWith("200")
                .contains("attested contradicted", "不能采信", "提出动议", "雨季道路中断", "铺碎石八百米");
    }

    @Test
    void a_record_that_is_json_and_says_what_no_act_can_say_is_told_just_so() throws Exception {
        changed(new String(signed, UTF_8).replace("\"welfare\"", "\"warfare\""));

        assertThat(page("/resolutions/" + MATTER)).startsWith("409").contains("被改动过");
        assertThat(page("/entries/" + position)).startsWith("200").contains("attested contradicted", "铺碎石八百米");
    }

    @Test
    void a_forged_record_that_reads_well_is_not_told_as_true() throws Exception {
        changed(new String(signed, UTF_8).replace("铺碎石八百米", "铺碎石三百米"));

        for (var address : List.of("/resolutions/" + MATTER, "/resolutions/" + MATTER + "/entries/1"))
            assertThat(page(address))
                    .startsWith("409")
                    .contains("第 " + position + " 号记录被改动过，不能采信", "href=\"/entries/" + position + "\"")
                    .doesNotContain("三百米");
        assertThat(page("/api/resolutions/" + MATTER))
                .startsWith("409")
                .contains("record-changed")
                .doesNotContain("三百米");
        assertThat(page("/entries/" + position))
                .startsWith("200")
                .contains("attested contradicted", "不能采信", "铺碎石八百米")
                .doesNotContain("三百米");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recorded_at = recorded_at - interval '30 days'",
                "event_id = '019cbeef-0000-7000-8000-000000000001'",
                "type = 'x.v1'"
            })
    void a_record_whose_columns_say_something_else_is_not_told_either(String column) throws Exception {
        OwnDatabase.asOwner(server).execute((ConnectionCallback<Integer>) connection -> {
            var statement = connection.createStatement();
            statement.execute("set session_replication_role = replica");
            statement.execute("create table as_it_was as select * from ledger_entry where position = " + position);
            return statement.executeUpdate(
                    "update ledger_entry set %s where position = %d".formatted(column, position));
        });
        try {
            assertThat(page("/resolutions/" + MATTER)).startsWith("409").contains("被改动过");
        } finally {
            OwnDatabase.asOwner(server).execute((ConnectionCallback<Integer>) connection -> {
                var statement = connection.createStatement();
                statement.execute("set session_replication_role = replica");
                statement.execute("delete from ledger_entry where position = " + position);
                statement.execute("insert into ledger_entry select * from as_it_was");
                return statement.executeUpdate("drop table as_it_was");
            });
        }
    }

    @Test
    void the_interface_names_the_changed_record_in_a_problem_document() throws Exception {
        changed("{changed");

        assertThat(page("/api/resolutions/" + MATTER))
                .startsWith("409")
                .contains("record-changed", "第 " + position + " 条记录");
    }

    private void changed(String entry) {
        OwnDatabase.change(OwnDatabase.asOwner(server), position, entry);
    }

    private String page(String address) throws Exception {
        var answer = new Visitor(port).get(address);
        return answer.statusCode() + " " + answer.body();
    }
}
