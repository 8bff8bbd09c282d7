package org.gongyi.app.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.gongyi.app.BrowserTest;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.demo.PlayedElection;
import org.gongyi.log.TreeHash;
import org.gongyi.log.note.OfflineProof;
import org.gongyi.log.note.Policy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The bundle of an election, taken away and checked from the disk: by a real Chromium without network, and by the
/// program.
@BrowserTest
class ElectionBundleTest extends InBrowser {

    private static final String BUNDLE = "/elections/" + PlayedElection.ID + "/bundle.zip";
    private static final String DONE = "#verdict.good, #verdict.bad, #verdict.open";

    @TempDir
    private static Path disk;

    @Autowired
    private ApplicationContext ledger;

    private byte[] zip;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private BrowserContext offline;
    private Page page;

    @BeforeAll
    void an_election_is_taken_away() throws Exception {
        PlayedElection.in(ledger);
        CaughtUp.with(ledger);
        zip = taken();
        try (var read = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (var entry = read.getNextEntry(); entry != null; entry = read.getNextEntry())
                files.put(entry.getName(), read.readAllBytes());
        }
        unpack(disk.resolve("good"));
        offline = chromium.profile();
        offline.setOffline(true);
        page = offline.newPage();
        page.navigate(disk.resolve("good/check.html").toUri().toString());
    }

    @AfterAll
    void leave() {
        offline.close();
    }

    @Test
    void every_record_is_there_as_it_was_signed_with_its_receipt_and_the_program_accepts_each() {
        var policy = Policy.parse(files.get("ledger.policy"));
        var entries = files.keySet().stream()
                .filter(name -> name.startsWith("entries/"))
                .toList();
        assertThat(entries).hasSizeGreaterThan(20).allSatisfy(name -> {
            var number = name.replaceAll("\\D", "");
            var proof = OfflineProof.parse(files.get("receipts/" + number + ".tlog-proof"));
            var signed = policy.open(proof.checkpoint());
            proof.leadsTo(TreeHash.ofLeaf(files.get(name)), signed.checkpoint());
            assertThat(proof.index()).isEqualTo(Long.parseLong(number));
        });
    }

    @Test
    void what_happened_stands_in_it_in_words() {
        assertThat(new String(files.get("index.html"), UTF_8)).contains("公布选举日", "选举结果：有效", "签署的原文");
        assertThat(new String(files.get("README.txt"), UTF_8)).contains("sha256sum -c SHA256SUMS");
    }

    @Test
    void the_same_election_gives_the_same_zip_but_for_a_later_checkpoint() throws Exception {
        var again = taken();
        if (sameCheckpoint(again)) assertThat(again).isEqualTo(zip);
    }

    @Test
    void a_double_click_and_the_zip_or_the_folder_and_it_is_proven_without_network() throws IOException {
        assertThat(verdict(disk.resolve("good"))).startsWith("✔ 属实").contains("没有一个被改动");
        assertThat(verdictOfZip(zip)).startsWith("✔ 属实");
    }

    @Test
    void one_flipped_bit_of_any_file_is_told_with_the_name_of_the_file() throws IOException {
        for (var name : files.keySet()) {
            if (name.startsWith("entries/") || name.startsWith("receipts/"))
                if (!name.equals(first("entries/")) && !name.equals(first("receipts/"))) continue;
            var folder = disk.resolve("bad-" + name.replaceAll("\\W", "-"));
            unpack(folder);
            var bytes = files.get(name).clone();
            bytes[bytes.length / 2] ^= 1;
            Files.write(folder.resolve(name), bytes);
            assertThat(verdict(folder)).as(name).startsWith("✘ 不能相信").contains(name);
        }
    }

    @Test
    void a_file_that_is_missing_or_was_put_in_is_named() throws IOException {
        var folder = disk.resolve("missing");
        unpack(folder);
        Files.delete(folder.resolve(first("receipts/")));
        Files.writeString(folder.resolve("more.txt"), "more");
        assertThat(verdict(folder)).contains(first("receipts/"), "缺少这个文件", "more.txt", "包里本来没有这个文件");
    }

    @Test
    void whoever_changes_an_entry_and_all_sums_is_told_by_the_receipt() throws Exception {
        var folder = disk.resolve("forged");
        var forged = new LinkedHashMap<>(files);
        var entry = files.get(first("entries/")).clone();
        entry[entry.length / 2] ^= 1;
        forged.put(first("entries/"), entry);
        unpack(folder, forged);
        Sums.rewrite(folder);
        var number = first("entries/").replaceAll("\\D", "");
        assertThat(verdict(folder)).startsWith("✘ 不能相信").contains("receipts/" + number + ".tlog-proof");
    }

    @Test
    void the_key_that_somebody_else_gave_decides() throws IOException {
        page.evaluate("document.getElementById('trust').value = "
                + "'log example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k\\nquorum none'");
        try {
            assertThat(verdict(disk.resolve("good"))).startsWith("✘ 不能相信").contains("checkpoint");
        } finally {
            page.evaluate("document.getElementById('trust').value = ''");
        }
    }

    @Test
    void what_is_no_zip_is_not_called_forged() throws IOException {
        assertThat(verdictOfZip("no zip".getBytes(UTF_8))).startsWith("？ 没有核对成");
    }

    private String first(String folder) {
        return files.keySet().stream()
                .filter(name -> name.startsWith(folder))
                .findFirst()
                .orElseThrow();
    }

    private String verdict(Path folder) {
        forget();
        page.setInputFiles("#folder", folder);
        return told();
    }

    private String verdictOfZip(byte[] bytes) throws IOException {
        var file = Files.write(disk.resolve("bundle.zip"), bytes);
        forget();
        page.setInputFiles("#zip", file);
        return told();
    }

    private void forget() {
        page.evaluate("document.getElementById('verdict').className = ''");
    }

    private String told() {
        page.waitForSelector(DONE, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
        return page.textContent("#verdict");
    }

    private void unpack(Path folder) throws IOException {
        unpack(folder, files);
    }

    private static void unpack(Path folder, Map<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private boolean sameCheckpoint(byte[] other) throws IOException {
        try (var read = new ZipInputStream(new ByteArrayInputStream(other), UTF_8)) {
            for (var entry = read.getNextEntry(); entry != null; entry = read.getNextEntry())
                if (entry.getName().equals("checkpoint"))
                    return Arrays.equals(read.readAllBytes(), files.get("checkpoint"));
        }
        return false;
    }

    /// What was just recorded waits a second for its checkpoint: 503 until then.
    private byte[] taken() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + BUNDLE))
                .build();
        var until = Instant.now().plus(Duration.ofSeconds(30));
        try (var browser = HttpClient.newHttpClient()) {
            while (true) {
                var answer = browser.send(request, BodyHandlers.ofByteArray());
                if (answer.statusCode() == 200) return answer.body();
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(Instant.now()).isBefore(until);
                Thread.sleep(50);
            }
        }
    }
}
