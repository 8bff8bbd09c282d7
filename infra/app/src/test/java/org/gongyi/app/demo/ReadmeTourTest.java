package org.gongyi.app.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// The commands of the README, as they stand there, on the village they name.
@LedgerTest
class ReadmeTourTest {

    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Recorder recorder;

    @Test
    void who_follows_the_readme_has_a_resolution_adopted_and_disclosed() throws Exception {
        for (var line : new VillageYear().register()) recorder.record(line.act(), line.actor());
        CaughtUp.with(ledger);
        var told = run(commands());
        assertThat(told).contains("\"accepted\":true", "\"status\":\"adopted\"", "\"reached\":\"disclosure\"");
        assertThat(told).doesNotContain("/problems/");
    }

    @Test
    void a_tour_that_cannot_begin_stops_at_once_and_says_why() throws Exception {
        var tour = start(commands(), "of-nobody", "of-nobody");
        var told = told(tour);
        assertThat(tour.exitValue()).as(told).isNotZero();
        assertThat(told).contains("token-not-good").endsWith("ID: parameter null or not set\n");
    }

    private static String commands() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("../../README.md")))
                .results()
                .map(MatchResult::group)
                .filter(block -> block.contains("$LEDGER"))
                .map(block -> block.replaceAll("```(sh)?", ""))
                .collect(joining("\n", "set -eu\n", ""));
    }

    private String run(String commands) throws Exception {
        var process = start(commands, token("p-demolta00"), token("p-demoltb00"));
        var told = told(process);
        assertThat(process.exitValue()).as(told).isZero();
        return told;
    }

    private static String told(Process process) throws Exception {
        var told = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return told;
    }

    private Process start(String commands, String party, String committee) throws IOException {
        var shell = new ProcessBuilder("bash", "-c", commands).redirectErrorStream(true);
        var environment = shell.environment();
        environment.put("LEDGER", "http://localhost:" + port);
        environment.put("PARTY", party);
        environment.put("COMMITTEE", committee);
        return shell.start();
    }

    private String token(String person) {
        var accounts = new AccountsForTests(ledger);
        return accounts.bearer(accounts.personOf(VillageYear.VILLAGE, new PersonId(person)))
                .replace("Bearer ", "");
    }
}
