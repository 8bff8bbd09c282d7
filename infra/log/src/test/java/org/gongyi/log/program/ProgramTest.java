package org.gongyi.log.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                "mirror a b"))
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

    private int run(String... arguments) {
        said.reset();
        var out = new PrintStream(said, true, UTF_8);
        return new Program(out, out).run(List.of(arguments));
    }
}
