package org.gongyi.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.ledger.Committer;
import org.gongyi.app.ledger.LedgerSource;
import org.gongyi.app.ledger.OwnDatabase;
import org.gongyi.app.lists.Lists;
import org.gongyi.contract.ledger.UnreadableEntry;
import org.gongyi.web.proof.AuditBook.Finding;
import org.gongyi.web.proof.AuditBook.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

/// Lists say what the log says. Who writes into a list is found by row and column.
@LedgerTest
class ListsAuditTest {

    private static final String CODE = "510402001002";

    @Autowired
    private JdbcConnectionDetails server;

    @Autowired
    private LedgerSource log;

    @Autowired
    private ApplicationContext ledger;

    private JdbcTemplate database;

    @BeforeEach
    void catchUp() {
        CaughtUp.with(ledger);
        database = OwnDatabase.asOwner(server);
    }

    @Test
    void lists_that_nobody_touched_are_as_a_replay_gives_them_and_stay_as_they_are() {
        assertThat(audit()).isEmpty();
        assertThat(audit()).isEmpty();
        await("the server ends a connection a moment after it was closed")
                .untilAsserted(() -> assertThat(database.queryForObject(
                                "select count(*) from pg_class where relpersistence = 't' and relname = 'duty_list'",
                                Long.class))
                        .isZero());
    }

    @Test
    void a_column_changed_in_a_list_is_found_by_its_row() {
        var name = database.queryForObject("select name from community_register where code = ?", String.class, CODE);
        database.update("update community_register set name = '假村' where code = ?", CODE);
        try {
            assertThat(audit())
                    .extracting(Finding::kind, Finding::stream, Finding::part, Finding::stands, Finding::expected)
                    .containsExactly(tuple(Kind.LIST, CODE, "community_register.name", "\"假村\"", "\"" + name + "\""));
        } finally {
            database.update("update community_register set name = ? where code = ?", name, CODE);
        }
        assertThat(audit()).isEmpty();
    }

    @Test
    void a_row_slipped_into_a_list_and_a_row_taken_out_of_it_are_found() {
        database.update("insert into meeting_held values ('999999999999', 'VILLAGERS_ASSEMBLY', '2026-01-01', 0)");
        try {
            assertThat(audit())
                    .extracting(Finding::kind, Finding::stream, Finding::part, Finding::expected)
                    .containsExactly(
                            tuple(Kind.LIST, "999999999999 VILLAGERS_ASSEMBLY 2026-01-01", "meeting_held", ""));
        } finally {
            database.update("delete from meeting_held where community = '999999999999'");
        }
        database.execute("create table kept_aside as select * from community_register where code = '" + CODE + "'");
        database.update("delete from community_register where code = ?", CODE);
        try {
            assertThat(audit())
                    .extracting(Finding::kind, Finding::stream, Finding::part, Finding::stands)
                    .containsExactly(tuple(Kind.LIST, CODE, "community_register", ""));
        } finally {
            database.update("insert into community_register select * from kept_aside");
            database.execute("drop table kept_aside");
        }
    }

    @Test
    void lists_that_are_being_told_again_are_not_accused() {
        database.update("update projection_position set position = position - 1 where name = 'duty-list'");
        try {
            assertThat(audit())
                    .extracting(Finding::kind, Finding::part)
                    .containsExactly(tuple(Kind.UNCHECKED, "lists"));
        } finally {
            database.update("update projection_position set position = position + 1 where name = 'duty-list'");
        }
    }

    @Test
    void lists_cannot_be_told_from_a_record_that_was_changed_and_what_was_found_of_it_is_kept() {
        var found = new Found();
        var lists = new ListsAudit(server, changedAt(0));
        assertThatThrownBy(() -> lists.run(found, (_, _) -> {}))
                .as("an entry of which nothing was found and that cannot be read is a fault of the program")
                .hasStackTraceContaining("position 0");
        found.add(Kind.ENTRY, 0, "", "entry", "", "");
        lists.run(found, (_, _) -> {});

        assertThat(found.kept())
                .extracting(Finding::kind, Finding::position, Finding::part)
                .containsExactly(tuple(Kind.ENTRY, 0L, "entry"), tuple(Kind.UNCHECKED, 0L, "lists"));
    }

    @Test
    void every_table_of_the_lists_is_compared() throws Exception {
        var made = Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:db/query/*.sql"))
                .flatMap(file -> {
                    try {
                        return Pattern.compile("create table (\\w+)")
                                .matcher(file.getContentAsString(StandardCharsets.UTF_8))
                                .results();
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .map(one -> one.group(1))
                .toList();
        assertThat(Lists.TABLES).containsExactlyInAnyOrderElementsOf(made);
    }

    private LedgerSource changedAt(long position) {
        var store = (EventStorageEngine) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EventStorageEngine.class}, (_, _, _) -> {
                    throw new UnreadableEntry(position, new IllegalArgumentException("changed"));
                });
        return new LedgerSource(store, ledger.getBean(Committer.class));
    }

    private List<Finding> audit() {
        var found = new Found();
        new ListsAudit(server, log).run(found, (_, _) -> {});
        return found.kept();
    }
}
