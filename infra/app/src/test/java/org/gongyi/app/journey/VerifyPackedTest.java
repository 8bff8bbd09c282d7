package org.gongyi.app.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.app.journey.Streams.deflated;
import static org.gongyi.app.journey.Streams.digested;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.gongyi.app.BrowserTest;
import org.gongyi.log.TreeHash;
import org.gongyi.log.check.Packed;
import org.gongyi.log.note.OfflineProof;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What a receipt brings along, unpacked by a real browser: browser and program say the same of whatever was put there.
@BrowserTest
class VerifyPackedTest extends InBrowser {

    private static final Path VECTORS = Path.of("../log/src/test/resources/vectors/own-70000");

    private CheckInBrowser browser;

    @BeforeAll
    void open_the_page() {
        browser = new CheckInBrowser(resident);
    }

    @Test
    void the_entry_is_found_in_it_however_it_was_compressed() throws IOException {
        var json = json().getBytes(UTF_8);
        var ways = Stream.concat(
                Stream.of(Packed.of(json)),
                IntStream.rangeClosed(0, 9).mapToObj(level -> digested(deflated(new Deflater(level), json))));
        assertThat(answers(ways)).hasSize(11).allMatch(CheckInBrowser::isAccepted);
    }

    @Test
    void one_changed_bit_of_it_is_refused() throws IOException {
        var packed = Packed.of(json().getBytes(UTF_8));
        assertThat(answers(flipped(packed))).containsOnly("digest-mismatch");
    }

    @Test
    void a_changed_stream_under_its_right_digest_is_no_other_entry() throws IOException {
        assertThat(answers(flipped(stream()).map(Streams::digested)))
                .contains("bad-form.packed")
                .doesNotContain("root-mismatch");
    }

    @Test
    void a_stream_that_is_cut_or_goes_on_is_refused() throws IOException {
        var stream = stream();
        var cut = IntStream.range(0, stream.length);
        var longer = IntStream.of(1, 900, 2_000, 100_000).map(more -> stream.length + more);
        var bad = IntStream.concat(cut, longer).mapToObj(length -> digested(Arrays.copyOf(stream, length)));
        assertThat(answers(bad)).hasSize(stream.length + 4).containsOnly("bad-form.packed");
    }

    @Test
    void a_bomb_is_refused_with_its_cause() throws IOException {
        var bombs = IntStream.of(Packed.LONGEST + 1, 64 << 20).mapToObj(size -> digested(deflated(new byte[size])));
        assertThat(answers(bombs)).containsExactly("too-large.packed", "too-large.packed");
        assertThat(answers(Stream.of(digested(deflated(new byte[Packed.LONGEST])))))
                .containsExactly("bad-text.control");
    }

    @Test
    void a_stream_that_wants_a_dictionary_or_is_none_is_refused() throws IOException {
        var json = json().getBytes(UTF_8);
        var dictionary = new Deflater();
        dictionary.setDictionary(json);
        var raw = new Deflater(9, true);
        assertThat(answers(Stream.of(deflated(dictionary, json), deflated(raw, json), json)
                        .map(Streams::digested)))
                .hasSize(3)
                .containsOnly("bad-form.packed");
        assertThat(answers(Stream.of(json, new byte[0]))).containsExactly("digest-mismatch", "digest-mismatch");
    }

    private List<String> answers(Stream<byte[]> extras) throws IOException {
        var proof = OfflineProof.parse(bytes("sample-cosigned.tlog-proof"));
        var receipts = extras.map(
                        extra -> new OfflineProof(Optional.of(extra), proof.index(), proof.hashes(), proof.checkpoint())
                                .toBytes())
                .toList();
        return browser.answeredAlike(receipts, null, "log " + text("vkey.txt") + "\nquorum none\n");
    }

    private static Stream<byte[]> flipped(byte[] good) {
        return IntStream.range(0, good.length).mapToObj(i -> {
            var bad = good.clone();
            bad[i] ^= (byte) (1 << i % 8);
            return bad;
        });
    }

    private static byte[] stream() throws IOException {
        var packed = Packed.of(json().getBytes(UTF_8));
        return Arrays.copyOfRange(packed, TreeHash.LENGTH, packed.length);
    }

    private static String json() throws IOException {
        return JsonMapper.shared()
                .writeValueAsString(Map.of("entry", text("sample.leaf")))
                .replaceFirst("\\{", "{\"disclosures\":[],");
    }

    private static String text(String name) throws IOException {
        return new String(bytes(name), UTF_8).strip();
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(VECTORS.resolve(name));
    }
}
