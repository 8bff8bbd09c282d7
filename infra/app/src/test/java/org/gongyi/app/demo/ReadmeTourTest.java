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

    private static String commands() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("../../README.md")))
                .results()
                .map(MatchResult::group)
                .filter(block -> block.contains("$LEDGER"))
                .map(block -> block.replaceAll("```(sh)?", ""))
                .collect(joining("\n", "set -eu\n", ""));
    }

    private String run(String commands) throws Exception {
        var shell = new ProcessBuilder("bash", "-c", commands).redirectErrorStream(true);
        var environment = shell.environment();
        environment.put("LEDGER", "http://localhost:" + port);
        environment.put("PARTY", token("p-demolta00"));
        environment.put("COMMITTEE", token("p-demoltb00"));
        var process = shell.start();
        var told = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
        return told;
    }

    private String token(String person) {
        var accounts = new AccountsForTests(ledger);
        return accounts.bearer(accounts.personOf(VillageYear.VILLAGE, new PersonId(person)))
                .replace("Bearer ", "");
    }
}
