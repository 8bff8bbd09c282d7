package org.gongyi.app.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.gongyi.app.BrowserTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The public vectors in a real browser, by the modules as they are served: what is right is accepted, all
/// that is wrong refused. Where both can be asked, `org.gongyi.log` must answer the same, cause for cause.
@BrowserTest
class VerifyVectorsTest extends InBrowser {

    private static final Path VECTORS = Path.of("../log/src/test/resources/vectors");

    private CheckInBrowser browser;

    @BeforeAll
    void open_the_page() {
        browser = new CheckInBrowser(resident);
    }

    @Test
    void every_inclusion_proof_is_accepted_or_refused_as_its_source_says() throws IOException {
        var cases = new ArrayList<JsonNode>();
        try (var files = Files.walk(VECTORS.resolve("merkle-proofs/inclusion"))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) cases.add(json(file));
        }
        assertThat(cases).hasSize(98);
        var answers = browser.inclusion(cases.stream()
                .map(one -> Map.<String, Object>of(
                        "index", one.get("leafIdx").bigIntegerValue().toString(),
                        "size", one.get("treeSize").bigIntegerValue().toString(),
                        "leaf", one.path("leafHash").asString(""),
                        "root", one.path("root").asString(""),
                        "proof", texts(one.get("proof"))))
                .toList());
        for (var i = 0; i < cases.size(); i++)
            assertThat(CheckInBrowser.isAccepted(answers.get(i)))
                    .as("%s: %s", cases.get(i), answers.get(i))
                    .isNotEqualTo(cases.get(i).get("wantErr").asBoolean());
        assertThat(answers).noneMatch(answer -> answer.startsWith("broken"));
    }

    @Test
    void every_note_is_accepted_or_refused_as_its_source_says() throws IOException {
        var cases = list(json(VECTORS.resolve("notes.json")));
        var answers = browser.notes(cases.stream()
                .map(one -> Map.<String, Object>of(
                        "note", CheckInBrowser.base64(one.get("note").asString()), "keys", texts(one.get("vkeys"))))
                .toList());
        for (var i = 0; i < cases.size(); i++) {
            var names = String.join(" ", texts(cases.get(i).path("verified_key_names")));
            if (cases.get(i).get("accept").asBoolean())
                assertThat(answers.get(i)).isEqualTo("accepted " + names);
            else
                assertThat(answers.get(i))
                        .as(cases.get(i).get("name").asString())
                        .doesNotStartWith("accepted")
                        .doesNotStartWith("broken");
        }
    }

    @Test
    void every_key_and_every_checkpoint_body() throws IOException {
        var keys = json(VECTORS.resolve("vkeys.json"));
        assertThat(browser.keys(texts(keys.get("accept")).stream()
                        .map(key -> key.split(" ")[0])
                        .toList()))
                .hasSize(3)
                .allMatch(CheckInBrowser::isAccepted);
        assertThat(browser.keys(texts(keys.get("reject")))).hasSize(8).allMatch(answer -> answer.startsWith("bad-"));
        var bodies = json(VECTORS.resolve("checkpoint-bodies.json"));
        assertThat(browser.checkpoints(texts(bodies.get("accept"))))
                .isNotEmpty()
                .allMatch(CheckInBrowser::isAccepted);
        assertThat(browser.checkpoints(texts(bodies.get("reject"))))
                .hasSize(9)
                .allMatch(answer -> answer.startsWith("bad-"));
    }

    @Test
    void every_policy_is_read_or_refused_as_its_source_says() throws IOException {
        var policies = json(VECTORS.resolve("policies.json"));
        var right = list(policies.get("accept"));
        assertThat(browser.policies(
                        right.stream().map(one -> one.get("text").asString()).toList()))
                .isEqualTo(right.stream()
                        .map(one -> "accepted " + String.join(" ", texts(one.get("witnesses"))))
                        .toList());
        assertThat(browser.policies(list(policies.get("reject")).stream()
                        .map(one -> one.get("text").asString())
                        .toList()))
                .hasSize(8)
                .allMatch(answer -> answer.startsWith("bad-"));
    }

    @Test
    void every_proof_is_read_or_refused_as_its_source_says() throws IOException {
        var proofs = json(VECTORS.resolve("tlog-proof.json"));
        var right = list(proofs.get("accept"));
        assertThat(browser.proofs(
                        right.stream().map(one -> one.get("text").asString()).toList()))
                .isEqualTo(right.stream()
                        .map(one -> "accepted %d %d"
                                .formatted(
                                        one.get("index").asInt(),
                                        one.get("hashes").asInt()))
                        .toList());
        assertThat(browser.proofs(texts(proofs.get("reject"))))
                .hasSize(7)
                .allMatch(answer -> answer.startsWith("bad-"));
    }

    @Test
    void checkpoints_and_cosignatures_of_other_programs_verify() throws IOException {
        var cases = new ArrayList<Map<String, Object>>();
        for (var size = 0; size <= 15; size++)
            cases.add(note("tessera-log/checkpoint." + size, "tessera-log/vkey.txt"));
        cases.add(note("sunlight-witness/checkpoint", "sunlight-witness/witness.vkey.txt"));
        cases.add(note("sunlight-mirror/checkpoint", "sunlight-mirror/mirror.vkey.txt"));
        assertThat(browser.notes(cases)).hasSize(18).allMatch(CheckInBrowser::isAccepted);
    }

    @Test
    void a_cosigned_proof_of_seventy_thousand_entries_verifies_and_one_without_its_quorum_does_not()
            throws IOException {
        var proof = bytes("own-70000/sample-cosigned.tlog-proof");
        var leaf = bytes("own-70000/sample.leaf");
        assertThat(browser.receipts(List.of(proof), leaf, policy()))
                .singleElement()
                .asString()
                .startsWith("accepted 31337 of 70000 before w ");
        var text = new String(proof, UTF_8);
        var uncosigned = text.substring(0, text.lastIndexOf("— ")).getBytes(UTF_8);
        assertThat(browser.receipts(List.of(uncosigned), leaf, policy())).containsExactly("no-quorum");
        assertThat(browser.receipts(List.of(proof), null, policy())).containsExactly("bad-form.no-entry");
    }

    @Test
    void one_flipped_bit_anywhere_is_refused_with_the_cause_that_the_program_gives() throws IOException {
        var proof = bytes("own-70000/sample-cosigned.tlog-proof");
        var flipped = IntStream.range(0, proof.length)
                .mapToObj(i -> {
                    var bad = proof.clone();
                    bad[i] ^= (byte) (1 << i % 8);
                    return bad;
                })
                .toList();
        var answers = browser.answeredAlike(flipped, bytes("own-70000/sample.leaf"), policy());
        assertThat(answers).noneMatch(CheckInBrowser::isAccepted);
        assertManyCauses(answers);
    }

    @Test
    void whatever_is_done_to_a_proof_browser_and_program_say_the_same() throws IOException {
        var random = new Random(2026);
        var proof = bytes("own-70000/sample-cosigned.tlog-proof");
        var mutated =
                IntStream.range(0, 1_500).mapToObj(i -> mutated(proof, random)).toList();
        assertManyCauses(browser.answeredAlike(mutated, bytes("own-70000/sample.leaf"), policy()));
    }

    private static byte[] mutated(byte[] proof, Random random) {
        var lines = new ArrayList<>(Arrays.asList(new String(proof, UTF_8).split("(?<=\n)")));
        var at = random.nextInt(lines.size());
        var other = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(other));
            case 2 -> lines.set(at, lines.set(other, lines.get(at)));
            case 3 -> lines.set(at, lines.get(at).replace("\n", "\r\n"));
            case 4 -> lines.set(at, lines.get(at).replace(' ', '\u00a0'));
            default -> lines.set(at, lines.get(at).replaceFirst("[0-9]", "0$0"));
        }
        var bytes = String.join("", lines).getBytes(UTF_8);
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static void assertManyCauses(List<String> answers) {
        assertThat(answers.stream().map(CheckInBrowser::cause).distinct()).hasSizeGreaterThan(5);
    }

    private static String policy() throws IOException {
        return "log %s\nwitness w %s\nquorum w\n"
                .formatted(text("own-70000/vkey.txt"), text("own-70000/witness.vkey.txt"));
    }

    private static Map<String, Object> note(String note, String key) throws IOException {
        return Map.of("note", CheckInBrowser.base64(bytes(note)), "keys", List.of(text(key)));
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(VECTORS.resolve(name));
    }

    private static String text(String name) throws IOException {
        return Files.readString(VECTORS.resolve(name)).strip();
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(file));
    }

    private static List<JsonNode> list(JsonNode array) {
        return array.valueStream().toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
