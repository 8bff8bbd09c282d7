package org.gongyi.log.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.gongyi.log.Strict;
import org.gongyi.log.Vectors;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.publish.KeyFile;
import org.gongyi.log.publish.StaticFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is typed into a terminal, and what comes back.
class ProgramTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_log_is_verified_saved_mirrored_and_found_broken() throws IOException {
        var key = folder.resolve("log.key").toString();
        assertThat(run("keygen", key, "--name", "example.org/log", "--type", "log"))
                .isZero();
        var vkey = said.toString(UTF_8).strip();
        var log = folder.resolve("log");
        publish(log, 0, List.of("a", "b"), Path.of(key));
        var saved = folder.resolve("saved").toString();
        assertThat(run("verify", log.toString(), "--vkey", vkey, "--save", saved))
                .isZero();
        publish(log, 2, List.of("c"), Path.of(key));
        assertThat(run("verify", log.toString(), "--vkey", vkey, "--since", saved))
                .isZero();
        assertThat(said.toString(UTF_8)).contains("✔", "3 entries, 1 recomputed");
        assertThat(run("mirror", log.toString(), folder.resolve("copy").toString(), "--vkey", vkey))
                .isZero();

        Files.write(log.resolve("tile/entries/000.p/3"), new byte[] {0, 1, 'a', 0, 1, 'x', 0, 1, 'c'});
        assertThat(run("verify", log.toString(), "--vkey", vkey)).isEqualTo(1);
        assertThat(said.toString(UTF_8)).contains("ENTRY_MISMATCH", "position 1,");
        assertThat(run("verify", folder.resolve("copy").toString(), "--vkey", vkey))
                .isZero();
    }

    @Test
    void a_mirror_that_goes_on_waits_for_a_log_that_is_away_and_ends_where_it_left_its_history() throws Exception {
        var key = key("log.key", "example.org/log", "log");
        var vkey = said.toString(UTF_8).strip();
        var log = folder.resolve("log");
        var copy = folder.resolve("copy");
        var ended = new CompletableFuture<Integer>();
        Thread.ofVirtual()
                .start(() ->
                        ended.complete(run("mirror", log.toString(), copy.toString(), "--vkey", vkey, "--every", "1")));
        await("MISSING");
        publish(log, 0, List.of("a", "b"), key);
        await("2 new entries");
        publish(log, 2, List.of("c"), key);
        await("1 new entries");
        try (var files = Files.walk(log)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
        publish(log, 0, List.of("a", "x", "c", "d"), key);

        assertThat(ended.get(20, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(said.toString(UTF_8)).contains("NOT_CONSISTENT");
        assertThat(run("verify", copy.toString(), "--vkey", vkey)).isZero();
    }

    private void await(String words) throws InterruptedException {
        for (var tries = 0; tries < 200 && !said.toString(UTF_8).contains(words); tries++) Thread.sleep(100);
        assertThat(said.toString(UTF_8)).contains(words);
    }

    @Test
    void a_log_that_left_its_history_is_refused_and_both_checkpoints_are_kept() throws IOException {
        var key = key("log.key", "example.org/log", "log");
        var vkey = said.toString(UTF_8).strip();
        var log = folder.resolve("log");
        publish(log, 0, List.of("a", "b"), key);
        var saved = folder.resolve("saved");
        assertThat(run("verify", log.toString(), "--vkey", vkey, "--save", saved.toString()))
                .isZero();
        var other = folder.resolve("other");
        publish(other, 0, List.of("a", "x", "c"), key);
        assertThat(run("verify", other.toString(), "--vkey", vkey, "--since", saved.toString()))
                .isEqualTo(1);
        assertThat(said.toString(UTF_8)).contains("NOT_CONSISTENT", "both checkpoints are kept in");
        try (var kept = Files.walk(folder.resolve("saved.refused"))) {
            var files = kept.filter(Files::isRegularFile).sorted().toList();
            assertThat(files).hasSize(2);
            assertThat(files.get(0)).hasFileName("seen").hasSameBinaryContentAs(saved);
            assertThat(files.get(1)).hasFileName("served").hasSameBinaryContentAs(other.resolve("checkpoint"));
        }
    }

    @Test
    void a_receipt_says_in_a_sentence_what_is_proven_and_shows_the_entry_whole() throws IOException {
        var proof =
                Vectors.FOLDER.resolve("own-70000/sample-cosigned.tlog-proof").toString();
        var leaf = Vectors.FOLDER.resolve("own-70000/sample.leaf").toString();
        var vkey = Vectors.FOLDER.resolve("own-70000/vkey.txt").toString();
        assertThat(run("receipt", proof, "--entry", leaf, "--vkey", vkey)).isZero();
        assertThat(said.toString(UTF_8))
                .contains(
                        "✔ 属实:ledger.example/city/hangzhou 共 70000 条记录时,下面这条是其中第 31337 条",
                        "Genuine: when ledger.example/city/hangzhou had 70000 entries, the one below was entry 31337",
                        "{\"seq\":31337,\"type\":\"VoteTallied\",\"community\":\"c6\"}");
        var policy = folder.resolve("policy");
        Files.writeString(
                policy,
                "log %s\nwitness w %s\nquorum w\n"
                        .formatted(
                                Vectors.text("own-70000/vkey.txt").strip(),
                                Vectors.text("own-70000/witness.vkey.txt").strip()));
        assertThat(run("receipt", proof, "--entry", leaf, "--policy", policy.toString()))
                .isZero();
        assertThat(said.toString(UTF_8)).contains("1 位见证人会签", "cosigned by 1 witnesses");
        assertThat(run("receipt", proof, "--vkey", vkey)).isEqualTo(1);
        assertThat(said.toString(UTF_8)).contains("BAD_FORM", "give it beside it");
    }

    @Test
    void what_a_stranger_wrote_cannot_move_the_cursor() {
        assertThat(Strict.plain("a\u001b[2Jb\u009b1mc\u202ed\u2028e\u00a0f\u0007"))
                .isEqualTo("a?[2Jb?1mc?d?e?f?");
        assertThat(Strict.plain("公议簿 Gongyi 𠀀")).isEqualTo("公议簿 Gongyi 𠀀");
        assertThat(Strict.shown("𠀀".repeat(41))).isEqualTo('"' + "𠀀".repeat(40) + "…\"");
    }

    @Test
    void the_public_half_of_a_key_is_told_again_and_the_secret_never() throws IOException {
        var key = key("w.key", "example.org/w", "witness");
        var vkey = said.toString(UTF_8);
        assertThat(run("vkey", key.toString())).isZero();
        assertThat(said.toString(UTF_8))
                .isEqualTo(vkey)
                .startsWith("example.org/w+")
                .doesNotContain("PRIVATE");
        assertThat(run("keygen", key.toString(), "--name", "example.org/w")).isEqualTo(1);
        assertThat(said.toString(UTF_8)).contains("IMMUTABLE");
    }

    @Test
    void a_witness_watches_logs_and_not_witnesses() throws IOException {
        var key = key("w.key", "example.org/w", "witness");
        var vkey = said.toString(UTF_8).strip();
        var state = folder.resolve("state").toString();
        assertThat(run("witness", "--key", key.toString(), "--state", state, "--log", vkey))
                .isEqualTo(1);
        assertThat(said.toString(UTF_8)).contains("BAD_KEY");
        var log = key("l.key", "example.org/log", "log");
        assertThat(run(
                        "witness",
                        "--key",
                        log.toString(),
                        "--state",
                        state,
                        "--log",
                        said.toString(UTF_8).strip()))
                .isEqualTo(1);
        assertThat(said.toString(UTF_8)).contains("BAD_KEY", "--type witness");
    }

    @Test
    void a_terminal_is_told_how_far_a_check_is_and_nothing_else_is() {
        var out = new PrintStream(said, true, UTF_8);
        var silent = new Progress(out, 1_000, false);
        silent.accept(500);
        silent.end();
        assertThat(said.size()).isZero();
        var progress = new Progress(out, 1_000_000, true);
        progress.accept(9_999);
        assertThat(said.size()).isZero();
        progress.accept(10_000);
        assertThat(said.toString(UTF_8)).contains("10,000 / 1,000,000");
        progress.end();
        assertThat(said.toString(UTF_8)).endsWith("\r\033[K");
    }

    @Test
    void what_was_called_wrongly_is_a_2_and_what_is_refused_a_1() {
        for (var line : List.of(
                "",
                "frobnicate",
                "verify",
                "verify a b --vkey k",
                "verify a --frob",
                "verify a --vkey",
                "receipt a",
                "keygen k",
                "keygen k --name n --type x",
                "witness --key k",
                "vkey",
                "mirror a b",
                "mirror a b --vkey k --every 0",
                "mirror a b --vkey k --every often"))
            assertThat(run(line.isEmpty() ? new String[0] : line.split(" ")))
                    .as(line)
                    .isEqualTo(2);
        assertThat(run("help")).isZero();
        assertThat(run("verify", folder.toString(), "--vkey", "no key")).isEqualTo(1);
        assertThat(run(
                        "receipt",
                        folder.resolve("none").toString(),
                        "--vkey",
                        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"))
                .isEqualTo(1);
        assertThat(said.toString(UTF_8)).contains("MISSING").doesNotContain("Exception");
    }

    private static void publish(Path folder, long old, List<String> entries, Path key) {
        var signer = KeyFile.load(key);
        var log = new StaticFolder(folder);
        var root = log.append(
                old, entries.stream().map(entry -> entry.getBytes(UTF_8)).toList());
        var note = signer.sign(new Checkpoint("example.org/log", old + entries.size(), root));
        log.publish(SignedCheckpoint.open(note.toBytes(), signer.verifier()));
    }

    private Path key(String file, String name, String type) {
        assertThat(run("keygen", folder.resolve(file).toString(), "--name", name, "--type", type))
                .isZero();
        return folder.resolve(file);
    }

    private int run(String... arguments) {
        said.reset();
        var out = new PrintStream(said, true, UTF_8);
        return new Program(out, out).run(List.of(arguments));
    }
}
