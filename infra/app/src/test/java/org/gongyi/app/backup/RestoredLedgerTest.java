package org.gongyi.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerApplication;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.demo.PlayedElection;
import org.gongyi.app.fact.Suppression.Reason;
import org.gongyi.app.fact.Suppression.Suppressed;
import org.gongyi.app.files.FileFolder;
import org.gongyi.app.files.FileSettings;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.app.ledger.OwnDatabase;
import org.gongyi.app.publish.LogSettings;
import org.gongyi.app.seal.Vault;
import org.gongyi.contract.PersonId;
import org.gongyi.web.roll.RollBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A ledger started on a restored export with the same key file is the same ledger to whoever reads it.
@LedgerTest
class RestoredLedgerTest {

    private static final char[] PASSPHRASE = "a long passphrase".toCharArray();
    private static final String COMMUNITY = "/communities/510402001002";

    @Autowired
    private JdbcConnectionDetails server;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private LogSettings log;

    @LocalServerPort
    private int port;

    @TempDir
    private Path disk;

    @Test
    void its_pages_and_its_checkpoint_are_the_same_to_the_byte() throws Exception {
        var before = atRest();
        export(null);
        try (var second = started(restored("restored_ledger", null))) {
            CaughtUp.with(second);
            var there = second.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            await().atMost(Duration.ofSeconds(20)).until(() -> published(there) == published(port));
            assertThat(pages(there)).isEqualTo(before);
        }
    }

    @Test
    void a_sealed_value_opens_after_a_restore_with_passphrase_and_seal_key_and_is_absent_without_the_passphrase()
            throws Exception {
        var value = LedgerJson.mapper().valueToTree("术后静养");
        var fact = ledger.getBean(Vault.class).seal("/facts/ground", new PersonId("p-restored01"), value);
        var owner = OwnDatabase.asOwner(server);
        owner.update(
                "insert into sealed_fact (digest, position, path, key, box) values (?, 0, ?, ?, ?)",
                fact.digest(),
                fact.path(),
                fact.key(),
                fact.box());
        try {
            export(PASSPHRASE);
            var without = restored("without_values", null);
            assertThat(OwnDatabase.asOwner(without)
                            .queryForObject(
                                    "select (select count(*) from sealed_fact) + (select count(*) from person_key)",
                                    Long.class))
                    .isZero();
            var with = restored("with_values", PASSPHRASE);
            try (var second = started(with, "--gongyi.seal.key=" + sealKey())) {
                assertThat(second.getBean(Vault.class).of(0))
                        .singleElement()
                        .satisfies(kept -> assertThat(
                                        kept.disclosure().orElseThrow().value())
                                .isEqualTo(value));
            }
            assertThatThrownBy(() -> started(with)).hasStackTraceContaining("不见了");
        } finally {
            owner.update("delete from sealed_fact where digest = ?", fact.digest());
        }
    }

    @Test
    void a_value_that_was_suppressed_is_named_by_its_entry_and_one_that_no_entry_seals_too() throws Exception {
        var value = LedgerJson.mapper().valueToTree("术后静养");
        var fact = ledger.getBean(Vault.class).seal("/facts/ground", new PersonId("p-restored02"), value);
        var owner = OwnDatabase.asOwner(server);
        owner.update(
                "insert into sealed_fact (digest, position, path, key, box) values (?, 0, ?, ?, ?)",
                fact.digest(),
                fact.path(),
                fact.key(),
                fact.box());
        try {
            export(PASSPHRASE);
        } finally {
            owner.update("delete from sealed_fact where digest = ?", fact.digest());
        }
        var found = suppressedInTheExport("values_apart");

        assertThat(found).contains(new Suppressed(0, fact.digest(), Reason.UNNAMED));
        assertThat(found).extracting(Suppressed::why).doesNotContain(Reason.UNREADABLE);
    }

    @Test
    void voters_are_found_by_their_names_after_a_restore() throws Exception {
        PlayedElection.in(ledger);
        var election = PlayedElection.ID;
        var book = ledger.getBean(RollBook.class);
        var somebody = book.numbered(election, 7).orElseThrow();
        export(PASSPHRASE);
        try (var second = started(restored("with_roll", PASSPHRASE), "--gongyi.seal.key=" + sealKey())) {
            assertThat(second.getBean(RollBook.class).named(election, somebody.name()))
                    .contains(somebody);
            assertThat(second.getBean(RollBook.class).totals(election)).isEqualTo(book.totals(election));
        }
    }

    @Test
    void a_value_that_somebody_took_out_without_an_erasure_is_missing_from_the_export() throws Exception {
        PlayedElection.in(ledger);
        var owner = OwnDatabase.asOwner(server);
        var taken = owner.queryForMap("delete from sealed_fact where digest = "
                + "(select digest from sealed_fact where position > 0 order by position limit 1) returning *");
        try {
            export(PASSPHRASE);
        } finally {
            owner.update(
                    "insert into sealed_fact (digest, position, path, key, box) values (?, ?, ?, ?, ?)",
                    taken.get("digest"),
                    taken.get("position"),
                    taken.get("path"),
                    taken.get("key"),
                    taken.get("box"));
        }

        assertThat(suppressedInTheExport("value_missing"))
                .contains(new Suppressed(
                        (long) taken.get("position"), taken.get("digest").toString(), Reason.MISSING));
    }

    private List<Suppressed> suppressedInTheExport(String database) throws Exception {
        var target = OwnDatabase.migrated(server, database);
        var apart = new DriverManagerDataSource(target.getJdbcUrl(), target.getUsername(), "");
        var restore = Restore.verified(disk.resolve("export"), PASSPHRASE, (_, _) -> {});
        return new ExportedValues(apart, Path.of(sealKey()))
                .suppressed(restore, new FileFolder(disk.resolve("nothing")), PASSPHRASE);
    }

    private String sealKey() {
        var folder = ledger.getEnvironment().getRequiredProperty("gongyi.folder");
        return ledger.getEnvironment().getProperty("gongyi.seal.key", folder + "/seal.key");
    }

    /// Jobs record, too: pages of one moment.
    private Map<String, String> atRest() {
        var recorder = ledger.getBean(Recorder.class);
        while (true) {
            var size = recorder.size();
            CaughtUp.with(ledger);
            await().atMost(Duration.ofSeconds(20)).until(() -> published(port) >= size);
            var pages = pages(port);
            if (recorder.size() == size) return pages;
        }
    }

    private ConfigurableApplicationContext started(JdbcConnectionDetails restored, String... more) {
        var settings = new ArrayList<>(List.of(
                "--spring.datasource.url=" + restored.getJdbcUrl(),
                "--spring.datasource.username=" + restored.getUsername(),
                "--gongyi.folder=" + disk.resolve("second"),
                "--gongyi.log.key=" + log.key(),
                "--spring.datasource.hikari.maximum-pool-size=6",
                "--db-scheduler.enabled=false",
                "--server.port=0",
                "--management.server.port=0"));
        settings.addAll(List.of(more));
        return new SpringApplicationBuilder(LedgerApplication.class).run(settings.toArray(String[]::new));
    }

    private void export(char[] passphrase) throws Exception {
        var shelf = new FileFolder(ledger.getBean(FileSettings.class).folder());
        try (var connection = DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), "")) {
            new Export(connection, log.folder(), shelf, (_, _) -> {}).to(disk.resolve("export"), passphrase);
        }
    }

    private JdbcConnectionDetails restored(String name, char[] passphrase) throws Exception {
        var target = OwnDatabase.migrated(server, name);
        var restore = Restore.verified(disk.resolve("export"), passphrase, (_, _) -> {});
        var files = new FileFolder(disk.resolve("second/files"));
        restore.attachments(files);
        try (var connection = DriverManager.getConnection(target.getJdbcUrl(), target.getUsername(), "")) {
            restore.rows(connection, files, passphrase);
        }
        return target;
    }

    private static long published(int port) {
        var checkpoint = new Visitor(port).get("/log/checkpoint").body().lines().toList();
        return checkpoint.size() < 2 ? -1 : Long.parseLong(checkpoint.get(1));
    }

    private Map<String, String> pages(int port) {
        var addresses = new ArrayList<>(List.of(
                COMMUNITY, "/api" + COMMUNITY, "/search", "/log/checkpoint", "/log/policy", "/log/tile/entries/000"));
        OwnDatabase.asOwner(server)
                .queryForList("select id from resolution_list order by position limit 3", String.class)
                .forEach(id -> addresses.add("/resolutions/" + id));
        var pages = new LinkedHashMap<String, String>();
        for (var address : addresses)
            pages.put(address, new Visitor(port).get(address).body());
        assertThat(pages.get(COMMUNITY)).contains("<main");
        return pages;
    }
}
