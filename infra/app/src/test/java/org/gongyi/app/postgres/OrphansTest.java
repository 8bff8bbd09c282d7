package org.gongyi.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.app.start.CannotStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A shell that calls itself postgres stands in for the server: what counts here is who is recognised and how it is
/// asked to stop.
@EnabledOnOs(OS.LINUX)
class OrphansTest {

    @TempDir
    private Path ledger;

    private Path folder;
    private Path program;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void lay_out_a_folder_and_a_program() throws IOException {
        folder = Files.createDirectories(ledger.resolve("data"));
        program = Files.copy(Path.of("/bin/sh").toRealPath(), ledger.resolve("postgres"));
    }

    @AfterEach
    void leave_nothing_running() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void the_server_of_a_killed_ledger_is_asked_to_stop_fast() throws Exception {
        var orphan = start(folder, "trap 'exit 7' INT; while :; do :; done");
        leaves(orphan);

        new Orphans(folder, Duration.ofSeconds(30)).stop();

        assertThat(orphan.waitFor()).isEqualTo(7);
        assertThat(folder.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void a_process_that_merely_has_the_number_of_a_dead_server_is_left_alone() throws Exception {
        var stranger = start(ledger, "while :; do :; done");
        leaves(stranger);

        new Orphans(folder, Duration.ofSeconds(30)).stop();

        assertThat(stranger.isAlive()).isTrue();
        assertThat(folder.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void a_server_that_does_not_stop_keeps_the_ledger_from_starting() throws Exception {
        var stubborn = start(folder, "trap '' INT; while :; do :; done");
        leaves(stubborn);

        assertThatThrownBy(() -> new Orphans(folder, Duration.ofMillis(300)).stop())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(Long.toString(stubborn.pid()));
        assertThat(folder.resolve("postmaster.pid")).exists();
    }

    /// A shell traps no signal that was ignored when it began, as that of Ctrl-C is in whatever runs in the background.
    private Process start(Path directory, String script) throws IOException, InterruptedException {
        var ready = directory.resolve("ready");
        var process = new ProcessBuilder(
                        "env",
                        "--default-signal=INT",
                        program.toString(),
                        "-c",
                        script.replaceFirst("while", ": > ready; while"))
                .directory(directory.toFile())
                .start();
        started.add(process);
        while (!Files.exists(ready)) Thread.sleep(10);
        return process;
    }

    private void leaves(Process process) throws IOException {
        Files.writeString(folder.resolve("postmaster.pid"), process.pid() + "\n" + folder + "\n");
    }
}
