package org.gongyi.app.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.ledger.OwnDatabase;
import org.gongyi.log.Web;
import org.gongyi.log.check.Receipt;
import org.gongyi.log.check.Verification;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.note.VerifierKey;
import org.gongyi.log.tile.Bundle;
import org.gongyi.log.tile.FolderSource;
import org.gongyi.log.tile.TileNodes;
import org.gongyi.log.tile.TilePath;
import org.gongyi.log.tile.WebSource;
import org.gongyi.web.proof.Attestation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/// What anybody can fetch from a running ledger and check with nothing but its key.
@LedgerTest
class LogOverHttpTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Recorder recorder;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Identity identity;

    @Autowired
    private LogSettings settings;

    @Autowired
    private Attestation proofs;

    @Autowired
    private JdbcConnectionDetails server;

    @TempDir
    private Path none;

    @Test
    void everything_recorded_is_published_within_seconds_and_verifies_from_its_entries() throws Exception {
        var size = recorder.size();
        assertThat(size).isPositive();
        try (var web = new Web(Duration.ofSeconds(10))) {
            var source = new WebSource(web, URI.create("http://127.0.0.1:" + port + "/log"));
            var signed = covering(source, size);
            var verdict = new Verification(source, signed.checkpoint()).everything();
            assertThat(verdict.entries()).isGreaterThanOrEqualTo(size);
        }
    }

    @Test
    void the_policy_that_is_handed_out_accepts_the_checkpoint() throws Exception {
        covering(source(), recorder.size());
        var policy = Policy.parse(get("/log/policy").body());
        assertThat(policy.open(get("/log/checkpoint").body()).checkpoint().size())
                .isPositive();
    }

    @Test
    void a_checkpoint_is_fresh_and_a_tile_is_for_ever() throws Exception {
        covering(source(), recorder.size());
        var checkpoint = get("/log/checkpoint");
        assertThat(checkpoint.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(checkpoint.headers().firstValue("Cache-Control")).hasValue("max-age=1, public");
        var tile = get("/log/tile/0/000");
        assertThat(tile.body()).hasSize(8192);
        assertThat(tile.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(tile.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(tile.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(checkpoint.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_bundle_is_sent_compressed_to_whoever_can_read_it() throws Exception {
        covering(source(), 256);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/log/tile/entries/000"))
                .header("Accept-Encoding", "gzip");
        var answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.body().length).isLessThan(get("/log/tile/entries/000").body().length / 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/tile/0/0",
                "/log/tile/00/000",
                "/log/tile/64/000",
                "/log/tile/0/000.p/256",
                "/log/tile/0/000.p/0",
                "/log/tile/0/x999/x999/999",
                "/log/tile/entries/000.p/01",
                "/log/tile/0/000.p",
                "/log/tile/",
                "/log/tile/0/log.key"
            })
    void a_path_that_names_no_file_is_not_found_and_kept_by_nobody(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/log.key",
                "/log/tile/../../log.key",
                "/log/tile/%2e%2e/%2e%2e/log.key",
                "/log/tile/..%2f..%2flog.key",
                "/log/tile/0/000/../../../../log.key"
            })
    void nothing_beside_the_published_files_can_be_read(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(new String(answer.body())).doesNotContain("PRIVATE+KEY");
    }

    @Test
    void a_receipt_is_accepted_without_the_ledger_by_position_and_by_event() throws Exception {
        var last = recorder.size() - 1;
        covering(source(), last + 1);
        var policy = Policy.parse(get("/log/policy").body());

        var answer = get("/api/events/" + last + "/receipt");
        var verdict = Receipt.check(answer.body(), policy);

        assertThat(verdict.position()).isEqualTo(last);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"gongyi-%d.tlog-proof\"".formatted(last));
        var row = database.queryForMap("select event_id, entry from ledger_entry where position = ?", last);
        assertThat(verdict.bytes()).isEqualTo(row.get("entry"));
        var byEvent = get("/api/events/" + row.get("event_id") + "/receipt");
        assertThat(Receipt.check(byEvent.body(), policy).position()).isEqualTo(last);
    }

    @Test
    void a_record_that_was_changed_in_the_database_is_told_to_contradict_its_proof() throws Exception {
        var last = recorder.size() - 1;
        covering(source(), last + 1);
        var entry = database.queryForObject("select entry from ledger_entry where position = ?", byte[].class, last);
        var owner = OwnDatabase.asOwner(server);
        try {
            OwnDatabase.change(owner, last, new String(entry, UTF_8).replace("\"late\":", "\"later\":"));
            var standing = (Attestation.Standing.Attested) proofs.of("" + last).orElseThrow();

            assertThat(standing.contradicted()).isTrue();
            assertThat(standing.leaf().entry()).isEqualTo(new String(entry, UTF_8));
            assertThat(Receipt.check(
                                    get("/api/events/" + last + "/receipt").body(),
                                    Policy.parse(get("/log/policy").body()))
                            .bytes())
                    .isEqualTo(entry);
        } finally {
            OwnDatabase.change(owner, last, new String(entry, UTF_8));
        }
        assertThat(((Attestation.Standing.Attested) proofs.of("" + last).orElseThrow()).contradicted())
                .isFalse();
    }

    @Test
    void a_receipt_of_an_entry_not_yet_covered_is_asked_for_again_a_moment_later() {
        var elsewhere = new LogSettings(null, none, none, none.resolve("log"), none);
        var proofs = new PublishedProofs(elsewhere, identity, database);

        assertThat(proofs.of("0")).containsInstanceOf(Attestation.Standing.Recorded.class);
        assertThat(proofs.of("0").orElseThrow().leaf().position()).isZero();
    }

    /// Every published byte of the bundle is somebody else's to change; what it says then was never signed.
    @ParameterizedTest
    @ValueSource(strings = {"another text", "no bundle"})
    void a_spoiled_bundle_proves_nothing_and_is_never_shown_as_what_was_signed(String spoiled) throws Exception {
        covering(source(), 1);
        var size = SignedCheckpoint.open(get("/log/checkpoint").body(), identity.verifier())
                .checkpoint()
                .size();
        var spoilt = none.resolve("log");
        FileSystemUtils.copyRecursively(settings.folder(), spoilt);
        var bundle = spoilt.resolve(TilePath.in(size, TilePath.ENTRIES, 0).toString());
        Files.delete(bundle);
        Files.writeString(bundle, spoiled);
        if (spoiled.equals("another text")) Files.write(bundle, lying(size));
        var proofs = new PublishedProofs(new LogSettings(null, none, none, spoilt, none), identity, database);

        var standing = proofs.of("0").orElseThrow();

        assertThat(standing).isInstanceOf(Attestation.Standing.Unproven.class);
        assertThat(standing.leaf().entry())
                .isEqualTo(new String(
                        database.queryForObject("select entry from ledger_entry where position = 0", byte[].class),
                        UTF_8));
    }

    /// The first entry is another text of the same event.
    private byte[] lying(long size) {
        var path = TilePath.in(size, TilePath.ENTRIES, 0);
        var entries = new ArrayList<>(TileNodes.entries(new FolderSource(settings.folder()), path));
        entries.set(
                0,
                new String(entries.getFirst(), UTF_8)
                        .replace("\"late\":", "\"later\":")
                        .getBytes(UTF_8));
        return Bundle.toBytes(entries);
    }

    @Test
    void a_published_file_that_cannot_be_read_is_told_so_and_kept_by_nobody() throws Exception {
        var spoilt = none.resolve("unreadable");
        Files.createDirectories(spoilt.resolve("checkpoint"));
        var answer = new LogFiles(new LogSettings(null, none, none, spoilt, none), identity).checkpoint();
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getCacheControl()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"999999999999", "00", "-1", "x", "99999999999999999999", "0b0e7f3c-0000-0000-0000-000000000000"})
    void there_is_no_receipt_of_what_is_not_there(String event) throws Exception {
        assertThat(get("/api/events/" + event + "/receipt").statusCode()).isEqualTo(404);
    }

    private WebSource source() {
        return new WebSource(new Web(Duration.ofSeconds(10)), URI.create("http://127.0.0.1:" + port + "/log"));
    }

    private SignedCheckpoint covering(WebSource source, long size) throws Exception {
        var key = VerifierKey.parse(new String(get("/log/vkey").body()).strip());
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < until) {
            if (get("/log/checkpoint").statusCode() == 200) {
                var signed = SignedCheckpoint.open(source.checkpoint(), key);
                if (signed.checkpoint().size() >= size) return signed;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not published: " + size);
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }
}
