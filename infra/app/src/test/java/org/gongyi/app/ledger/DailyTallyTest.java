package org.gongyi.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.app.OwnDatabaseTest;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.check.Verification;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.publish.StaticFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;

/// Once a day the ledger says how many entries each community has, and whoever recounts comes to the same.
@OwnDatabaseTest
class DailyTallyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Clock MIDNIGHT = Clock.fixed(Instant.parse("2026-03-04T16:00:07Z"), EntryWriter.LEGAL_TIME);
    private static final String HERE = "510402001002";
    private static final String THERE = "510421105208";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Autowired
    private JdbcConnectionDetails server;

    @TempDir
    private Path disk;

    private HikariDataSource database;
    private JdbcTemplate rows;
    private final List<Committer> processes = new ArrayList<>();
    private DailyTally tally;
    private int streams;

    @BeforeEach
    void start() {
        database = OwnDatabase.in(server, "tally_" + DATABASES.incrementAndGet());
        rows = new JdbcTemplate(database);
        tally = process();
    }

    @AfterEach
    void stop() {
        processes.forEach(Committer::close);
        database.close();
    }

    @Test
    void a_tally_counts_every_community_up_to_where_the_log_stood() {
        record(HERE, 3);
        record(THERE, 1);
        assertThat(tally.record(DAY)).isTrue();
        assertThat(last()).contains("""
                "facts":{"communities":{"510402001002":3,"510421105208":1},"upTo":4}""");
        assertThat(rows.queryForObject("select community from ledger_entry where position = 4", String.class))
                .isNull();
    }

    @Test
    void no_day_has_two_and_an_earlier_day_none_any_more() {
        record(HERE, 1);
        assertThat(tally.record(DAY)).isTrue();
        record(HERE, 1);
        assertThat(tally.record(DAY)).isFalse();
        assertThat(process().record(DAY)).isFalse();
        assertThat(tally.record(DAY.minusDays(1))).isFalse();
        assertThat(size()).isEqualTo(3);

        assertThat(process().record(DAY.plusDays(1))).isTrue();
        assertThat(last())
                .contains("\"upTo\":3")
                .contains("{\"510402001002\":2}")
                .contains("\"seq\":1");
    }

    @Test
    void a_day_on_which_nothing_was_recorded_has_none() {
        assertThat(tally.record(DAY)).isFalse();
        record(HERE, 1);
        assertThat(tally.record(DAY)).isTrue();
        assertThat(tally.record(DAY.plusDays(1))).isFalse();
        assertThat(tally.record(DAY.plusDays(2))).isFalse();
        assertThat(size()).isEqualTo(2);
        record(HERE, 1);
        assertThat(tally.record(DAY.plusDays(2))).isTrue();
    }

    @Test
    void of_several_processes_that_count_at_once_one_is_recorded() {
        for (var n = 0; n < 10; n++) {
            var day = DAY.plusDays(n);
            record(HERE, 1);
            var recorded = Stream.of(process(), process(), tally)
                    .map(one -> CompletableFuture.supplyAsync(() -> one.record(day)))
                    .toList()
                    .stream()
                    .filter(CompletableFuture::join)
                    .count();
            assertThat(recorded).isEqualTo(1);
            assertThat(size()).isEqualTo(2 * (n + 1));
        }
    }

    @Test
    void whoever_verifies_recounts_it_also_while_others_record() {
        var recording = CompletableFuture.runAsync(() -> record(THERE, 300));
        for (var n = 0; n < 20; n++) {
            record(HERE, 1);
            tally.record(DAY.plusDays(n));
        }
        recording.join();
        assertThat(verified().tallies()).isEqualTo(20);
    }

    @Test
    void a_tally_of_rows_that_were_changed_is_found_with_its_position_and_community() {
        record(HERE, 3);
        rows.execute("alter table ledger_entry disable trigger all");
        rows.update("update ledger_entry set community = ? where position = 1", THERE);
        tally.record(DAY);

        assertThatThrownBy(this::verified)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.why()).isEqualTo(Cause.TALLY_MISMATCH))
                .hasMessageContaining(
                        "position 3: its tally says 2 entries of community \"510402001002\", the log holds 3");
    }

    @Test
    void as_many_communities_as_there_may_be_fit_into_entries_that_follow_one_another() {
        var codes = IntStream.range(0, 2 * DailyTally.MOST_COMMUNITIES + 1)
                .mapToObj("5104%08d"::formatted)
                .toList();
        commit(codes.stream().map(this::entry).toList());
        assertThat(tally.record(DAY)).isTrue();
        assertThat(size()).isEqualTo(codes.size() + 3);
        assertThat(verified().tallies()).isEqualTo(1);

        record(HERE, 1);
        assertThat(tally.record(DAY.plusDays(1))).isTrue();
        assertThat(verified().tallies()).isEqualTo(2);
    }

    @Test
    void one_community_more_than_fit_begins_a_second_part_and_the_longest_part_is_no_longer_than_an_entry() {
        assertThat(DailyTally.facts(counts(DailyTally.MOST_COMMUNITIES), 9)).hasSize(1);
        assertThat(DailyTally.facts(counts(DailyTally.MOST_COMMUNITIES + 1), 9)).hasSize(2);
        assertThat(DailyTally.facts(new TreeMap<>(), 9)).hasSize(1);
        for (var part : DailyTally.facts(counts(10_000), (1L << 53) - 1)) {
            var entry = EntryWriter.own(
                    DailyTally.TYPE, DailyTally.STREAM, 9, new UUID(1, 1), MIDNIGHT.instant(), DAY, part);
            assertThat(entry.bytes().length).isLessThan(LedgerEntry.MOST_BYTES);
        }
    }

    private static TreeMap<String, Long> counts(int communities) {
        var counts = new TreeMap<String, Long>();
        for (var n = 0; n < communities; n++) counts.put("5104%08d".formatted(n), (1L << 53) - 1);
        return counts;
    }

    private DailyTally process() {
        var committer = Committer.over(database, Duration.ofSeconds(30), CommitWatch.NOBODY);
        processes.add(committer);
        return new DailyTally(rows, committer, MIDNIGHT);
    }

    private void record(String community, int entries) {
        for (var n = 0; n < entries; n++) commit(List.of(entry(community)));
    }

    private void commit(List<LedgerEntry> entries) {
        processes.getFirst().commit(new Append("x", entries, Optional.empty(), Map.of()));
    }

    private synchronized LedgerEntry entry(String community) {
        var stream = "resolution/" + streams++;
        var bytes = "{\"community\":\"%s\",\"stream\":\"%s\"}"
                .formatted(community, stream)
                .getBytes(UTF_8);
        return new LedgerEntry(
                stream, 0, "x.v1", UUID.randomUUID(), MIDNIGHT.instant(), community, bytes, LedgerEntry.Beside.NOTHING);
    }

    private long size() {
        return rows.queryForObject("select size from ledger_head", Long.class);
    }

    private String last() {
        return new String(
                rows.queryForObject("select entry from ledger_entry order by position desc limit 1", byte[].class),
                UTF_8);
    }

    /// By the program that anybody runs, over files as they are published.
    private Verification.Verdict verified() {
        var log = new StaticFolder(disk.resolve("log-" + streams++));
        var root = log.append(0, rows.queryForList("select entry from ledger_entry order by position", byte[].class));
        return new Verification(log.source(), new Checkpoint("x", size(), root)).everything();
    }
}
