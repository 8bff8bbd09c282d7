package org.gongyi.app.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.demo.PlayedElection;
import org.gongyi.command.shell.StoredNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The hourly round misses nothing that happened, whatever its day.
@LedgerTest
class HappenedTest {

    private static final String MARK = "of a test";

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private JdbcClient database;

    @Autowired
    private StoredNames names;

    private Happened happened;
    private Touched election;

    @BeforeEach
    void an_election_of_long_ago_was_recorded() {
        PlayedElection.in(ledger);
        election = new Touched("election", PlayedElection.ID.value());
        happened = new Happened(database, names, MARK);
    }

    @AfterEach
    void the_mark_is_lost() {
        for (var table : List.of("followed", "followed_again"))
            database.sql("delete from " + table + " where name = ?").param(MARK).update();
    }

    @Test
    void what_happened_is_looked_at_once_and_a_mark_that_is_lost_begins_anew() {
        assertThat(looked(happened)).contains(election);
        assertThat(looked(happened)).doesNotContain(election);
        the_mark_is_lost();
        assertThat(looked(happened)).contains(election);
    }

    @Test
    void what_cannot_be_followed_is_come_to_again_and_keeps_nothing_later_waiting() {
        var first = looked(happened);
        the_mark_is_lost();
        var failed = new ArrayList<Touched>();
        happened.each(one -> {
            failed.add(one);
            return !one.equals(election);
        });
        assertThat(failed).as("all of them, the later ones too").containsAll(first);
        assertThat(looked(happened)).as("that alone, and nothing later").containsExactly(election);
        assertThat(looked(happened)).isEmpty();
    }

    private static List<Touched> looked(Happened happened) {
        var all = new ArrayList<Touched>();
        happened.each(all::add);
        return all;
    }
}
